/** The postgres store without a server: PGlite has one connection, so there is one worker. */
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/stores/postgres-database.ts';
import type { Database } from '../../src/stores/postgres-database.ts';
import { openPostgresStore } from '../../src/stores/postgres.ts';
import { storeConformance } from './conformance.ts';
import { empty } from './postgres-server.ts';

describe('the postgres store on PGlite', () => {
  const pglite = new PGlite();
  let admin: Database;
  beforeAll(async () => {
    admin = await openDatabase(pglite, {});
  });
  afterAll(async () => {
    await admin.close();
    await pglite.close();
  });

  storeConformance({
    open: async () => {
      await empty(admin, 'hookwright');
      return openPostgresStore(pglite);
    },
    reopen: async (store) => {
      await store.close();
      return openPostgresStore(pglite);
    },
  });

  test('leaves the embedded server open when it closes', async () => {
    const store = await openPostgresStore(pglite);
    expect(store).toMatchObject({ name: 'pglite', shared: true });
    await store.close();
    expect((await pglite.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  });
});
