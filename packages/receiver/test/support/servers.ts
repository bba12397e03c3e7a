/** The real servers of the tests. Where CI is set on Linux they must answer; elsewhere their tests are skipped with a line. */
import { createClient } from 'redis';
import pg from 'pg';

export const postgresUrl = process.env['HOOKWRIGHT_POSTGRES'] ?? 'postgres://postgres@127.0.0.1:5432/test';
export const redisUrl = process.env['HOOKWRIGHT_REDIS'] ?? 'redis://127.0.0.1:6379';

const needed = process.env['CI'] !== undefined && process.platform === 'linux';

async function answers(ask: () => Promise<unknown>): Promise<boolean> {
  try {
    await ask();
    return true;
  } catch (error) {
    if (needed) throw error;
    return false;
  }
}

export const hasPostgres = (): Promise<boolean> =>
  answers(async () => {
    const client = new pg.Client({ connectionString: postgresUrl, connectionTimeoutMillis: 2000 });
    await client.connect();
    await client.end();
  });

export const hasRedis = (): Promise<boolean> =>
  answers(async () => {
    const client = createClient({ url: redisUrl, socket: { connectTimeout: 2000, reconnectStrategy: false } });
    client.on('error', () => {});
    await client.connect();
    await client.close();
  });
