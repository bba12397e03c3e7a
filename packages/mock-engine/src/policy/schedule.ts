/** When the next attempt follows a failed one. */
import type { Retry } from '@hookwright/receiver';
import { milliseconds } from '../duration.ts';
import type { Random } from '../random.ts';

/** No wait is longer, whatever a contract says: a year in milliseconds. */
const LONGEST = 365 * 86_400_000;

/**
 * The wait before an attempt in milliseconds, by the contract's schedule, not compressed.
 *
 * @param number of the attempt that follows, from 2
 * @param random decides the jitter; asked only when the contract has some
 * @returns undefined when the contract makes no such attempt
 */
export function waitBefore(retry: Retry, number: number, random: () => Random): number | undefined {
  if (number > retry.attempts) return undefined;
  const wait = Math.min(planned(retry, number), limit(retry));
  const jitter = retry.jitter ?? 0;
  return Math.round(jitter === 0 ? wait : wait * (1 + jitter * (2 * random().next() - 1)));
}

function planned(retry: Retry, number: number): number {
  const first = retry.first === undefined ? 0 : milliseconds(retry.first);
  switch (retry.backoff) {
    case 'none':
      return 0;
    case 'fixed':
      return first;
    case 'exponential':
      return first * (retry.factor ?? 2) ** (number - 2);
    case 'list': {
      const waits = retry.waits ?? [];
      // A list that is shorter than the attempts goes on with its last wait.
      const wait = waits[Math.min(number - 2, waits.length - 1)];
      return wait === undefined ? 0 : milliseconds(wait);
    }
  }
}

const limit = (retry: Retry): number =>
  retry.max === undefined ? LONGEST : Math.min(milliseconds(retry.max), LONGEST);
