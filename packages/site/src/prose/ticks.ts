import type { FactCounts } from '../model.ts';

/** From what is certain to what nobody stated: the order in which ticks are drawn. */
export const STATUSES = ['published', 'observed', 'inferred', 'assumed', 'unstated'] as const;

export type Status = (typeof STATUSES)[number];

export interface Ticks {
  /** How many facts one tick stands for. */
  readonly per: number;
  /** Runs of at most `RUN` ticks, so that a long strip can break into lines. */
  readonly runs: readonly { readonly status: Status; readonly count: number }[];
}

/** What fits on one line of a wide page, and of a card. */
const MOST = 400;
export const MOST_ON_A_CARD = 160;
const RUN = 20;
const SCALES = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

export const totalOf = (facts: FactCounts): number => STATUSES.reduce((sum, status) => sum + facts[status], 0);

/** The share of facts that a provider's page or a real delivery shows, in whole percent. */
export function certainShare(facts: FactCounts): number {
  const total = totalOf(facts);
  return total === 0 ? 0 : Math.round((100 * (facts.published + facts.observed)) / total);
}

/** The ticks of a strip. A kind that occurs always has a tick, however rare it is. */
export function layTicks(facts: FactCounts, most = MOST): Ticks {
  const total = totalOf(facts);
  const per = SCALES.find((scale) => total / scale <= most) ?? Math.ceil(total / most);
  const runs = STATUSES.flatMap((status) => {
    const count = facts[status] === 0 ? 0 : Math.max(1, Math.round(facts[status] / per));
    return Array.from({ length: Math.ceil(count / RUN) }, (_, i) => ({
      status,
      count: Math.min(RUN, count - i * RUN),
    }));
  });
  return { per, runs };
}
