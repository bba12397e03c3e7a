/** node fill-postgres.ts URL EVENTS: makes a database of its own with that many deliveries waiting, and prints its address. */
import { randomBytes } from 'node:crypto';
import { openPostgresStore } from '../../packages/mock-engine/src/stores/postgres.ts';
import { hostBuilding } from '@hookwright/host-building-mock';
import { serverUrl, sql } from './postgres.ts';

const [url = '', events = '0'] = process.argv.slice(2);
const name = `hookwright_bench_${randomBytes(6).toString('hex')}`;
await sql(serverUrl, `CREATE DATABASE ${name}`);
const address = new URL(serverUrl);
address.pathname = `/${name}`;
const store = await openPostgresStore(address.href);
const now = Date.now();
await store.putEndpoint({
  id: 'bench',
  provider: hostBuilding.id,
  url,
  events: Object.keys(hostBuilding.events),
  secret: 'secret-of-the-benchmark',
  headers: {},
  capabilities: [],
  members: {},
  state: 'active',
  createdAt: now,
});
const payload = hostBuilding.examples.tenant_created.published.payload;
const deliveries = Array.from({ length: Number(events) }, (_, number) => ({
  id: `bench-${number}`,
  provider: hostBuilding.id,
  endpointId: 'bench',
  event: 'tenant_created',
  body: JSON.stringify({ ...payload, bench: number }),
  from: 'bench',
  createdAt: now,
  faults: [],
  state: 'waiting' as const,
  attempts: 0,
  dueAt: now,
}));
for (let first = 0; first < deliveries.length; first += 500) await store.enqueue(deliveries.slice(first, first + 500));
await store.close();
console.log(JSON.stringify({ store: address.href }));
