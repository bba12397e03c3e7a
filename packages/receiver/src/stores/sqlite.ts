/** Remembers keys in a SQLite file, for one machine. A restart forgets nothing. Needs Node 22.13 or later. */
import { DatabaseSync } from 'node:sqlite';
import type { IdempotencyStore } from '../idempotency.ts';

export interface SqliteStore extends IdempotencyStore {
  readonly close: () => void;
}

const SCHEMA = `
  PRAGMA busy_timeout = 5000;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  CREATE TABLE IF NOT EXISTS hookwright_deliveries (
    key TEXT PRIMARY KEY, state TEXT NOT NULL, token TEXT NOT NULL, until INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS hookwright_deliveries_until ON hookwright_deliveries (until);
`;

/** Rows that a claim removes at most, so that none waits for a long clean-up. */
const BATCH = 100;

/** @param file Several processes may share it; `:memory:` is for tests. */
export function sqliteStore(file: string): SqliteStore {
  const database = new DatabaseSync(file);
  database.exec(SCHEMA);
  const take = database.prepare(
    `INSERT INTO hookwright_deliveries AS kept (key, state, token, until) VALUES (?, 'running', ?, ?)
     ON CONFLICT (key) DO UPDATE SET state = 'running', token = excluded.token, until = excluded.until WHERE kept.until <= ?`,
  );
  const look = database.prepare('SELECT state FROM hookwright_deliveries WHERE key = ?');
  const finish = database.prepare(
    `INSERT INTO hookwright_deliveries (key, state, token, until) VALUES (?, 'done', ?, ?)
     ON CONFLICT (key) DO UPDATE SET state = 'done', token = excluded.token, until = excluded.until`,
  );
  const drop = database.prepare(`DELETE FROM hookwright_deliveries WHERE key = ? AND token = ? AND state = 'running'`);
  const tidy = database.prepare(
    `DELETE FROM hookwright_deliveries WHERE key IN (SELECT key FROM hookwright_deliveries WHERE until <= ? LIMIT ${BATCH})`,
  );
  return {
    claim: (key, { token, now, claimMs }) => {
      if (take.run(key, token, now + claimMs, now).changes === 0) {
        return look.get(key)?.['state'] === 'done' ? 'done' : 'running';
      }
      tidy.run(now);
      return 'claimed';
    },
    done: (key, { token, now, ttlMs }) => void finish.run(key, token, now + ttlMs),
    release: (key, { token }) => void drop.run(key, token),
    close: () => database.close(),
  };
}
