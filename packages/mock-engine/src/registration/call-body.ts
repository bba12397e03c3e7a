/** The body of a call that registers, read by the names that its provider gives to things. */
import type { Json, MockedProvider } from '../mocked-provider.ts';
import { MockError } from '../mock-error.ts';
import type { EndpointRequest } from '../mock.ts';
import { ownMembers } from './members.ts';

/**
 * What a body asks for. Members without a meaning are passed over, as the provider does.
 *
 * @throws {MockError} `bad-registration` for a body or a member of the wrong form
 */
export function changeIn(provider: MockedProvider, body: Json | undefined): Partial<EndpointRequest> {
  if (body === undefined) return {};
  if (!isObject(body)) throw new MockError('bad-registration', 'The body is no JSON object');
  const { members } = provider.webhooks.registration;
  const said = (meaning: string): { readonly member: string; readonly value: Json } | undefined => {
    const member = Object.hasOwn(members, meaning) ? members[meaning]! : undefined;
    return member !== undefined && Object.hasOwn(body, member) ? { member, value: body[member]! } : undefined;
  };
  const event = said('event');
  const own = ownMembers(provider).filter((name) => Object.hasOwn(body, name));
  const one = (meaning: 'url' | 'secret' | 'token') => optional(meaning, said(meaning), text);
  return {
    ...one('url'),
    ...one('secret'),
    ...one('token'),
    ...(event === undefined ? optional('events', said('events'), texts) : { events: [text(event)] }),
    ...optional('categories', said('categories'), texts),
    ...optional('capabilities', said('capabilities'), texts),
    ...optional('headers', said('headers'), textsByName),
    members: Object.fromEntries(own.map((name) => [name, body[name]!])),
  };
}

interface Said {
  readonly member: string;
  readonly value: Json;
}

const optional = <Name extends string, Value>(
  name: Name,
  said: Said | undefined,
  read: (said: Said) => Value,
): { readonly [Key in Name]?: Value } =>
  said === undefined ? {} : ({ [name]: read(said) } as { readonly [Key in Name]?: Value });

function text({ member, value }: Said): string {
  return typeof value === 'string' ? value : wrong(member, 'text');
}

function texts({ member, value }: Said): readonly string[] {
  const list: readonly Json[] | false = Array.isArray(value) && value;
  return list && list.every((item) => typeof item === 'string') ? list : wrong(member, 'a list of texts');
}

function textsByName({ member, value }: Said): Readonly<Record<string, string>> {
  if (!isObject(value)) return wrong(member, 'an object of texts');
  const entries = Object.entries(value).map(([name, item]): [string, string] =>
    typeof item === 'string' ? [name, item] : wrong(member, 'an object of texts'),
  );
  return Object.fromEntries(entries);
}

function wrong(member: string, wanted: string): never {
  throw new MockError('bad-registration', `The member ${JSON.stringify(member)} is not ${wanted}`);
}

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
