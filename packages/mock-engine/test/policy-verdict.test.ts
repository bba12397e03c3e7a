import { describe, expect, test } from 'vitest';
import type { Delivery } from '@hookwright/receiver';
import type { FailureReason, HeaderList } from '../src/model.ts';
import { judgeOutcome } from '../src/policy/verdict.ts';
import type { Judged, Verdict } from '../src/policy/verdict.ts';
import type { Outcome } from '../src/ports.ts';
import { createRandom } from '../src/random.ts';
import { providerWith } from './support/provider.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');

const answered = (status: number, headers: HeaderList = []): Outcome => ({
  kind: 'answered',
  response: { status, headers, body: '', truncated: false },
});

function judge(outcome: Outcome, delivery: Partial<Delivery> = {}, more: Partial<Judged> = {}): Verdict {
  const { policy } = { policy: providerWith({ delivery }).webhooks.delivery };
  const random = () => createRandom('a');
  return judgeOutcome({ policy, endpoint: { members: {} }, number: 1, outcome, now: NOW, random, ...more });
}

const reasonOf = (verdict: Verdict): FailureReason | undefined =>
  'failure' in verdict ? verdict.failure.reason : undefined;

describe('a status', () => {
  test.for([
    { success: ['2xx'], status: 200, state: 'delivered' },
    { success: ['2xx'], status: 299, state: 'delivered' },
    { success: ['204'], status: 204, state: 'delivered' },
    { success: ['204'], status: 200, state: 'waiting' },
    { success: ['2xx'], status: 404, state: 'waiting' },
    { success: ['2xx'], status: 500, state: 'waiting' },
    { success: ['2xx'], status: 302, state: 'waiting' },
  ])('$status where $success counts: $state', ({ success, status, state }) => {
    expect(judge(answered(status), { success })).toMatchObject({ state });
  });

  test('that is not listed fails with reason status, one of 3xx with reason redirect', () => {
    expect(reasonOf(judge(answered(503)))).toBe('status');
    expect(reasonOf(judge(answered(301, [['Location', 'http://localhost/b']])))).toBe('redirect');
  });

  test('with a meaning: disable ends the endpoint, stop the delivery only', () => {
    const statuses = { 410: 'disable', 400: 'stop' } as const;
    expect(judge(answered(410), { statuses })).toMatchObject({ state: 'failed', disable: true });
    expect(judge(answered(400), { statuses })).toMatchObject({ state: 'failed' });
    expect(judge(answered(400), { statuses })).not.toHaveProperty('disable');
    expect(judge(answered(500), { statuses })).toMatchObject({ state: 'waiting' });
  });
});

describe('Retry-After', () => {
  const statuses = { 429: 'retry-after' } as const;
  const waitFor = (value: string) => judge(answered(429, [['retry-after', value]]), { statuses });

  test.for([
    { name: 'seconds', value: '120', waitMs: 120_000 },
    { name: 'a date', value: 'Sun, 01 Mar 2026 12:05:00 GMT', waitMs: 300_000 },
    { name: 'a date that has passed', value: 'Sun, 01 Mar 2026 11:00:00 GMT', waitMs: 0 },
    { name: 'more than a day', value: '99999999999', waitMs: 86_400_000 },
    { name: 'nonsense, which leaves the schedule', value: 'soon', waitMs: 60_000 },
    { name: 'nothing, which leaves the schedule', value: '', waitMs: 60_000 },
  ])('$name', ({ value, waitMs }) => {
    expect(waitFor(value)).toMatchObject({ state: 'waiting', waitMs });
  });

  test('of another status is not obeyed', () => {
    expect(judge(answered(503, [['retry-after', '7']]), { statuses })).toMatchObject({ waitMs: 60_000 });
  });

  test('does not bring more attempts than the contract has', () => {
    const last = judge(answered(429, [['retry-after', '7']]), { statuses }, { number: 20 });
    expect(last).toMatchObject({ state: 'failed' });
  });
});

describe('another attempt', () => {
  const failed: Outcome = { kind: 'failed', failure: { reason: 'timeout', message: 'too slow' } };

  test('follows until there were as many as the contract says', () => {
    expect(judge(failed, {}, { number: 19 })).toMatchObject({ state: 'waiting', waitMs: 43_200_000 });
    expect(judge(failed, {}, { number: 20 })).toEqual({ state: 'failed', failure: failed.failure });
  });

  test.for([
    { members: { retryOnError: true }, state: 'waiting' },
    { members: { retryOnError: false }, state: 'failed' },
    { members: {}, state: 'failed' },
  ])('depends on the member that the contract names: $members', ({ members, state }) => {
    expect(judge(failed, { retryOnlyIf: 'retryOnError' }, { endpoint: { members } })).toMatchObject({ state });
  });
});
