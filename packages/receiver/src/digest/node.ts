/** Digests by `node:crypto`: for small bodies it takes a fraction of WebCrypto's time, which goes through a thread pool. */
import { createHash, createHmac, createSecretKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { keptKeys } from './keys.ts';
import type { Hmac, Sha256 } from './keys.ts';

const keyOf = keptKeys<KeyObject>((bytes) => createSecretKey(bytes));

export const hmac: Hmac = (algorithm, key, data) => createHmac(algorithm, keyOf(algorithm, key)).update(data).digest();

export const sha256: Sha256 = (data) => createHash('sha256').update(data).digest();
