/** Whether a pasted request comes from its provider. Nothing is sent and nothing is kept. */
import {
  diagnose,
  SecretError,
  verifyRequest,
  type Expected,
  type Hint,
  type Verification,
  type Webhooks,
} from '@hookwright/receiver';
import { headersReader, type RequestText } from './request-text.ts';

export interface Pasted {
  readonly headers: RequestText['headers'];
  readonly body: string;
  readonly secret: string;
  /** Milliseconds since 1970; undefined leaves the time of the signature unchecked. */
  readonly arrived: number | undefined;
  /** As the provider called it, where the contract signs that. */
  readonly url?: string | undefined;
}

export interface Proof {
  readonly verification: Verification;
  readonly hints: readonly Hint[];
  /** The signature is right, and only its time is not. */
  readonly isOnlyOld: boolean;
}

/** Longer than any clock is wrong: the time of a signature is then not looked at. */
const ANY_TIME = 1e15;

/**
 * Checks by the secret as a receiver would.
 * @returns a sentence where the secret cannot be one, or the browser has no cryptography for this page
 */
export async function prove(
  { authentication }: Pick<Webhooks, 'authentication'>,
  pasted: Pasted,
): Promise<Proof | string> {
  const request = {
    headers: headersReader(pasted.headers),
    body: new TextEncoder().encode(pasted.body),
    url: pasted.url,
  };
  const expected = expectedFrom(authentication, pasted.secret);
  const options = { ...expected, now: pasted.arrived ?? Date.now() };
  const check = (tolerance: number | undefined) =>
    verifyRequest({ authentication }, request, { ...options, tolerance });
  try {
    const verification = await check(pasted.arrived === undefined ? ANY_TIME : undefined);
    const isOld = !verification.ok && (verification.code === 'stale' || verification.code === 'in-the-future');
    const isWrong = !verification.ok && verification.code === 'wrong-signature';
    const hints = isWrong ? await diagnose({ authentication }, request, expected.secrets ?? []) : [];
    return { verification, hints, isOnlyOld: isOld };
  } catch (error) {
    if (error instanceof SecretError) return `${error.message}.`;
    if (globalThis.crypto?.subtle === undefined)
      return 'Browsers offer cryptography to https pages and to this machine only.';
    if (error instanceof TypeError) return `${error.message}.`;
    throw error;
  }
}

/** What the one field means: the key of a signature, else a token, a value, or user and password. */
export function secretName(authentication: Webhooks['authentication']): string | undefined {
  const schemes = authentication.map(({ scheme }) => scheme);
  if (schemes.includes('hmac')) return 'Secret';
  if (schemes.includes('ed25519')) return 'Public key';
  if (schemes.includes('bearer')) return 'Token';
  const fixed = authentication.find((auth) => auth.scheme === 'static-header');
  if (fixed?.scheme === 'static-header') return `Value of ${fixed.header}`;
  return schemes.includes('basic') ? 'user:password' : undefined;
}

function expectedFrom(authentication: Webhooks['authentication'], secret: string): Expected {
  const of = (scheme: string) => authentication.find((auth) => auth.scheme === scheme);
  if (of('hmac') !== undefined || of('ed25519') !== undefined) return { secrets: [secret] };
  if (of('bearer') !== undefined) return { token: secret };
  const fixed = of('static-header');
  if (fixed?.scheme === 'static-header') return { headers: { [fixed.header]: secret } };
  const [user = '', ...password] = secret.split(':');
  return { basic: { user, password: password.join(':') } };
}
