/** The time by which deliveries are due: that of the clock, but for clocks that are set back. */
import type { Clock } from '../ports.ts';

/** Clocks are corrected in small steps all the time; what is more than this is a jump. */
const JUMP_MS = 1000;

/**
 * Whole milliseconds since 1970 that never go back. After a clock was set back, time goes on from where it was, so that nothing
 * waits longer than it was meant to. A clock that was set forward, or a computer that slept, is followed.
 */
export function createSteadyTime(clock: Clock): () => number {
  let time = clock.now();
  let elapsed = clock.elapsed();
  return () => {
    const [now, measured] = [clock.now(), clock.elapsed()];
    const expected = time + measured - elapsed;
    elapsed = measured;
    time = now < expected - JUMP_MS ? expected : Math.max(now, time);
    return Math.floor(time);
  };
}
