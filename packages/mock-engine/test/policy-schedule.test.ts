import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Retry } from '@hookwright/receiver';
import { waitBefore } from '../src/policy/schedule.ts';
import { createRandom } from '../src/random.ts';

const waits = (retry: Retry, seed = 'a'): (number | undefined)[] =>
  Array.from({ length: retry.attempts }, (_, index) =>
    waitBefore(retry, index + 2, () => createRandom(`${seed} ${index}`)),
  );

describe('the wait before an attempt', () => {
  test.for<{ name: string; retry: Retry; waits: (number | undefined)[] }>([
    { name: 'one attempt', retry: { attempts: 1, backoff: 'exponential', first: '1m' }, waits: [undefined] },
    { name: 'none', retry: { attempts: 3, backoff: 'none' }, waits: [0, 0, undefined] },
    { name: 'fixed', retry: { attempts: 3, backoff: 'fixed', first: '5s' }, waits: [5000, 5000, undefined] },
    {
      name: 'exponential with a longest wait',
      retry: { attempts: 5, backoff: 'exponential', first: '500ms', factor: 3, max: '10s' },
      waits: [500, 1500, 4500, 10_000, undefined],
    },
    {
      name: 'a list',
      retry: { attempts: 4, backoff: 'list', waits: ['5s', '5m', '3d'] },
      waits: [5000, 300_000, 259_200_000, undefined],
    },
    {
      name: 'a list that is shorter than the attempts',
      retry: { attempts: 4, backoff: 'list', waits: ['5s', '1m'] },
      waits: [5000, 60_000, 60_000, undefined],
    },
    { name: 'a list without waits', retry: { attempts: 2, backoff: 'list' }, waits: [0, undefined] },
  ])('$name', ({ retry, waits: expected }) => {
    expect(waits(retry)).toEqual(expected);
  });

  const exponential = fc.record({
    attempts: fc.integer({ min: 2, max: 60 }),
    backoff: fc.constant('exponential' as const),
    first: fc.integer({ min: 1, max: 10_000 }).map((ms) => `${ms}ms`),
    factor: fc.integer({ min: 1, max: 10 }),
    max: fc.constant('12h'),
    jitter: fc.double({ min: 0, max: 1, noNaN: true }),
  });

  test('no wait leaves the limit by more than the jitter, and all are whole milliseconds', () => {
    fc.assert(
      fc.property(exponential, fc.string(), (retry, seed) => {
        for (const wait of waits(retry, seed).slice(0, -1)) {
          expect(wait).toBeLessThanOrEqual(43_200_000 * (1 + retry.jitter) + 1);
          expect(wait).toBeGreaterThanOrEqual(0);
          expect(Number.isInteger(wait)).toBe(true);
        }
      }),
    );
  });

  test('without jitter the waits never become shorter', () => {
    fc.assert(
      fc.property(exponential, (retry) => {
        const all = waits({ ...retry, jitter: 0 }).slice(0, -1) as number[];
        expect(all).toEqual(all.toSorted((a, b) => a - b));
      }),
    );
  });

  test('jitter is the same for the same seed, another for another, and on both sides of the wait', () => {
    const retry: Retry = { attempts: 200, backoff: 'fixed', first: '100s', jitter: 0.5 };
    expect(waits(retry, 'x')).toEqual(waits(retry, 'x'));
    expect(waits(retry, 'x')).not.toEqual(waits(retry, 'y'));
    const all = waits(retry).slice(0, -1) as number[];
    expect(Math.min(...all)).toBeLessThan(60_000);
    expect(Math.max(...all)).toBeGreaterThan(140_000);
  });

  test('a contract without a longest wait gets one, so that time does not overflow', () => {
    const retry: Retry = { attempts: 5000, backoff: 'exponential', first: '1d', factor: 10 };
    expect(waitBefore(retry, 4000, () => createRandom('a'))).toBe(365 * 86_400_000);
  });
});
