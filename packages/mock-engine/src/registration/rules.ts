/** From what a receiver asks for to an endpoint. The contract's `registration` decides; no provider has code of its own. */
import type { MockedProvider } from '../mocked-provider.ts';
import { MockError } from '../mock-error.ts';
import type { EndpointRequest } from '../mock.ts';
import type { Endpoint } from '../model.ts';
import { readCapabilities } from './capabilities.ts';
import { readChoice } from './choice.ts';
import { readHeaders } from './headers.ts';
import { readMembers } from './members.ts';
import { urlWithCredentials } from './registration-body.ts';
import { readSecret, readToken } from './secret.ts';
import { readUrl } from './url.ts';

export interface RegistrationContext {
  /** All endpoints of the mock. */
  readonly existing: readonly Endpoint[];
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly newId: () => string;
  /** 32 bytes by chance, as 64 hexadecimal digits; the contract decides the form in which they are shown. */
  readonly newSecret: () => string;
  readonly allowHosts: readonly string[];
}

/**
 * @throws {MockError} `bad-registration` for what the provider does not offer, `one-url-only`, `host-not-allowed`;
 *   the sentence holds no secret
 */
export function readEndpoint(
  provider: MockedProvider,
  request: EndpointRequest,
  context: RegistrationContext,
): Endpoint {
  checkOnly(provider, request, context.existing);
  const settings = readSettings(provider, request, context);
  return { id: context.newId(), provider: provider.id, ...settings, state: 'active', createdAt: context.now };
}

/**
 * The endpoint with what was given replaced. A new URL brings its own user and password or none, and an endpoint that was
 * disabled is tried again at it. Members are replaced one by one.
 *
 * @throws {MockError} as `readEndpoint`
 */
export function changeEndpoint(
  provider: MockedProvider,
  endpoint: Endpoint,
  change: Partial<EndpointRequest>,
  context: RegistrationContext,
): Endpoint {
  if (change.provider !== undefined && change.provider !== provider.id) {
    const help = `Register a new endpoint with ${JSON.stringify(change.provider)}.`;
    throw new MockError('bad-registration', `An endpoint of ${provider.title} stays one`, help);
  }
  const others = context.existing.filter(({ id }) => id !== endpoint.id);
  const request: EndpointRequest = {
    ...asRequest(provider, endpoint),
    ...given(change),
    members: { ...endpoint.members, ...change.members },
  };
  const settings = readSettings(provider, request, { ...context, existing: others });
  const state = change.url === undefined ? endpoint.state : 'active';
  return { id: endpoint.id, provider: provider.id, ...settings, state, createdAt: endpoint.createdAt };
}

type Settings = Omit<Endpoint, 'id' | 'provider' | 'state' | 'createdAt'>;

function readSettings(provider: MockedProvider, request: EndpointRequest, context: RegistrationContext): Settings {
  const { url, basic } = readUrl(provider, request.url, context.allowHosts);
  const { events, categories } = readChoice(provider, request);
  const headers = readHeaders(provider, request.headers ?? {});
  const token = readToken(provider, request.token);
  const secret = readSecret(provider, request.secret, context);
  const endpoint: Settings = {
    url,
    events,
    ...(categories !== undefined && { categories }),
    ...(secret !== undefined && { secret }),
    ...(token !== undefined && { token }),
    ...(basic !== undefined && { basic }),
    ...(request.connection !== undefined && { connection: request.connection }),
    headers,
    capabilities: readCapabilities(provider, request.capabilities ?? [], events),
    members: readMembers(provider, request.members ?? {}),
  };
  checkAuthorization(provider, endpoint);
  return endpoint;
}

/** Where a provider knows one URL, a second is refused rather than put in the place of the first. */
function checkOnly(provider: MockedProvider, request: EndpointRequest, existing: readonly Endpoint[]): void {
  if (provider.webhooks.registration.urls !== 'one') return;
  const mine = existing.find((one) => one.provider === provider.id && one.connection === request.connection);
  if (mine === undefined) return;
  const help = `Update the endpoint ${mine.id} with the new URL, or remove it first.`;
  throw new MockError('one-url-only', `${provider.title} delivers to one URL, and there is one already`, help);
}

/** Password, token and header would overwrite each other in silence. */
function checkAuthorization(provider: MockedProvider, { basic, token, headers }: Settings): void {
  const own = Object.keys(headers).some((name) => name.toLowerCase() === 'authorization');
  const bearer = provider.webhooks.authentication.some(
    (auth) => auth.scheme === 'bearer' && auth.header.toLowerCase() === 'authorization',
  );
  const claims = [own, basic !== undefined, token !== undefined && bearer].filter(Boolean).length;
  if (claims < 2) return;
  const help = 'Give only one of the password in the URL, the token and an Authorization header.';
  throw new MockError('bad-registration', 'The Authorization header of a delivery would have two values', help);
}

/** The request that makes this endpoint. */
function asRequest({ webhooks }: MockedProvider, endpoint: Endpoint): EndpointRequest {
  const { events, categories, secret, token, connection, headers, capabilities } = endpoint;
  return {
    url: urlWithCredentials(endpoint),
    ...(webhooks.registration.select === 'event' && { events }),
    ...(categories !== undefined && { categories }),
    ...(secret !== undefined && { secret }),
    ...(token !== undefined && { token }),
    ...(connection !== undefined && { connection }),
    headers,
    capabilities,
  };
}

/** `undefined` means that nothing is said, as absence does. */
const given = (change: Partial<EndpointRequest>): Partial<EndpointRequest> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
