/** The four providers, as their generated mock packages have them. */
import { hostBuilding } from '../../../host-building/mock/index.js';
import { housemates } from '../../../housemates/mock/index.js';
import { lokalebasen } from '../../../lokalebasen/mock/index.js';
import { ventrata } from '../../../ventrata/mock/index.js';
import type { MockedProvider } from '../../src/mocked-provider.ts';
import type { Endpoint } from '../../src/model.ts';

// The engine knows events by their names alone.
const asAny = (provider: { readonly id: string }) => provider as unknown as MockedProvider;

export const providers = {
  ventrata: asAny(ventrata),
  housemates: asAny(housemates),
  hostBuilding: asAny(hostBuilding),
  lokalebasen: asAny(lokalebasen),
};

/** Every event of every provider. */
export const allEvents = Object.values(providers).flatMap((provider) =>
  Object.keys(provider.events).map((event) => ({ title: `${provider.id} ${event}`, provider, event })),
);

/** An endpoint for everything that a provider sends, with nothing that it did not ask for. */
export const endpointOf = (provider: MockedProvider, more: Partial<Endpoint> = {}): Endpoint => ({
  id: 'endpoint-1',
  provider: provider.id,
  url: 'http://localhost:3000/hooks',
  events: Object.keys(provider.events),
  headers: {},
  capabilities: [],
  members: {},
  state: 'active',
  createdAt: 0,
  ...more,
});
