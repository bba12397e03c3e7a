/** A PostgreSQL database for one test file, on a server that answers. On Linux, CI must have one. */
import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  readonly pool: pg.Pool;
  readonly drop: () => Promise<void>;
}

const address = process.env['HOOKWRIGHT_POSTGRES'] ?? 'postgres://postgres@127.0.0.1:5432/test';

/** Undefined when no server answers, and it need not. */
export async function makeDatabase(): Promise<TestDatabase | undefined> {
  const admin = new pg.Client({ connectionString: address });
  try {
    await admin.connect();
  } catch (error) {
    if (process.env['CI'] !== undefined && process.platform === 'linux') throw error;
    return undefined;
  }
  const name = `hookwright_e2e_${randomBytes(6).toString('hex')}`;
  await admin.query(`CREATE DATABASE ${name}`);
  const url = new URL(address);
  url.pathname = `/${name}`;
  const pool = new pg.Pool({ connectionString: url.href });
  return {
    pool,
    drop: async () => {
      await pool.end();
      await dropWhenFree(admin, name);
      await admin.end();
    },
  };
}

/** The server needs a moment to see that a connection has ended; cutting it off would be an error of that connection. */
async function dropWhenFree(admin: pg.Client, name: string): Promise<void> {
  for (;;) {
    try {
      await admin.query(`DROP DATABASE ${name}`);
      return;
    } catch (error) {
      if ((error as { readonly code?: string }).code !== '55006') throw error;
    }
  }
}
