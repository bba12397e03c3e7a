/** What a person changes about a delivery that waits: now rather than later, or not at all. */
import { findDelivery } from './delivery-log.ts';
import { MockError } from '../mock-error.ts';
import type { Mock, MockEvent } from '../mock.ts';
import type { Delivery } from '../model.ts';
import type { DeliveryStore } from '../ports.ts';

export interface SteeringOptions {
  readonly store: DeliveryStore;
  /** By which deliveries are due. */
  readonly time: () => number;
  /** Something is due that was not known to be. */
  readonly added: (deliveries: readonly Delivery[]) => void;
  readonly publish: (event: MockEvent) => void;
}

export function createSteering({ store, time, added, publish }: SteeringOptions): Pick<Mock, 'hasten' | 'stop'> {
  /** The delivery as it is after the change. */
  async function changed(id: string, change: () => Promise<boolean>): Promise<Delivery> {
    const before = await findDelivery(store, id);
    if (!(await change())) throw finished(before);
    const delivery = await findDelivery(store, id);
    publish({ kind: 'delivery', delivery });
    return delivery;
  }

  return {
    hasten: async (id) => {
      const delivery = await changed(id, () => store.hasten(id, Math.floor(time())));
      added([delivery]);
      return delivery;
    },
    stop: (id) => changed(id, () => store.stop(id)),
  };
}

const finished = ({ id }: Delivery): MockError =>
  new MockError('not-waiting', `The delivery ${id} waits no more`, 'Send it again as a new one: resend.');
