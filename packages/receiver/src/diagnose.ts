/**
 * Why a signature may be wrong, found by trying what people get wrong. For tools and logs: it makes many digests, so a
 * receiver does not run it on requests from strangers.
 */
import { areEqual, hmac } from './digest.ts';
import { decodeBytes, encodeBytes, utf8 } from './encoding.ts';
import { readSignature, signedParts } from './signature.ts';
import type { ReceivedRequest } from './verify.ts';
import type { SignatureAuthentication, Webhooks } from './webhooks.ts';

export type HintCode =
  | 'body-was-reserialised'
  | 'body-has-other-line-ends'
  | 'other-content-template'
  | 'secret-encoding'
  | 'secret-has-spaces'
  | 'other-algorithm'
  | 'digest-encoding';

/** What would have made the signature right. */
export interface Hint {
  readonly code: HintCode;
  /** A sentence without its full stop. */
  readonly message: string;
  /** What fits: a template, an encoding, an algorithm. */
  readonly value?: string;
}

/** One thing to try instead of what the contract and the request say. */
interface Guess<Value> {
  readonly value: Value;
  /** Absent for what the contract says itself. */
  readonly hint?: Hint;
}

type Hmac = SignatureAuthentication & { readonly scheme: 'hmac' };

/**
 * Looks for one change, or a change of the template with one other, that makes a wrong signature right.
 * @returns nothing when no guess fits: most likely the secret is another one, or the body was changed
 */
export async function diagnose(
  { authentication }: Pick<Webhooks, 'authentication'>,
  request: ReceivedRequest,
  secrets: readonly string[],
): Promise<readonly Hint[]> {
  for (const auth of authentication) {
    if (auth.scheme !== 'hmac') continue;
    for (const secret of secrets) {
      const hints = await diagnoseOne(auth as Hmac, request, secret);
      if (hints.length > 0) return hints;
    }
  }
  return [];
}

async function diagnoseOne(auth: Hmac, request: ReceivedRequest, secret: string): Promise<readonly Hint[]> {
  const read = readSignature(auth, request.headers);
  if (!read.ok) return [];
  const contents = contentGuesses(auth, { ...read, url: request.url });
  const asIs = [keyGuesses(auth, secret), algorithmGuesses(auth), bodyGuesses(request.body)] as const;
  const [keys, algorithms, bodies] = asIs;
  for (const content of contents) {
    for (const [key, algorithm, body] of oneAtATime(keys, algorithms, bodies)) {
      const digesting = { algorithm: algorithm.value, digestEncoding: 'hex' } as const;
      const digest = await hmac(digesting, key.value, { parts: content.value, body: body.value });
      const bytes = decodeBytes(digest, 'hex')!;
      const encoding = read.digests.flatMap((digest) => encodingOf(auth, digest, bytes) ?? [])[0];
      if (encoding === undefined) continue;
      return [content, key, algorithm, body, encoding].flatMap(({ hint }) => hint ?? []);
    }
  }
  return [];
}

/** The first of each list, and then one list at a time with its others. */
function oneAtATime<A, B, C>(a: readonly A[], b: readonly B[], c: readonly C[]): readonly (readonly [A, B, C])[] {
  const [firstA, firstB, firstC] = [a[0], b[0], c[0]];
  if (firstA === undefined || firstB === undefined || firstC === undefined) return [];
  return [
    ...a.map((one) => [one, firstB, firstC] as const),
    ...b.slice(1).map((one) => [firstA, one, firstC] as const),
    ...c.slice(1).map((one) => [firstA, firstB, one] as const),
  ];
}

const TEMPLATES = [
  '{timestamp}.{body}',
  '{timestamp}{body}',
  '{timestamp}:{body}',
  'v0:{timestamp}:{body}',
  '{body}',
  '{body}{timestamp}',
  '{body}.{timestamp}',
  '{id}.{timestamp}.{body}',
  '{id}.{body}',
  '{url}{body}',
  '{url}.{body}',
];

interface Given {
  readonly timestamp?: string | undefined;
  readonly id?: string | undefined;
  readonly url?: string | undefined;
}

function contentGuesses(auth: Hmac, given: Given): readonly Guess<readonly (string | null)[]>[] {
  const others = TEMPLATES.filter((content) => content !== auth.content);
  return [auth.content, ...others].flatMap((content, index) => {
    const holes = ['timestamp', 'id', 'url'] as const;
    if (holes.some((hole) => given[hole] === undefined && content.includes(`{${hole}}`))) return [];
    const value = signedParts({ ...auth, content }, given);
    const message = `The signature fits when ${content} is signed, and the contract says ${auth.content}`;
    return [index === 0 ? { value } : { value, hint: { code: 'other-content-template', message, value: content } }];
  });
}

