/** The attempts that follow from settings, as the mock and the providers' pages have them. */
import { durationMs, type Retry } from '@hookwright/receiver';
import type { RetryDocs } from '../model.ts';

export type Attempts = RetryDocs['attempts'];

/** More are not listed: nobody reads them. */
export const MOST_ATTEMPTS = 200;

/** No wait is longer, whatever is asked for: a year in milliseconds. */
const LONGEST = 365 * 86_400_000;

/** Without jitter: chance has no list. */
export function attemptsOf(retry: Retry): Attempts {
  const attempts: { number: number; waitMs: number; atMs: number }[] = [];
  for (let number = 1; number <= Math.min(retry.attempts, MOST_ATTEMPTS); number += 1) {
    const waitMs = number === 1 ? 0 : waitBefore(retry, number);
    attempts.push({ number, waitMs, atMs: (attempts.at(-1)?.atMs ?? 0) + waitMs });
  }
  return attempts;
}

function waitBefore({ backoff, first, factor = 2, max, waits = [] }: Retry, number: number): number {
  const start = first === undefined ? 0 : durationMs(first);
  const limit = Math.min(max === undefined ? LONGEST : durationMs(max), LONGEST);
  switch (backoff) {
    case 'none':
      return 0;
    case 'fixed':
      return Math.min(start, limit);
    case 'exponential':
      return Math.round(Math.min(start * factor ** (number - 2), limit));
    case 'list': {
      // A list that is shorter than the attempts goes on with its last wait.
      const wait = waits[Math.min(number - 2, waits.length - 1)];
      return wait === undefined ? 0 : Math.min(durationMs(wait), limit);
    }
  }
}

/** What a form holds. */
export interface Settings {
  readonly attempts: string;
  readonly backoff: string;
  readonly first: string;
  readonly factor: string;
  readonly max: string;
  /** Separated by commas or spaces. */
  readonly waits: string;
}

const DURATION = /^\d{1,9}(ms|s|m|h|d)$/;

const LIKE = 'such as 500ms, 10s, 5m, 12h or 3d';

/** @returns a sentence for settings that make no sense */
export function readSettings({ attempts, backoff, first, factor, max, waits }: Settings): Retry | string {
  const count = /^\d{1,4}$/.test(attempts.trim()) ? Number(attempts) : 0;
  if (count < 1 || count > MOST_ATTEMPTS) return `Attempts are a whole number from 1 to ${MOST_ATTEMPTS}.`;
  if (backoff === 'list') {
    const list = waits.split(/[\s,]+/).filter((wait) => wait !== '');
    const wrong = list.find((wait) => !DURATION.test(wait));
    if (wrong !== undefined || list.length === 0) return `Each wait is a number and a unit, ${LIKE}.`;
    return { attempts: count, backoff, waits: list };
  }
  if (!DURATION.test(first.trim())) return `The first wait is a number and a unit, ${LIKE}.`;
  if (backoff === 'fixed') return { attempts: count, backoff, first: first.trim() };
  const growth = Number(factor);
  if (!(growth >= 1 && growth <= 100)) return 'The factor is a number from 1 to 100.';
  if (max.trim() !== '' && !DURATION.test(max.trim())) return `The longest wait is a number and a unit, ${LIKE}.`;
  return {
    attempts: count,
    backoff: 'exponential',
    first: first.trim(),
    factor: growth,
    ...(max.trim() === '' ? {} : { max: max.trim() }),
  };
}
