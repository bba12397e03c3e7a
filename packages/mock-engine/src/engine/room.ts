/** What a full store means for the one who asked for something to be kept. */
import { MockError } from '../mock-error.ts';
import { StoreFullError } from '../ports.ts';
import type { DeliveryStore } from '../ports.ts';

/**
 * @param run writes to the store
 * @throws {MockError} `store-full` in place of the store's own error
 */
export async function whereThereIsRoom<Result>(store: DeliveryStore, run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof StoreFullError)) throw error;
    throw new MockError('store-full', `The store ${store.name} is full`, 'Make room, and try again: nothing was kept.');
  }
}
