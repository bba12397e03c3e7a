/** Calls that register endpoints: for providers without an API of their own, this is their dashboard. */
import type { EndpointRequest, Mock } from '../mock.ts';
import { MockError } from '../mock-error.ts';
import type { Endpoint } from '../model.ts';
import { suggestion } from '../nearest.ts';
import { prefix } from './route.ts';
import type { ControlCall, Route } from './route.ts';
import { listOf, object, refTo } from './schemas.ts';
import { endpointView } from './views.ts';

const oneEndpoint = { status: 200, description: 'The endpoint.', schema: refTo('Endpoint') };
const manyEndpoints = {
  status: 200,
  description: 'The endpoints, the oldest first.',
  schema: object({ endpoints: listOf(refTo('Endpoint')) }),
};

export const endpointRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/providers/{provider}/endpoints',
    name: 'listEndpointsOfProvider',
    summary: 'Lists the endpoints of one provider.',
    answer: manyEndpoints,
    run: ({ mock, parameters }) => {
      const { id } = mock.provider(parameters['provider']);
      return { body: endpointList(mock.endpoints().filter(({ provider }) => provider === id)) };
    },
  },
  {
    method: 'POST',
    path: '/providers/{provider}/endpoints',
    name: 'createEndpoint',
    summary: 'Registers an endpoint. Only this answer holds its secret.',
    request: refTo('NewEndpoint'),
    answer: { status: 201, description: 'The endpoint, with its secret.', schema: refTo('Endpoint') },
    run: async ({ mock, parameters, body }) => {
      const { id } = mock.provider(parameters['provider']);
      // The schema of the route has checked the members.
      const endpoint = await mock.register({ ...(body as unknown as EndpointRequest), provider: id });
      return {
        body: endpointView(endpoint, { showSecret: true }),
        location: `${prefix}/endpoints/${encodeURIComponent(endpoint.id)}`,
      };
    },
  },
  {
    method: 'GET',
    path: '/endpoints',
    name: 'listEndpoints',
    summary: 'Lists all endpoints.',
    answer: manyEndpoints,
    run: ({ mock }) => ({ body: endpointList(mock.endpoints()) }),
  },
  {
    method: 'GET',
    path: '/endpoints/{endpoint}',
    name: 'showEndpoint',
    summary: 'Shows an endpoint.',
    answer: oneEndpoint,
    run: (call) => ({ body: endpointView(named(call)) }),
  },
  {
    method: 'PATCH',
    path: '/endpoints/{endpoint}',
    name: 'updateEndpoint',
    summary: 'Replaces what is given. A new URL makes a disabled endpoint active again.',
    request: refTo('EndpointChange'),
    answer: oneEndpoint,
    run: async (call) => ({
      body: endpointView(await call.mock.update(named(call).id, call.body as Partial<EndpointRequest>)),
    }),
  },
  {
    method: 'DELETE',
    path: '/endpoints/{endpoint}',
    name: 'removeEndpoint',
    summary: 'Removes an endpoint. What waits for it fails.',
    answer: { status: 204, description: 'It is gone.' },
    run: async (call) => {
      await call.mock.unregister(named(call).id);
      return {};
    },
  },
];

const endpointList = (endpoints: ReturnType<Mock['endpoints']>) => ({
  endpoints: endpoints.map((endpoint) => endpointView(endpoint)),
});

function named({ mock, parameters }: ControlCall): Endpoint {
  const id = parameters['endpoint']!;
  const found = mock.endpoints().find((endpoint) => endpoint.id === id);
  if (found !== undefined) return found;
  const help =
    suggestion(
      id,
      mock.endpoints().map((endpoint) => endpoint.id),
    ) ?? 'No endpoint is registered yet.';
  throw new MockError('unknown-endpoint', `There is no endpoint ${JSON.stringify(id.slice(0, 80))}`, help);
}
