/** Calls that tell what the mock is. */
import type { MockedProvider } from '../mocked-provider.ts';
import { suggestion } from '../nearest.ts';
import { checkEvent } from '../payload/lookup.ts';
import { ProblemError, problemTitles, statusOf } from './problem.ts';
import type { ProblemCode } from './problem.ts';
import { prefix } from './route.ts';
import type { Route } from './route.ts';
import { listOf, object, refTo, text } from './schemas.ts';

export const providerRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '',
    name: 'showMock',
    summary: 'Tells what runs here and where everything else is.',
    answer: {
      status: 200,
      description: 'The mock.',
      schema: object({
        name: text,
        version: text,
        providers: listOf(text),
        store: object({ name: text, warnings: listOf(text) }),
        openapi: text,
        stream: text,
      }),
    },
    run: ({ mock, about }) => ({
      body: {
        name: 'hookwright',
        version: about.version,
        providers: mock.providers.map(({ id }) => id),
        store: { name: mock.store.name, warnings: mock.store.warnings },
        openapi: `${prefix}/openapi.json`,
        stream: `${prefix}/stream`,
      },
    }),
  },
  {
    method: 'GET',
    path: '/health',
    name: 'checkHealth',
    summary: 'Answers while the mock takes calls.',
    answer: { status: 200, description: 'It does.', schema: object({ status: { const: 'ok' } }) },
    run: () => ({ body: { status: 'ok' } }),
  },
  {
    method: 'GET',
    path: '/openapi.json',
    name: 'describeCalls',
    summary: 'Describes this API.',
    answer: { status: 200, description: 'An OpenAPI 3.1 document.', schema: { type: 'object' } },
    run: ({ about }) => ({ body: about.document() }),
  },
  {
    method: 'GET',
    path: '/problems/{code}',
    name: 'explainProblem',
    summary: 'Tells what the type of a problem means.',
    answer: {
      status: 200,
      description: 'The kind of problem.',
      schema: object({ code: text, title: text, status: { type: 'integer' } }),
    },
    run: ({ parameters }) => {
      const code = parameters['code']!;
      if (!Object.hasOwn(problemTitles, code)) {
        const help = suggestion(code, Object.keys(problemTitles));
        throw new ProblemError('unknown-problem', `There is no problem ${JSON.stringify(code)}`, help);
      }
      const known = code as ProblemCode;
      return { body: { code, title: problemTitles[known], status: statusOf(known) } };
    },
  },
  {
    method: 'GET',
    path: '/providers',
    name: 'listProviders',
    summary: 'Lists the providers that this mock is.',
    answer: {
      status: 200,
      description: 'The providers.',
      schema: object({ providers: listOf(refTo('ProviderSummary')) }),
    },
    run: ({ mock }) => ({
      body: {
        providers: mock.providers.map(({ id, title, version, events }) => ({
          id,
          title,
          version,
          events: Object.keys(events),
          endpoints: mock.endpoints().filter(({ provider }) => provider === id).length,
        })),
      },
    }),
  },
  {
    method: 'GET',
    path: '/providers/{provider}',
    name: 'showProvider',
    summary: 'Tells everything about a provider that its contract knows, and what nobody knows.',
    answer: { status: 200, description: 'The provider.', schema: refTo('Provider') },
    run: ({ mock, parameters }) => ({ body: providerView(mock.provider(parameters['provider'])) }),
  },
  {
    method: 'GET',
    path: '/providers/{provider}/events/{event}',
    name: 'showEvent',
    summary: 'Shows the examples of an event.',
    answer: { status: 200, description: 'The event.', schema: refTo('Event') },
    run: ({ mock, parameters }) => ({
      body: eventDetails(mock.provider(parameters['provider']), parameters['event']!),
    }),
  },
];

function providerView(provider: MockedProvider) {
  const { id, title, version, webhooks, evidence } = provider;
  const { registration, delivery, authentication, capabilities, quirks, unknown } = webhooks;
  return {
    id,
    title,
    version,
    events: Object.keys(provider.events).map((event) => ({
      ...eventFacts(provider, event),
      examples: Object.keys(provider.examples[event] ?? {}),
      rejected: Object.keys(provider.rejected[event] ?? {}),
    })),
    scenarios: Object.entries(provider.scenarios).map(([name, scenario]) => ({
      name,
      title: scenario.title,
      ...(scenario.description !== undefined && { description: scenario.description }),
      steps: scenario.steps.map(({ event }) => event),
    })),
    registration,
    calls: Object.entries(registration.operations).flatMap(([meaning, name]) => {
      const operation = provider.operations[name];
      return operation === undefined ? [] : [{ meaning, method: operation.method, path: `/${id}${operation.path}` }];
    }),
    delivery,
    authentication,
    capabilities,
    quirks,
    unknown,
    evidence,
  };
}

function eventFacts({ events }: MockedProvider, name: string) {
  const { title, summary, category, deprecated, link } = events[name]!;
  return {
    name,
    title,
    deprecated,
    ...(summary !== undefined && { summary }),
    ...(category !== undefined && { category }),
    ...(link !== undefined && { link }),
  };
}

function eventDetails(provider: MockedProvider, event: string) {
  checkEvent(provider, event);
  return {
    ...eventFacts(provider, event),
    examples: Object.entries(provider.examples[event] ?? {}).map(([name, { payload, summary, origin }]) => ({
      name,
      origin,
      payload,
      ...(summary !== undefined && { summary }),
    })),
    rejected: Object.entries(provider.rejected[event] ?? {}).map(([name, { reason, text: body }]) => ({
      name,
      reason,
      text: body,
    })),
  };
}
