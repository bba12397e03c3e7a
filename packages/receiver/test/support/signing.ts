/** Signs by node:crypto, so that what the package computes is compared with something else. */
import { createHmac } from 'node:crypto';
import { signatureHeaders, type SignatureAuthentication } from '../../src/index.ts';

/** Seconds since 1970 of every signature in these tests. */
export const SIGNED_AT = 1_614_265_330;
export const NOW = SIGNED_AT * 1000;
export const ID = 'msg_p5jXN8AQM9LWM0D4loKWxJek';

/** A secret as people would hold it for this scheme. */
export const secretFor = ({ key }: SignatureAuthentication, text = 'a key that nobody else has'): string =>
  `${key.prefix ?? ''}${key.encoding === 'utf8' ? text : Buffer.from(text).toString(key.encoding)}`;

export interface Signing {
  readonly key?: string;
  readonly timestamp?: string;
  readonly id?: string;
}

/** The digest of a body by this scheme, from the words of its contract alone. */
export function digestOf(
  auth: SignatureAuthentication,
  body: Uint8Array,
  { key = 'a key that nobody else has', timestamp = String(SIGNED_AT), id = ID }: Signing = {},
): string {
  const [before = '', after = ''] = auth.content.replace('{timestamp}', timestamp).replace('{id}', id).split('{body}');
  return createHmac(auth.algorithm, key).update(before).update(body).update(after).digest(auth.digestEncoding);
}

export function signedHeaders(auth: SignatureAuthentication, body: Uint8Array, signing: Signing = {}): Headers {
  const { timestamp = String(SIGNED_AT), id = ID } = signing;
  const digests = [digestOf(auth, body, signing)];
  return new Headers(signatureHeaders(auth, { digests, timestamp, id }).map(([name, value]) => [name, value]));
}

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
