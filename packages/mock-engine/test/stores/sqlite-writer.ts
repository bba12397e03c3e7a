/** A process that writes until it is killed. It says on stdout what it was promised: `kept ID` and `settled ID`. */
import { writeSync } from 'node:fs';
import { openSqliteStore } from '../../src/stores/sqlite.ts';
import { delivered, delivery, start } from './deliveries.ts';

const [file, run] = process.argv.slice(2) as [string, string];
const store = await openSqliteStore(file);
const say = (text: string) => writeSync(1, `${text}\n`);
say('open');

async function write(writer: number): Promise<never> {
  for (let count = 0; ; count += 1) {
    const id = `${run}-${writer}-${count}`;
    await store.enqueue([delivery(id, { endpointId: run, body: `body of ${id} `.repeat(1 + (count % 200)) })]);
    say(`kept ${id}`);
  }
}

async function deliver(): Promise<never> {
  for (;;) {
    const taken = await store.claim(run, 5, start);
    // Every fifth stays taken: it was in flight when the process died.
    const settled = taken.slice(0, 4).map(async ({ id }) => {
      await store.settle(delivered(id));
      say(`settled ${id}`);
    });
    await Promise.all([...settled, new Promise(setImmediate)]);
  }
}

await Promise.all([...Array.from({ length: 10 }, (_, writer) => write(writer)), deliver()]);
