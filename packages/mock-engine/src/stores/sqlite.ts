/**
 * Keeps everything in one SQLite file (`node:sqlite`). What waits and what is finished both stay on the disk, so memory does not grow
 * with them; only what is being delivered right now is remembered here, and forgotten when the process ends.
 */
import type { Delivery } from '../model.ts';
import type { DeliveryStore, Settlement } from '../ports.ts';
import { createClaims } from './sqlite-claims.ts';
import { openDatabase } from './sqlite-open.ts';
import type { SqliteStoreOptions } from './sqlite-open.ts';
import { createReading } from './sqlite-reading.ts';
import { createWriting } from './sqlite-writing.ts';

export type { SqliteStoreOptions } from './sqlite-open.ts';

/**
 * @param file made when it does not exist; its folder must
 * @throws {MockError} `bad-request` when the file is in use, comes from a newer version, or belongs to another program
 * @throws {StoreFullError} when there is no room even for an empty store
 */
export async function openSqliteStore(file: string, options: SqliteStoreOptions = {}): Promise<DeliveryStore> {
  const name = `sqlite:${file}`;
  const { db, warnings } = openDatabase(file, options);
  const writing = createWriting(db, name);
  const reading = createReading(db);
  const claims = createClaims(db, reading);
  const { write } = writing;

  async function claim(endpointId: string, limit: number, now: number): Promise<readonly Delivery[]> {
    const { deliveries, damaged } = claims.take(endpointId, limit, now);
    for (const { number, id } of damaged) {
      warnings.push(`the body of delivery ${id} changed on the disk: it is not sent`);
      // This hardly ever happens.
      await write(() => writing.finish(number, 'failed'));
    }
    return deliveries;
  }

  async function settle(settlement: Settlement): Promise<void> {
    const { deliveryId } = settlement.attempt;
    await write(() => writing.settle(settlement, claims.numberOf(deliveryId) ?? reading.numberOf(deliveryId)), 'later');
    claims.release(deliveryId);
  }

  let closing: Promise<void> | undefined;
  async function close(): Promise<void> {
    await writing.end();
    db.close();
  }

  return {
    name,
    shared: false,
    warnings,
    putEndpoint: (endpoint) => write(() => writing.putEndpoint(endpoint)),
    removeEndpoint: (id) => write(() => writing.removeEndpoint(id)),
    endpoints: async () => reading.endpoints(),
    enqueue: (deliveries) => write(() => writing.enqueue(deliveries)),
    claim,
    settle,
    due: async () => claims.due(),
    advance: (ms) => write(() => writing.advance(ms)),
    hasten: (deliveryId, at) => write(() => writing.hasten(reading.numberOf(deliveryId), at)),
    stop: (deliveryId) => write(() => writing.finish(reading.numberOf(deliveryId), 'failed')),
    failWaiting: (endpointId) => write(() => writing.failWaiting(endpointId)),
    find: async (id) => reading.find(id),
    list: async (query) => reading.list(query),
    attempts: async (deliveryId) => reading.attempts(deliveryId),
    counts: async () => reading.counts(),
    close: () => (closing ??= close()),
  };
}
