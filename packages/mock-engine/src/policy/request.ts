/** What one attempt sends: method, headers and signature, as the contract and the registration say. */
import type { Authentication, SignatureAuthentication } from '@hookwright/receiver';
import { milliseconds } from '../duration.ts';
import type { MockedProvider } from '../mocked-provider.ts';
import type { Endpoint, HeaderList } from '../model.ts';
import type { SignedMoment, Signer } from '../signer.ts';

/** All of a request that is the same for each attempt to one endpoint. */
export interface Sender {
  readonly provider: MockedProvider;
  readonly endpoint: Endpoint;
  readonly method: string;
  readonly timeoutMs: number;
  /** How old a receiver lets a signature be, where the contract says so. */
  readonly toleranceMs?: number;
  /** In front of the signatures, in the order in which they are sent. */
  readonly headers: HeaderList;
  /** Names in lower case whose values are masked in the log. */
  readonly secretHeaders: ReadonlySet<string>;
  readonly signers: readonly Signer[];
}

/** A request that is signed already. */
export interface RequestParts {
  readonly headers: HeaderList;
  readonly body: Uint8Array;
  /** Sends the body in small pieces over about this time, in milliseconds. */
  readonly slowMs?: number;
}

/** @param makeSigner called once for each signature of the contract that this endpoint gets */
export function prepareSender(
  provider: MockedProvider,
  endpoint: Endpoint,
  makeSigner: (auth: SignatureAuthentication, secret: string) => Signer,
): Sender {
  const { delivery, authentication } = provider.webhooks;
  const proofs = authentication.flatMap((auth) => proofOf(auth, endpoint));
  const own = Object.entries(endpoint.headers);
  const signers = authentication.flatMap((auth) => signerOf(auth, endpoint, makeSigner));
  const tolerance = signers[0]?.auth.tolerance;
  return {
    provider,
    endpoint,
    method: delivery.method,
    timeoutMs: milliseconds(delivery.timeout),
    headers: lastWins([['Content-Type', delivery.contentType], ...Object.entries(delivery.headers), ...proofs, ...own]),
    secretHeaders: new Set([...proofs, ...own].map(([name]) => name.toLowerCase())),
    signers,
    ...(tolerance !== undefined && { toleranceMs: milliseconds(tolerance) }),
  };
}

/** The headers and the signed body of one attempt. */
export function signedRequest(sender: Sender, event: string, body: Uint8Array, moment: SignedMoment): RequestParts {
  const signatures = sender.signers.flatMap((signer) => signer.sign(body, moment));
  const said = namingHeaders(sender.provider, event, moment.id);
  return { headers: lastWins([...sender.headers, ...said, ...signatures]), body };
}

/**
 * The id that receivers see, where the contract has one. A copy of a delivery has the id of the original, a full stop and
 * something of its own, so that both carry the same id.
 */
export const messageId = (deliveryId: string): string => deliveryId.split('.', 1)[0]!;

/** Tokens and passwords. One that a receiver did not register is not sent. */
function proofOf(auth: Authentication, { token, basic }: Endpoint): HeaderList {
  switch (auth.scheme) {
    case 'bearer':
      return token === undefined ? [] : [[auth.header, `Bearer ${token}`]];
    case 'basic':
      return basic === undefined ? [] : [['Authorization', `Basic ${base64(`${basic.user}:${basic.password}`)}`]];
    // A header with a fixed value is one of the receiver's own: it registered its name and value.
    case 'static-header':
    case 'none':
    case 'hmac':
    case 'ed25519':
      return [];
  }
}

function signerOf(
  auth: Authentication,
  { secret }: Endpoint,
  makeSigner: (auth: SignatureAuthentication, secret: string) => Signer,
): readonly Signer[] {
  if (auth.scheme !== 'hmac' && auth.scheme !== 'ed25519') return [];
  return secret === undefined ? [] : [makeSigner(auth, secret)];
}

/** Headers by which the contract tells the event and the delivery, where it does so by header. */
function namingHeaders({ webhooks }: MockedProvider, event: string, id: string): HeaderList {
  const { identity } = webhooks.delivery;
  const events = webhooks.event.flatMap((rule) => ('header' in rule ? [[rule.header, event] as const] : []));
  return 'header' in identity ? [...events, [identity.header, id]] : events;
}

/** Names are compared without case; a later header replaces an earlier one at its place. */
function lastWins(headers: HeaderList): HeaderList {
  const kept = new Map<string, readonly [string, string]>();
  for (const header of headers) kept.set(header[0].toLowerCase(), header);
  return [...kept.values()];
}

/** Base64 of UTF-8, as RFC 7617 asks for when a character set is announced, and as browsers do. */
const base64 = (text: string): string => btoa(String.fromCodePoint(...new TextEncoder().encode(text)));
