/**
 * The queues of pg-boss: one for each endpoint, so that a dead endpoint slows nobody else. A job stands for the next attempt of one
 * delivery. It is deleted when the attempt is settled, and another one, with its own start, follows if the delivery waits again. What
 * pg-boss calls a retry happens only when a lease lapses.
 */
import type { Database, Executor } from './postgres-database.ts';

export interface ClaimedJob {
  readonly id: string;
  readonly queue: string;
  readonly deliveryId: string;
  /** Tells this lease from a later one. */
  readonly retryCount: number;
}

export interface NewJob {
  readonly deliveryId: string;
  readonly endpointId: string;
  /** Milliseconds since 1970, by our clock. */
  readonly due: number;
}

interface JobData {
  readonly delivery: string;
  readonly endpoint: string;
}

/** Leases may lapse any number of times, and a delivery waits as long as it must. */
const NEVER = { retryLimit: 2 ** 31 - 1, retryDelay: 0, retentionSeconds: 60 * 365 * 86_400 };

/** pg-boss takes the highest priority first. One second is one step, so 32 bits last until 2094. */
const EPOCH = Date.UTC(2026, 0, 1);
const priorityOf = (due: number): number => {
  const seconds = Math.floor((due - EPOCH) / 1000);
  return -Math.min(2 ** 31 - 1, Math.max(-(2 ** 31) + 1, seconds));
};

/** pg-boss allows letters, digits and `_-./` in names. */
export const queueName = (endpointId: string): string =>
  `to/${endpointId.replace(/[^\w-]/g, (letter) => `.${letter.codePointAt(0)!.toString(16)}.`)}`;

const EARLIEST_LOOKED_AT = 20;

export function createJobs(database: Database) {
  const { boss, jobs, schema, leaseSeconds, skewMs } = database;
  const ready = new Map<string, Promise<void>>();

  /** Creating it again changes nothing, so several processes may do it at once. */
  async function createQueue(queue: string): Promise<void> {
    await boss.createQueue(queue, { expireInSeconds: leaseSeconds, ...NEVER });
    // pg-boss reads about a queue when it is first used. Inside of a transaction that would need a second connection.
    await boss.findJobs(queue, { id: crypto.randomUUID() });
  }

  async function ensureQueue(queue: string): Promise<void> {
    const creating = ready.get(queue) ?? createQueue(queue);
    ready.set(queue, creating);
    await creating.catch((error: unknown) => {
      ready.delete(queue);
      throw error;
    });
  }

  /** Another process may have made it. */
  async function queueExists(queue: string): Promise<boolean> {
    if (!ready.has(queue) && (await boss.getQueue(queue)) === null) return false;
    await ensureQueue(queue);
    return true;
  }

  async function add(executor: Executor, all: readonly NewJob[]): Promise<void> {
    for (const [queue, group] of groupBy(all, ({ endpointId }) => queueName(endpointId))) {
      const inserts = group.map(({ deliveryId, endpointId, due }) => ({
        data: { delivery: deliveryId, endpoint: endpointId } satisfies JobData,
        priority: priorityOf(due),
        startAfter: new Date(due + skewMs).toISOString(),
        // Of the process that adds it: a worker may have been started with another lease than the one that made the queue.
        expireInSeconds: leaseSeconds,
        ...NEVER,
      }));
      // One connection runs one statement at a time.
      await boss.insert(queue, inserts, { db: executor.db });
    }
  }

  /** @returns the ids of those whose lease was still ours */
  async function remove(executor: Executor, claimed: readonly ClaimedJob[]): Promise<ReadonlySet<string>> {
    const removed = new Set<string>();
    for (const [queue, group] of groupBy(claimed, (job) => job.queue)) {
      const leases = group.map(({ id, retryCount }) => ({ id, retryCount }));
      // One connection runs one statement at a time.
      const response = await boss.deleteJob(queue, leases, { db: executor.db });
      for (const id of (response as { settled?: readonly string[] }).settled ?? []) removed.add(id);
    }
    return removed;
  }

  async function take(endpointId: string, limit: number, now: number): Promise<readonly ClaimedJob[]> {
    const queue = queueName(endpointId);
    if (!(await queueExists(queue))) return [];
    if (now > Date.now() + 500) await hurry(endpointId, queue, now);
    const fetched = await boss.fetch<JobData>(queue, { batchSize: limit });
    return fetched.map(({ id, retryCount, data }) => ({ id, retryCount, queue, deliveryId: data.delivery }));
  }

  /** For a caller whose clock is ahead of the server's. */
  async function hurry(endpointId: string, queue: string, now: number): Promise<void> {
    await database.run(
      `UPDATE ${jobs}.job SET start_after = ${jobs}.job_now() WHERE name = $1 AND state < 'active' AND start_after > ${jobs}.job_now()
       AND data->>'delivery' IN (SELECT id FROM ${schema}.delivery WHERE endpoint = $2 AND state = 0 AND due <= $3)`,
      [queue, endpointId, now],
    );
  }

  return {
    add,
    remove,
    take,
    ensureQueues: async (endpointIds: Iterable<string>) => {
      await Promise.all([...new Set(endpointIds)].map((id) => ensureQueue(queueName(id))));
    },
    /** pg-boss moves single jobs only. */
    advance: async (executor: Executor, ms: number): Promise<void> => {
      await executor.run(
        `UPDATE ${jobs}.job SET start_after = start_after - $1::float8 * interval '1 ms', priority = priority + round($1::float8 / 1000)
         WHERE state < 'active' AND name LIKE 'to/%'`,
        [ms],
      );
    },
    hasten: async (executor: Executor, { deliveryId, endpointId, due }: NewJob): Promise<void> => {
      await executor.run(
        `UPDATE ${jobs}.job SET start_after = least(start_after, ${jobs}.job_now()), priority = greatest(priority, $3)
         WHERE name = $1 AND state < 'active' AND data->>'delivery' = $2`,
        [queueName(endpointId), deliveryId, priorityOf(due)],
      );
    },
    /**
     * Looks at the head of each queue, whatever waits behind it. A job whose delivery is finished is due at once, so that somebody
     * takes it and clears it away.
     */
    due: async (): Promise<ReadonlyMap<string, number>> => {
      const rows = await database.run<{ endpoint: string; due: number }>(
        `SELECT head.endpoint, head.due FROM ${jobs}.queue q CROSS JOIN LATERAL (
           SELECT max(j.data->>'endpoint') AS endpoint, min(CASE WHEN d.state = 0 THEN d.due ELSE 0 END) AS due
           FROM (SELECT data FROM ${jobs}.job WHERE name = q.name AND state < 'active' AND NOT blocked
                 ORDER BY priority DESC, created_on LIMIT ${EARLIEST_LOOKED_AT}) j
           LEFT JOIN ${schema}.delivery d ON d.id = j.data->>'delivery'
         ) head WHERE head.endpoint IS NOT NULL`,
      );
      return new Map(rows.map(({ endpoint, due }) => [endpoint, due]));
    },
  };
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
