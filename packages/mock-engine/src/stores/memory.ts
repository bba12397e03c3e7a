/** Keeps everything in memory: the default, for tests and for a mock that may forget. */
import type { Delivery, Endpoint } from '../model.ts';
import { StoreFullError } from '../ports.ts';
import type { DeliveryStore, Settlement } from '../ports.ts';
import { createDueQueue } from './due-queue.ts';
import type { DueQueue } from './due-queue.ts';
import { createForgetting, createLog } from './memory-log.ts';
import type { Kept } from './memory-log.ts';
import { dueTime, settledState } from './settled-state.ts';

export interface MemoryStoreOptions {
  /** How many finished deliveries are remembered. Default 10,000. */
  readonly finishedLimit?: number;
  /** About how many bytes the finished ones may take, with their attempts. Default 64 MiB. */
  readonly finishedBytes?: number;
  /** About how many bytes may wait before `enqueue` is refused. Default 1 GiB. */
  readonly waitingBytes?: number;
}

const MIB = 2 ** 20;

/** What one delivery or attempt takes besides its texts. */
const OVERHEAD = 500;

/**
 * The finished ones are forgotten in the order in which they finished; what waits never is. `counts` counts the forgotten ones too.
 *
 * @throws {StoreFullError} from `enqueue` when more waits than `waitingBytes`
 */
export function openMemoryStore(options: MemoryStoreOptions = {}): DeliveryStore {
  const { finishedLimit = 10_000, finishedBytes = 64 * MIB, waitingBytes = 1024 * MIB } = options;
  const endpoints = new Map<string, Endpoint>();
  const byId = new Map<string, Kept>();
  const queues = new Map<string, DueQueue<Kept>>();
  const counts = { waiting: 0, delivered: 0, failed: 0, dropped: 0 };
  const finished = createForgetting(finishedLimit, finishedBytes, (kept) => byId.delete(kept.delivery.id));
  const log = createLog();
  let order = 0;
  let bytesWaiting = 0;

  function wait(kept: Kept): void {
    const { endpointId } = kept.delivery;
    let queue = queues.get(endpointId);
    if (queue === undefined) queues.set(endpointId, (queue = createDueQueue<Kept>()));
    queue.add(kept);
    kept.taken = false;
  }

  function changeState(kept: Kept, delivery: Delivery): void {
    const was = kept.delivery.state;
    counts[was] -= 1;
    counts[delivery.state] += 1;
    kept.delivery = delivery;
    if (was !== 'waiting' || delivery.state === 'waiting') return;
    bytesWaiting -= kept.bytes;
    log.forgot(finished.add(kept));
  }

  function keep(delivery: Delivery): void {
    const bytes = delivery.body.length + OVERHEAD;
    const kept: Kept = {
      delivery,
      attempts: [],
      bytes,
      forgotten: false,
      taken: false,
      due: dueTime(delivery),
      order: (order += 1),
    };
    byId.set(delivery.id, kept);
    log.add(kept);
    counts[delivery.state] += 1;
    if (delivery.state !== 'waiting') return log.forgot(finished.add(kept));
    bytesWaiting += bytes;
    wait(kept);
  }

  function settle(settlement: Settlement): void {
    const kept = byId.get(settlement.attempt.deliveryId);
    if (kept === undefined) return;
    if (!kept.taken) queues.get(kept.delivery.endpointId)?.remove(kept);
    const { dueAt: _, ...rest } = kept.delivery;
    kept.attempts = [...kept.attempts, settlement.attempt].toSorted((a, b) => a.number - b.number);
    const bytes = OVERHEAD + (settlement.attempt.response?.body.length ?? 0);
    kept.bytes += bytes;
    if (kept.delivery.state === 'waiting') bytesWaiting += bytes;
    else finished.grew(bytes);
    changeState(kept, { ...rest, ...settledState(kept.delivery, settlement) });
    if (kept.delivery.state !== 'waiting') return;
    kept.due = dueTime(kept.delivery);
    wait(kept);
  }

  function fail(kept: Kept): void {
    const { dueAt: _, ...rest } = kept.delivery;
    changeState(kept, { ...rest, state: 'failed' });
  }

  function failWaiting(endpointId: string): number {
    // In the log they stand in order, so the ones in flight are found as well.
    const waiting = log.newestFirst().filter(({ delivery }) => isWaiting(delivery, endpointId));
    queues.delete(endpointId);
    waiting.toReversed().forEach(fail);
    return waiting.length;
  }

  return {
    name: 'memory',
    shared: false,
    warnings: [],
    putEndpoint: async (endpoint) => void endpoints.set(endpoint.id, endpoint),
    removeEndpoint: async (id) => {
      if (!endpoints.delete(id)) return false;
      failWaiting(id);
      return true;
    },
    endpoints: async () => [...endpoints.values()],
    enqueue: async (deliveries) => {
      refuseTwice(deliveries, byId);
      const more = deliveries.reduce((sum, { body }) => sum + body.length + OVERHEAD, 0);
      if (bytesWaiting + more > waitingBytes) {
        throw new StoreFullError(`the memory store holds ${waitingBytes} bytes of waiting deliveries, and no more`);
      }
      deliveries.forEach(keep);
    },
    claim: async (endpointId, limit, now) => {
      const queue = queues.get(endpointId);
      const taken: Kept[] = [];
      while (taken.length < limit && (queue?.first()?.due ?? Infinity) <= now) taken.push(queue!.takeFirst()!);
      return taken.map((kept) => {
        kept.taken = true;
        return kept.delivery;
      });
    },
    settle: async (settlement) => settle(settlement),
    due: async () =>
      new Map([...queues].flatMap(([id, queue]) => (queue.size() > 0 ? [[id, queue.first()!.due] as const] : []))),
    advance: async (ms) => {
      for (const kept of [...queues.values()].flatMap((queue) => queue.items())) {
        kept.due -= ms;
        kept.delivery = { ...kept.delivery, dueAt: kept.due };
      }
    },
    hasten: async (id, at) => {
      const kept = byId.get(id);
      if (kept?.delivery.state !== 'waiting') return false;
      if (kept.taken || kept.due <= at) return true;
      queues.get(kept.delivery.endpointId)?.remove(kept);
      kept.due = at;
      kept.delivery = { ...kept.delivery, dueAt: at };
      wait(kept);
      return true;
    },
    stop: async (id) => {
      const kept = byId.get(id);
      if (kept?.delivery.state !== 'waiting') return false;
      queues.get(kept.delivery.endpointId)?.remove(kept);
      fail(kept);
      return true;
    },
    failWaiting: async (endpointId) => failWaiting(endpointId),
    find: async (id) => byId.get(id)?.delivery,
    list: async (query) => log.list(query, byId.get(query.after ?? '')),
    attempts: async (deliveryId) => byId.get(deliveryId)?.attempts ?? [],
    counts: async () => ({ ...counts }),
    close: async () => {},
  };
}

const isWaiting = (delivery: Delivery, endpointId: string) =>
  delivery.state === 'waiting' && delivery.endpointId === endpointId;

function refuseTwice(deliveries: readonly Delivery[], known: ReadonlyMap<string, unknown>): void {
  const ids = new Set<string>();
  for (const { id } of deliveries) {
    if (known.has(id) || ids.has(id)) throw new Error(`there is a delivery with the id ${JSON.stringify(id)} already`);
    ids.add(id);
  }
}
