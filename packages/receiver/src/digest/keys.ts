/** What both kinds of digest have in common: their types, and keys that are made once for each secret. */
import type { SignatureAuthentication } from '../webhooks.ts';

export type Hash = Exclude<SignatureAuthentication['algorithm'], 'ed25519'>;

/** What is hashed: pieces of text, and `null` where the body stands, as `signedParts` gives them. */
export interface Content {
  readonly parts: readonly (string | null)[];
  readonly body: Uint8Array;
}

export interface Digesting {
  readonly algorithm: Hash;
  readonly digestEncoding: 'hex' | 'base64';
}

type Bytes = Uint8Array<ArrayBuffer>;

export type Hmac = (digesting: Digesting, key: Bytes, content: Content) => string | Promise<string>;
/** In hex. */
export type Sha256 = (content: Content) => string | Promise<string>;

/** Making a key costs about as much as a signature. It lives as long as the bytes that it was made of. */
export function keptKeys<Key>(make: (bytes: Bytes, algorithm: Hash) => Key): (bytes: Bytes, algorithm: Hash) => Key {
  const kept = new WeakMap<Bytes, Partial<Record<Hash, Key>>>();
  return (bytes, algorithm) => {
    let keys = kept.get(bytes);
    if (keys === undefined) kept.set(bytes, (keys = {}));
    return (keys[algorithm] ??= make(bytes, algorithm));
  };
}
