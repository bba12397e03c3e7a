/** The mock: how soon it listens, what a delivery costs, whether anything is lost, and what a second worker brings. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listening } from './mocking/listening.ts';
import { runSender, startReceiver } from './mocking/child.ts';
import { workers } from './mocking/workers.ts';
import { median } from './measure.ts';
import type { Row } from './run.ts';

export async function mocking(): Promise<readonly Row[]> {
  return [...(await listening()), ...(await durable()), await posting(), ...(await workers())];
}

interface Delivered {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly delivered: number;
  /** In MB, from early in the run to its end. */
  readonly memory: readonly number[];
}

/** Through the whole engine: trigger, SQLite, signature, POST, answer, SQLite. */
async function deliver(events: number, connection: 'keep-alive' | 'close'): Promise<Delivered & { different: number }> {
  const receiver = await startReceiver();
  const folder = mkdtempSync(join(tmpdir(), 'hookwright-bench-'));
  const store = `sqlite:${join(folder, 'mock.db')}`;
  try {
    const result = await runSender<Delivered>('deliver.ts', [receiver.url, store, String(events), connection]);
    return { ...result, ...(await receiver.counts()) };
  } finally {
    receiver.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function durable(): Promise<readonly Row[]> {
  const events = 100_000;
  const long = await deliver(events, 'keep-alive');
  const closing = await deliver(10_000, 'close');
  const perCore = ({ delivered, cpuSeconds }: Delivered) => delivered / cpuSeconds;
  const lost = events - Math.min(long.different, long.delivered);
  const half = Math.ceil(long.memory.length / 2);
  const early = Math.max(...long.memory.slice(0, half));
  const late = Math.max(...long.memory.slice(half));
  return [
    {
      what: 'durable signed deliveries a second and core, sqlite:',
      value: perCore(long),
      goal: { atLeast: 8000 },
      unit: '',
      measured: `${events} in ${long.seconds.toFixed(1)} s and ${long.cpuSeconds.toFixed(1)} CPU s; ${perCore(closing).toFixed(0)} with a connection each, as Host Building does it`,
    },
    {
      what: `lost of ${events}`,
      value: lost,
      goal: { atMost: 0 },
      unit: '',
      measured: `${long.different} different bodies arrived`,
    },
    {
      what: 'peak memory of the second half against the first',
      value: late / early,
      goal: { atMost: 1.1 },
      unit: '×',
      measured: `${late.toFixed(0)} MB against ${early.toFixed(0)} MB`,
    },
  ];
}

/** CPU time of one signed POST, against `createHmac` and `fetch` in a loop. */
async function posting(): Promise<Row> {
  const receiver = await startReceiver();
  const cost = async (way: string) =>
    (await runSender<{ cpuMicroseconds: number }>('post.ts', [receiver.url, '20000', way])).cpuMicroseconds;
  const pairs: { ours: number; fetch: number }[] = [];
  for (let round = 0; round < 3; round += 1) pairs.push({ ours: await cost('ours'), fetch: await cost('fetch') });
  receiver.close();
  const ours = median(pairs.map((pair) => pair.ours));
  const fetch = median(pairs.map((pair) => pair.fetch));
  return {
    what: 'CPU time of a signed POST',
    value: ours / fetch,
    goal: { atMost: 1 / 3 },
    unit: '×',
    measured: `${ours.toFixed(0)} µs against ${fetch.toFixed(0)} µs of createHmac and fetch`,
  };
}
