/** Signs bodies. The key of an endpoint is made once: with a key made for each body, signing takes six times as long. */
import { createHmac, createPrivateKey, createSecretKey, sign as signWith } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { keyBytes, signatureHeaders, signedParts, timestampText } from '@hookwright/receiver';
import type { SignatureAuthentication } from '@hookwright/receiver';
import type { HeaderList } from './model.ts';

/** What stands in a signature besides the body. */
export interface SignedMoment {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Of the message: all attempts and copies have the same. */
  readonly id: string;
  readonly url: string;
}

export interface Signer {
  readonly auth: SignatureAuthentication;
  /** The headers that prove the body, as the contract prints them. */
  readonly sign: (body: Uint8Array, moment: SignedMoment) => HeaderList;
}

/** RFC 8410: what stands in front of the 32 bytes of a private Ed25519 key in PKCS #8. */
const ED25519_PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * @param secret as people hold it: for Ed25519 the 32 bytes of the private key, or those and the public half behind them
 * @throws {SecretError} when the secret is not written as the contract says
 */
export function createSigner(auth: SignatureAuthentication, secret: string): Signer {
  const bytes = keyBytes(auth, secret);
  const digest = auth.scheme === 'ed25519' ? ed25519(bytes) : hmac(auth.algorithm, createSecretKey(bytes));
  return {
    auth,
    sign: (body, { now, id, url }) => {
      const values = { timestamp: timestampText(auth, now), id, url };
      const parts = signedParts(auth, values).map((part) => part ?? body);
      return signatureHeaders(auth, { ...values, digests: [digest(parts, auth.digestEncoding)] });
    },
  };
}

type Digest = (parts: readonly (string | Uint8Array)[], encoding: 'hex' | 'base64') => string;

function hmac(algorithm: string, key: KeyObject): Digest {
  return (parts, encoding) => {
    const hash = createHmac(algorithm, key);
    for (const part of parts) hash.update(part);
    return hash.digest(encoding);
  };
}

function ed25519(bytes: Uint8Array): Digest {
  const der = Buffer.concat([ED25519_PKCS8, bytes.subarray(0, 32)]);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  return (parts, encoding) =>
    signWith(null, Buffer.concat(parts.map((part) => Buffer.from(part))), key).toString(encoding);
}
