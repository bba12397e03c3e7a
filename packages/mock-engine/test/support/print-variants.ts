/** Prints variants of every event, and some that were drawn from a schema alone: a process of its own, so that it can have another time zone and language. */
import { variantOf } from '../../src/payload/variants.ts';
import { createRandom } from '../../src/random.ts';
import { allEvents, providers } from './contracts.ts';

for (const { title, provider, event } of allEvents) {
  for (const seed of ['a', 'b']) {
    const { payload, from } = await variantOf(provider, event, createRandom(seed));
    process.stdout.write(`${title}: ${from}: ${JSON.stringify(payload)}\n`);
  }
}

const drawn = { ...providers.hostBuilding, examples: {} };
for (let seed = 0; seed < 30; seed += 1) {
  const { payload, from } = await variantOf(drawn, 'space_booked', createRandom(`${seed}`));
  process.stdout.write(`${from}: ${JSON.stringify(payload)}\n`);
}
