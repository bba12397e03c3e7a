/** Digests by WebCrypto, which is everywhere. */
import { encodeBytes, filled } from '../encoding.ts';
import { keptKeys } from './keys.ts';
import type { Hmac, Sha256 } from './keys.ts';

const keyOf = keptKeys((bytes, algorithm) =>
  crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: `SHA-${algorithm.slice(3)}` }, false, ['sign']),
);

export const hmac: Hmac = async ({ algorithm, digestEncoding }, key, { parts, body }) => {
  const digest = await crypto.subtle.sign('HMAC', await keyOf(key, algorithm), filled(parts, body));
  return encodeBytes(new Uint8Array(digest), digestEncoding);
};

export const sha256: Sha256 = async ({ parts, body }) =>
  encodeBytes(new Uint8Array(await crypto.subtle.digest('SHA-256', filled(parts, body))), 'hex');
