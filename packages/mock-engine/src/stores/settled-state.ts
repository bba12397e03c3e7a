/** What follows from an attempt; one rule for all stores. */
import type { Delivery } from '../model.ts';
import type { Settlement } from '../ports.ts';

export type Settled = Pick<Delivery, 'state' | 'attempts' | 'dueAt'>;

/**
 * A delivery that is finished does not wait again, and one that arrived stays delivered: its endpoint may have been disabled,
 * or another process may have taken it, while this attempt was under way.
 */
export function settledState(before: Pick<Delivery, 'state' | 'attempts'>, settlement: Settlement): Settled {
  const attempts = Math.max(before.attempts, settlement.attempt.number);
  if (settlement.state === 'delivered' || before.state === 'delivered') return { state: 'delivered', attempts };
  if (settlement.state === 'failed' || before.state !== 'waiting') {
    return { state: before.state === 'waiting' ? 'failed' : before.state, attempts };
  }
  return { state: 'waiting', attempts, dueAt: settlement.dueAt ?? settlement.attempt.at };
}

/** Waiting deliveries always have a time. */
export const dueTime = (delivery: Delivery): number => delivery.dueAt ?? delivery.createdAt;
