/** The connection that the store shares with pg-boss: one pool, one way to run SQL, one way to say what went wrong. */
import { fromPglite, PgBoss } from 'pg-boss';
import type { Db, PGliteLike } from 'pg-boss';
import { MockError } from '../mock-error.ts';
import { StoreFullError } from '../ports.ts';
import { migrations } from './postgres-schema.ts';

/** The part of PGlite that is needed here. */
export interface EmbeddedPostgres extends PGliteLike {
  readonly transaction: <Result>(run: (transaction: PGliteLike) => Promise<Result>) => Promise<Result | undefined>;
}

export interface PostgresStoreOptions {
  /** Our tables go here, and pg-boss's into the same name with `_jobs`. Default `hookwright`. */
  readonly schema?: string;
  /** How long a delivery stays with a worker that does not settle it, in milliseconds, rounded up to seconds. Default 120,000. */
  readonly leaseMs?: number;
  /** How many connections one process opens at most. Default 8. */
  readonly connections?: number;
}

/** Runs SQL: on any connection, or inside of one transaction. */
export interface Executor {
  readonly run: <Row>(sql: string, values?: unknown[]) => Promise<readonly Row[]>;
  /** For pg-boss's `db` option. */
  readonly db: Db;
}

export interface Database extends Executor {
  readonly name: string;
  readonly boss: PgBoss;
  readonly schema: string;
  readonly jobs: string;
  readonly leaseSeconds: number;
  /** Sentences about what went wrong in the background; each stands there once. */
  readonly warnings: string[];
  /** What the server's clock shows when ours shows 0. */
  readonly skewMs: number;
  readonly transaction: <Result>(run: (executor: Executor) => Promise<Result>) => Promise<Result>;
  readonly close: () => Promise<void>;
}

/**
 * @throws {MockError} `bad-request` when the server cannot be reached or refuses
 */
export async function openDatabase(
  server: string | EmbeddedPostgres,
  options: PostgresStoreOptions,
): Promise<Database> {
  const { schema = 'hookwright', leaseMs = 120_000, connections = 8 } = options;
  const name = typeof server === 'string' ? serverName(server) : 'pglite';
  const jobs = `${schema}_jobs`;
  const leaseSeconds = Math.max(1, Math.ceil(leaseMs / 1000));
  // A lapsed lease is noticed within a quarter of its length.
  const watch = Math.min(30, Math.max(1, Math.floor(leaseSeconds / 4)));
  const warnings: string[] = [];
  const boss = new PgBoss({
    ...(typeof server === 'string'
      ? { connectionString: server, max: connections, connectionTimeoutMillis: 10_000 }
      : { db: fromPglite(server), backend: 'pglite' as const }),
    application_name: 'hookwright',
    schema: jobs,
    schedule: false,
    superviseIntervalSeconds: watch,
    monitorIntervalSeconds: watch,
  });
  boss.on('error', (error) => {
    const warning = sentence(error, name);
    if (!warnings.includes(warning)) warnings.push(warning);
  });
  try {
    await boss.start();
    const executor = executorOf(boss.getDb());
    const transaction = repeated(
      typeof server === 'string' ? pooledTransaction(boss.getDb()) : embeddedTransaction(server),
    );
    await migrate(transaction, schema);
    const [clock] = await executor.run<{ now: number }>(
      'SELECT extract(epoch FROM clock_timestamp())::float8 * 1000 AS now',
    );
    const skewMs = clock!.now - Date.now();
    const close = () => boss.stop({ graceful: false, close: typeof server === 'string' });
    return { ...executor, name, boss, schema, jobs, leaseSeconds, warnings, skewMs, transaction, close };
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => {});
    if (error instanceof MockError) throw error;
    throw new MockError('bad-request', sentence(error, name), 'Start the server, or name another one.');
  }
}

/** Without user and password. */
function serverName(text: string): string {
  const url = URL.parse(text);
  if (url === null) {
    throw new MockError(
      'bad-request',
      'the address of the PostgreSQL server cannot be read',
      'Write postgres://user@host/database.',
    );
  }
  return `postgres://${url.host}${url.pathname}`;
}

const executorOf = (db: Db): Executor => ({
  db,
  run: async <Row>(sql: string, values?: unknown[]) => (await db.executeSql(sql, values)).rows as Row[],
});

type Transaction = Database['transaction'];

function pooledTransaction(db: Db): Transaction {
  return async (run) => {
    const transaction = await db.beginTransaction!();
    try {
      const result = await run(executorOf(transaction.db));
      await transaction.commit();
      return result;
    } catch (error) {
      await transaction.rollback();
      throw error;
    }
  };
}

function embeddedTransaction(server: EmbeddedPostgres): Transaction {
  return async <Result>(run: (executor: Executor) => Promise<Result>) =>
    (await server.transaction((transaction) => run(executorOf(fromPglite(transaction))))) as Result;
}

/** The server ends one of two transactions that wait for each other; done again, it finds the way free. */
function repeated(transaction: Transaction): Transaction {
  return async (run) => {
    for (let time = 1; ; time += 1) {
      try {
        // One time after another.
        return await transaction(run);
      } catch (error) {
        if (time === 3 || !CONFLICTS.includes(codeOf(error))) throw error;
      }
    }
  };
}

/** Several processes may start at once: the first one that gets the lock does the work. */
async function migrate(transaction: Transaction, schema: string): Promise<void> {
  const all = migrations(schema);
  await transaction(async ({ run }) => {
    await run('SELECT pg_advisory_xact_lock(hashtext($1))', [`hookwright ${schema}`]);
    await run(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
    await run(`CREATE TABLE IF NOT EXISTS ${schema}.layout (version integer NOT NULL)`);
    const [row] = await run<{ version: number }>(`SELECT version FROM ${schema}.layout`);
    const version = row?.version ?? 0;
    if (version > all.length) {
      throw new MockError(
        'bad-request',
        `the tables in ${schema} come from a newer version of Hookwright (layout ${version}; this one knows ${all.length})`,
        'Update Hookwright, or name another database.',
      );
    }
    if (version === all.length) return;
    await run(all.slice(version).join('\n'));
    await run(`DELETE FROM ${schema}.layout`);
    await run(`INSERT INTO ${schema}.layout VALUES (${all.length})`);
  });
}

// https://www.postgresql.org/docs/current/errcodes-appendix.html
const UNIQUE_VIOLATION = '23505';
const DISK_FULL = '53100';
const CONFLICTS = ['40001', '40P01'];

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Classes 22 and 23: the data of one write is at fault, and the server is well. */
export const blamesOne = (error: unknown): boolean => /^2[23]|^53100$/.test(codeOf(error));

export function inOurWords(error: unknown, name: string): unknown {
  if (codeOf(error) === UNIQUE_VIOLATION)
    return new Error('there is a delivery with this id already', { cause: error });
  if (codeOf(error) === DISK_FULL) return new StoreFullError(`the disk of ${name} is full`, { cause: error });
  return new Error(sentence(error, name), { cause: error });
}

/** Without its full stop. Node tells the address of each try of a connection in an AggregateError of its own. */
function sentence(error: unknown, name: string): string {
  const [first] = error instanceof AggregateError ? (error.errors as unknown[]) : [error];
  const text = first instanceof Error ? first.message : String(first);
  const unreachable =
    /ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|terminated|connection timeout|timeout exceeded/.test(text);
  return `${name} ${unreachable ? 'does not answer' : 'refuses'}: ${text.replace(/\s+/g, ' ')}`;
}
