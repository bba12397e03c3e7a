/** A clock that stands still until a test moves it. */
import { milliseconds } from './duration.ts';
import type { Clock } from './ports.ts';

export interface FakeClock extends Clock {
  /**
   * Moves the time on by milliseconds or a duration such as `12h`. What is due on the way happens in order, each at its time,
   * and mocks that use this clock finish what they do then before the time moves on.
   */
  readonly advance: (time: number | string) => Promise<void>;
  /** Milliseconds to the next timer; undefined when there is none. */
  readonly untilNext: () => number | undefined;
  /** Registers what must be quiet before the time moves on. The result undoes it. */
  readonly watch: (quiet: () => Promise<void>) => () => void;
}

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** @param start milliseconds since 1970, or a date. Default: 2026-01-01T00:00:00Z */
export function fakeClock(start: number | string | Date = '2026-01-01T00:00:00Z'): FakeClock {
  const timers = new Set<Timer>();
  const watched = new Set<() => Promise<void>>();
  let elapsed = 0;
  const offset = new Date(start).getTime();
  if (Number.isNaN(offset)) throw new RangeError(`${JSON.stringify(start)} is no date`);

  async function quiet(): Promise<void> {
    await Promise.all([...watched].map((wait) => wait()));
  }

  return {
    now: () => offset + elapsed,
    elapsed: () => elapsed,
    after: (ms, run) => {
      const timer: Timer = { at: elapsed + Math.max(ms, 0), run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    advance: async (time) => {
      const end = elapsed + (typeof time === 'number' ? time : milliseconds(time));
      await quiet();
      for (let next = earliest(timers); next !== undefined && next.at <= end; next = earliest(timers)) {
        timers.delete(next);
        elapsed = Math.max(elapsed, next.at);
        next.run();
        // One after the other is the point.
        await quiet();
      }
      elapsed = Math.max(elapsed, end);
    },
    untilNext: () => {
      const next = earliest(timers);
      return next && Math.max(next.at - elapsed, 0);
    },
    watch: (wait) => {
      watched.add(wait);
      return () => watched.delete(wait);
    },
  };
}

/** Of those due at the same time, the one that was set first. */
function earliest(timers: ReadonlySet<Timer>): Timer | undefined {
  let found: Timer | undefined;
  for (const timer of timers) if (found === undefined || timer.at < found.at) found = timer;
  return found;
}

export const isFakeClock = (clock: Clock): clock is FakeClock => 'watch' in clock && 'advance' in clock;
