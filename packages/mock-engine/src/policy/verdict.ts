/** What an attempt means for its delivery and its endpoint. */
import type { Delivery as DeliveryPolicy } from '@hookwright/receiver';
import type { AttemptFailure, Endpoint, ReceivedResponse } from '../model.ts';
import type { Outcome } from '../ports.ts';
import type { Random } from '../random.ts';
import { waitBefore } from './schedule.ts';

/** `Retry-After` is obeyed up to a day: a receiver that asks for more is asked again then. */
const LONGEST_RETRY_AFTER = 86_400_000;

export interface Judged {
  readonly policy: DeliveryPolicy;
  readonly endpoint: Pick<Endpoint, 'members'>;
  /** Of this attempt, from 1. */
  readonly number: number;
  readonly outcome: Outcome;
  /** Milliseconds since 1970; needed for a `Retry-After` that is a date. */
  readonly now: number;
  readonly random: () => Random;
}

/** `waitMs` is by the contract, not compressed. */
export type Verdict =
  | { readonly state: 'delivered' }
  | { readonly state: 'waiting'; readonly waitMs: number; readonly failure: AttemptFailure }
  | { readonly state: 'failed'; readonly failure: AttemptFailure; readonly disable?: true };

export function judgeOutcome(judged: Judged): Verdict {
  const { outcome, policy } = judged;
  if (outcome.kind === 'failed') return again(judged, outcome.failure);
  const { response } = outcome;
  // A status with a meaning of its own is said more precisely than a class such as 2xx.
  const meaning = policy.statuses[String(response.status)];
  if (meaning === undefined && isSuccess(policy.success, response.status)) return { state: 'delivered' };
  const failure = failureOf(response);
  if (meaning === undefined) return again(judged, failure);
  switch (meaning) {
    case 'disable':
      return {
        state: 'failed',
        failure: { ...failure, message: `${failure.message}, which ends the endpoint` },
        disable: true,
      };
    case 'stop':
      return { state: 'failed', failure: { ...failure, message: `${failure.message}, which ends the delivery` } };
    case 'retry-after':
      return again(judged, failure, retryAfter(response, judged.now));
  }
}

/** True when a status is listed, by itself or by its class: `204`, `2xx`. */
const isSuccess = (success: readonly string[], status: number): boolean =>
  success.includes(String(status)) || success.includes(`${Math.floor(status / 100)}xx`);

function failureOf({ status, headers }: ReceivedResponse): AttemptFailure {
  if (status < 300 || status >= 400) return { reason: 'status', message: `The receiver answered ${status}` };
  const target = valueOf(headers, 'location') === undefined ? 'elsewhere' : 'to another address';
  return {
    reason: 'redirect',
    message: `The receiver answered ${status} and sends us ${target}, which is not followed`,
  };
}

function again(judged: Judged, failure: AttemptFailure, asked?: number): Verdict {
  const { policy, endpoint, number, random } = judged;
  const allowed = policy.retryOnlyIf === undefined || endpoint.members[policy.retryOnlyIf] === true;
  const wait = allowed ? waitBefore(policy.retry, number + 1, random) : undefined;
  if (wait === undefined) return { state: 'failed', failure };
  return { state: 'waiting', waitMs: asked ?? wait, failure };
}

/** The wait that a `Retry-After` asks for, in milliseconds; undefined when it is absent or makes no sense. */
function retryAfter(response: Pick<ReceivedResponse, 'headers'>, now: number): number | undefined {
  const text = valueOf(response.headers, 'retry-after')?.trim();
  if (text === undefined || text === '') return undefined;
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), LONGEST_RETRY_AFTER);
}

const valueOf = (headers: ReceivedResponse['headers'], wanted: string): string | undefined =>
  headers.find(([name]) => name.toLowerCase() === wanted)?.[1];
