/** What both kinds of digest have in common: their types, and keys that are made once for each secret. */
import type { SignatureAuthentication } from '../webhooks.ts';

export type Hash = Exclude<SignatureAuthentication['algorithm'], 'ed25519'>;

type Bytes = Uint8Array<ArrayBuffer>;

export type Hmac = (algorithm: Hash, key: Bytes, data: Bytes) => Uint8Array | Promise<Uint8Array>;
export type Sha256 = (data: Bytes) => Uint8Array | Promise<Uint8Array>;

/** Keys that are kept; a service with more tenants than that makes some of them anew. */
const MOST = 1000;

/** Making a key costs about as much as a signature. */
export function keptKeys<Key>(make: (bytes: Bytes, algorithm: Hash) => Key): (algorithm: Hash, bytes: Bytes) => Key {
  const kept = new Map<string, Key>();
  return (algorithm, bytes) => {
    const name = algorithm + String.fromCharCode(...bytes);
    let key = kept.get(name);
    if (key === undefined) {
      key = make(bytes, algorithm);
      // The oldest goes first, as a Map keeps the order in which it was filled.
      if (kept.size >= MOST) kept.delete(kept.keys().next().value!);
      kept.set(name, key);
    }
    return key;
  };
}
