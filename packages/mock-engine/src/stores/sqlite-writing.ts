/** All that changes the file, in commits that are shared. */
import type { DatabaseSync } from 'node:sqlite';
import type { Delivery, Endpoint } from '../model.ts';
import type { Settlement } from '../ports.ts';
import { stateNames, stateNumber } from './delivery-row.ts';
import { createGroupCommit } from './group-commit.ts';
import { dueTime, settledState } from './settled-state.ts';
import { inOurWords, isDamage } from './sqlite-errors.ts';
import { attemptJson, checksumOf, deliveryValues } from './sqlite-schema.ts';

/** About 10 ms of work, so that requests are answered between two commits. */
const WRITES_PER_COMMIT = 512;

/**
 * How long an outcome waits for others to share its commit. Nobody waits for it, and a process that is killed within this
 * time makes the delivery once more, as it would within the commit itself.
 */
const COMPANY_MS = 4;

export function createWriting(db: DatabaseSync, name: string) {
  const statements = prepare(db);
  const changes = new Map<number, number>();
  let nextDelivery = lastNumber(db, 'delivery') + 1;
  let nextBody = lastNumber(db, 'body') + 1;
  let open = true;

  function commit(writes: readonly (() => void)[]): void {
    changes.clear();
    statements.begin.run();
    try {
      for (const write of writes) write();
      for (const [state, change] of changes) if (change !== 0) statements.count.run(change, state);
      statements.commit.run();
    } catch (error) {
      // SQLite has rolled back on its own when the disk is full.
      if (db.isTransaction) statements.rollback.run();
      throw error;
    }
  }

  const group = createGroupCommit<() => void>({
    commit,
    soon: setImmediate,
    later: (run) => setTimeout(run, COMPANY_MS),
    limit: WRITES_PER_COMMIT,
    blamesOne: (error) => !isDamage(error),
  });

  async function write<Result>(run: () => Result, when: 'soon' | 'later' = 'soon'): Promise<Result> {
    if (!open) throw new Error(`${name} is closed`);
    let result: Result | undefined;
    try {
      await group.add(() => {
        result = run();
      }, when);
    } catch (error) {
      throw inOurWords(error, name);
    }
    return result as Result;
  }

  const count = (state: Delivery['state'], change: number) => {
    const number = stateNumber(state);
    changes.set(number, (changes.get(number) ?? 0) + change);
  };

  function enqueue(deliveries: readonly Delivery[]): void {
    const bodies = new Map<string, number>();
    for (const delivery of deliveries) {
      let body = bodies.get(delivery.body);
      if (body === undefined) {
        body = nextBody;
        nextBody += 1;
        const bytes = Buffer.from(delivery.body, 'utf8');
        statements.addBody.run(body, checksumOf(bytes), bytes);
        bodies.set(delivery.body, body);
      }
      const due = delivery.state === 'waiting' ? dueTime(delivery) : null;
      statements.addDelivery.run(...deliveryValues(delivery, nextDelivery, body, due));
      nextDelivery += 1;
      count(delivery.state, 1);
    }
  }

  function settle(settlement: Settlement, number: number | undefined): void {
    const row = number === undefined ? undefined : statements.progress.get(number);
    if (row === undefined) return;
    const { attempt } = settlement;
    const before = { state: stateNames[row['state'] as number]!, attempts: row['attempts'] as number };
    const after = settledState(before, settlement);
    statements.addAttempt.run(number!, attempt.number, attempt.at, attemptJson(attempt));
    statements.update.run(stateNumber(after.state), after.attempts, after.dueAt ?? null, number!);
    count(before.state, -1);
    count(after.state, 1);
  }

  function failWaiting(endpointId: string): number {
    const failed = Number(statements.failWaiting.run(endpointId).changes);
    count('waiting', -failed);
    count('failed', failed);
    return failed;
  }

  return {
    write,
    enqueue,
    settle,
    failWaiting,
    /** False when it is finished already. */
    finish: (number: number | undefined, state: 'failed'): boolean => {
      if (statements.finish.run(stateNumber(state), number ?? null).changes === 0) return false;
      count('waiting', -1);
      count(state, 1);
      return true;
    },
    hasten: (number: number | undefined, at: number): boolean => statements.hasten.run(at, number ?? null).changes > 0,
    putEndpoint: (endpoint: Endpoint) => void statements.putEndpoint.run(endpoint.id, JSON.stringify(endpoint)),
    removeEndpoint: (id: string): boolean => {
      if (statements.removeEndpoint.run(id).changes === 0) return false;
      failWaiting(id);
      return true;
    },
    advance: (ms: number) => void statements.advance.run(ms),
    end: async () => {
      open = false;
      await group.idle();
    },
  };
}

const prepare = (db: DatabaseSync) => ({
  begin: db.prepare('BEGIN IMMEDIATE'),
  commit: db.prepare('COMMIT'),
  rollback: db.prepare('ROLLBACK'),
  count: db.prepare('UPDATE total SET count = count + ? WHERE state = ?'),
  addBody: db.prepare('INSERT INTO body VALUES (?, ?, ?)'),
  addDelivery: db.prepare('INSERT INTO delivery VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'),
  addAttempt: db.prepare('INSERT OR REPLACE INTO attempt VALUES (?, ?, ?, ?)'),
  progress: db.prepare('SELECT state, attempts FROM delivery WHERE number = ?'),
  update: db.prepare('UPDATE delivery SET state = ?, attempts = ?, due = ? WHERE number = ?'),
  finish: db.prepare('UPDATE delivery SET state = ?, due = NULL WHERE number = ? AND state = 0'),
  hasten: db.prepare('UPDATE delivery SET due = min(due, ?) WHERE number = ? AND state = 0'),
  failWaiting: db.prepare(
    `UPDATE delivery SET state = ${stateNumber('failed')}, due = NULL WHERE endpoint = ? AND state = 0`,
  ),
  advance: db.prepare('UPDATE delivery SET due = due - ? WHERE state = 0'),
  putEndpoint: db.prepare(
    'INSERT INTO endpoint (id, json) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET json = excluded.json',
  ),
  removeEndpoint: db.prepare('DELETE FROM endpoint WHERE id = ?'),
});

function lastNumber(db: DatabaseSync, table: 'delivery' | 'body'): number {
  return (db.prepare(`SELECT max(number) AS last FROM ${table}`).get()?.['last'] as number | null) ?? 0;
}
