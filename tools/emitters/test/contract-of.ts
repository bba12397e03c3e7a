/** Contracts for tests, from as little as a test cares about. */
import type { Contract, Event, EventRule, JsonSchema, NamedType, Type, Webhooks } from '@hookwright/contract';

export interface ContractParts {
  readonly id?: string;
  readonly title?: string;
  readonly description?: string;
  /** Draft-07 schemas by type name; references are `#/definitions/<name>`. */
  readonly types: Readonly<Record<string, JsonSchema>>;
  /** The same types as the model has them, for emitters that read it. Default: `unknown`. */
  readonly models?: Readonly<Record<string, Type>>;
  /** Name on the wire → the type of its body, or more about the event. */
  readonly events: Readonly<Record<string, string | (Pick<Event, 'typeName'> & Partial<Event>)>>;
  /** Default: the member `event` holds the name. */
  readonly rules?: readonly EventRule[];
  readonly webhooks?: Partial<Webhooks>;
  readonly operations?: Contract['operations'];
  readonly package?: Partial<Contract['package']>;
  /** What stands in the document beside its title. */
  readonly document?: Contract['document'];
}

/** A whole contract with defaults for all that is not given. */
export function contractOf(parts: ContractParts): Contract {
  const events = Object.entries(parts.events).map(([name, event]) => eventOf(name, event));
  return {
    id: parts.id ?? 'toy-shop',
    exportName: (parts.id ?? 'toy-shop').replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    title: parts.title ?? 'Toy Shop',
    version: '1.0.0',
    ...(parts.description === undefined ? {} : { description: parts.description }),
    package: {
      version: '0.1.0',
      scope: 'hookwright',
      runtimeRange: 'workspace:^',
      license: 'Apache-2.0',
      ...parts.package,
    },
    events,
    operations: parts.operations ?? [],
    types: Object.entries(parts.types).map(([name, schema]) => typeOf(name, schema, events, parts.models)),
    scenarios: [],
    webhooks: { ...webhooksOf(parts.rules), ...parts.webhooks },
    facts: { published: 0, observed: 0, inferred: 0, assumed: 0, unstated: 0 },
    document: {
      asyncapi: '3.0.0',
      info: { title: parts.title ?? 'Toy Shop', version: '1.0.0' },
      channels: {},
      operations: {},
      ...parts.document,
    },
  };
}

function eventOf(name: string, event: string | (Pick<Event, 'typeName'> & Partial<Event>)): Event {
  const given = typeof event === 'string' ? { typeName: event } : event;
  return {
    name,
    key: name.replaceAll(/[^\w.-]/g, '-'),
    exportName: name.replaceAll(/[^A-Za-z0-9]+(\w?)/g, (_, next: string) => next.toUpperCase()),
    title: name,
    deprecated: false,
    identity: { body: 'sha256' },
    examples: [],
    rejected: [],
    ...given,
  };
}

function typeOf(
  name: string,
  schema: JsonSchema,
  events: readonly Event[],
  models: ContractParts['models'] = {},
): NamedType {
  return {
    name,
    events: events.filter(({ typeName }) => typeName === name).map((event) => event.name),
    about: { deprecated: false, examples: [] },
    type: models[name] ?? { kind: 'unknown' },
    schema,
  };
}

const webhooksOf = (rules: readonly EventRule[] = [{ pointer: '/event' }]): Webhooks => ({
  event: rules,
  delivery: {
    method: 'POST',
    contentType: 'application/json',
    headers: {},
    success: ['2xx'],
    timeout: '10s',
    retry: { attempts: 1, backoff: 'none' },
    statuses: {},
    ordering: 'none',
    identity: { body: 'sha256' },
  },
  authentication: [],
  registration: {
    mode: 'manual',
    select: 'all',
    categories: {},
    urls: 'one',
    secret: 'none',
    secretFrom: 'none',
    customHeaders: false,
    operations: {},
    members: {},
    errors: {},
    steps: [],
  },
  capabilities: {},
  quirks: [],
  unknown: [],
  sources: [],
  evidence: {},
});
