/** Keeps everything in PostgreSQL, and lets pg-boss hand deliveries to any number of processes on any number of machines. */
import type { Attempt, Delivery, Endpoint } from '../model.ts';
import type { DeliveryQuery, DeliveryStore, Settlement } from '../ports.ts';
import { stateNames, stateNumber } from './delivery-row.ts';
import { createGroupCommit } from './group-commit.ts';
import { blamesOne, inOurWords, openDatabase } from './postgres-database.ts';
import type { Database, EmbeddedPostgres, PostgresStoreOptions } from './postgres-database.ts';
import { createJobs, queueName } from './postgres-jobs.ts';
import type { ClaimedJob } from './postgres-jobs.ts';
import { DELIVERY_COLUMNS, readDelivery } from './postgres-schema.ts';
import type { RowWithBody } from './postgres-schema.ts';
import { writeDeliveries, writeSettlements } from './postgres-writing.ts';
import type { SettlementOfClaim } from './postgres-writing.ts';

export type { EmbeddedPostgres, PostgresStoreOptions } from './postgres-database.ts';

const WRITES_PER_COMMIT = 256;

/**
 * @param server its address, `postgres://user:password@host:port/database`, or an embedded PGlite, which stays open when the store closes
 * @throws {MockError} `bad-request` when the server cannot be reached
 */
export async function openPostgresStore(
  server: string | EmbeddedPostgres,
  options: PostgresStoreOptions = {},
): Promise<DeliveryStore> {
  const database = await openDatabase(server, options);
  const { name } = database;
  const jobs = createJobs(database);
  const claims = new Map<string, ClaimedJob>();
  const sharing = { soon: setImmediate, limit: WRITES_PER_COMMIT, blamesOne };
  const enqueues = createGroupCommit<readonly Delivery[]>({
    commit: (writes) => writeDeliveries(database, jobs, writes.flat()),
    ...sharing,
  });
  const settlements = createGroupCommit<SettlementOfClaim>({
    commit: (writes) => writeSettlements(database, jobs, writes),
    ...sharing,
  });
  let open = true;
  let closing: Promise<void> | undefined;
  const underWay = new Set<Promise<unknown>>();

  async function during<Result>(work: () => Promise<Result>): Promise<Result> {
    if (!open) throw new Error(`${name} is closed`);
    const result = work();
    // A connection that is asked for after the pool was told to end is never given.
    underWay.add(result);
    try {
      return await result;
    } catch (error) {
      throw inOurWords(error, name);
    } finally {
      underWay.delete(result);
    }
  }

  async function enqueue(deliveries: readonly Delivery[]): Promise<void> {
    const waiting = deliveries.filter(({ state }) => state === 'waiting');
    await jobs.ensureQueues(waiting.map(({ endpointId }) => endpointId));
    if (deliveries.length > 0) await enqueues.add(deliveries);
  }

  async function claim(endpointId: string, limit: number, now: number): Promise<readonly Delivery[]> {
    const taken = limit < 1 ? [] : await jobs.take(endpointId, limit, now);
    if (taken.length === 0) return [];
    const rows = await findWaiting(database, taken);
    const stale = taken.filter(({ deliveryId }) => !rows.some(({ id }) => id === deliveryId));
    // Their deliveries were finished by somebody whose lease had lapsed.
    if (stale.length > 0) await jobs.remove(database, stale);
    for (const job of taken) if (!stale.includes(job)) claims.set(job.deliveryId, job);
    return rows.map(readDelivery);
  }

  async function settle(settlement: Settlement): Promise<void> {
    const { deliveryId } = settlement.attempt;
    const claimed = claims.get(deliveryId);
    await settlements.add({ settlement, claimed });
    if (claims.get(deliveryId) === claimed) claims.delete(deliveryId);
  }

  async function close(): Promise<void> {
    open = false;
    await Promise.allSettled(underWay);
    await database.close();
  }

  return {
    name,
    shared: true,
    warnings: database.warnings,
    putEndpoint: (endpoint) => during(() => putEndpoint(database, endpoint)),
    removeEndpoint: (id) => during(() => removeEndpoint(database, id)),
    endpoints: () => during(() => endpoints(database)),
    enqueue: (deliveries) => during(() => enqueue(deliveries)),
    claim: (endpointId, limit, now) => during(() => claim(endpointId, limit, now)),
    settle: (settlement) => during(() => settle(settlement)),
    due: () => during(jobs.due),
    advance: (ms) => during(() => advance(database, jobs, ms)),
    hasten: (deliveryId, at) => during(() => hasten(database, jobs, deliveryId, at)),
    stop: (deliveryId) => during(() => stop(database, deliveryId)),
    failWaiting: (endpointId) => during(() => failWaiting(database, endpointId)),
    find: (id) => during(() => find(database, id)),
    list: (query) => during(() => list(database, query)),
    attempts: (deliveryId) => during(() => attempts(database, deliveryId)),
    counts: () => during(() => counts(database)),
    close: () => (closing ??= close()),
  };
}

const from = (schema: string) =>
  `SELECT ${DELIVERY_COLUMNS} FROM ${schema}.delivery d JOIN ${schema}.body b ON b.id = d.body`;

const findWaiting = ({ run, schema }: Database, taken: readonly ClaimedJob[]) =>
  run<RowWithBody>(`${from(schema)} WHERE d.id = ANY ($1::text[]) AND d.state = 0 ORDER BY d.due, d.number`, [
    taken.map(({ deliveryId }) => deliveryId),
  ]);

