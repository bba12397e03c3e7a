/** What happens when the store fails: nothing new begins, and it is tried again after growing waits. */
import type { Clock, DeliveryStore } from '../ports.ts';

/** Milliseconds. */
const WAITS = { first: 100, longest: 10_000 } as const;

export interface Health {
  readonly failing: () => boolean;
  /** The store is being tried at this moment. */
  readonly trying: () => boolean;
  readonly failed: (error: unknown) => void;
  /** Something was kept, so the next failure is a new one. */
  readonly works: () => void;
  readonly stop: () => void;
}

/** @param resume true when the store works again */
/**
 * @param retry true when the store kept what it had not kept before
 * @param ended called after each retry, when `failing` says what came of it
 */
export function createHealth(
  {
    clock,
    store,
    warn,
  }: { readonly clock: Clock; readonly store: DeliveryStore; readonly warn: (text: string) => void },
  { retry, ended }: { readonly retry: () => Promise<boolean>; readonly ended: () => void },
): Health {
  let wait = 0;
  let cancel: (() => void) | undefined;
  let trying = false;

  function again(): void {
    wait = wait === 0 ? WAITS.first : Math.min(wait * 2, WAITS.longest);
    cancel = clock.after(wait, () => {
      trying = true;
      void retry().then((works) => {
        trying = false;
        if (cancel === undefined) return ended();
        cancel = undefined;
        if (!works) again();
        ended();
      });
    });
  }

  return {
    failing: () => cancel !== undefined,
    trying: () => trying,
    failed: (error) => {
      if (cancel !== undefined) return;
      // A store that fails at the first use after a pause has failed all the time: that is told once.
      if (wait === 0) warn(`The store ${store.name} fails: ${messageOf(error)}. Deliveries wait until it works again.`);
      again();
    },
    works: () => {
      if (cancel === undefined) wait = 0;
    },
    stop: () => {
      cancel?.();
      cancel = undefined;
    },
  };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : 'no reason given');
