/** When a delivery that always fails is tried, as the mock does it. */
import { evidenceAt } from '@hookwright/contract';
import type { EvidenceStatus, Webhooks } from '@hookwright/contract';
import type { Line, RetryDocs } from '../../runtime/docs.js';
import { milliseconds } from './duration.ts';
import { isUnknown } from './facts.ts';

type Retry = Webhooks['delivery']['retry'];

/** No wait is longer: a year. */
const LONGEST = milliseconds('365d');
/** What a page can show. Nobody waits for the rest. */
const MOST_ATTEMPTS = 100;

/** @param number of the attempt that follows the wait, from 2 */
function waitBefore({ backoff, first = '0s', factor = 2, max, waits = [] }: Retry, number: number): number {
  const planned = {
    none: () => 0,
    fixed: () => milliseconds(first),
    exponential: () => milliseconds(first) * factor ** (number - 2),
    // A list that is shorter than the attempts goes on with its last wait.
    list: () => milliseconds(waits[Math.min(number - 2, waits.length - 1)] ?? '0s'),
  }[backoff]();
  return Math.round(Math.min(planned, max === undefined ? LONGEST : milliseconds(max), LONGEST));
}

export function retryDocs({ webhooks }: { readonly webhooks: Webhooks }): RetryDocs | undefined {
  const { retry, retryOnlyIf } = webhooks.delivery;
  if (retry.attempts === 1 || isUnknown(['delivery', 'retry', 'attempts'], webhooks)) return undefined;
  const attempts = [{ number: 1, waitMs: 0, atMs: 0 }];
  for (let number = 2; number <= Math.min(retry.attempts, MOST_ATTEMPTS); number++) {
    const waitMs = waitBefore(retry, number);
    attempts.push({ number, waitMs, atMs: attempts.at(-1)!.atMs + waitMs });
  }
  const [times, count] = [statusOf(timeKeys(retry), webhooks), statusOf(['attempts'], webhooks)];
  return {
    attempts,
    times,
    count,
    ...(retry.max !== undefined && { maxMs: milliseconds(retry.max) }),
    jitter: retry.jitter ?? 0,
    text: certainty(times, count, retry),
    ...(retryOnlyIf !== undefined && { onlyIf: retryOnlyIf }),
  };
}

const timeKeys = ({ backoff, max }: Retry): readonly (keyof Retry)[] => {
  const keys = { none: [], fixed: ['first'], exponential: ['first', 'factor'], list: ['waits'] } as const;
  return ['backoff', ...keys[backoff], ...(max === undefined ? [] : ['max' as const])];
};

/** From sure to not at all. */
const statuses: readonly EvidenceStatus[] = ['published', 'observed', 'inferred', 'assumed'];

/** The least certain of several facts; what nobody stated is our default. */
function statusOf(keys: readonly string[], webhooks: Webhooks): EvidenceStatus {
  const found = keys.map((key) => evidenceAt(webhooks, ['delivery', 'retry', key])?.status ?? 'assumed');
  return statuses.findLast((status) => found.includes(status)) ?? 'assumed';
}

function certainty(times: EvidenceStatus, count: EvidenceStatus, { jitter = 0 }: Retry): Line {
  const known =
    times === count
      ? `The number of attempts and the times between them are ${times}.`
      : `The number of attempts is ${count}. The times between them are ${times}.`;
  return [jitter === 0 ? known : `${known} Chance changes each wait by up to ${Math.round(jitter * 100)} %.`];
}
