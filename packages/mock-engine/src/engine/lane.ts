/** What is known of the deliveries of one endpoint while they wait and while they are under way. */
import { createDueTimes } from './due-times.ts';
import type { DueTimes } from './due-times.ts';
import type { Delivery } from '../model.ts';

export interface Lane {
  readonly endpointId: string;
  /** Attempts at the same time. */
  readonly limit: number;
  readonly times: DueTimes;
  /** Taken from the store and not begun, the earliest first. */
  ready: Delivery[];
  inFlight: number;
  /** The store is being asked for more. */
  claiming: boolean;
}

export const createLane = (endpointId: string, limit: number): Lane => ({
  endpointId,
  limit,
  times: createDueTimes(),
  ready: [],
  inFlight: 0,
  claiming: false,
});

/**
 * How many deliveries to take from the store now. Several workers share a store fairly when each takes only what it can begin;
 * a single one takes some in advance, since asking costs more than remembering.
 */
export function roomOf({ limit, inFlight, ready }: Lane, shared: boolean): number {
  const free = limit - inFlight - ready.length;
  if (shared) return Math.max(free, 0);
  return ready.length > limit ? 0 : free + limit * 3;
}

/** When this lane has something to do next; undefined while the answer of the store is awaited anyway. */
export const nextOf = (lane: Lane): number | undefined => (lane.claiming ? undefined : lane.times.next());
