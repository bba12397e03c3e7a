import type { Duration } from './webhooks.ts';

const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** Milliseconds of a duration such as `5m`. NaN for what is none. */
export function durationMs(duration: Duration): number {
  const [, amount = NaN, unit = 'ms'] = /^(\d+)(ms|s|m|h|d)$/.exec(duration) ?? [];
  return Number(amount) * UNITS[unit as keyof typeof UNITS];
}
