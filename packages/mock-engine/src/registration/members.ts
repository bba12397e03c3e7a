/** Members of a registration that mean something to this provider alone, such as `retryOnError`. */
import type { Json, MockedProvider } from '../mocked-provider.ts';
import { MockError } from '../mock-error.ts';
import { suggestion } from '../nearest.ts';

/** Meanings that an endpoint has a place of its own for. */
const placed = new Set(['id', 'url', 'event', 'events', 'categories', 'headers', 'capabilities', 'secret', 'token']);

/** The provider's own members by their names on the wire. */
export function ownMembers({ webhooks }: MockedProvider): readonly string[] {
  const { members } = webhooks.registration;
  const named = Object.keys(members).flatMap((meaning) => (placed.has(meaning) ? [] : [members[meaning]!]));
  return [...new Set([...named, ...[webhooks.delivery.retryOnlyIf ?? []].flat()])];
}

/**
 * What was given, and for the rest the defaults of the call that creates a registration.
 *
 * @throws {MockError} `bad-registration` for a member that is unknown or has the wrong type
 */
export function readMembers(
  provider: MockedProvider,
  given: Readonly<Record<string, Json>>,
): Readonly<Record<string, Json>> {
  const known = ownMembers(provider);
  const wrong = Object.keys(given).find((name) => !known.includes(name));
  if (wrong !== undefined) {
    const message = `A registration of ${provider.title} has no member ${JSON.stringify(wrong.slice(0, 80))}`;
    throw new MockError('bad-registration', message, suggestion(wrong, known) ?? 'Leave `members` out.');
  }
  const entries = known.flatMap((name): [string, Json][] => {
    const schema = schemaOf(provider, name);
    if (!Object.hasOwn(given, name)) return schema['default'] === undefined ? [] : [[name, schema['default'] as Json]];
    checkType(name, given[name]!, schema['type']);
    return [[name, given[name]!]];
  });
  return Object.fromEntries(entries);
}

/** What the request that creates a registration says of one of its members. */
function schemaOf(provider: MockedProvider, name: string): Readonly<Record<string, unknown>> {
  const { create } = provider.webhooks.registration.operations;
  const operation = create === undefined ? undefined : provider.operations[create];
  const properties = operation?.request?.['properties'];
  if (typeof properties !== 'object' || properties === null || !Object.hasOwn(properties, name)) return {};
  const schema = (properties as Readonly<Record<string, unknown>>)[name];
  return typeof schema === 'object' && schema !== null ? (schema as Readonly<Record<string, unknown>>) : {};
}

function checkType(name: string, value: Json, wanted: unknown): void {
  const types = [wanted ?? []].flat().filter((type) => typeof type === 'string');
  if (
    types.length === 0 ||
    types.some((type) => type === typeOf(value) || (type === 'integer' && Number.isInteger(value)))
  )
    return;
  throw new MockError('bad-registration', `The member ${name} is no ${types.join(' or ')}`, `Give a ${types[0]}.`);
}

const typeOf = (value: Json): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
