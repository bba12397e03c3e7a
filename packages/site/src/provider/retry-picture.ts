import type { RetryDocs } from '../model.ts';
import { sayDuration } from './duration.ts';

/** Where things stand on the axis of time, in percent of its length. */
export interface RetryPicture {
  readonly dots: readonly {
    readonly number: number;
    readonly at: number;
    /** True when the time is published or observed. The first attempt's always is. */
    readonly certain: boolean;
    /** False where the number would lie on its neighbour's. */
    readonly labelled: boolean;
  }[];
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  /** Where the scale begins: before it is the first attempt, at zero, which a logarithm has no place for. */
  readonly scaleFrom: number;
  /** From where on waits are as long as they get. */
  readonly cap?: { readonly at: number; readonly text: string };
  /** All waits in one sentence. */
  readonly text: string;
}

/** What the text of a time needs, in percent. */
const APART = 8;
const START = 2;
const SCALE_FROM = 9;
const SCALE_TO = 96;
const SECOND = 1000;
const HOUR = 3600 * SECOND;
const DAY = 24 * HOUR;
const TICKS: readonly (readonly [ms: number, text: string])[] = [
  [SECOND, '1 s'],
  [10 * SECOND, '10 s'],
  [60 * SECOND, '1 min'],
  [600 * SECOND, '10 min'],
  [HOUR, '1 h'],
  [6 * HOUR, '6 h'],
  [DAY, '1 day'],
  [3 * DAY, '3 days'],
  [7 * DAY, '1 week'],
  [30 * DAY, '30 days'],
];

/** Lays a schedule on a logarithmic axis. `gap` is how much of it a number needs, in percent. */
export function layRetries(retry: RetryDocs, gap: number): RetryPicture {
  const place = scaleOf(retry);
  const certain = retry.times === 'published' || retry.times === 'observed';
  let lastLabel = -Infinity;
  const dots = retry.attempts.map(({ number, atMs }, i) => {
    const at = i === 0 ? START : place(atMs);
    const labelled = at - lastLabel >= gap;
    if (labelled) lastLabel = at;
    return { number, at, certain: i === 0 || certain, labelled };
  });
  const cap = capOf(retry, place);
  return { dots, ticks: ticksOf(retry, place), scaleFrom: SCALE_FROM, ...(cap && { cap }), text: tellRetries(retry) };
}

/** Times after the first attempt → percent. Attempts that follow at once stand where the scale begins. */
function scaleOf({ attempts }: RetryDocs): (ms: number) => number {
  const times = attempts.map(({ atMs }) => atMs).filter((ms) => ms > 0);
  const low = Math.log(Math.min(...times));
  const high = Math.log(Math.max(...times));
  if (times.length === 0) return () => SCALE_FROM;
  if (high === low) return (ms) => (ms > 0 ? (SCALE_FROM + SCALE_TO) / 2 : SCALE_FROM);
  return (ms) => {
    const share = ms <= 0 ? 0 : (Math.log(ms) - low) / (high - low);
    return round(SCALE_FROM + Math.max(0, share) * (SCALE_TO - SCALE_FROM));
  };
}

function ticksOf({ attempts }: RetryDocs, place: (ms: number) => number): RetryPicture['ticks'] {
  const positive = attempts.map(({ atMs }) => atMs).filter((ms) => ms > 0);
  if (positive.length === 0) return [];
  const first = Math.min(...positive);
  const last = Math.max(...positive);
  // Few attempts that stand apart tell their own times; many share round ones.
  const own = positive.map((ms) => ({ at: place(ms), text: sayDuration(ms) }));
  if (own.every(({ at }, i) => i === 0 || at - own[i - 1]!.at >= APART)) return own;
  const ticks = [{ at: place(first), text: sayDuration(first) }];
  for (const [ms, text] of TICKS) {
    if (ms > first && ms < last && place(ms) - ticks.at(-1)!.at >= APART) ticks.push({ at: place(ms), text });
  }
  if (last > first) {
    while (ticks.length > 1 && place(last) - ticks.at(-1)!.at < APART) ticks.pop();
    ticks.push({ at: place(last), text: sayDuration(last) });
  }
  return ticks;
}

function capOf({ attempts, maxMs }: RetryDocs, place: (ms: number) => number): RetryPicture['cap'] {
  if (maxMs === undefined) return undefined;
  const first = attempts.findIndex(({ waitMs }) => waitMs >= maxMs);
  if (first < 1) return undefined;
  const from = place(attempts[first]!.atMs);
  const before = first > 1 ? place(attempts[first - 1]!.atMs) : SCALE_FROM;
  return { at: round((from + before) / 2), text: `waits capped at ${sayDuration(maxMs)}` };
}

function tellRetries({ attempts, times }: RetryDocs): string {
  const waits = attempts.slice(1).map(({ number, waitMs }) => `attempt ${number} ${sayDuration(waitMs)} later`);
  const how = times === 'published' ? '' : ` The times are ${times}.`;
  return `Attempt 1 at once${waits.length > 0 ? `, ${waits.join(', ')}` : ''}.${how}`;
}

const round = (percent: number): number => Math.round(percent * 100) / 100;
