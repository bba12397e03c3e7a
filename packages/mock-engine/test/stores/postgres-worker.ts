/** A process that takes deliveries, says which on stdout, and never settles them. */
import { writeSync } from 'node:fs';
import { openPostgresStore } from '../../src/stores/postgres.ts';
import { start } from './deliveries.ts';

const [url, schema] = process.argv.slice(2) as [string, string];
const store = await openPostgresStore(url, { schema, leaseMs: 1000 });
const taken = await store.claim('shop', 2, start);
for (const { id } of taken) writeSync(1, `${id}\n`);
// Longer than any test waits.
setTimeout(() => process.exit(), 60_000);
