import pg from 'pg';

/** As in the tests of the store. */
export const serverUrl = process.env['HOOKWRIGHT_POSTGRES'] ?? 'postgres://postgres@127.0.0.1:5432/test';

export async function sql(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(text).finally(() => client.end());
}
