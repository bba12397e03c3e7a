/** Keeps the outcomes of attempts, and those that the store could not keep until it can. */
import type { Attempted } from './attempting.ts';
import { createHealth } from './health.ts';
import type { Health } from './health.ts';
import type { Delivery } from '../model.ts';
import type { Clock, DeliveryStore } from '../ports.ts';

export interface KeepingOptions {
  readonly store: DeliveryStore;
  readonly clock: Clock;
  /** The outcome is kept. */
  readonly kept: (delivery: Delivery, attempted: Attempted) => void;
  /** Once for each time the store begins to fail. */
  readonly warn: (message: string) => void;
  /** The store may work again, or still not. */
  readonly tried: () => void;
}

export interface Keeping extends Health {
  readonly keep: (delivery: Delivery, attempted: Attempted) => void;
  /** Outcomes that are not kept yet. */
  readonly open: () => number;
  /** Of those, the ones that the store is about to keep. */
  readonly writing: () => number;
  /** Offers again what was not kept. */
  readonly flush: () => Promise<boolean>;
}

export function createKeeping({ store, clock, kept, warn, tried }: KeepingOptions): Keeping {
  const unkept: (readonly [Delivery, Attempted])[] = [];
  let writing = 0;
  const health = createHealth({ clock, store, warn }, { retry: flush, ended: tried });

  function keep(delivery: Delivery, attempted: Attempted): void {
    writing += 1;
    store.settle(attempted.settlement).then(
      () => {
        writing -= 1;
        health.works();
        kept(delivery, attempted);
      },
      (error: unknown) => {
        writing -= 1;
        unkept.push([delivery, attempted]);
        health.failed(error);
        tried();
      },
    );
  }

  /** One after the other: the first that fails says that the rest would. */
  async function flush(): Promise<boolean> {
    for (let first = unkept[0]; first !== undefined; first = unkept[0]) {
      writing += 1;
      try {
        // The next is worth trying only after this one.
        await store.settle(first[1].settlement);
      } catch {
        return false;
      } finally {
        writing -= 1;
      }
      unkept.shift();
      kept(...first);
    }
    return true;
  }

  return { ...health, keep, open: () => writing + unkept.length, writing: () => writing, flush };
}
