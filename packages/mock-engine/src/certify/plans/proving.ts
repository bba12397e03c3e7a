/** Deliveries that prove where they come from, and others that only seem to. */
import type { RequestParts } from '../../faults/fault.ts';
import { tamperedBody, wrongSignature } from '../../faults/request-faults.ts';
import type { HeaderList } from '../../model.ts';
import { eventBodies, eventBody, eventsOf, freshBody, type Body } from '../bodies.ts';
import { inTurn, type Expectation, type Plan, type Shipment } from '../plan.ts';
import { isTimed, signaturesOf, type Subject } from '../subject.ts';
import { contextOf, otherPrint, reprinted } from './accepting.ts';

/** Beyond what a receiver allows: an hour. */
const farOffMs = 3_600_000;

/** Clocks of two machines differ by seconds. */
const usualSkewMs = 20_000;

/** Why nothing is known of signatures: they are not made. */
export const unsigned = ({ provider, endpoint }: Subject): string | undefined =>
  endpoint.secret === undefined ? `${provider.title} signs nothing${proofsBeside(provider)}` : undefined;

const proofsBeside = ({ webhooks }: Subject['provider']): string =>
  webhooks.authentication.every(({ scheme }) => scheme === 'none') ? ', and proves its origin in no other way' : '';

export const untimed = (subject: Subject): string | undefined =>
  unsigned(subject) ?? (signaturesOf(subject.provider).some(isTimed) ? undefined : 'no time goes with its signatures');

/** Why there is no token, password or header to forge. */
export function unproved({ provider, endpoint }: Subject): string | undefined {
  const { token, basic, headers } = endpoint;
  if (token !== undefined || basic !== undefined || Object.keys(headers).length > 0) return undefined;
  const schemes = new Set(provider.webhooks.authentication.map(({ scheme }) => scheme));
  const options = [
    ...(schemes.has('bearer') ? ['--token-env'] : []),
    ...(schemes.has('static-header') ? ['--header-env'] : []),
    ...(schemes.has('basic') ? ['--basic-env'] : []),
  ];
  if (options.length === 0) return 'there is no token, password or header of your own in this contract';
  return `no token, password or header was given (${options.join(', ')})`;
}

/** One event stands for all: how a delivery proves its origin does not depend on it. */
const oneBody = (subject: Subject): Promise<Body> => eventBody(subject, eventsOf(subject.provider)[0]!);

const shipmentOf = ({ event, what, text }: Body, expects: Expectation, how: string): Shipment => ({
  event,
  body: text,
  expects,
  what: `${what}, ${how}`,
});

export async function tampered(subject: Subject): Promise<Plan> {
  const bodies = await eventBodies(subject);
  return inTurn(
    bodies.map((body) => ({
      ...shipmentOf(body, 'refused', 'one digit changed'),
      alter: (parts) => tamperedBody.alter?.(parts, contextOf(subject, body.event, 'tampered')) ?? parts,
    })),
  );
}

export async function rawBody(subject: Subject): Promise<Plan> {
  const shipments = await otherPrint(subject);
  if (unsigned(subject) !== undefined) return inTurn(shipments);
  const body = await oneBody(subject);
  const altered = new TextEncoder().encode(reprinted(body.text));
  return inTurn([
    ...shipments,
    {
      ...shipmentOf(body, 'refused', 'printed another way after it was signed'),
      alter: (parts) => ({ ...parts, body: altered }),
    },
  ]);
}

export async function wrongSecret(subject: Subject): Promise<Plan> {
  const body = await oneBody(subject);
  return inTurn([{ ...shipmentOf(body, 'refused', 'signed with another secret'), wrongSecret: true }]);
}

export async function missingSignature(subject: Subject): Promise<Plan> {
  const body = await oneBody(subject);
  return inTurn(
    signatureHeaders(subject).map((name) => ({
      ...shipmentOf(body, 'refused', `without the header ${name}`),
      alter: (parts) => ({ ...parts, headers: parts.headers.filter((header) => !isCalled(header, name)) }),
    })),
  );
}

const signatureHeaders = ({ provider }: Subject): readonly string[] => [
  ...new Set(
    signaturesOf(provider).flatMap(({ header, timestampHeader, idHeader }) =>
      [header, timestampHeader, idHeader].filter((name) => name !== undefined),
    ),
  ),
];

const isCalled = ([name]: HeaderList[number], wanted: string): boolean => name.toLowerCase() === wanted.toLowerCase();

const withHeader =
  (wanted: string, change: (value: string) => string) =>
  (parts: RequestParts): RequestParts => ({
    ...parts,
    headers: parts.headers.map((header) =>
      isCalled(header, wanted) ? ([header[0], change(header[1])] as const) : header,
    ),
  });

/** What people send who guess, and what a connection leaves of a header. */
const malformations: readonly (readonly [how: string, change: (value: string) => string])[] = [
  ['the signature cut short by one character', (value) => value.slice(0, -1)],
  ['one character too many', (value) => `${value}0`],
  ['half of the signature', (value) => value.slice(0, Math.floor(value.length / 2))],
  ['an empty signature', () => ''],
  ['a signature that is a word', () => 'signature'],
  ['a signature of 4,000 characters', () => 'a'.repeat(4000)],
];

