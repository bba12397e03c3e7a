/** node drop-postgres.ts STORE: removes the database that fill-postgres.ts made. */
import { serverUrl, sql } from './postgres.ts';

const name = new URL(process.argv[2] ?? '').pathname.slice(1);
if (!/^hookwright_bench_[0-9a-f]+$/.test(name)) throw new Error('This database was not made by the benchmark.');
await sql(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
console.log('{}');
