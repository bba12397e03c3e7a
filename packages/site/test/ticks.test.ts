import { expect, it } from 'vitest';
import { certainShare, layTicks, MOST_ON_A_CARD, totalOf } from '../src/prose/ticks.ts';

const none = { published: 0, observed: 0, inferred: 0, assumed: 0, unstated: 0 };

it('draws one tick for a fact while there is room', () => {
  const facts = { ...none, published: 45, assumed: 3 };
  const { per, runs } = layTicks(facts);
  expect(per).toBe(1);
  expect(runs.reduce((sum, { count }) => sum + count, 0)).toBe(totalOf(facts));
});

it('lets a tick stand for more when there are many, and never drops a kind', () => {
  const { per, runs } = layTicks({ ...none, published: 4000, assumed: 1 });
  expect(per).toBe(20);
  expect(runs.at(-1)).toEqual({ status: 'assumed', count: 1 });
});

it('keeps to what a card has room for', () => {
  const { per, runs } = layTicks({ ...none, published: 950, inferred: 60 }, MOST_ON_A_CARD);
  expect(per).toBe(10);
  expect(runs.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(MOST_ON_A_CARD);
});

it('counts as certain what is published or observed', () => {
  expect(certainShare({ ...none, published: 2, observed: 1, assumed: 1 })).toBe(75);
  expect(certainShare(none)).toBe(0);
});
