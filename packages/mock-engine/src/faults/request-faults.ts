/** Faults of a request: what arrives is not what was signed, or not in the usual way. */
import type { Authentication, SignatureAuthentication } from '@hookwright/receiver';
import { milliseconds } from '../duration.ts';
import type { MockedProvider } from '../mocked-provider.ts';
import type { FaultName } from '../model.ts';
import type { Random } from '../random.ts';
import type { FaultContext, RequestFault } from './fault.ts';
import { scrambled } from './scramble.ts';

/** By how much a stale timestamp is older than the receiver allows: an hour. */
const staleBy = 3_600_000;

export const tamperedBody: RequestFault = {
  stage: 'request',
  title: 'Body changed on the way',
  effect: 'Changes one character of the body after it was signed.',
  alter: (parts, { random }) => ({ ...parts, body: tampered(parts.body, random) }),
};

export const wrongSignature: RequestFault = {
  stage: 'request',
  title: 'Wrong signature',
  effect: 'Sends a signature, or where nothing is signed a token or password, that looks right and is wrong.',
  inapplicable: (context) =>
    proofNames(context).length > 0 ? undefined : { since: 'nothing proves where these deliveries come from' },
  alter: (parts, context) => {
    const names = proofNames(context);
    return {
      ...parts,
      headers: parts.headers.map(([name, value]) =>
        names.includes(name.toLowerCase()) ? [name, forged(name, value, context)] : [name, value],
      ),
    };
  },
};

export const staleTimestamp: RequestFault = {
  stage: 'request',
  title: 'Old timestamp',
  effect: 'Signs correctly, but with a time that is an hour older than a receiver should take.',
  inapplicable: ({ provider, endpoint }) =>
    endpoint.secret !== undefined && signatures(provider).some(isTimed)
      ? undefined
      : { since: 'no signed time goes with these deliveries' },
};

export const missingHeader: RequestFault = {
  stage: 'request',
  title: 'Header left out',
  effect: 'Leaves out a header of the signature, or of the token or password, or where there is none the content type.',
  alter: (parts, context) => {
    const sent = new Set(parts.headers.map(([name]) => name.toLowerCase()));
    const candidates = headersOfProof(context).filter((name) => sent.has(name));
    const missing = candidates.length > 0 ? context.random.pick(candidates) : 'content-type';
    return { ...parts, headers: parts.headers.filter(([name]) => name.toLowerCase() !== missing) };
  },
};

export const slowBody: RequestFault = {
  stage: 'request',
  title: 'Slow body',
  effect: 'Sends the body in small pieces, over a quarter to three quarters of the time that an attempt may take.',
  alter: (parts, { provider, random }) => {
    const timeout = milliseconds(provider.webhooks.delivery.timeout);
    return { ...parts, slowMs: Math.round(timeout * (0.25 + random.next() / 2)) };
  },
};

/**
 * When a delivery shall say that it was signed, in milliseconds since 1970.
 *
 * @param toleranceMs how old a receiver lets it be; five minutes where the contract says nothing
 */
export const signingTime = (now: number, names: readonly FaultName[], toleranceMs = 300_000): number =>
  names.includes('stale-timestamp') ? now - toleranceMs - staleBy : now;

const isSignature = (auth: Authentication): auth is SignatureAuthentication =>
  auth.scheme === 'hmac' || auth.scheme === 'ed25519';

const signatures = ({ webhooks }: MockedProvider) => webhooks.authentication.filter(isSignature);

const isTimed = ({ format, content, timestampHeader }: SignatureAuthentication) =>
  timestampHeader !== undefined || format.includes('{timestamp}') || content.includes('{timestamp}');

/** The headers, in lower case, that alone prove where a delivery comes from. */
function proofNames({ provider, endpoint }: FaultContext): readonly string[] {
  const own = Object.keys(endpoint.headers).map((name) => name.toLowerCase());
  const names = provider.webhooks.authentication.flatMap((auth) => {
    switch (auth.scheme) {
      case 'hmac':
      case 'ed25519':
        return endpoint.secret === undefined ? [] : [auth.header];
      case 'bearer':
        return endpoint.token === undefined ? [] : [auth.header];
      case 'basic':
        return endpoint.basic === undefined ? [] : ['authorization'];
      case 'static-header':
        // Its name is the receiver's choice: any header of its own may be the one that it compares.
        return own;
      case 'none':
        return [];
    }
  });
  return [...new Set(names.map((name) => name.toLowerCase()))];
}

/** Those, and the headers that go with a signature. */
const headersOfProof = (context: FaultContext): readonly string[] => [
  ...proofNames(context),
  ...(context.endpoint.secret === undefined ? [] : signatures(context.provider)).flatMap(
    ({ timestampHeader, idHeader }) => [timestampHeader, idHeader].flatMap((name) => name?.toLowerCase() ?? []),
  ),
];

/** A header's value with a proof that is wrong. Only the digest of a signature changes, so that its time stays right. */
function forged(name: string, value: string, { provider, random }: FaultContext): string {
  const signature = signatures(provider).find(({ header }) => header.toLowerCase() === name.toLowerCase());
  if (signature !== undefined) return forgedSignature(value, signature, random);
  const [, scheme = '', proof = value] = /^(Basic |Bearer )?(.*)$/i.exec(value) ?? [];
  return scheme + (scheme.toLowerCase() === 'basic ' ? wrongPassword(proof, random) : scrambled(proof, random));
}

function wrongPassword(proof: string, random: Random): string {
  // A header of the receiver's own may claim to be of this scheme, and hold anything.
  if (!/^(?:[0-9A-Za-z+/]{4})*(?:[0-9A-Za-z+/]{2}==|[0-9A-Za-z+/]{3}=)?$/.test(proof)) return scrambled(proof, random);
  const [user = '', ...password] = atob(proof).split(':');
  return btoa(`${user}:${scrambled(password.join(':'), random) || 'wrong'}`);
}

function forgedSignature(value: string, { format }: SignatureAuthentication, random: Random): string {
  const parts = format.split(/(\{\w+\})/).map((part) => {
    if (part === '{digest}') return '(?<digest>[0-9A-Za-z+/_-]+=*)';
    return part.startsWith('{') ? '[^,; ]*?' : part.replaceAll(/\W/g, String.raw`\$&`);
  });
  const pattern = new RegExp(parts.join(''), 'g');
  return value.replaceAll(pattern, (whole: string, digest: string) => {
    const at = whole.lastIndexOf(digest);
    return whole.slice(0, at) + scrambled(digest, random) + whole.slice(at + digest.length);
  });
}

/** Another digit, so that JSON stays JSON; a space at the end, where there is no digit. */
function tampered(body: Uint8Array, random: Random): Uint8Array {
  const start = random.integer(body.length + 1);
  const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39;
  const after = body.subarray(start).findIndex(isDigit);
  const at = after >= 0 ? start + after : body.findIndex(isDigit);
  if (at < 0) return withSpace(body);
  // From 1 to 9, since a number must not begin with 0.
  const others = [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((digit) => digit + 0x30 !== body[at]);
  return body.with(at, 0x30 + random.pick(others));
}

function withSpace(body: Uint8Array): Uint8Array {
  const longer = new Uint8Array(body.length + 1).fill(0x20);
  longer.set(body);
  return longer;
}
