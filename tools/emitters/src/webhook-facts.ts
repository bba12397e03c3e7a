/** What `x-webhooks` says, for people: one row a fact, with the place that says so. */
import type { Contract, Webhooks } from '@hookwright/contract';
import type { Line } from '../runtime/docs.js';
import { code } from './docs/spans.ts';
import { codeList } from './fact-row.ts';
import type { FactRow } from './fact-row.ts';
import { callFacts, registrationFacts } from './registration-facts.ts';

/** All that a mock follows. */
export const mockFacts = ({ webhooks, operations }: Contract): readonly FactRow[] => [
  ...deliveryFacts(webhooks.delivery),
  ...webhooks.authentication.flatMap((one, index) => proofFacts(one, ['authentication', index])),
  ...registrationFacts(webhooks.registration),
  ...callFacts(webhooks.registration, operations),
];

type Delivery = Webhooks['delivery'];
type Proof = Webhooks['authentication'][number];

export function deliveryFacts(delivery: Delivery): readonly FactRow[] {
  const at = (...path: readonly string[]) => ['delivery', ...path];
  const headers = Object.entries(delivery.headers).map(([name, value]) => `${name}: ${value}`);
  const statuses = Object.entries(delivery.statuses).map(([status, meaning]) => `${status} ${meanings[meaning]}`);
  return [
    { what: 'Method', value: [code(delivery.method)], path: at('method') },
    { what: 'Media type', value: [code(delivery.contentType)], path: at('contentType') },
    ...(headers.length === 0 ? [] : [{ what: 'Headers', value: codeList(headers), path: at('headers') }]),
    { what: 'Delivered when answered', value: codeList(delivery.success), path: at('success') },
    { what: 'Timeout', value: [code(delivery.timeout)], path: at('timeout') },
    { what: 'Attempts', value: attemptsLine(delivery), path: at('retry', 'attempts') },
    ...waitFacts(delivery),
    ...(statuses.length === 0 ? [] : [{ what: 'Statuses', value: [statuses.join(', ')], path: at('statuses') }]),
    { what: 'Order', value: [orders[delivery.ordering]], path: at('ordering') },
    ...identityFacts(delivery.identity),
  ];
}

const meanings = { disable: 'ends the endpoint', 'retry-after': 'obeys the header', stop: 'gives up' } as const;
const orders = {
  none: 'not promised',
  'per-endpoint': 'kept for each endpoint',
  'per-object': 'kept for each object',
} as const;

function attemptsLine({ retry, retryOnlyIf }: Delivery): Line {
  if (retry.attempts === 1) return ['one, and no other'];
  const counted = `${retry.attempts}, the first included`;
  return retryOnlyIf === undefined ? [counted] : [`${counted}, while `, code(retryOnlyIf), ' is true'];
}

/** Nothing is waited for when nothing is tried again. */
function waitFacts({ retry }: Delivery): readonly FactRow[] {
  const { attempts, backoff, first = '', factor = 1, max, waits = [], jitter } = retry;
  if (attempts === 1) return [];
  const chance = jitter === undefined ? [] : [`, give or take ${Math.round(jitter * 100)} %`];
  const longest: Line = max === undefined ? [] : [', at most ', code(max)];
  const lines: Readonly<Record<typeof backoff, Line>> = {
    none: ['none'],
    fixed: [code(first), ' each'],
    exponential: [code(first), `, then ×${factor} each time`, ...longest],
    list: codeList(waits),
  };
  const key = backoff === 'list' ? 'waits' : backoff === 'none' ? 'backoff' : 'first';
  return [{ what: 'Waits between them', value: [...lines[backoff], ...chance], path: ['delivery', 'retry', key] }];
}

/** Only an id in a header is something that is sent; what else tells equal deliveries, a receiver works out. */
const identityFacts = (identity: Delivery['identity']): readonly FactRow[] =>
  'header' in identity
    ? [{ what: 'Delivery id', value: ['in ', code(identity.header)], path: ['delivery', 'identity', 'header'] }]
    : [];

export function proofFacts(proof: Proof, path: readonly (string | number)[]): readonly FactRow[] {
  const asked: Line = proof.optional === true ? [', for endpoints that ask for it'] : [];
  const row = (what: string, value: Line, ...keys: readonly string[]) => ({ what, value, path: [...path, ...keys] });
  switch (proof.scheme) {
    case 'none':
      return [row('Proof of origin', ['none'], 'scheme')];
    case 'bearer':
      return [row('Access token', ['in ', code(proof.header), ...asked], 'header')];
    case 'static-header':
      return [row('Header of your own', ['such as ', code(proof.header), ...asked], 'header')];
    case 'basic':
      return [row('User and password', [proof.in === 'url' ? 'from the URL' : 'as registered', ...asked], 'in')];
    case 'hmac':
    case 'ed25519':
      return [
        row('Signature', ['in ', code(proof.header), ...asked], 'header'),
        row('Header value', [code(proof.format)], 'format'),
        row('Signed content', [code(proof.content)], 'content'),
        row('Algorithm', [code(proof.algorithm)], 'algorithm'),
        row('Key', ['the secret, read as ', code(proof.key.encoding)], 'key', 'encoding'),
        row('Digest', [code(proof.digestEncoding)], 'digestEncoding'),
        ...(proof.tolerance === undefined ? [] : [row('Oldest signature', [code(proof.tolerance)], 'tolerance')]),
      ];
  }
}
