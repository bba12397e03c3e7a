/** What the control API takes and gives, as JSON Schema: the words of draft-07 and of OpenAPI 3.1 alike. */
import { faultNames } from '../model.ts';

export type Schema = Readonly<Record<string, unknown>>;

export const refTo = (name: keyof typeof components): Schema => ({ $ref: `#/components/schemas/${name}` });
export const listOf = (items: Schema): Schema => ({ type: 'array', items });
export const text = { type: 'string' };
const texts = listOf(text);
const textsByName = { type: 'object', additionalProperties: text };
const count = { type: 'integer', minimum: 0 };
const time = { type: 'integer', description: 'Milliseconds since 1970.' };
export const anything = { description: 'Any JSON.' };
const anyObject = { type: 'object' };

/** Members of which none is needed are listed behind those that are. */
export function object(required: Schema, optional: Schema = {}, description?: string): Schema {
  return {
    type: 'object',
    ...(description !== undefined && { description }),
    required: Object.keys(required),
    properties: { ...required, ...optional },
    additionalProperties: false,
  };
}

const fault = { type: 'string', description: 'Name of a fault.', examples: [...faultNames] };
const state = { enum: ['waiting', 'delivered', 'failed', 'dropped'] };
const headerList = {
  type: 'array',
  items: { type: 'array', items: text, minItems: 2, maxItems: 2 },
  description: 'Names and values in the order in which they were sent. Secrets are masked.',
};

/** What one can say of an endpoint. `url` is needed only of a new one. */
const settings = {
  events: { ...texts, description: 'Where one chooses single events. Default: all.' },
  categories: { ...texts, description: 'Where one chooses categories. Default: all.' },
  secret: { ...text, description: 'The key of the signatures. Default: one is made where the provider signs.' },
  token: { ...text, description: 'The access token, where the provider sends one.' },
  headers: { ...textsByName, description: 'Headers that each delivery shall carry.' },
  capabilities: texts,
  members: { ...anyObject, description: 'Members of the registration that this provider alone has.' },
};
const url = { ...text, description: 'http or https. A user and password in it become basic authentication.' };

const trigger = {
  provider: { ...text, description: 'Needed only when several providers have the event.' },
  example: { ...text, description: 'Default: the first.' },
  variant: { type: 'boolean', description: 'A payload made by chance.' },
  data: { description: 'The payload itself.' },
  set: { ...anyObject, description: 'Path → value: `data.name`, or a JSON pointer.' },
  unset: { ...texts, description: 'Paths to leave out.' },
  count: { type: 'integer', minimum: 1, maximum: 100_000 },
  rate: { type: 'number', exclusiveMinimum: 0, description: 'Events a second. Default: all at once.' },
  faults: listOf(fault),
  endpoint: { ...text, description: 'Only to this one.' },
};

const delivery = {
  id: text,
  provider: text,
  endpointId: text,
  event: text,
  from: { ...text, description: 'Where the payload came from.' },
  createdAt: time,
  faults: listOf(fault),
  state,
  attempts: { ...count, description: 'Made so far.' },
  bodyBytes: count,
};
const dueAt = { dueAt: { ...time, description: 'When the next attempt is due, in milliseconds since 1970.' } };

export const components = {
  Problem: object(
    { type: text, title: text, status: { type: 'integer' }, detail: text },
    { help: { ...text, description: 'What to do next.' } },
    'What went wrong (RFC 9457).',
  ),
  NewEndpoint: object({ url }, settings),
  EndpointChange: object({}, { url, ...settings }, 'What is left out stays as it is.'),
  Endpoint: object(
    {
      id: text,
      provider: text,
      url: { ...text, description: 'Without user and password.' },
      events: texts,
      headers: { ...textsByName, description: 'With their values masked.' },
      capabilities: texts,
      members: anyObject,
      state: { enum: ['active', 'disabled'] },
      createdAt: time,
    },
    {
      categories: texts,
      secret: { ...text, description: 'Masked, but in the answer to the call that made the endpoint.' },
      token: { ...text, description: 'Masked.' },
      basic: object({ user: text, password: text }, {}, 'With the password masked.'),
    },
  ),
  Trigger: object({ event: text }, trigger),
  Play: object(
    { scenario: text },
    { provider: trigger.provider, faults: trigger.faults, endpoint: trigger.endpoint },
    'A story to play.',
  ),
  Delivery: object(delivery, dueAt),
  DeliveryWithBody: object(
    { ...delivery, body: { ...text, description: 'As it is signed; secrets of a registration inside it are masked.' } },
    dueAt,
  ),
  Attempt: object(
    {
      number: { type: 'integer', minimum: 1 },
      at: time,
      durationMs: { type: 'number' },
      request: object({ method: text, url: text, headers: headerList }),
    },
    {
      deliveryId: text,
      response: object({
        status: { type: 'integer' },
        headers: headerList,
        body: { ...text, description: 'At most 64 kB.' },
        truncated: { type: 'boolean' },
      }),
      failure: object({ reason: text, message: text }),
      nextAt: time,
    },
  ),
  Counts: object({ waiting: count, delivered: count, failed: count, dropped: count }),
  FaultRule: object(
    { fault, rate: { type: 'number', exclusiveMinimum: 0, maximum: 1, description: 'Share of the deliveries.' } },
    { event: text, endpoint: text },
  ),
  ProviderSummary: object({ id: text, title: text, version: text, events: texts, endpoints: count }),
  Provider: object({
    id: text,
    title: text,
    version: text,
    events: listOf(
      object(
        { name: text, title: text, deprecated: { type: 'boolean' }, examples: texts, rejected: texts },
        { summary: text, category: text, link: text },
      ),
    ),
    scenarios: listOf(object({ name: text, title: text, steps: texts }, { description: text })),
    registration: { ...anyObject, description: 'The `registration` of the contract.' },
    calls: {
      ...listOf(object({ meaning: text, method: text, path: text })),
      description: "The provider's own API, with its paths on this server.",
    },
    delivery: { ...anyObject, description: 'The `delivery` of the contract.' },
    authentication: listOf(anyObject),
    capabilities: textsByName,
    quirks: listOf(anyObject),
    unknown: texts,
    evidence: { ...anyObject, description: 'How many facts of the contract are known in which way.' },
  }),
  Event: object(
    {
      name: text,
      title: text,
      deprecated: { type: 'boolean' },
      examples: listOf(object({ name: text, origin: text, payload: anything }, { summary: text })),
      rejected: listOf(object({ name: text, reason: text, text })),
    },
    { summary: text, category: text, link: text },
  ),
} as const satisfies Readonly<Record<string, Schema>>;
