/** Remembers keys in PostgreSQL, for any number of machines. It brings no client: give it yours. */
import type { IdempotencyStore } from '../idempotency.ts';

/** What is used of a client: a `Pool` or a `Client` of `pg`, or anything that answers like them. */
export interface PostgresLike {
  readonly query: (
    text: string,
    values: unknown[],
  ) => Promise<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }>;
}

export interface PostgresStoreOptions {
  /** Name of the table, with its schema if need be. Default: `hookwright_deliveries`. */
  readonly table?: string;
}

export interface PostgresStore extends IdempotencyStore {
  /** Makes the table if it is not there. To be called once, at the start or in a migration. */
  readonly setUp: () => Promise<void>;
  /** Removes keys that are no longer remembered, and tells how many. To be called now and then. */
  readonly tidy: (now: number) => Promise<number>;
}

/** @throws {TypeError} when the table's name is no identifier */
export function postgresStore(
  client: PostgresLike,
  { table = 'hookwright_deliveries' }: PostgresStoreOptions = {},
): PostgresStore {
  // The name cannot be a parameter of a query, so nothing but an identifier may stand there.
  if (!/^([a-z_][a-z0-9_]*\.)?[a-z_][a-z0-9_]*$/.test(table)) throw new TypeError('The table needs a plain name');
  const claim = `
    WITH claim AS (
      INSERT INTO ${table} AS kept (key, state, token, until) VALUES ($1, 'running', $2, $4)
      ON CONFLICT (key) DO UPDATE SET state = 'running', token = excluded.token, until = excluded.until
      WHERE kept.until <= $3
      RETURNING 1
    )
    SELECT 'claimed' AS state FROM claim
    UNION ALL
    SELECT state FROM ${table} WHERE key = $1 AND NOT EXISTS (SELECT 1 FROM claim)`;
  const finish = `
    INSERT INTO ${table} (key, state, token, until) VALUES ($1, 'done', $2, $3)
    ON CONFLICT (key) DO UPDATE SET state = 'done', token = excluded.token, until = excluded.until`;
  const drop = `DELETE FROM ${table} WHERE key = $1 AND token = $2 AND state = 'running'`;
  return {
    claim: async (key, { token, now, claimMs }) => {
      const { rows } = await client.query(claim, [key, token, now, now + claimMs]);
      const state = rows[0]?.['state'];
      // No row: another claim was committed while this one looked.
      return state === 'claimed' || state === 'done' ? state : 'running';
    },
    done: async (key, { token, now, ttlMs }) => void (await client.query(finish, [key, token, now + ttlMs])),
    release: async (key, { token }) => void (await client.query(drop, [key, token])),
    setUp: async () => {
      // Two processes that start at once would both find no table; the lock lets one make it.
      await client.query(
        `DO $$ BEGIN
          PERFORM pg_advisory_xact_lock(hashtext('${table}'));
          CREATE TABLE IF NOT EXISTS ${table} (
            key text PRIMARY KEY, state text NOT NULL, token text NOT NULL, until bigint NOT NULL
          );
        END $$`,
        [],
      );
    },
    tidy: async (now) => {
      const { rows } = await client.query(`DELETE FROM ${table} WHERE until <= $1 RETURNING 1 AS one`, [now]);
      return rows.length;
    },
  };
}
