/** Digests by `node:crypto`: for small bodies it takes a fraction of WebCrypto's time, which goes through a thread pool. */
import { createHash, createHmac, createSecretKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { keptKeys } from './keys.ts';
import type { Hmac, Sha256 } from './keys.ts';

const keyOf = keptKeys<KeyObject>((bytes) => createSecretKey(bytes));

export const hmac: Hmac = ({ algorithm, digestEncoding }, key, { parts, body }) => {
  const digest = createHmac(algorithm, keyOf(key, algorithm));
  for (const part of parts) digest.update(part ?? body);
  return digest.digest(digestEncoding);
};

export const sha256: Sha256 = ({ parts, body }) => {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part ?? body);
  return digest.digest('hex');
};
