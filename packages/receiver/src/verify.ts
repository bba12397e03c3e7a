/** Whether a request comes from the provider, by the ways of its contract. */
import { areEqual, hmac, isSignedBy } from './digest.ts';
import type { Content } from './digest/keys.ts';
import { durationMs } from './duration.ts';
import { decodeBytes, encodeBytes, filled, utf8 } from './encoding.ts';
import type { HeadersLike } from './provider.ts';
import { keyBytes, readSignature, SecretError, signedParts } from './signature.ts';
import type { Authentication, SecretKey, SignatureAuthentication, Webhooks } from './webhooks.ts';

export interface ReceivedRequest {
  readonly headers: HeadersLike;
  /** As it came over the wire. A body that was parsed and printed again does not verify. */
  readonly body: Uint8Array;
  /** As the provider called it. Needed only where the contract signs it. */
  readonly url?: string | undefined;
}

/** What the receiver knows. Whatever is given is demanded of the request. */
export interface Expected {
  /** Keys of signatures as people hold them; any of them may fit, so that one can take the place of another. */
  readonly secrets?: readonly string[] | undefined;
  /** What follows `Bearer`. */
  readonly token?: string | undefined;
  /** Headers with a secret value of the receiver's own choice. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly basic?: { readonly user: string; readonly password: string } | undefined;
}

export interface VerifyOptions extends Expected {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Milliseconds that a signature's time may be from now. Default: as the contract says, else five minutes. */
  readonly tolerance?: number | undefined;
}

export type RefusalCode =
  | 'missing-signature'
  | 'malformed-signature'
  | 'wrong-signature'
  | 'stale'
  | 'in-the-future'
  | 'wrong-token'
  | 'wrong-header'
  | 'wrong-credentials'
  | 'no-secret';

export type Verification =
  | {
      readonly ok: true;
      /** What proved it. `unsigned` alone when nothing did. */
      readonly by: readonly (Exclude<Authentication['scheme'], 'none'> | 'unsigned')[];
      /** When it was signed, in milliseconds since 1970. */
      readonly signedAt?: number;
      /** The delivery's id, where it is signed. */
      readonly id?: string;
    }
  | {
      readonly ok: false;
      readonly code: RefusalCode;
      /** A sentence without its full stop, and without secrets or values of the request. */
      readonly message: string;
    };

type Accepted = Extract<Verification, { readonly ok: true }>;
type Refusal = Extract<Verification, { readonly ok: false }>;

const FIVE_MINUTES = 300_000;

/**
 * Judges a request by everything that is expected of it. Nothing in the request makes it throw.
 * @throws {SecretError} when a secret is empty, or not written as the contract says
 * @throws {TypeError} when the contract signs the URL and none is given
 */
export async function verifyRequest(
  { authentication }: Pick<Webhooks, 'authentication'>,
  request: ReceivedRequest,
  options: VerifyOptions,
): Promise<Verification> {
  // Empty text would be equal to a header that is not there.
  if ([options.token, ...Object.values(options.headers ?? {})].includes('')) {
    throw new SecretError('The expected token or value of a header is empty');
  }
  const unmet = authentication.find((auth) => auth.optional !== true && !isExpected(auth, options));
  if (unmet !== undefined)
    return refuse('no-secret', `Nothing was given to check what the contract asks for: ${unmet.scheme}`);
  const results = [
    ...(await checkSignatures(authentication, request, options)),
    ...checkToken(authentication, request, options),
    ...checkBasic(request, options),
    ...checkHeaders(request, options),
  ];
  // Nearly all providers have one way.
  if (results.length === 1) return results[0]!;
  const refusal = results.find((result) => !result.ok);
  if (refusal !== undefined) return refusal;
  const by = (results as readonly Accepted[]).flatMap((result) => result.by);
  return Object.assign({}, ...results, { ok: true, by: by.length === 0 ? ['unsigned'] : by });
}

const refuse = (code: RefusalCode, message: string): Refusal => ({ ok: false, code, message });

function isExpected({ scheme }: Authentication, { secrets, token, headers, basic }: Expected): boolean {
  const signs = secrets?.length;
  const own = Object.keys(headers ?? {}).length;
  return Boolean({ hmac: signs, ed25519: signs, bearer: token, basic, 'static-header': own, none: true }[scheme]);
}

const isSignature = (auth: Authentication): auth is SignatureAuthentication =>
  auth.scheme === 'hmac' || auth.scheme === 'ed25519';

/** What the contract always sends must all be right; of what it sends to some endpoints only, one must be. */
async function checkSignatures(
  authentication: readonly Authentication[],
  request: ReceivedRequest,
  options: VerifyOptions,
): Promise<readonly Verification[]> {
  const auths = authentication.filter(isSignature);
  const keyed = auths.map((auth) => ({ auth, keys: keysFor(auth, auths, options.secrets ?? []) }));
  const usable = keyed.filter(({ keys }) => keys.length > 0);
  const results: Verification[] = [];
  for (const { auth, keys } of usable) results.push(await checkSignature(auth, keys, request, options));
  const always = results.filter((_, index) => usable[index]!.auth.optional !== true);
  if (always.length > 0) return always;
  const best = results.find(({ ok }) => ok) ?? results.find((result) => !isMissing(result)) ?? results[0];
  return best === undefined ? [] : [best];
}

const isMissing = (result: Verification): boolean => !result.ok && result.code === 'missing-signature';

/**
 * A secret belongs to one kind of scheme, told by its prefix. Otherwise anybody could sign with the public key of one
 * scheme as if it were the secret of another.
 */
