import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './repository.ts';

export const exampleNames = readdirSync(join(root, 'examples'), { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

/** What the examples get by their environment, and their providers send. */
export const secrets = {
  host: 'secret-of-one-endpoint',
  lokalebasenPath: 'a-long-random-part',
  ventrata: { basic: { user: 'ventrata', password: 'a long random password' }, token: 'a long random token' },
} as const;

export interface Service {
  /** Where it receives Host Building's webhooks. */
  readonly url: string;
  /** Its GET tells how many deliveries the service has handled. */
  readonly probe: string;
  /** Waits until it has printed a line, and gives all that came before. */
  readonly until: (line: string) => Promise<readonly string[]>;
  readonly stop: () => Promise<void>;
}

const probe = new URL('counting-probe.ts', import.meta.url).href;

/** Starts an example as a person does, with a probe inside, and waits until it says where it listens. */
export async function startExample(
  name: string,
  { secret = secrets.host }: { readonly secret?: string } = {},
): Promise<Service> {
  const file = join(root, 'examples', name, 'src/server.ts');
  const child = spawn(process.execPath, ['--import', probe, file], {
    env: {
      ...process.env,
      PORT: '0',
      HOST_SECRET: secret,
      LOKALEBASEN_KEY: secrets.lokalebasenPath,
      VENTRATA_PASSWORD: secrets.ventrata.basic.password,
      VENTRATA_TOKEN: secrets.ventrata.token,
      DELIVERIES: ':memory:',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: string[] = [];
  const waiting = new Set<() => void>();
  const addresses = new Map<string, string>();
  const ended = once(child, 'close');
  const stop = async () => {
    child.kill();
    await ended;
  };
  const listening = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface(stream).on('line', (line) => {
        printed.push(line);
        for (const look of waiting) look();
        const [, what, address] = /^(Listening|Probe) on (\S+)$/.exec(line) ?? [];
        if (what !== undefined) addresses.set(what, address!);
        if (addresses.size === 2) resolve();
      });
    }
    void ended.then(() => reject(new Error(`${name} ended:\n${printed.join('\n')}`)));
  });
  try {
    await listening;
    const [url, probe] = [addresses.get('Listening')!, addresses.get('Probe')!];
    return { url, probe, until: (line) => untilPrinted(line, printed, waiting), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What is printed reaches us some time after the answer, and in order. */
const untilPrinted = (line: string, printed: readonly string[], waiting: Set<() => void>) =>
  new Promise<readonly string[]>((resolve) => {
    const look = () => {
      const at = printed.indexOf(line);
      if (at < 0) return;
      waiting.delete(look);
      resolve(printed.slice(0, at));
    };
    waiting.add(look);
    look();
  });
