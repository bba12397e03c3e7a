/**
 * A provider that duplicates, reorders and is killed; a receiver that remembers in PostgreSQL; and a table that holds, in the end,
 * what was triggered: nothing more, nothing less, nothing twice.
 */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { hostBuilding } from '@hookwright/host-building-validators/provider';
import { createWebhookHandler } from '@hookwright/receiver';
import { nodeListener } from '@hookwright/receiver/node';
import { postgresStore } from '@hookwright/receiver/postgres';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { emptyFolder } from '../support/folder.ts';
import { startMockProcess, type MockProcess } from '../support/mock-process.ts';
import { makeDatabase, type TestDatabase } from '../support/postgres.ts';

const EVENTS = 120;
const KILLED_AFTER = 40;

const database = await makeDatabase();
if (database === undefined) console.log('No PostgreSQL answers, so exactly-once is not shown here.');
const running: { server?: Server; mock?: MockProcess } = {};
afterAll(async () => {
  running.server?.closeAllConnections();
  running.server?.close();
  await database?.drop();
});

/** The receiver: a handler that writes one row for each delivery that it is given. */
async function startReceiver({ pool }: TestDatabase, secret: () => string): Promise<string> {
  const store = postgresStore(pool);
  await store.setUp();
  await pool.query('CREATE TABLE tenants (id integer NOT NULL)');
  const handler = createWebhookHandler(hostBuilding, {
    secret,
    on: { tenant_created: ({ data }) => pool.query('INSERT INTO tenants VALUES ($1)', [data.id]) },
    onUnhandled: () => {},
    idempotency: { store },
  });
  running.server = createServer(nodeListener(handler)).listen(0, '127.0.0.1');
  await once(running.server, 'listening');
  return `http://127.0.0.1:${(running.server.address() as AddressInfo).port}/hooks`;
}

/** Triggers again what was not answered: it may have been kept, and then it is the same event twice. */
async function trigger(id: number): Promise<void> {
  const body = { provider: 'host-building', event: 'tenant_created', set: { '/data/id': id } };
  const { status } = await running.mock!.call('POST', '/trigger', body);
  expect(status).toBe(202);
}

async function nothingWaits(): Promise<void> {
  for (;;) {
    const { body } = await running.mock!.call('GET', '/counts');
    if ((body as { waiting: number }).waiting === 0) return;
    // Steps over what a fault held back, and lets what is due be delivered.
    await running.mock!.call('POST', '/clock/advance', { ms: 60_000, settle: true });
  }
}

test.skipIf(database === undefined)('what was triggered is handled once, whatever happens on the way', async () => {
  const file = join(emptyFolder(), 'mock.db');
  onTestFinished(() => running.mock?.kill());
  const faults = ['duplicate=0.4', 'reorder=0.4', 'delay=0.2'].flatMap((fault) => ['--fault', fault]);
  const options = ['host-building', '--store', `sqlite:${file}`, '--seed', 'exactly-once', ...faults];
  let secret = '';
  const url = await startReceiver(database!, () => secret);
  running.mock = await startMockProcess(...options);
  const categories = ['Tenants'];
  const { body } = await running.mock.call('POST', '/providers/host-building/endpoints', { url, categories });
  secret = (body as { secret: string }).secret;
  const ids = Array.from({ length: EVENTS }, (_, index) => index + 1);
  for (const id of ids.slice(0, KILLED_AFTER)) await trigger(id);
  // Killed while the last of these are on their way; those that were not answered are triggered again.
  const onTheirWay = ids.slice(KILLED_AFTER, KILLED_AFTER + 20);
  const answers = Promise.allSettled(onTheirWay.map(trigger));
  await running.mock.kill();
  const answered = await answers;
  const unanswered = onTheirWay.filter((_, index) => answered[index]!.status === 'rejected');
  running.mock = await startMockProcess(...options);
  for (const id of [...unanswered, ...ids.slice(KILLED_AFTER + 20)]) await trigger(id);
  await nothingWaits();
  const { rows } = await database!.pool.query<{ id: number }>('SELECT id FROM tenants ORDER BY id');
  expect(rows.map(({ id }) => id)).toEqual(ids);
  const { body: log } = await running.mock.call('GET', '/counts');
  expect((log as { delivered: number }).delivered).toBeGreaterThan(EVENTS);
});
