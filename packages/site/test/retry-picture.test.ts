import { expect, it } from 'vitest';
import type { RetryDocs } from '../src/model.ts';
import { sayDuration } from '../src/provider/duration.ts';
import { layRetries } from '../src/provider/retry-picture.ts';

const MINUTE = 60_000;

function schedule(waits: readonly number[], more: Partial<RetryDocs> = {}): RetryDocs {
  let atMs = 0;
  const attempts = [0, ...waits].map((waitMs, i) => ({ number: i + 1, waitMs, atMs: (atMs += waitMs) }));
  return { attempts, times: 'assumed', count: 'published', jitter: 0, text: [], ...more };
}

it('puts later attempts further along, and never past the ends', () => {
  const { dots } = layRetries(schedule([1, 2, 4, 8, 720, 720].map((minutes) => minutes * MINUTE)), 3);
  const places = dots.map(({ at }) => at);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(Math.min(...places)).toBeGreaterThan(0);
  expect(Math.max(...places)).toBeLessThan(100);
});

it('gives equal factors equal distances', () => {
  const { dots } = layRetries(schedule([1, 9, 90].map((minutes) => minutes * MINUTE)), 3);
  const [, second, third, fourth] = dots.map(({ at }) => at);
  expect(third! - second!).toBeCloseTo(fourth! - third!, 1);
});

it('is certain of the first attempt alone when times are assumed', () => {
  const { dots } = layRetries(schedule([MINUTE, MINUTE]), 3);
  expect(dots.map(({ certain }) => certain)).toEqual([true, false, false]);
  expect(layRetries(schedule([MINUTE], { times: 'published' }), 3).dots.every(({ certain }) => certain)).toBe(true);
});

it('leaves out numbers that would lie on each other', () => {
  const { dots } = layRetries(schedule(Array.from({ length: 40 }, () => MINUTE)), 3);
  const labelled = dots.filter((dot) => dot.labelled).map(({ at }) => at);
  for (const [i, at] of labelled.slice(1).entries()) expect(at - labelled[i]!).toBeGreaterThanOrEqual(3);
});

it('tells the own times of attempts that stand apart, and round times between many', () => {
  const minutes = (waits: readonly number[]) => layRetries(schedule(waits.map((wait) => wait * MINUTE)), 3).ticks;
  expect(minutes([1, 2, 4, 8]).map(({ text }) => text)).toEqual(['1 min', '3 min', '7 min', '15 min']);
  expect(minutes(Array.from({ length: 40 }, () => 1)).map(({ text }) => text)).toEqual(['1 min', '10 min', '40 min']);
});

it('says from where on waits are capped', () => {
  const { cap, dots } = layRetries(
    schedule(
      [1, 2, 4, 4].map((m) => m * MINUTE),
      { maxMs: 4 * MINUTE },
    ),
    3,
  );
  expect(cap?.text).toBe('waits capped at 4 min');
  expect(cap!.at).toBeGreaterThan(dots[2]!.at);
  expect(cap!.at).toBeLessThan(dots[3]!.at);
});

it.each([
  ['at once', schedule([0, 0])],
  ['a single attempt', schedule([])],
  ['one retry', schedule([MINUTE])],
])('has finite places for %s', (_, retry) => {
  const { dots, ticks } = layRetries(retry, 3);
  for (const { at } of [...dots, ...ticks]) expect(at).toSatisfy((place: number) => place >= 0 && place <= 100);
});

it('tells all waits in words', () => {
  expect(layRetries(schedule([MINUTE, 2 * MINUTE]), 3).text).toBe(
    'Attempt 1 at once, attempt 2 1 min later, attempt 3 2 min later. The times are assumed.',
  );
});

it.each([
  [0, '0'],
  [250, '250 ms'],
  [90_000, '1.5 min'],
  [3_600_000, '1 h'],
  [86_400_000, '1 day'],
  [448_000_000, '5.2 days'],
])('says %i ms as %s', (ms, text) => expect(sayDuration(ms)).toBe(text));
