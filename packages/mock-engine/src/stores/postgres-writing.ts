/** What enqueues and settlements write, many at a time. */
import type { Delivery } from '../model.ts';
import type { Settlement } from '../ports.ts';
import { stateNames, stateNumber } from './delivery-row.ts';
import type { Database, Executor } from './postgres-database.ts';
import type { ClaimedJob, createJobs, NewJob } from './postgres-jobs.ts';
import { base64 } from './postgres-schema.ts';
import { dueTime, settledState } from './settled-state.ts';

type Jobs = ReturnType<typeof createJobs>;

/** The lease is missing when somebody settles what this process has not claimed. */
export interface SettlementOfClaim {
  readonly settlement: Settlement;
  readonly claimed: ClaimedJob | undefined;
}

/** The deliveries and their jobs, or nothing. Queues of their endpoints exist. */
export async function writeDeliveries(database: Database, jobs: Jobs, deliveries: readonly Delivery[]): Promise<void> {
  const bodies = new Map<string, string>();
  const rows = deliveries.map((delivery, order) => {
    let body = bodies.get(delivery.body);
    if (body === undefined) bodies.set(delivery.body, (body = crypto.randomUUID()));
    return {
      order,
      id: delivery.id,
      provider: delivery.provider,
      endpoint: delivery.endpointId,
      event: delivery.event,
      origin: delivery.from,
      created: delivery.createdAt,
      faults: delivery.faults.join(' '),
      body,
      state: stateNumber(delivery.state),
      attempts: delivery.attempts,
      due: delivery.state === 'waiting' ? dueTime(delivery) : null,
    };
  });
  const waiting = deliveries.filter(({ state }) => state === 'waiting').map((delivery) => jobOf(delivery));
  await database.transaction(async (executor) => {
    await executor.run(
      `WITH bodies AS (
         INSERT INTO ${database.schema}.body
         SELECT id, decode(bytes, 'base64') FROM json_to_recordset($1::text::json) AS x (id uuid, bytes text)
       )
       INSERT INTO ${database.schema}.delivery
         (id, provider, endpoint, event, origin, created, faults, body, state, attempts, due)
       SELECT id, provider, endpoint, event, origin, created, faults, body, state, attempts, due
       FROM json_to_recordset($2::text::json) AS x ("order" integer, id text, provider text, endpoint text, event text, origin text,
         created float8, faults text, body uuid, state smallint, attempts integer, due float8)
       ORDER BY "order"`,
      [JSON.stringify([...bodies].map(([text, id]) => ({ id, bytes: base64(text) }))), JSON.stringify(rows)],
    );
    await jobs.add(executor, waiting);
  });
}

const jobOf = (delivery: Delivery): NewJob => ({
  deliveryId: delivery.id,
  endpointId: delivery.endpointId,
  due: dueTime(delivery),
});

interface Progress {
  readonly number: number;
  readonly id: string;
  readonly endpoint: string;
  readonly state: Delivery['state'];
  readonly attempts: number;
  readonly dueAt?: number;
}

export async function writeSettlements(
  database: Database,
  jobs: Jobs,
  settlements: readonly SettlementOfClaim[],
): Promise<void> {
  await database.transaction(async (executor) => {
    const progress = await lockProgress(executor, database.schema, settlements);
    const attempts: unknown[] = [];
    for (const { settlement } of settlements) {
      const before = progress.get(settlement.attempt.deliveryId);
      if (before === undefined) continue;
      const { deliveryId, number, at, ...rest } = settlement.attempt;
      attempts.push({ delivery: before.number, number, at, json: JSON.stringify(rest) });
      const { dueAt: _, ...kept } = before;
      progress.set(deliveryId, { ...kept, ...settledState(before, settlement) });
    }
    await keepProgress(executor, database.schema, attempts, [...progress.values()]);
    await followUp(executor, jobs, settlements, progress);
  });
}

async function lockProgress(
  executor: Executor,
  schema: string,
  settlements: readonly SettlementOfClaim[],
): Promise<Map<string, Progress>> {
  // In one order for everybody, or two processes could wait for each other.
  const rows = await executor.run<{ number: number; id: string; endpoint: string; state: number; attempts: number }>(
    `SELECT number::float8 AS number, id, endpoint, state, attempts FROM ${schema}.delivery WHERE id = ANY ($1::text[])
     ORDER BY delivery.number FOR UPDATE`,
    [settlements.map(({ settlement }) => settlement.attempt.deliveryId)],
  );
  return new Map(rows.map((row) => [row.id, { ...row, state: stateNames[row.state]! }]));
}

async function keepProgress(
  executor: Executor,
  schema: string,
  attempts: readonly unknown[],
  progress: readonly Progress[],
): Promise<void> {
  const rows = progress.map(({ number, state, attempts, dueAt }) => ({
    number,
    state: stateNumber(state),
    attempts,
    due: dueAt ?? null,
  }));
  await executor.run(
    `WITH attempts AS (
       INSERT INTO ${schema}.attempt
       SELECT * FROM json_to_recordset($1::text::json) AS x (delivery bigint, number integer, at float8, json text)
       ON CONFLICT (delivery, number, at) DO NOTHING
     )
     UPDATE ${schema}.delivery d SET state = x.state, attempts = x.attempts, due = x.due
     FROM json_to_recordset($2::text::json) AS x (number bigint, state smallint, attempts integer, due float8)
     WHERE d.number = x.number`,
    [JSON.stringify(attempts), JSON.stringify(rows)],
  );
}

/** Ends the leases. Where ours had lapsed, another job for the delivery is there already. */
async function followUp(
  executor: Executor,
  jobs: Jobs,
  settlements: readonly SettlementOfClaim[],
  progress: ReadonlyMap<string, Progress>,
): Promise<void> {
  const claimed = settlements.flatMap(({ claimed }) => (claimed === undefined ? [] : [claimed]));
  const removed = await jobs.remove(executor, claimed);
  const next = claimed.flatMap(({ id, deliveryId }) => {
    const after = progress.get(deliveryId);
    if (!removed.has(id) || after?.dueAt === undefined) return [];
    return [{ deliveryId, endpointId: after.endpoint, due: after.dueAt }];
  });
  await jobs.add(executor, next);
}
