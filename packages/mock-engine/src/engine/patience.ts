/** How long a fake clock waits for receivers. */

/** Real milliseconds without any progress. */
const PATIENCE_MS = 100;

const TURNS = 40;

/**
 * Waits until something is done, or until nothing has happened for a while in real time: a receiver that waits for the fake
 * clock, or never answers, must not stop that clock.
 *
 * @param progress grows while something happens
 */
export async function patiently(done: Promise<void>, progress: () => number): Promise<void> {
  const state = { over: false };
  const ended = done.finally(() => {
    state.over = true;
  });
  // Most waits end within a few turns of the promises or of the event loop, and a timer costs more than those.
  for (let turn = 0; turn < TURNS && !state.over; turn += 1) {
    // Each turn lets others go on.
    await (turn < TURNS / 2 ? undefined : new Promise((resolve) => setImmediate(resolve)));
  }
  while (!state.over) {
    const before = progress();
    await Promise.race([ended, pause(PATIENCE_MS)]);
    if (progress() === before) return;
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
