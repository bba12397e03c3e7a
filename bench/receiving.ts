/** The receiver: what a delivery costs on node:http, what a signature costs, and what a bundle weighs. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { gzipped, median } from './measure.ts';
import type { Row } from './run.ts';

const repository = fileURLToPath(new URL('..', import.meta.url));
const source = join(repository, 'packages/receiver/src/index.ts');

export async function receiving(): Promise<readonly Row[]> {
  const requests = await deliveries();
  const { ours, peer } = await signatures();
  const lokalebasen = join(repository, 'packages/lokalebasen/validators/receive.js');
  const alone = await bundled(
    `import { createWebhookHandler } from ${JSON.stringify(source)}; globalThis.create = createWebhookHandler;`,
  );
  const together = await bundled(
    `import { createWebhookHandler } from ${JSON.stringify(source)};
     import { lokalebasen } from ${JSON.stringify(lokalebasen)};
     globalThis.handler = createWebhookHandler(lokalebasen, { acceptUnsigned: true, on: {}, onUnhandled() {} });`,
  );
  return [
    {
      what: 'verify, validate and dispatch on node:http, a second and core',
      measured: `${(1e6 / requests).toFixed(0)} µs of CPU time each, the sender in a process of its own`,
      value: requests,
      goal: { atLeast: 10_000 },
      unit: '',
    },
    {
      what: 'verify() alone, 64 in flight, against standardwebhooks',
      measured: `${(1e6 / ours).toFixed(1)} µs against ${(1e6 / peer).toFixed(1)} µs`,
      value: ours / peer,
      goal: { atLeast: 1.3 },
      unit: '×',
    },
    size('bundle: the receiver alone', alone, 6),
    size('bundle: with Lokalebasen', together, 12),
  ];
}

const size = (what: string, bytes: number, atMost: number): Row => ({
  what,
  measured: `${bytes} bytes gzipped`,
  value: bytes / 1000,
  goal: { atMost },
  unit: ' kB',
});

async function bundled(contents: string): Promise<number> {
  const stdin = { contents, resolveDir: repository, loader: 'ts' } as const;
  const { outputFiles } = await build({ stdin, bundle: true, minify: true, format: 'esm', write: false });
  return gzipped(outputFiles[0]?.text ?? '');
}

/** Requests a second of CPU time of the receiver, the median of three rounds. */
async function deliveries(): Promise<number> {
  const receiver = spawn(process.execPath, [at('receive.ts')], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: receiver.stdout })[Symbol.asyncIterator]();
  const next = async () => String((await lines.next()).value);
  const port = await next();
  const rates: number[] = [];
  // The first round warms the code up.
  for (let round = 0; round < 4; round += 1) {
    await measured('send.ts', port);
    receiver.stdin.write('\n');
    const { handled, cpuSeconds } = JSON.parse(await next()) as { handled: number; cpuSeconds: number };
    rates.push(handled / cpuSeconds);
  }
  receiver.stdin.end();
  return median(rates.slice(1));
}

/** Signatures a second of CPU time, in turn, so that a machine that slows down slows both. */
async function signatures(): Promise<{ readonly ours: number; readonly peer: number }> {
  const rates: { ours: number; peer: number }[] = [];
  const one = async (side: string) => (await measured('verify.ts', side))['rate'] ?? Number.NaN;
  for (let round = 0; round < 5; round += 1) rates.push({ ours: await one('ours'), peer: await one('peer') });
  return { ours: median(rates.map((each) => each.ours)), peer: median(rates.map((each) => each.peer)) };
}

const at = (file: string): string => fileURLToPath(new URL(`receiving/${file}`, import.meta.url));

/** Runs one of the programs beside this file; its last line is its result, as JSON. */
async function measured(file: string, ...args: readonly string[]): Promise<Readonly<Record<string, number>>> {
  const child = spawn(process.execPath, [at(file), ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let last = '';
  for await (const line of createInterface({ input: child.stdout })) last = line;
  return JSON.parse(last) as Readonly<Record<string, number>>;
}
