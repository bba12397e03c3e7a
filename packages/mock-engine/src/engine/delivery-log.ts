/** What people may know of deliveries: lists, single ones with their attempts, and commands that repeat them. */
import { buildRequest } from './attempting.ts';
import type { EndpointBook } from './endpoint-book.ts';
import { MockError } from '../mock-error.ts';
import type { Mock } from '../mock.ts';
import type { Delivery } from '../model.ts';
import { curlCommand } from '../policy/curl.ts';
import type { Clock, DeliveryStore } from '../ports.ts';
import type { Random } from '../random.ts';

/** Deliveries in an answer, unless a query says otherwise. */
const LIST_LIMIT = 1000;

export interface DeliveryLogOptions {
  readonly store: DeliveryStore;
  readonly endpoints: EndpointBook;
  readonly clock: Clock;
  readonly random: Random;
}

export type DeliveryLog = Pick<Mock, 'deliveries' | 'delivery' | 'counts' | 'curl'>;

export function createDeliveryLog({ store, endpoints, clock, random }: DeliveryLogOptions): DeliveryLog {
  return {
    deliveries: (query = {}) => store.list({ limit: LIST_LIMIT, ...query }),
    delivery: async (id) => ({ delivery: await findDelivery(store, id), attempts: await store.attempts(id) }),
    counts: () => store.counts(),
    curl: async (id) => {
      const delivery = await findDelivery(store, id);
      const sender = endpoints.sender(delivery.endpointId);
      if (sender === undefined) {
        const help = 'Register or update the endpoint first.';
        throw new MockError('unknown-endpoint', `The endpoint ${delivery.endpointId} is gone or disabled`, help);
      }
      const chance = () => random.fork(`${id} ${delivery.attempts + 1}`);
      return curlCommand(buildRequest(sender, delivery, { now: clock.now(), chance }), sender);
    },
  };
}

/** @throws {MockError} `unknown-delivery` */
export async function findDelivery(store: DeliveryStore, id: string): Promise<Delivery> {
  const delivery = await store.find(id);
  if (delivery !== undefined) return delivery;
  const help = 'List the deliveries to see their ids; the oldest finished ones may be forgotten.';
  throw new MockError('unknown-delivery', `There is no delivery ${JSON.stringify(id)}`, help);
}
