/** What a test registered with the provider, as the endpoint that a mock would keep. */
import { createSigner, prepareSender } from '@hookwright/mock-engine';
import type { Endpoint, MockedProvider, Sender } from '@hookwright/mock-engine';
import type { Authentication } from '@hookwright/receiver';

/** Secrets and tokens of the receiver under test. */
export interface Credentials {
  /** The signing secret, as people hold it. For Ed25519: the private key. */
  readonly secret?: string;
  /** What follows `Bearer`. */
  readonly token?: string;
  readonly basic?: { readonly user: string; readonly password: string };
  /** Headers that the provider was asked to send along, secret ones among them. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Everything of a request that is the same for each delivery.
 *
 * @throws {TypeError} when something is missing that the provider always sends
 * @throws {SecretError} when the secret is not written as the contract says
 */
export function senderFor(provider: MockedProvider, credentials: Credentials, url: string): Sender {
  const { secret, token, basic, headers = {} } = credentials;
  for (const auth of provider.webhooks.authentication) {
    const missing = auth.optional === true ? undefined : missingFor(auth, credentials);
    if (missing !== undefined) {
      throw new TypeError(`${provider.title} come with ${missing}. Give it to createTesting(provider, { … }).`);
    }
  }
  const endpoint: Endpoint = {
    id: 'endpoint-of-this-test',
    provider: provider.id,
    url,
    events: Object.keys(provider.events),
    headers,
    capabilities: [],
    members: {},
    state: 'active',
    createdAt: 0,
    ...(secret !== undefined && { secret }),
    ...(token !== undefined && { token }),
    ...(basic !== undefined && { basic }),
  };
  return prepareSender(provider, endpoint, createSigner);
}

function missingFor(auth: Authentication, { secret, token, basic, headers = {} }: Credentials): string | undefined {
  switch (auth.scheme) {
    case 'hmac':
    case 'ed25519':
      return secret === undefined ? 'a signature, so a `secret` is needed' : undefined;
    case 'bearer':
      return token === undefined ? 'a bearer token, so a `token` is needed' : undefined;
    case 'basic':
      return basic === undefined ? 'user and password, so `basic` is needed' : undefined;
    case 'static-header':
      return Object.keys(headers).length === 0 ? 'a secret header, so `headers` is needed' : undefined;
    case 'none':
      return undefined;
  }
}
