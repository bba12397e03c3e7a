/** The API by which a receiver registers with the provider itself: what its calls mean, and how they are answered. */
import type { Registration } from '@hookwright/receiver';
import type { Json, MockedProvider, Operation } from '../mocked-provider.ts';
import { MockError } from '../mock-error.ts';
import type { EndpointRequest, Mock } from '../mock.ts';
import type { Endpoint } from '../model.ts';
import { capabilitiesIn } from './capabilities.ts';
import { changeIn } from './call-body.ts';
import { eventOf } from './choice.ts';
import { registrationBody, urlWithCredentials } from './registration-body.ts';

export type CallMeaning = keyof Registration['operations'];
export type RefusalMeaning = keyof Registration['errors'];

/** A call of a provider's API, once its operation is found. */
export interface ProviderCall {
  readonly provider: MockedProvider;
  readonly meaning: CallMeaning;
  readonly operation: Operation;
  /** Of the path, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly header: (name: string) => string | undefined;
  /** Reads the body, which takes place only once the caller is known. */
  readonly body: () => Promise<CallBody>;
  /** A digest that does not give its text away, so that no key is kept. */
  readonly digest: (text: string) => string;
}

/** `why` is a sentence without its full stop. */
export type CallBody = { readonly value: Json | undefined } | { readonly why: string };

export interface ProviderAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Absent when the contract has none for this answer. */
  readonly body?: Json;
  /** Why the call was refused, for people: a published body does not say it. */
  readonly refused?: { readonly meaning: RefusalMeaning; readonly why: string; readonly help?: string };
}

/**
 * Answers with the bodies and statuses of the contract.
 *
 * @throws {MockError} what is the mock's own affair and not the provider's: `host-not-allowed`, `closing`
 */
export async function answerCall(mock: Mock, call: ProviderCall): Promise<ProviderAnswer> {
  const { capabilitiesHeader, requiredCapabilities = [] } = call.provider.webhooks.registration;
  const key = bearerKey(call.header('authorization'));
  if ('meaning' in key) return refuse(call, key.meaning, key.why);
  const listed = capabilitiesHeader === undefined ? undefined : capabilitiesIn(call.header(capabilitiesHeader) ?? '');
  const missing = requiredCapabilities.filter((name) => listed?.includes(name) === false);
  if (missing.length > 0)
    return refuse(call, 'invalid', `The header ${capabilitiesHeader} does not list ${missing.join(', ')}`);
  const body = await call.body();
  if ('why' in body) return refuse(call, 'invalid', body.why);
  const connection = call.digest(`${call.provider.id}\n${key.value}`);
  const caller: Caller = { mock, call, connection, capabilities: listed, body: body.value };
  try {
    return await answers[call.meaning](caller);
  } catch (error) {
    const meaning = error instanceof MockError ? refusals[error.code] : undefined;
    if (meaning === undefined) throw error;
    const { message, help } = error as MockError;
    return refuse(call, meaning, message, help);
  }
}

interface Caller {
  readonly mock: Mock;
  readonly call: ProviderCall;
  readonly connection: string;
  /** Those of the call's header, where the contract has one. */
  readonly capabilities: readonly string[] | undefined;
  readonly body: Json | undefined;
}

const refusals: Readonly<Partial<Record<MockError['code'], RefusalMeaning>>> = {
  'bad-registration': 'invalid',
  'bad-request': 'invalid',
  'one-url-only': 'invalid',
  'unknown-endpoint': 'not-found',
};

