import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { postgresStore } from '../../src/stores/postgres.ts';
import { hasPostgres, postgresUrl } from '../support/servers.ts';
import { storeConformance } from './conformance.ts';

const there = await hasPostgres();
if (!there) test.skip('needs a PostgreSQL server: HOOKWRIGHT_POSTGRES names one');

describe.runIf(there)('postgres', () => {
  const table = `hookwright_receiver_${randomBytes(6).toString('hex')}`;
  const pools = [0, 1].map(() => new pg.Pool({ connectionString: postgresUrl, max: 5 }));
  let opened = 0;
  const open = () => postgresStore(pools[(opened += 1) % 2]!, { table });

  beforeAll(async () => {
    // As machines that start at the same time do.
    await Promise.all([open(), open(), open(), open()].map(({ setUp }) => setUp()));
  });
  afterAll(async () => {
    await pools[0]!.query(`DROP TABLE ${table}`);
    await Promise.all(pools.map((pool) => pool.end()));
  });

  storeConformance({ open });

  test('tidies what is no longer remembered, and nothing else', async () => {
    const store = open();
    const claim = { token: 'a', now: 1000, ttlMs: 1000, claimMs: 1000 };
    await store.claim('old', claim);
    await store.claim('new', { ...claim, now: 2000 });
    expect(await store.tidy(2000)).toBe(1);
    expect(await store.claim('new', { ...claim, now: 2000 })).toBe('running');
  });

  test('takes no name for a table that could be more than a name', () => {
    for (const name of ['a; DROP TABLE b', 'a b', '"a"', 'a.b.c', '', "a'b"]) {
      expect(() => postgresStore(pools[0]!, { table: name })).toThrow(TypeError);
    }
    expect(() => postgresStore(pools[0]!, { table: 'hooks.deliveries_2' })).not.toThrow();
  });
});
