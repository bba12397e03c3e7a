/** How a registration looks on the wire: in the answers of a provider's API, and inside the bodies that repeat it. */
import type { Json, MockedProvider } from '../mocked-provider.ts';
import type { Endpoint } from '../model.ts';

/**
 * An endpoint with the member names of its provider, in the contract's order. It holds the secrets that the provider
 * shows: mask it before it goes anywhere else.
 *
 * @param event what to name where one registration is one event; the endpoint's first by default
 */
export function registrationBody(
  provider: MockedProvider,
  endpoint: Endpoint,
  event?: string,
): { readonly [member: string]: Json } {
  const { members } = provider.webhooks.registration;
  const entries = Object.entries(members).flatMap(([meaning, member]): [string, Json][] => {
    const value = valueOf(meaning, member, endpoint, event);
    return value === undefined ? [] : [[member, value]];
  });
  return Object.fromEntries(entries);
}

function valueOf(meaning: string, member: string, endpoint: Endpoint, event: string | undefined): Json | undefined {
  switch (meaning) {
    case 'id':
      return endpoint.id;
    case 'url':
      return urlWithCredentials(endpoint);
    case 'event':
      return event ?? endpoint.events[0];
    case 'events':
    case 'headers':
    case 'capabilities':
      return endpoint[meaning];
    case 'categories':
    case 'secret':
    case 'token':
      return endpoint[meaning];
    default:
      return Object.hasOwn(endpoint.members, member) ? endpoint.members[member] : undefined;
  }
}

/** The URL as it was registered, with user and password where they belong. */
export function urlWithCredentials({ url, basic }: Pick<Endpoint, 'url' | 'basic'>): string {
  if (basic === undefined) return url;
  const password = basic.password === '' ? '' : `:${userinfo(basic.password)}`;
  return url.replace('://', () => `://${userinfo(basic.user)}${password}@`);
}

/** Escapes what may not stand in front of the `@` (RFC 3986, section 3.2.1), and nothing else. */
const userinfo = (text: string): string =>
  encodeURIComponent(text).replaceAll(/%(?:24|26|2B|2C|3B|3D)/g, decodeURIComponent);
