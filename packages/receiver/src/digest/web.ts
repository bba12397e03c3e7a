/** Digests by WebCrypto, which is everywhere. */
import { keptKeys } from './keys.ts';
import type { Hmac, Sha256 } from './keys.ts';

const keyOf = keptKeys((bytes, algorithm) =>
  crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: `SHA-${algorithm.slice(3)}` }, false, ['sign']),
);

export const hmac: Hmac = async (algorithm, key, data) =>
  new Uint8Array(await crypto.subtle.sign('HMAC', await keyOf(algorithm, key), data));

export const sha256: Sha256 = async (data) => new Uint8Array(await crypto.subtle.digest('SHA-256', data));