export async function malformedSignature(subject: Subject): Promise<Plan> {
  const body = await oneBody(subject);
  return inTurn(
    signaturesOf(subject.provider).flatMap(({ header }) =>
      malformations.map(([how, change]) => ({
        ...shipmentOf(body, 'refused', how),
        alter: withHeader(header, change),
      })),
    ),
  );
}

export async function stale(subject: Subject): Promise<Plan> {
  const body = await oneBody(subject);
  const signedAgoMs = subject.toleranceMs + farOffMs;
  return inTurn([{ ...shipmentOf(body, 'refused', 'signed long ago'), signedAgoMs }]);
}

export async function future(subject: Subject): Promise<Plan> {
  const body = await oneBody(subject);
  const signedAgoMs = -(subject.toleranceMs + farOffMs);
  return inTurn([{ ...shipmentOf(body, 'refused', 'signed in the future'), signedAgoMs }]);
}

export async function skewed(subject: Subject): Promise<Plan> {
  const body = await oneBody(subject);
  const skewMs = Math.min(usualSkewMs, Math.floor(subject.toleranceMs / 2));
  const seconds = Math.round(skewMs / 1000);
  return inTurn([
    { ...shipmentOf(body, 'accepted', `signed ${seconds} s ago`), signedAgoMs: skewMs },
    { ...shipmentOf(body, 'accepted', `signed ${seconds} s in the future`), signedAgoMs: -skewMs },
  ]);
}

export async function headerCase(subject: Subject): Promise<Plan> {
  const body = await oneBody(subject);
  const renamed = (change: (name: string) => string) => (parts: RequestParts) => ({
    ...parts,
    headers: parts.headers.map(([name, value]) => [change(name), value] as const),
  });
  return inTurn([
    { ...shipmentOf(body, 'accepted', 'headers in lower case'), alter: renamed((name) => name.toLowerCase()) },
    { ...shipmentOf(body, 'accepted', 'headers in upper case'), alter: renamed((name) => name.toUpperCase()) },
  ]);
}

/** Headers that hold a token, a password or a value of the receiver's own. */
function tokenHeaders({ provider, endpoint: { token, basic, headers } }: Subject): readonly string[] {
  const bearer = provider.webhooks.authentication.find(({ scheme }) => scheme === 'bearer');
  return [
    ...(token !== undefined && bearer?.scheme === 'bearer' ? [bearer.header] : []),
    ...(basic === undefined ? [] : ['Authorization']),
    ...Object.keys(headers),
  ];
}

export async function missingToken(subject: Subject): Promise<Plan> {
  const body = await oneBody(subject);
  return inTurn(
    tokenHeaders(subject).map((name) => ({
      ...shipmentOf(body, 'refused', `without the header ${name}`),
      alter: (parts) => ({ ...parts, headers: parts.headers.filter((header) => !isCalled(header, name)) }),
    })),
  );
}

export async function wrongToken(subject: Subject): Promise<Plan> {
  const body = await oneBody(subject);
  const forged = (parts: RequestParts) =>
    wrongSignature.alter?.(parts, contextOf(subject, body.event, 'wrong token')) ?? parts;
  return inTurn(
    tokenHeaders(subject).flatMap((name) => [
      {
        ...shipmentOf(body, 'refused', `another value in ${name}`),
        alter: (parts) => withHeader(name, (value) => valueIn(forged(parts), name) ?? value)(parts),
      },
      {
        ...shipmentOf(body, 'refused', `the value in ${name} cut short`),
        alter: withHeader(name, (value) => value.slice(0, -1)),
      },
    ]),
  );
}

const valueIn = ({ headers }: RequestParts, name: string): string | undefined =>
  headers.find((header) => isCalled(header, name))?.[1];

/** The same bytes twice, headers and signature among them. */
export async function replayed(subject: Subject): Promise<Plan> {
  return sentAgain(await freshBody(subject, eventsOf(subject.provider)[0]!, 'replayed'), 'replayed');
}

export async function replayedOnce(subject: Subject): Promise<Plan> {
  const body = await freshBody(subject, eventsOf(subject.provider)[0]!, 'replayed once');
  return { ...sentAgain(body, 'replayed once'), effect: 1 };
}

const sentAgain = (body: Body, message: string): Plan =>
  inTurn([
    { ...shipmentOf(body, 'accepted', 'the first time'), message, copyOf: message },
    { ...shipmentOf(body, 'accepted-or-refused', 'the same bytes again'), message, copyOf: message },
  ]);

/** What does not verify must not be handled, whatever is answered. */
export async function forgedUnhandled(subject: Subject): Promise<Plan> {
  const body = await freshBody(subject, eventsOf(subject.provider)[0]!, 'forged');
  return { ...inTurn([{ ...shipmentOf(body, 'refused', 'forged'), ...forged(subject) }]), effect: 0 };
}

/** What makes a receiver refuse a delivery: the wrong proof, or where there is none the wrong content type. */
export function forged(subject: Subject): Pick<Shipment, 'wrongSecret' | 'alter'> {
  if (unsigned(subject) === undefined) return { wrongSecret: true };
  const [token = 'content-type'] = tokenHeaders(subject);
  return { alter: withHeader(token, () => 'text/plain') };
}

/** Why nothing can be forged. */
export const unprovable = (subject: Subject): string | undefined =>
  unsigned(subject) === undefined ? undefined : unproved(subject);