/** The secret as the contract says, in other encodings, without spaces around it, with its prefix as part of it. */
function keyGuesses({ key }: Hmac, secret: string): readonly Guess<Uint8Array<ArrayBuffer>>[] {
  const { prefix = '' } = key;
  const bare = secret.startsWith(prefix) ? secret.slice(prefix.length) : secret;
  const decode = (text: string, encoding: 'utf8' | 'base64' | 'hex') =>
    encoding === 'utf8' ? utf8(text) : decodeBytes(text, encoding);
  const guess = (value: Uint8Array<ArrayBuffer> | undefined, hint?: Hint): readonly Guess<Uint8Array<ArrayBuffer>>[] =>
    value === undefined || value.length === 0 ? [] : [{ value, ...(hint === undefined ? {} : { hint }) }];
  const others = (['utf8', 'base64', 'hex'] as const).filter((encoding) => encoding !== key.encoding);
  const trimmed = bare.trim();
  return [
    ...guess(decode(bare, key.encoding)),
    ...others.flatMap((encoding) => guess(decode(bare, encoding), secretHint(encoding, `as ${encoding}`))),
    ...guess(bare === secret ? undefined : utf8(secret), secretHint('utf8', `as utf8, ${prefix} included`)),
    ...guess(trimmed === bare ? undefined : decode(trimmed, key.encoding), {
      code: 'secret-has-spaces',
      message: 'The signature fits when spaces and line breaks around the secret are taken off',
    }),
  ];
}

const secretHint = (value: string, how: string): Hint => ({
  code: 'secret-encoding',
  message: `The signature fits when the secret is read ${how}`,
  value,
});

function algorithmGuesses({ algorithm }: Hmac): readonly Guess<'sha256' | 'sha1' | 'sha512'>[] {
  const said = algorithm === 'ed25519' ? 'sha256' : algorithm;
  const others = (['sha256', 'sha1', 'sha512'] as const).filter((other) => other !== said);
  const message = (other: string) => `The signature fits with ${other}, and the contract says ${said}`;
  const hint = (value: string): Hint => ({ code: 'other-algorithm', message: message(value), value });
  return [{ value: said }, ...others.map((value) => ({ value, hint: hint(value) }))];
}

function encodingOf(auth: Hmac, given: string, bytes: Uint8Array): Guess<string> | undefined {
  const said = auth.digestEncoding;
  const other = said === 'hex' ? 'base64' : 'hex';
  const same = (encoding: 'hex' | 'base64', text: string) => areEqual(text, encodeBytes(bytes, encoding));
  if (same(said, said === 'hex' ? given.toLowerCase() : given)) return { value: said };
  if (!same(other, given)) return undefined;
  const message = `The signature is written in ${other}, and the contract says ${said}`;
  return { value: other, hint: { code: 'digest-encoding', message, value: other } };
}

/** Bodies that may have been signed before something on the way, or the receiver itself, printed them anew. */
function bodyGuesses(body: Uint8Array): readonly Guess<Uint8Array>[] {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(body);
  const unix = text.replaceAll('\r\n', '\n');
  const lines = [unix, unix.replaceAll('\n', '\r\n'), text.trimEnd(), `${text}\n`, text.replace(/^\ufeff/, '')];
  const lineHint: Hint = {
    code: 'body-has-other-line-ends',
    message:
      'The signature fits the body with other line ends, or without what surrounds it; hash the bytes as they arrive',
  };
  const jsonHint: Hint = {
    code: 'body-was-reserialised',
    message: 'The signature fits the same JSON printed otherwise; hash the bytes as they arrive, before any parser',
  };
  return [
    { value: body },
    ...lines.map((line) => ({ value: utf8(line), hint: lineHint })),
    ...reprints(text).map((json) => ({ value: utf8(json), hint: jsonHint })),
  ];
}

/** The usual ways to print JSON: of JavaScript, of Python, of PHP, and indented. Nothing for what is no JSON. */
function reprints(text: string): readonly string[] {
  let plain: readonly string[];
  try {
    const value: unknown = JSON.parse(text);
    plain = [undefined, 2, 4, '\t'].map((indent) => JSON.stringify(value, undefined, indent));
  } catch {
    return [];
  }
  const compact = plain[0]!;
  const strings = /("(?:[^"\\]|\\.)*")|([,:])/g;
  const spaced = compact.replaceAll(strings, (_, string?: string, sign?: string) => string ?? `${sign} `);
  const ascii = (json: string) =>
    json.replaceAll(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const slashed = (json: string) => json.replaceAll('/', '\\/');
  const styles = [...plain, spaced, ascii(compact), ascii(spaced), slashed(compact), slashed(ascii(compact))];
  return [...new Set(styles.flatMap((json) => [json, `${json}\n`]))];
}
