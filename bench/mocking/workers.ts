/** What a second worker on PostgreSQL brings, when the receiver takes 20 ms for each answer. */
import { startReceiver, startSender, runSender } from './child.ts';
import type { Row } from '../run.ts';

const EVENTS = 4000;

export async function workers(): Promise<readonly Row[]> {
  const one = await drain(1);
  const two = await drain(2);
  return [
    {
      what: 'two workers on PostgreSQL against one',
      value: one / two,
      goal: { atLeast: 1.6 },
      unit: '×',
      measured: `${EVENTS} events in ${two.toFixed(1)} s against ${one.toFixed(1)} s; the receiver answers after 20 ms, 16 at once for each worker`,
    },
  ];
}

/** Seconds that so many workers need for all events; the last one's arrival ends the clock. */
async function drain(count: number): Promise<number> {
  const receiver = await startReceiver(20);
  const store = await runSender<{ store: string }>('fill-postgres.ts', [receiver.url, String(EVENTS)]);
  const running = Array.from({ length: count }, () => startSender('work.ts', [store.store]));
  try {
    await Promise.all(running.map(({ child }) => ready(child)));
    const begin = process.hrtime.bigint();
    for (const { child } of running) child.stdin.write('go\n');
    while ((await receiver.counts()).different < EVENTS) await new Promise((resolve) => setTimeout(resolve, 20));
    return Number(process.hrtime.bigint() - begin) / 1e9;
  } finally {
    for (const { child } of running) child.stdin.end();
    await Promise.all(running.map(({ output }) => output));
    receiver.close();
    await runSender('drop-postgres.ts', [store.store]);
  }
}

const ready = (child: { readonly stdout: NodeJS.ReadableStream }): Promise<void> =>
  new Promise((resolve) => child.stdout.once('data', () => resolve()));
