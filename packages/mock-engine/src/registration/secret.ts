/** Secrets and tokens: who makes them, and in which form. */
import { keyBytes } from '@hookwright/receiver';
import type { SecretKey, SignatureAuthentication } from '@hookwright/receiver';
import type { MockedProvider } from '../mocked-provider.ts';
import { MockError } from '../mock-error.ts';
import type { Endpoint } from '../model.ts';
import { checkHeaderValue } from './headers.ts';

/**
 * The key of an endpoint's signatures: the one that was asked for, the one that all endpoints share, or a new one.
 *
 * @param newSecret 32 bytes by chance, as hexadecimal digits
 * @returns nothing where nothing is signed
 * @throws {MockError} `bad-registration`
 */
export function readSecret(
  provider: MockedProvider,
  asked: string | undefined,
  context: { readonly existing: readonly Endpoint[]; readonly newSecret: () => string },
): string | undefined {
  const signature = signatureOf(provider);
  if (signature === undefined) {
    if (asked === undefined) return undefined;
    const help = 'Leave `secret` out. Where there is a token or a header to recognise the sender by, give that.';
    throw new MockError('bad-registration', `${provider.title} signs nothing, so there is no secret`, help);
  }
  const common = sharedSecret(provider, context.existing);
  if (asked === undefined) return common ?? printSecret(signature.key, context.newSecret());
  checkSecret(provider, signature, asked);
  if (common !== undefined && common !== asked) {
    const help = 'Leave `secret` out, or remove the other endpoints first.';
    throw new MockError('bad-registration', `All endpoints of ${provider.title} share one secret`, help);
  }
  return asked;
}

/** @throws {MockError} `bad-registration` where no token is sent, or the token cannot be */
export function readToken(provider: MockedProvider, token: string | undefined): string | undefined {
  if (token === undefined) return undefined;
  if (!provider.webhooks.authentication.some(({ scheme }) => scheme === 'bearer')) {
    throw new MockError('bad-registration', `${provider.title} sends no access token`, 'Leave `token` out.');
  }
  if (token === '') throw new MockError('bad-registration', 'The token is empty', 'Leave it out for none.');
  checkHeaderValue('The token', token);
  return token;
}

const signatureOf = ({ webhooks }: MockedProvider): SignatureAuthentication | undefined =>
  webhooks.authentication.find(
    (auth): auth is SignatureAuthentication => auth.scheme === 'hmac' || auth.scheme === 'ed25519',
  );

const sharedSecret = ({ id, webhooks }: MockedProvider, existing: readonly Endpoint[]): string | undefined =>
  webhooks.registration.secret === 'shared' ? existing.find(({ provider }) => provider === id)?.secret : undefined;

/** Chance in the form in which people hold a key of this provider: with its prefix, in its encoding. */
function printSecret({ encoding, prefix = '' }: SecretKey, hex: string): string {
  // Standard Webhooks calls the public half of a key whpk_ and the secret half whsk_; a contract names one of the two.
  const start = prefix.replace(/pk_$/, 'sk_');
  if (encoding !== 'base64') return `${start}${hex}`;
  const bytes = hex.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  return `${start}${btoa(String.fromCodePoint(...bytes))}`;
}

function checkSecret(provider: MockedProvider, signature: SignatureAuthentication, secret: string): void {
  const { encoding, prefix } = signature.key;
  const form = [encoding === 'utf8' ? 'text' : encoding, ...(prefix === undefined ? [] : [`after ${prefix}`])].join(
    ' ',
  );
  try {
    if (keyBytes(signature, secret).length > 0) return;
  } catch {
    // The reason may hold a piece of the secret; the sentence below does not.
  }
  throw new MockError('bad-registration', `The secret is none of ${provider.title}`, `Give ${form}, or leave it out.`);
}
