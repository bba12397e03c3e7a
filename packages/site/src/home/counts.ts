import type { FactCounts, ProviderDocs } from '../model.ts';

/** Facts of all providers together. */
export const allFacts = (providers: readonly ProviderDocs[]): FactCounts =>
  providers.reduce<FactCounts>((sum, { facts }) => add(sum, facts), {
    published: 0,
    observed: 0,
    inferred: 0,
    assumed: 0,
    unstated: 0,
  });

const add = (a: FactCounts, b: FactCounts): FactCounts => ({
  published: a.published + b.published,
  observed: a.observed + b.observed,
  inferred: a.inferred + b.inferred,
  assumed: a.assumed + b.assumed,
  unstated: a.unstated + b.unstated,
});

/** `1 event`, `10 events`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
