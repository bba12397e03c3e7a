/** What the memory store remembers, and what it forgets. */
import type { Attempt, Delivery } from '../model.ts';
import type { DeliveryQuery } from '../ports.ts';
import type { Waiting } from './due-queue.ts';

export interface Kept extends Waiting {
  delivery: Delivery;
  attempts: readonly Attempt[];
  bytes: number;
  forgotten: boolean;
  /** Somebody delivers it now. */
  taken: boolean;
}

/** All that is remembered, in the order in which it came. */
export function createLog() {
  let entries: Kept[] = [];
  let holes = 0;
  const newestFirst = () => entries.filter(({ forgotten }) => !forgotten).toReversed();
  return {
    newestFirst,
    add: (kept: Kept) => void entries.push(kept),
    forgot: (count: number) => {
      holes += count;
      if (holes < 1000 || holes * 2 < entries.length) return;
      entries = entries.filter(({ forgotten }) => !forgotten);
      holes = 0;
    },
    list: (query: DeliveryQuery, after: Kept | undefined): readonly Delivery[] => {
      if (query.after !== undefined && after === undefined) return [];
      const found: Delivery[] = [];
      for (let at = entries.length - 1; at >= 0 && found.length < query.limit; at -= 1) {
        const kept = entries[at]!;
        if (kept.forgotten || (after !== undefined && kept.order >= after.order)) continue;
        if (matches(kept.delivery, query)) found.push(kept.delivery);
      }
      return found;
    },
  };
}

const matches = (delivery: Delivery, query: DeliveryQuery) =>
  (query.provider ?? delivery.provider) === delivery.provider &&
  (query.endpointId ?? delivery.endpointId) === delivery.endpointId &&
  (query.event ?? delivery.event) === delivery.event &&
  (query.state ?? delivery.state) === delivery.state;

/** Remembers what finished, up to a limit. */
export function createForgetting(limit: number, bytesLimit: number, forget: (kept: Kept) => void) {
  let finished: Kept[] = [];
  let start = 0;
  let bytes = 0;
  return {
    grew: (more: number) => {
      bytes += more;
    },
    /** @returns how many were forgotten for it */
    add: (kept: Kept): number => {
      const startBefore = start;
      finished.push(kept);
      bytes += kept.bytes;
      while (finished.length - start > limit || (bytes > bytesLimit && start < finished.length - 1)) {
        const oldest = finished[start]!;
        start += 1;
        bytes -= oldest.bytes;
        oldest.forgotten = true;
        forget(oldest);
      }
      const forgotten = start - startBefore;
      if (start > 1000 && start * 2 > finished.length) {
        finished = finished.slice(start);
        start = 0;
      }
      return forgotten;
    },
  };
}