async function putEndpoint({ run, schema }: Database, endpoint: Endpoint): Promise<void> {
  await run(
    `INSERT INTO ${schema}.endpoint (id, json) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET json = excluded.json`,
    [endpoint.id, JSON.stringify(endpoint)],
  );
}

async function removeEndpoint(database: Database, id: string): Promise<boolean> {
  const { run, schema } = database;
  const removed = await run(`DELETE FROM ${schema}.endpoint WHERE id = $1 RETURNING id`, [id]);
  if (removed.length === 0) return false;
  await failWaiting(database, id);
  return true;
}

async function endpoints({ run, schema }: Database): Promise<readonly Endpoint[]> {
  const rows = await run<{ json: string }>(`SELECT json FROM ${schema}.endpoint ORDER BY position`);
  return rows.map(({ json }) => JSON.parse(json) as Endpoint);
}

/** What is in flight fails as well: its job stays until it is settled, and nothing follows then. */
async function failWaiting({ run, schema, jobs }: Database, endpointId: string): Promise<number> {
  const [row] = await run<{ count: number }>(
    `WITH failed AS (
       UPDATE ${schema}.delivery SET state = ${stateNumber('failed')}, due = NULL WHERE endpoint = $1 AND state = 0 RETURNING id
     ), gone AS (
       DELETE FROM ${jobs}.job WHERE name = $2 AND state < 'active' AND data->>'delivery' IN (SELECT id FROM failed)
     )
     SELECT count(*)::integer AS count FROM failed`,
    [endpointId, queueName(endpointId)],
  );
  return row!.count;
}

async function advance(database: Database, jobs: ReturnType<typeof createJobs>, ms: number): Promise<void> {
  await database.transaction(async (executor) => {
    await executor.run(`UPDATE ${database.schema}.delivery SET due = due - $1::float8 WHERE state = 0`, [ms]);
    await jobs.advance(executor, ms);
  });
}

async function hasten(database: Database, jobs: ReturnType<typeof createJobs>, id: string, at: number) {
  if (cannotBeKept(id)) return false;
  return await database.transaction(async (executor) => {
    const [row] = await executor.run<{ endpoint: string }>(
      `UPDATE ${database.schema}.delivery SET due = least(due, $2::float8) WHERE id = $1 AND state = 0 RETURNING endpoint`,
      [id, at],
    );
    if (row === undefined) return false;
    await jobs.hasten(executor, { deliveryId: id, endpointId: row.endpoint, due: at });
    return true;
  });
}

async function stop({ run, schema, jobs }: Database, id: string): Promise<boolean> {
  if (cannotBeKept(id)) return false;
  const [row] = await run<{ count: number }>(
    `WITH failed AS (
       UPDATE ${schema}.delivery SET state = ${stateNumber('failed')}, due = NULL WHERE id = $1 AND state = 0 RETURNING id
     ), gone AS (
       DELETE FROM ${jobs}.job WHERE name LIKE 'to/%' AND state < 'active' AND data->>'delivery' IN (SELECT id FROM failed)
     )
     SELECT count(*)::integer AS count FROM failed`,
    [id],
  );
  return row!.count > 0;
}

/** PostgreSQL has no text with U+0000, and refuses to be asked for one. */
const cannotBeKept = (text: unknown): boolean => typeof text === 'string' && text.includes('\0');

async function find({ run, schema }: Database, id: string): Promise<Delivery | undefined> {
  if (cannotBeKept(id)) return undefined;
  const [row] = await run<RowWithBody>(`${from(schema)} WHERE d.id = $1`, [id]);
  return row && readDelivery(row);
}

async function list({ run, schema }: Database, query: DeliveryQuery): Promise<readonly Delivery[]> {
  const filters: [string, string | number | undefined][] = [
    [`d.number < (SELECT number FROM ${schema}.delivery WHERE id = ?)`, query.after],
    ['d.provider = ?', query.provider],
    ['d.endpoint = ?', query.endpointId],
    ['d.event = ?', query.event],
    ['d.state = ?', query.state === undefined ? undefined : stateNumber(query.state)],
  ];
  const given = filters.filter(([, value]) => value !== undefined);
  if (given.some(([, value]) => cannotBeKept(value))) return [];
  const where = given.map(([text], at) => text.replace('?', `$${at + 2}`)).join(' AND ');
  const rows = await run<RowWithBody>(
    `${from(schema)} ${where === '' ? '' : `WHERE ${where}`} ORDER BY d.number DESC LIMIT $1`,
    [query.limit, ...given.map(([, value]) => value)],
  );
  return rows.map(readDelivery);
}

async function attempts({ run, schema }: Database, deliveryId: string): Promise<readonly Attempt[]> {
  if (cannotBeKept(deliveryId)) return [];
  const rows = await run<{ number: number; at: number; json: string }>(
    `SELECT a.number, a.at, a.json FROM ${schema}.attempt a JOIN ${schema}.delivery d ON d.number = a.delivery WHERE d.id = $1
     ORDER BY a.number, a.at`,
    [deliveryId],
  );
  return rows.map(({ number, at, json }) => ({ deliveryId, number, at, ...(JSON.parse(json) as AttemptRest) }));
}

type AttemptRest = Omit<Attempt, 'deliveryId' | 'number' | 'at'>;

async function counts({ run, schema }: Database): Promise<Readonly<Record<Delivery['state'], number>>> {
  const all = { waiting: 0, delivered: 0, failed: 0, dropped: 0 };
  const rows = await run<{ state: number; count: number }>(
    `SELECT state, count(*)::float8 AS count FROM ${schema}.delivery GROUP BY state`,
  );
  for (const { state, count } of rows) all[stateNames[state]!] = count;
  return all;
}
