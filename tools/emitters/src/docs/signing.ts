/** Signatures as a provider makes them, with a secret that is made up. WebCrypto alone, so that nothing depends on Node. */
import type { Webhooks } from '@hookwright/contract';

export type SignatureScheme = Extract<Webhooks['authentication'][number], { scheme: 'hmac' | 'ed25519' }>;

export interface Signed {
  readonly secret: string;
  readonly timestamp: string | undefined;
  readonly id: string | undefined;
  readonly content: string;
  readonly digest: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

export interface Moment {
  readonly url: string;
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** 32 bytes, so that it is a seed for Ed25519 too. */
const SECRET = 'this-secret-is-made-up-for-docs!';

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const encoded = (bytes: Uint8Array, encoding: 'hex' | 'base64'): string =>
  encoding === 'hex'
    ? Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
    : btoa(String.fromCharCode(...bytes));

/** The secret as people hold it: in the encoding and behind the prefix of the contract. */
export function madeUpSecret({ key, scheme }: SignatureScheme): string {
  const { encoding, prefix = '' } = key;
  const text = encoding === 'utf8' ? SECRET : encoded(utf8(SECRET), encoding);
  // Standard Webhooks calls the public half of a key whpk_ and the secret half whsk_.
  return `${scheme === 'ed25519' ? prefix.replace(/pk_$/, 'sk_') : prefix}${text}`;
}

export async function sign(scheme: SignatureScheme, body: string, { url, id, now }: Moment): Promise<Signed> {
  const { header, idHeader, timestampHeader, timestampUnit, content, format } = scheme;
  const timestamp = String(timestampUnit === 'ms' ? now : Math.trunc(now / 1000));
  const values = { timestamp, id, url, body };
  const signed = filled(content, values);
  const digest = encoded(await digestOf(scheme, utf8(signed)), scheme.digestEncoding);
  const uses = (hole: string) => content.includes(hole) || format.includes(hole);
  return {
    secret: madeUpSecret(scheme),
    timestamp: timestampHeader !== undefined || uses('{timestamp}') ? timestamp : undefined,
    id: idHeader !== undefined || uses('{id}') ? id : undefined,
    content: signed,
    digest,
    headers: [
      ...(idHeader === undefined ? [] : [[idHeader, id] as const]),
      ...(timestampHeader === undefined ? [] : [[timestampHeader, timestamp] as const]),
      [header, headerValue(scheme, { ...values, digest })],
    ],
  };
}

/** A version that the format leaves out stands before a comma. */
export function headerForm({ format, versionPrefix = '', signatureSeparator }: SignatureScheme): string {
  if (format.includes(versionPrefix)) return format;
  const fields = signatureSeparator === undefined ? [format] : format.split(signatureSeparator);
  return fields
    .map((field) => (field.includes('{digest}') ? `${versionPrefix},${field}` : field))
    .join(signatureSeparator ?? '');
}

const headerValue = (scheme: SignatureScheme, values: Readonly<Record<string, string>>): string =>
  filled(headerForm(scheme), values);

/** Each hole is filled once: what a value holds is no hole. */
const filled = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(digest|timestamp|id|url|body)\}/g, (_, hole: string) => values[hole] ?? '');

/** RFC 8410: what stands in front of the 32 bytes of a private Ed25519 key in PKCS #8. */
const ED25519_PKCS8 = [48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32];

async function digestOf(scheme: SignatureScheme, content: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const name = scheme.algorithm === 'ed25519' ? 'Ed25519' : 'HMAC';
  return new Uint8Array(await crypto.subtle.sign(name, await keyOf(scheme.algorithm), content));
}

/** There is one secret, so there is one key for each algorithm. */
const keys = new Map<string, Promise<CryptoKey>>();

function keyOf(algorithm: SignatureScheme['algorithm']): Promise<CryptoKey> {
  const key = keys.get(algorithm) ?? madeKey(algorithm);
  keys.set(algorithm, key);
  return key;
}

function madeKey(algorithm: SignatureScheme['algorithm']): Promise<CryptoKey> {
  const bytes = utf8(SECRET);
  if (algorithm === 'ed25519') {
    const der = Uint8Array.from([...ED25519_PKCS8, ...bytes]);
    return crypto.subtle.importKey('pkcs8', der, 'Ed25519', false, ['sign']);
  }
  const hmac = { name: 'HMAC', hash: `SHA-${algorithm.slice(3)}` };
  return crypto.subtle.importKey('raw', bytes, hmac, false, ['sign']);
}
