/** The endpoints of a mock, each with what is prepared for its deliveries. */
import { MockError } from '../mock-error.ts';
import type { EndpointRequest, MockEvent } from '../mock.ts';
import type { Endpoint } from '../model.ts';
import { suggestion } from '../nearest.ts';
import { prepareSender } from '../policy/request.ts';
import type { Sender } from '../policy/request.ts';
import type { DeliveryStore } from '../ports.ts';
import type { ProviderBook } from './provider-book.ts';
import { changeEndpoint, readEndpoint } from '../registration/rules.ts';
import type { RegistrationContext } from '../registration/rules.ts';
import { whereThereIsRoom } from './room.ts';
import { createSigner } from '../signer.ts';

export interface EndpointBookOptions {
  readonly store: DeliveryStore;
  readonly providers: ProviderBook;
  readonly context: () => Omit<RegistrationContext, 'existing'>;
  /** Nothing more may be sent to it. */
  readonly forget: (endpointId: string) => void;
  /** An endpoint can perhaps get what it could not get before. */
  readonly changed: () => void;
  readonly publish: (event: MockEvent) => void;
  readonly warn: (message: string) => void;
}

export interface EndpointBook {
  /** Reads what the store has, as others may have changed it. */
  readonly refresh: () => Promise<void>;
  readonly all: () => readonly Endpoint[];
  readonly register: (request: EndpointRequest) => Promise<Endpoint>;
  readonly update: (id: string, change: Partial<EndpointRequest>) => Promise<Endpoint>;
  readonly unregister: (id: string) => Promise<void>;
  readonly disable: (id: string) => Promise<void>;
  /** @throws {MockError} `unknown-endpoint` */
  readonly find: (id: string) => Endpoint;
  /** What is prepared for an active endpoint; undefined for any other. */
  readonly sender: (id: string) => Sender | undefined;
}

export function createEndpointBook(options: EndpointBookOptions): EndpointBook {
  const { store, providers, forget, publish } = options;
  const endpoints = new Map<string, Endpoint>();
  const senders = new Map<string, Sender | undefined>();
  /** Registrations look at each other, so they happen one after the other. */
  let queue: Promise<unknown> = Promise.resolve();

  const inTurn = <Result>(run: () => Promise<Result>): Promise<Result> => {
    const result = queue.then(run);
    queue = result.catch(() => undefined);
    return result;
  };
  const context = (): RegistrationContext => ({ ...options.context(), existing: [...endpoints.values()] });

  function find(id: string): Endpoint {
    const endpoint = endpoints.get(id);
    if (endpoint !== undefined) return endpoint;
    throw new MockError(
      'unknown-endpoint',
      `There is no endpoint ${JSON.stringify(id)}`,
      suggestion(id, endpoints.keys()),
    );
  }

  async function keep(endpoint: Endpoint, change: 'registered' | 'updated'): Promise<Endpoint> {
    await whereThereIsRoom(store, () => store.putEndpoint(endpoint));
    endpoints.set(endpoint.id, endpoint);
    senders.delete(endpoint.id);
    publish({ kind: 'endpoint', change, endpoint });
    return endpoint;
  }

  async function disable(id: string): Promise<void> {
    const endpoint = endpoints.get(id);
    if (endpoint === undefined || endpoint.state === 'disabled') return;
    const disabled: Endpoint = { ...endpoint, state: 'disabled' };
    // At once, so that nothing more is begun while the store writes.
    endpoints.set(id, disabled);
    senders.delete(id);
    forget(id);
    publish({ kind: 'endpoint', change: 'disabled', endpoint: disabled });
    await store.putEndpoint(disabled);
    await store.failWaiting(id);
  }

  function sender(id: string): Sender | undefined {
    if (!senders.has(id)) senders.set(id, prepare(id));
    return senders.get(id);
  }

  function prepare(id: string): Sender | undefined {
    const endpoint = endpoints.get(id);
    const provider = endpoint && providers.has(endpoint.provider) ? providers.find(endpoint.provider) : undefined;
    if (endpoint?.state !== 'active' || provider === undefined) return undefined;
    try {
      return prepareSender(provider, endpoint, createSigner);
    } catch {
      // The store may be older than the contract, whose secrets now have another form.
      const message = `The secret of the endpoint ${id} is none of ${provider.title}. Register it anew: it gets no deliveries.`;
      options.warn(message);
      return undefined;
    }
  }

  async function refresh(): Promise<void> {
    const found = await store.endpoints();
    const ids = new Set(found.map(({ id }) => id));
    for (const endpoint of found) adopt(endpoint);
    for (const id of endpoints.keys()) if (!ids.has(id)) drop(id);
  }

  function adopt(endpoint: Endpoint): void {
    const known = endpoints.get(endpoint.id);
    if (known !== undefined && JSON.stringify(known) === JSON.stringify(endpoint)) return;
    endpoints.set(endpoint.id, endpoint);
    senders.delete(endpoint.id);
    if (endpoint.state === 'disabled') forget(endpoint.id);
  }

  function drop(id: string): void {
    endpoints.delete(id);
    senders.delete(id);
    forget(id);
  }

  return {
    refresh: () => inTurn(refresh),
    all: () => [...endpoints.values()],
    register: (request) =>
      inTurn(async () => keep(readEndpoint(providers.find(request.provider), request, context()), 'registered')),
    update: (id, change) =>
      inTurn(async () => {
        const endpoint = find(id);
        const changed = changeEndpoint(providers.find(endpoint.provider), endpoint, change, context());
        await keep(changed, 'updated');
        options.changed();
        return changed;
      }),
    unregister: (id) =>
      inTurn(async () => {
        const endpoint = find(id);
        await whereThereIsRoom(store, () => store.removeEndpoint(id));
        drop(id);
        publish({ kind: 'endpoint', change: 'removed', endpoint });
      }),
    disable: (id) => inTurn(() => disable(id)),
    find,
    sender,
  };
}
