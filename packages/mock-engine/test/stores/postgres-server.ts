/** A database of its own for a run of tests, on a server that answers; CI must have one. */
import { openDatabase } from '../../src/stores/postgres-database.ts';
import type { Database } from '../../src/stores/postgres-database.ts';

export interface TestServer {
  /** The address of the run's own database. */
  readonly url: string;
  readonly run: Database['run'];
  readonly drop: () => Promise<void>;
}

const address = process.env['HOOKWRIGHT_POSTGRES'] ?? 'postgres://postgres@127.0.0.1:5432/test';

/** Undefined when no server answers, and it need not. */
export async function findServer(): Promise<TestServer | undefined> {
  const name = `hookwright_test_${process.pid}`;
  const schema = `${name}_admin`;
  const admin = await openDatabase(address, { schema, connections: 2 }).catch((error: unknown) => {
    // On other systems nobody starts one.
    if (process.env['CI'] !== undefined && process.platform === 'linux') throw error;
    return undefined;
  });
  if (admin === undefined) return undefined;
  await admin.run(`CREATE DATABASE ${name}`);
  const url = new URL(address);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    run: admin.run,
    drop: async () => {
      await admin.run(`DROP DATABASE ${name} WITH (FORCE)`);
      await admin.run(`DROP SCHEMA ${schema}, ${schema}_jobs CASCADE`);
      await admin.close();
    },
  };
}

/** Empties the tables of the store and of pg-boss, which is faster than making them anew. */
export async function empty({ run }: Pick<Database, 'run'>, schema: string): Promise<void> {
  await run(`TRUNCATE ${schema}.endpoint, ${schema}.body, ${schema}.delivery, ${schema}.attempt RESTART IDENTITY`);
  await run(`DELETE FROM ${schema}_jobs.job`);
  await run(`DELETE FROM ${schema}_jobs.queue WHERE name LIKE 'to/%'`);
}
