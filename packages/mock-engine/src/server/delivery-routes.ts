/** Calls that send events, and those that look at what was sent. */
import type { MockedProvider } from '../mocked-provider.ts';
import type { FaultRule, Mock, TriggerOptions } from '../mock.ts';
import { faults } from '../faults/table.ts';
import { faultNames, type Delivery } from '../model.ts';
import type { DeliveryQuery } from '../ports.ts';
import type { ControlAnswer, Route } from './route.ts';
import { listOf, object, refTo, text } from './schemas.ts';
import { deliveryView, deliveryWithBody } from './views.ts';

const sent = {
  status: 202,
  description: 'The deliveries, kept by the store: one for each endpoint that wants the event.',
  schema: object({ deliveries: listOf(refTo('Delivery')) }),
};
const faultRules = object({ rules: listOf(refTo('FaultRule')) });

export const deliveryRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/trigger',
    name: 'triggerEvent',
    summary: 'Sends an event to the endpoints that are registered for it.',
    request: refTo('Trigger'),
    answer: sent,
    run: async ({ mock, body }) => {
      const { event, ...options } = body as unknown as TriggerOptions & { readonly event: string };
      return deliveryList(await mock.trigger(event, options));
    },
  },
  {
    method: 'POST',
    path: '/play',
    name: 'playScenario',
    summary: 'Sends the events of a story, each as long after the one before as the story says.',
    request: refTo('Play'),
    answer: sent,
    run: async ({ mock, body }) => {
      const { scenario, ...options } = body as unknown as TriggerOptions & { readonly scenario: string };
      return deliveryList(await mock.play(scenario, options));
    },
  },
  {
    method: 'GET',
    path: '/deliveries',
    name: 'listDeliveries',
    summary: 'Lists deliveries, the newest first.',
    query: {
      provider: text,
      endpoint: text,
      event: text,
      state: { enum: ['waiting', 'delivered', 'failed', 'dropped'] },
      limit: { type: 'integer', minimum: 1, maximum: 1000, default: 50 },
      after: { ...text, description: 'The id of the last one seen: what follows is older.' },
    },
    answer: { ...sent, status: 200, description: 'The deliveries, without their bodies.' },
    run: async ({ mock, query }) => {
      const { endpoint, ...rest } = query;
      const wanted = { limit: 50, ...rest, ...(endpoint !== undefined && { endpointId: endpoint }) };
      return deliveryList(await mock.deliveries(wanted as DeliveryQuery));
    },
  },
  {
    method: 'GET',
    path: '/deliveries/{delivery}',
    name: 'showDelivery',
    summary: 'Shows a delivery with its body and all attempts.',
    answer: {
      status: 200,
      description: 'The delivery.',
      schema: object({ delivery: refTo('DeliveryWithBody'), attempts: listOf(refTo('Attempt')) }),
    },
    run: async ({ mock, parameters }) => {
      const { delivery, attempts } = await mock.delivery(parameters['delivery']!);
      return { body: { delivery: deliveryWithBody(providerOf(mock, delivery), delivery), attempts } };
    },
  },
  {
    method: 'POST',
    path: '/deliveries/{delivery}/resend',
    name: 'resendDelivery',
    summary: 'Sends the same body again as a new delivery, signed anew.',
    answer: { status: 202, description: 'The new delivery.', schema: object({ delivery: refTo('Delivery') }) },
    run: async ({ mock, parameters }) => ({
      body: { delivery: deliveryView(await mock.resend(parameters['delivery']!)) },
    }),
  },
  {
    method: 'POST',
    path: '/deliveries/{delivery}/attempt',
    name: 'hastenDelivery',
    summary: 'Makes the next attempt of a delivery that waits due now.',
    answer: { status: 202, description: 'The delivery.', schema: object({ delivery: refTo('Delivery') }) },
    run: async ({ mock, parameters }) => ({
      body: { delivery: deliveryView(await mock.hasten(parameters['delivery']!)) },
    }),
  },
  {
    method: 'POST',
    path: '/deliveries/{delivery}/stop',
    name: 'stopDelivery',
    summary: 'Fails a delivery that waits: no attempt follows.',
    answer: { status: 200, description: 'The delivery.', schema: object({ delivery: refTo('Delivery') }) },
    run: async ({ mock, parameters }) => ({
      body: { delivery: deliveryView(await mock.stop(parameters['delivery']!)) },
    }),
  },
  {
    method: 'GET',
    path: '/deliveries/{delivery}/curl',
    name: 'printCurl',
    summary: 'Prints a curl command that sends the delivery as it would be sent now.',
    answer: {
      status: 200,
      description: 'The command. It takes secrets from variables of the environment.',
      schema: object({ command: text }),
    },
    run: async ({ mock, parameters }) => ({ body: { command: await mock.curl(parameters['delivery']!) } }),
  },
  {
    method: 'GET',
    path: '/counts',
    name: 'countDeliveries',
    summary: 'Counts the deliveries in each state.',
    answer: { status: 200, description: 'The counts.', schema: refTo('Counts') },
    run: async ({ mock }) => ({ body: await mock.counts() }),
  },
  {
    method: 'GET',
    path: '/faults',
    name: 'listFaults',
    summary: 'Lists the faults that happen by chance.',
    answer: { status: 200, description: 'The rules.', schema: faultRules },
    run: ({ mock }) => ({ body: { rules: mock.faults() } }),
  },
  {
    method: 'GET',
    path: '/faults/kinds',
    name: 'listFaultKinds',
    summary: 'Lists every fault that there is, and what it does.',
    answer: {
      status: 200,
      description: 'The faults, in the order in which they are applied.',
      schema: object({ faults: listOf(object({ name: text, title: text, effect: text })) }),
    },
    run: () => ({
      body: { faults: faultNames.map((name) => ({ name, title: faults[name].title, effect: faults[name].effect })) },
    }),
  },
  {
    method: 'PUT',
    path: '/faults',
    name: 'setFaults',
    summary: 'Replaces the faults that happen by chance.',
    request: faultRules,
    answer: { status: 200, description: 'The rules.', schema: faultRules },
    run: ({ mock, body }) => {
      mock.setFaults(body['rules'] as unknown as readonly FaultRule[]);
      return { body: { rules: mock.faults() } };
    },
  },
  {
    method: 'POST',
    path: '/clock/advance',
    name: 'advanceClock',
    summary: 'Makes everything that waits due earlier.',
    request: object(
      { ms: { type: 'integer', minimum: 0, maximum: 31_536_000_000, description: 'At most a year.' } },
      { settle: { type: 'boolean', description: 'Answers when nothing is in flight and nothing is due any more.' } },
    ),
    answer: { status: 200, description: 'What became of the deliveries so far.', schema: refTo('Counts') },
    run: async ({ mock, body }) => {
      await mock.advance(Number(body['ms']));
      if (body['settle'] === true) await mock.settled();
      return { body: await mock.counts() };
    },
  },
  {
    method: 'GET',
    path: '/stream',
    name: 'streamEvents',
    summary:
      'Tells what happens, as server-sent events: `endpoint`, `delivery`, `attempt`, `warning`, and `gap` where a slow reader or one that comes back missed some.',
    answer: { status: 200, description: 'Events without end.' },
    run: 'stream',
  },
];

const deliveryList = (deliveries: readonly Delivery[]): ControlAnswer => ({
  body: { deliveries: deliveries.map((delivery) => deliveryView(delivery)) },
});

/** A store may hold deliveries of a provider that this mock is not any more. */
const providerOf = (mock: Mock, delivery: Delivery): MockedProvider | undefined =>
  mock.providers.find(({ id }) => id === delivery.provider);
