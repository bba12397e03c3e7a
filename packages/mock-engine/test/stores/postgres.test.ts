import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Delivery } from '../../src/model.ts';
import type { DeliveryStore } from '../../src/ports.ts';
import { openDatabase } from '../../src/stores/postgres-database.ts';
import type { Database } from '../../src/stores/postgres-database.ts';
import { openPostgresStore } from '../../src/stores/postgres.ts';
import { storeConformance } from './conformance.ts';
import { again, delivered, delivery, endpoint, ids, start } from './deliveries.ts';
import { empty, findServer } from './postgres-server.ts';

const server = await findServer();
afterAll(() => server?.drop());

if (server === undefined) test.skip('needs a PostgreSQL server: HOOKWRIGHT_POSTGRES names one');
else
  describe('the postgres store', () => {
    const schema = 'hookwright';
    let admin: Database;
    beforeAll(async () => {
      admin = await openDatabase(server.url, { schema, connections: 2 });
    });
    afterAll(() => admin.close());

    const open = (leaseMs?: number) =>
      openPostgresStore(server.url, { schema, ...(leaseMs === undefined ? {} : { leaseMs }) });

    /** An empty store, opened as often as there are workers. */
    async function workers(count: number, leaseMs?: number): Promise<DeliveryStore[]> {
      await empty(admin, schema);
      return Promise.all(Array.from({ length: count }, () => open(leaseMs)));
    }
    const closeAll = (stores: readonly DeliveryStore[]) => Promise.all(stores.map((store) => store.close()));

    describe('alone', () => {
      storeConformance({
        open: async () => (await workers(1))[0]!,
        reopen: async (store) => {
          await store.close();
          return open();
        },
      });
    });

    test('several processes may make its tables at the same time', async () => {
      const stores = await Promise.all(
        Array.from({ length: 3 }, () => openPostgresStore(server.url, { schema: 'made_together', connections: 2 })),
      );
      await stores[0]!.putEndpoint(endpoint('shop'));
      expect(await stores[2]!.endpoints()).toEqual([endpoint('shop')]);
      await closeAll(stores);
    });

    test('is refused in a sentence when its tables come from a newer version', async () => {
      await (await openPostgresStore(server.url, { schema: 'newer' })).close();
      await admin.run('UPDATE newer.layout SET version = 99');
      await expect(openPostgresStore(server.url, { schema: 'newer' })).rejects.toThrow(
        /newer version of Hookwright \(layout 99/,
      );
    });

    test('never tells its password', async () => {
      const url = new URL(server.url);
      url.password = 'the-password';
      const store = await openPostgresStore(url.href, { schema });
      expect(store).toMatchObject({ name: `postgres://${url.host}${url.pathname}`, shared: true });
      await store.close();
      url.port = '1';
      const refused = await openPostgresStore(url.href).catch((error: unknown) => error);
      expect(refused).toMatchObject({ name: 'MockError', code: 'bad-request' });
      expect(String(refused)).toMatch(/ECONNREFUSED/);
      expect(JSON.stringify(refused) + String(refused)).not.toContain('the-password');
    });

    test('workers never take the same delivery', async () => {
      const stores = await workers(3);
      await stores[0]!.enqueue(Array.from({ length: 120 }, (_, at) => delivery(`d${at}`)));
      const seen: string[] = [];
      const work = async (store: DeliveryStore) => {
        for (let taken: readonly Delivery[] = []; ;) {
          taken = await store.claim('shop', 5, start);
          if (taken.length === 0) return;
          seen.push(...ids(taken));
          await Promise.all(taken.map(({ id }) => store.settle(delivered(id))));
        }
      };
      await Promise.all([...stores, ...stores].map(work));
      expect(new Set(seen).size).toBe(120);
      expect(seen).toHaveLength(120);
      expect(await stores[1]!.counts()).toEqual({ waiting: 0, delivered: 120, failed: 0, dropped: 0 });
      await closeAll(stores);
    });

    test('a worker that is killed leaves what it took to the others, with the same id and body', async () => {
      const [store] = (await workers(1, 1000)) as [DeliveryStore];
      await store.enqueue([delivery('1', { body: 'ÅÆ\u0000' }), delivery('2')]);
      const worker = spawn(process.execPath, [join(import.meta.dirname, 'postgres-worker.ts'), server.url, schema], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const lines = createInterface({ input: worker.stdout });
      const taken: string[] = [];
      for await (const line of lines) if (taken.push(line) === 2) worker.kill('SIGKILL');
      if (worker.exitCode === null && worker.signalCode === null) await once(worker, 'exit');
      expect(taken.toSorted()).toEqual(['1', '2']);
      const found = await untilClaimed(store, 2);
      expect(found).toEqual([delivery('1', { body: 'ÅÆ\u0000' }), delivery('2')]);
      await store.close();
    });

    test('who settles after the lease lapsed neither doubles nor undoes what happened since', async () => {
      const [slow, quick] = (await workers(2, 1000)) as [DeliveryStore, DeliveryStore];
      await slow.enqueue([delivery('1'), delivery('2')]);
      await slow.claim('shop', 2, start);
      expect(ids(await untilClaimed(quick, 2))).toEqual(['1', '2']);
      await slow.settle(again('1', start));
      expect(await slow.claim('shop', 2, start)).toEqual([]);
      await quick.settle(delivered('1'));
      await quick.settle(delivered('2'));
      await slow.settle(again('2', start));
      expect(await quick.claim('shop', 2, start)).toEqual([]);
      expect(await quick.counts()).toMatchObject({ waiting: 0, delivered: 2 });
      await closeAll([slow, quick]);
    });

    test('clears away the job of a delivery that was finished by somebody who had lost it', async () => {
      const [slow, quick] = (await workers(2, 1000)) as [DeliveryStore, DeliveryStore];
      await slow.enqueue([delivery('1')]);
      await slow.claim('shop', 1, start);
      await vi.waitUntil(async () => (await quick.due()).has('shop'), { timeout: 20_000 });
      await slow.settle(delivered('1'));
      expect(await quick.claim('shop', 1, start)).toEqual([]);
      expect(await quick.due()).toEqual(new Map());
      await closeAll([slow, quick]);
    });

    test('bears the loss of its connections: what fails says so, and then it goes on', async () => {
      const [store] = (await workers(1)) as [DeliveryStore];
      await store.enqueue([delivery('1')]);
      const writes = Promise.allSettled(Array.from({ length: 20 }, (_, at) => store.enqueue([delivery(`w${at}`)])));
      await server.run('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [
        new URL(server.url).pathname.slice(1),
      ]);
      const results = await writes;
      for (const result of results)
        if (result.status === 'rejected') expect(String(result.reason)).toContain(store.name);
      await vi.waitUntil(
        () =>
          store.enqueue([delivery('after')]).then(
            () => true,
            () => false,
          ),
        { timeout: 10_000 },
      );
      const kept = ids(await store.list({ limit: 100 }));
      expect(kept).toEqual(expect.arrayContaining(['1', 'after']));
      // What was said to be kept is kept.
      expect(kept).toEqual(
        expect.arrayContaining(results.flatMap(({ status }, at) => (status === 'fulfilled' ? [`w${at}`] : []))),
      );
      await store.close();
    });
  });

/** pg-boss gives lapsed leases back about once a second. */
async function untilClaimed(store: DeliveryStore, count: number): Promise<Delivery[]> {
  const taken: Delivery[] = [];
  await vi.waitUntil(async () => taken.push(...(await store.claim('shop', 10, start))) >= count, { timeout: 20_000 });
  return taken.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
