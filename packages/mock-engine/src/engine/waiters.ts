/** Promises that resolve once something holds. */

export interface Waiters {
  readonly wait: (until: () => boolean) => Promise<void>;
  /** To be called whenever something may have begun to hold. */
  readonly check: () => void;
}

export function createWaiters(): Waiters {
  const waiting = new Set<{ readonly until: () => boolean; readonly wake: () => void }>();
  return {
    wait: (until) => (until() ? Promise.resolve() : new Promise((wake) => waiting.add({ until, wake }))),
    check: () => {
      for (const waiter of waiting) {
        if (!waiter.until()) continue;
        waiting.delete(waiter);
        waiter.wake();
      }
    },
  };
}