function keysFor(
  { scheme, key }: SignatureAuthentication,
  auths: readonly SignatureAuthentication[],
  secrets: readonly string[],
): readonly Uint8Array<ArrayBuffer>[] {
  const kindOf = (secret: string) =>
    auths.find(({ key: { prefix } }) => prefix !== undefined && secret.startsWith(prefix)) ??
    auths.find(({ key: { prefix } }) => prefix === undefined) ??
    auths[0];
  return secrets.filter((secret) => kindOf(secret)?.scheme === scheme).map((secret) => knownBytes(key, secret));
}

/** Secrets are read once, since that costs about as much as a signature; and keys are made once for the same bytes. */
const known = new Map<string, Uint8Array<ArrayBuffer>>();

/** Secrets that are kept at most; then all are read anew, one by one. */
const MOST_SECRETS = 1000;

function knownBytes(key: SecretKey, secret: string): Uint8Array<ArrayBuffer> {
  const name = `${key.encoding} ${key.prefix} ${secret}`;
  let bytes = known.get(name);
  if (bytes === undefined) {
    bytes = keyBytes({ key }, secret);
    if (known.size >= MOST_SECRETS) known.clear();
    known.set(name, bytes);
  }
  return bytes;
}

async function checkSignature(
  auth: SignatureAuthentication,
  keys: readonly Uint8Array<ArrayBuffer>[],
  { headers, body, url }: ReceivedRequest,
  options: VerifyOptions,
): Promise<Verification> {
  const read = readSignature(auth, headers);
  if (!read.ok) return refuse(read.reason, read.message);
  const { timestamp, id, digests } = read;
  const content = { parts: signedParts(auth, { timestamp, id, url }), body };
  if (!(await fits(auth, keys, digests, content))) {
    return refuse('wrong-signature', `The signature in ${auth.header} was not made of this body with this secret`);
  }
  const signedAt = timestamp === undefined ? undefined : Number(timestamp) * (auth.timestampUnit === 'ms' ? 1 : 1000);
  const late = signedAt === undefined ? undefined : checkTime(auth, signedAt, options);
  return (
    late ?? {
      ok: true,
      by: [auth.scheme],
      ...(signedAt === undefined ? {} : { signedAt }),
      ...(id === undefined ? {} : { id }),
    }
  );
}

/** Signatures that are looked at; the rest of a header that repeats itself costs nothing. */
const MOST_SIGNATURES = 16;

async function fits(
  { algorithm, digestEncoding }: SignatureAuthentication,
  keys: readonly Uint8Array<ArrayBuffer>[],
  digests: readonly string[],
  content: Content,
): Promise<boolean> {
  const given = digests.slice(0, MOST_SIGNATURES);
  for (const key of keys) {
    if (algorithm === 'ed25519') {
      for (const digest of given) {
        const signature = decodeBytes(digest, digestEncoding);
        if (signature !== undefined && (await isSignedBy(key, signature, filled(content.parts, content.body))))
          return true;
      }
    } else {
      const expected = await hmac({ algorithm, digestEncoding }, key, content);
      const same = (text: string) => areEqual(digestEncoding === 'hex' ? text.toLowerCase() : text, expected);
      if (given.some(same)) return true;
    }
  }
  return false;
}

function checkTime(
  auth: SignatureAuthentication,
  signedAt: number,
  { now, tolerance = durationMs(auth.tolerance ?? '5m') || FIVE_MINUTES }: VerifyOptions,
): Refusal | undefined {
  const age = now - signedAt;
  // The other way round, a tolerance that is no number would allow every time.
  if (Math.abs(age) <= tolerance) return undefined;
  const seconds = `${Math.round(Math.abs(age) / 1000)} s`;
  const allowed = `${tolerance / 1000} s are allowed`;
  return age > 0
    ? refuse('stale', `It was signed ${seconds} ago, and ${allowed}`)
    : refuse('in-the-future', `It was signed ${seconds} in the future, and ${allowed}`);
}

function checkToken(
  authentication: readonly Authentication[],
  { headers }: ReceivedRequest,
  { token }: Expected,
): readonly Verification[] {
  if (token === undefined) return [];
  const auth = authentication.find(({ scheme }) => scheme === 'bearer');
  const header = auth?.scheme === 'bearer' ? auth.header : 'Authorization';
  if (areEqual(credentials(headers, header, 'Bearer'), token)) return [{ ok: true, by: ['bearer'] }];
  return [refuse('wrong-token', wrong(headers, header, 'the expected bearer token'))];
}

function checkBasic({ headers }: ReceivedRequest, { basic }: Expected): readonly Verification[] {
  if (basic === undefined) return [];
  const expected = encodeBytes(utf8(`${basic.user}:${basic.password}`), 'base64');
  if (areEqual(credentials(headers, 'Authorization', 'Basic'), expected)) return [{ ok: true, by: ['basic'] }];
  return [refuse('wrong-credentials', wrong(headers, 'Authorization', 'the expected user and password'))];
}

function checkHeaders({ headers }: ReceivedRequest, expected: Expected): readonly Verification[] {
  return Object.entries(expected.headers ?? {}).map(([name, value]) =>
    areEqual(headers.get(name) ?? '', value)
      ? { ok: true, by: ['static-header'] }
      : refuse('wrong-header', wrong(headers, name, 'the expected value')),
  );
}

/** What follows the name of an HTTP authentication scheme; empty for another scheme. */
function credentials(headers: HeadersLike, header: string, scheme: string): string {
  const text = headers.get(header) ?? '';
  const start = `${scheme} `.toLowerCase();
  return text.toLowerCase().startsWith(start) ? text.slice(start.length).trim() : '';
}

const wrong = (headers: HeadersLike, header: string, expected: string): string =>
  headers.get(header) ? `The header ${header} does not hold ${expected}` : `The header ${header} is missing`;
