/** A delivery as it is on the wire, and as a command. */
import type { Contract, Event, Json } from '@hookwright/contract';
import type { Code } from '../../runtime/docs.js';
import { momentOf } from './moments.ts';
import { demanded } from './proof-options.ts';
import type { Proof } from './proof-options.ts';
import { sign } from './signing.ts';
import type { Moment, Signed, SignatureScheme } from './signing.ts';

/** Where examples deliver to. The name is reserved for documentation (RFC 2606). */
const HOST = 'hooks.example.com';

export type Headers = readonly (readonly [name: string, value: string])[];

export interface Delivery {
  readonly path: string;
  readonly headers: Headers;
  readonly body: string;
  readonly moment: Moment;
  readonly signatures: readonly { readonly scheme: SignatureScheme; readonly signed: Signed }[];
}

/** The request that a receiver would get. What an endpoint may ask for is in it as far as our receivers ask for it. */
export async function deliveryOf(
  contract: Contract,
  event: Event,
  payload: Json,
  proofs: readonly Proof[] = demanded(contract),
): Promise<Delivery> {
  const { delivery } = contract.webhooks;
  const body = JSON.stringify(payload);
  const path = `/${contract.id}`;
  const moment = { url: `https://${HOST}${path}`, id: `delivery-${event.key}`, now: momentOf(payload) };
  const signatures = [];
  for (const scheme of proofs)
    if (scheme.scheme === 'hmac' || scheme.scheme === 'ed25519')
      signatures.push({ scheme, signed: await sign(scheme, body, moment) });
  const headers = lastWins([
    ['Host', HOST],
    ['Content-Type', delivery.contentType],
    ['Content-Length', String(new TextEncoder().encode(body).length)],
    ...Object.entries(delivery.headers),
    ...proofs.flatMap(proofHeaders),
    ...contract.webhooks.event.flatMap((rule) => ('header' in rule ? [[rule.header, event.name] as const] : [])),
    ...('header' in event.identity ? [[event.identity.header, moment.id] as const] : []),
    ...signatures.flatMap(({ signed }) => signed.headers),
  ]);
  return { path, headers, body, moment, signatures };
}

/** Values that are plainly made up. */
const MADE_UP = { token: 'made-up-token', user: 'made-up-user', password: 'made-up-password' } as const;

function proofHeaders(proof: Proof): Headers {
  switch (proof.scheme) {
    case 'bearer':
      return [[proof.header, `Bearer ${MADE_UP.token}`]];
    case 'static-header':
      return [[proof.header, MADE_UP.token]];
    case 'basic':
      return [['Authorization', `Basic ${btoa(`${MADE_UP.user}:${MADE_UP.password}`)}`]];
    case 'none':
    case 'hmac':
    case 'ed25519':
      return [];
  }
}

/** Names are compared without case; a later header replaces an earlier one at its place. */
function lastWins(headers: Headers): Headers {
  const kept = new Map<string, readonly [string, string]>();
  for (const header of headers) kept.set(header[0].toLowerCase(), header);
  return [...kept.values()];
}

/** Request line, headers, and the body on one line as it is sent. */
export function httpText(method: string, { path, headers, body }: Delivery): string {
  const lines = headers.map(([name, value]) => `${name}: ${oneLine(value)}`);
  return [`${method} ${path} HTTP/1.1`, ...lines, '', body].join('\n');
}

/** A line end in a value would begin another header. */
const oneLine = (value: string): string => value.replaceAll(/[\r\n]+/g, ' ');

export const httpCode = (contract: Contract, delivery: Delivery): Code => ({
  id: 'http',
  label: 'Raw HTTP',
  language: 'http',
  file: 'delivery.http',
  text: httpText(contract.webhooks.delivery.method, delivery),
  ...(delivery.signatures.length > 0 && {
    note: [`Signed with the made-up secret `, { code: delivery.signatures[0]!.signed.secret }, '.'],
  }),
});
