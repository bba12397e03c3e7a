/**
 * Where a signature stands in headers and what it signs, as the contract says. Pure: nothing is hashed here, so that
 * senders and receivers share it whatever their cryptography is.
 */
import { decodeBytes, utf8 } from './encoding.ts';
import type { HeadersLike } from './provider.ts';
import type { SignatureAuthentication } from './webhooks.ts';

/** A secret that is not written as the contract says. The message does not hold it. */
export class SecretError extends Error {
  override readonly name = 'SecretError';
}

/** What fills the holes of `content` and `format`, as text. */
export interface SignedValues {
  /** In the unit of the contract, as it is sent: see `timestampText`. */
  readonly timestamp?: string | undefined;
  readonly id?: string | undefined;
  readonly url?: string | undefined;
}

export type ReadSignature =
  | { readonly ok: true; readonly timestamp?: string; readonly id?: string; readonly digests: readonly string[] }
  | {
      readonly ok: false;
      readonly reason: 'missing-signature' | 'malformed-signature';
      /** A sentence without its full stop. It names headers, and never holds their values. */
      readonly message: string;
    };

type Refused = Extract<ReadSignature, { readonly ok: false }>;

/**
 * The bytes of a secret as people hold it. A prefix such as `whsec_` may be there or not.
 * @throws {SecretError} when nothing is left of it, or it is not in the encoding of the contract
 */
export function keyBytes({ key }: Pick<SignatureAuthentication, 'key'>, secret: string): Uint8Array<ArrayBuffer> {
  const { encoding, prefix = '' } = key;
  // Standard Webhooks calls the public half of a key whpk_ and the secret half whsk_; a contract names one of the two.
  const found = [prefix, prefix.replace(/pk_$/, 'sk_')].find((start) => secret.startsWith(start)) ?? '';
  const text = secret.slice(found.length);
  const bytes = encoding === 'utf8' ? utf8(text) : decodeBytes(text, encoding);
  if (bytes === undefined) {
    throw new SecretError(
      `The secret is not written in ${encoding}${prefix && `, with or without ${prefix} in front`}`,
    );
  }
  if (bytes.length === 0) throw new SecretError('The secret is empty');
  return bytes;
}

/** The time of a signature in the unit of the contract. `now` is in milliseconds since 1970. */
export const timestampText = ({ timestampUnit }: SignatureAuthentication, now: number): string =>
  String(timestampUnit === 'ms' ? Math.trunc(now) : Math.trunc(now / 1000));

/**
 * What is signed, in order: pieces of text in UTF-8, and `null` where the raw body stands. To be fed to a hash piece by
 * piece, so that no body needs to be copied.
 * @throws {TypeError} when `content` has a hole for which there is no value
 */
export function signedParts({ content }: SignatureAuthentication, values: SignedValues): readonly (string | null)[] {
  return content
    .split('{body}')
    .flatMap((text, index) => [...(index === 0 ? [] : [null]), fill(text, values)])
    .filter((part) => part !== '');
}

/**
 * The headers of a delivery that carry its signature, in the order in which they are usually sent.
 * @param digests Encoded as the contract says; several are allowed where it names a separator.
 * @throws {TypeError} when `format` has a hole for which there is no value
 */
export function signatureHeaders(
  auth: SignatureAuthentication,
  { digests, ...values }: SignedValues & { readonly digests: readonly string[] },
): readonly (readonly [name: string, value: string])[] {
  const value = fieldsOf(auth)
    .flatMap((field) =>
      field.includes('{digest}') ? digests.map((digest) => fill(field, { ...values, digest })) : [fill(field, values)],
    )
    .join(auth.signatureSeparator);
  const { header, idHeader, timestampHeader } = auth;
  return [
    ...(idHeader === undefined ? [] : [[idHeader, fill('{id}', values)] as const]),
    ...(timestampHeader === undefined ? [] : [[timestampHeader, fill('{timestamp}', values)] as const]),
    [header, value],
  ];
}

/** The inverse of `signatureHeaders`. Signatures of other versions, and fields of other names, are passed over. */
export function readSignature(auth: SignatureAuthentication, headers: HeadersLike): ReadSignature {
  const { header, idHeader, timestampHeader, signatureSeparator: separator } = auth;
  for (const name of [header, idHeader, timestampHeader]) {
    if (name !== undefined && !headers.get(name)?.trim()) {
      return { ok: false, reason: 'missing-signature', message: `The header ${name} is missing or empty` };
    }
  }
  const text = headers.get(header)!.trim();
  const fields = fieldsOf(auth);
  const items = separator === undefined ? [text] : text.split(separator).map((item) => item.trim());
  const found = items.flatMap((item) => fields.flatMap((field) => match(field, item)));
  const said = (hole: string) => found.flatMap(([name, value]) => (name === hole ? [value] : []));
  const inOther = (name: string | undefined) => (name === undefined ? [] : [headers.get(name)!.trim()]);
  const digests = said('digest');
  const timestamps = new Set([...said('timestamp'), ...inOther(timestampHeader)]);
  const ids = new Set([...said('id'), ...inOther(idHeader)]);
  if (digests.length === 0 || timestamps.size > 1 || ids.size > 1) return malformed(header, fields.join(separator));
  const [[timestamp], [id]] = [[...timestamps], [...ids]];
  if (timestamp === undefined ? auth.format.includes('{timestamp}') : !/^\d{1,15}$/.test(timestamp)) {
    return malformed(timestampHeader ?? header, timestampHeader ? '{timestamp}' : fields.join(separator));
  }
  return { ok: true, digests, ...(timestamp === undefined ? {} : { timestamp }), ...(id === undefined ? {} : { id }) };
}

const malformed = (header: string, form: string): Refused => ({
  ok: false,
  reason: 'malformed-signature',
  message: `The header ${header} does not have the form ${form}`,
});

/** The parts of a header's value that stand for themselves. A version that `format` leaves out stands before a comma. */
function fieldsOf({ format, signatureSeparator, versionPrefix = '' }: SignatureAuthentication): readonly string[] {
  const fields = signatureSeparator === undefined ? [format] : format.split(signatureSeparator);
  return fields.map((field) =>
    field.includes('{digest}') && !field.includes(versionPrefix) ? `${versionPrefix},${field}` : field,
  );
}

const HOLE = /\{(digest|timestamp|id|url)\}/;

const HOLES = new RegExp(HOLE, 'g');

const fill = (template: string, values: Readonly<Record<string, string | undefined>> | SignedValues): string =>
  template.replace(HOLES, (_, hole: string) => {
    const value = (values as Readonly<Record<string, string | undefined>>)[hole];
    if (value === undefined) throw new TypeError(`"${template}" needs a value for {${hole}}`);
    return value;
  });

/**
 * What a text has in the holes of a template; nothing when it is of another form. A hole ends where the text after it
 * first occurs, so matching takes linear time whatever is sent.
 */
function match(template: string, text: string): readonly (readonly [hole: string, value: string])[] {
  const parts = template.split(HOLE);
  const found: [string, string][] = [];
  let at = parts[0]!.length;
  if (!text.startsWith(parts[0]!)) return [];
  for (let index = 1; index < parts.length; index += 2) {
    const literal = parts[index + 1]!;
    const end = index + 2 === parts.length ? text.length - literal.length : text.indexOf(literal, at);
    if (end <= at || !text.startsWith(literal, end)) return [];
    found.push([parts[index]!, text.slice(at, end)]);
    at = end + literal.length;
  }
  return found;
}