const answers: Readonly<Record<CallMeaning, (caller: Caller) => Promise<ProviderAnswer>>> = {
  create: async (caller) => {
    const { call, mock, connection } = caller;
    const { url, ...rest } = requestIn(caller);
    if (url === undefined) throw new MockError('bad-registration', 'The body names no URL');
    const endpoint = await mock.register({ ...rest, url, provider: call.provider.id, connection });
    return succeed(caller, registrationBody(call.provider, endpoint), endpoint);
  },
  list: async (caller) =>
    succeed(
      caller,
      mine(caller).map((endpoint) => registrationBody(caller.call.provider, endpoint)),
    ),
  update: async (caller) => {
    const endpoint = await caller.mock.update(named(caller).id, requestIn(caller));
    return succeed(caller, registrationBody(caller.call.provider, endpoint), endpoint);
  },
  delete: async (caller) => {
    await caller.mock.unregister(named(caller).id);
    return succeed(caller);
  },
  deleteByUrl: async (caller) => {
    const { url, events } = changeIn(caller.call.provider, caller.body);
    const event = events?.map((name) => eventOf(caller.call.provider, name))[0];
    const gone = mine(caller).filter(
      (endpoint) => leadsTo(endpoint, url) && (event === undefined || endpoint.events.includes(event)),
    );
    if (gone.length === 0) throw new MockError('unknown-endpoint', 'No webhook of this connection has that URL');
    for (const { id } of gone) await caller.mock.unregister(id);
    return succeed(caller);
  },
};

/** What the call asks for. Where a header lists capabilities, each call takes them anew and a body cannot. */
function requestIn({ call, body, capabilities }: Caller): Partial<EndpointRequest> {
  const change = changeIn(call.provider, body);
  return capabilities === undefined ? change : { ...change, capabilities };
}

const mine = ({ mock, call, connection }: Caller): readonly Endpoint[] =>
  mock.endpoints().filter((one) => one.provider === call.provider.id && one.connection === connection);

/** The one whose id stands in the path. That of another connection is as good as none. */
function named(caller: Caller): Endpoint {
  const id = Object.values(caller.call.parameters).at(-1);
  const found = mine(caller).find((endpoint) => endpoint.id === id);
  if (found !== undefined) return found;
  throw new MockError('unknown-endpoint', 'This connection has no webhook with that id');
}

/** With or without the user and password that it was registered with. */
function leadsTo(endpoint: Endpoint, url: string | undefined): boolean {
  const wanted = URL.parse(url ?? '')?.href;
  return [endpoint.url, urlWithCredentials(endpoint)].some((one) => URL.parse(one)?.href === wanted);
}

function bearerKey(
  authorization: string | undefined,
): { readonly value: string } | { readonly meaning: RefusalMeaning; readonly why: string } {
  if (authorization === undefined) return { meaning: 'unauthenticated', why: 'There is no Authorization header' };
  const value = /^Bearer +([^\s]+)\s*$/i.exec(authorization)?.[1];
  if (value !== undefined) return { value };
  return { meaning: 'forbidden', why: 'The Authorization header is not the word Bearer, a space and a key' };
}

/** The contract's reply to a call that succeeds: with this body, or with its own example. */
function succeed({ call, capabilities }: Caller, body?: Json, endpoint?: Endpoint): ProviderAnswer {
  const reply = call.operation.replies.find(({ status }) => status >= 200 && status < 300);
  const shown = body ?? Object.values(reply?.examples ?? {})[0];
  const header = call.provider.webhooks.registration.capabilitiesHeader;
  const active = [...new Set([...(capabilities ?? []), ...(endpoint?.capabilities ?? [])])];
  return {
    status: reply?.status ?? (shown === undefined ? 204 : 200),
    headers: header === undefined ? {} : { [header]: active.join(', ') },
    ...(shown !== undefined && { body: shown }),
  };
}

const plainStatuses = { unauthenticated: 401, forbidden: 403, invalid: 400, 'not-found': 404 } as const;

/** The published error that fits. Its text stays as published: programs compare it. */
function refuse(
  { provider, operation }: ProviderCall,
  meaning: RefusalMeaning,
  why: string,
  help?: string,
): ProviderAnswer {
  const [name, example = ''] = provider.webhooks.registration.errors[meaning]?.split('/') ?? [];
  const reply = operation.replies.find((one) => one.name === name);
  const body = reply !== undefined && Object.hasOwn(reply.examples, example) ? reply.examples[example] : undefined;
  return {
    status: reply?.status ?? plainStatuses[meaning],
    headers: {},
    ...(body !== undefined && { body }),
    refused: { meaning, why, ...(help !== undefined && { help }) },
  };
}
