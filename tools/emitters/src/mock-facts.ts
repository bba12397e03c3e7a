/** What a mock does as its contract says, one row a fact, with the place in `x-webhooks` that says so. */
import type { Contract, Webhooks } from '@hookwright/contract';
import { markdownCode } from './markdown.ts';

export interface FactRow {
  readonly what: string;
  /** Printed Markdown. */
  readonly mock: string;
  /** Keys from `x-webhooks` down. */
  readonly path: readonly (string | number)[];
}

export const mockFacts = ({ webhooks, operations }: Contract): readonly FactRow[] => [
  ...deliveryFacts(webhooks.delivery),
  ...webhooks.authentication.flatMap((one, index) => proofFacts(one, ['authentication', index])),
  ...registrationFacts(webhooks.registration),
  ...callFacts(webhooks.registration, operations),
];

type Delivery = Webhooks['delivery'];
type Proof = Webhooks['authentication'][number];
type Registration = Webhooks['registration'];

function deliveryFacts(delivery: Delivery): readonly FactRow[] {
  const at = (...path: readonly string[]) => ['delivery', ...path];
  const headers = Object.entries(delivery.headers).map(([name, value]) => markdownCode(`${name}: ${value}`));
  const statuses = Object.entries(delivery.statuses).map(([status, meaning]) => `${status} ${meanings[meaning]}`);
  return [
    { what: 'Method', mock: markdownCode(delivery.method), path: at('method') },
    { what: 'Media type', mock: markdownCode(delivery.contentType), path: at('contentType') },
    ...(headers.length === 0 ? [] : [{ what: 'Headers', mock: headers.join(', '), path: at('headers') }]),
    { what: 'Delivered when answered', mock: delivery.success.map(markdownCode).join(', '), path: at('success') },
    { what: 'Waits for an answer', mock: markdownCode(delivery.timeout), path: at('timeout') },
    { what: 'Attempts', mock: attemptsText(delivery), path: at('retry', 'attempts') },
    ...waitFacts(delivery),
    ...(statuses.length === 0 ? [] : [{ what: 'Statuses', mock: statuses.join(', '), path: at('statuses') }]),
    { what: 'Order', mock: orders[delivery.ordering], path: at('ordering') },
    ...identityFacts(delivery.identity),
  ];
}

const meanings = { disable: 'ends the endpoint', 'retry-after': 'obeys the header', stop: 'gives up' } as const;
const orders = {
  none: 'not promised',
  'per-endpoint': 'kept for each endpoint',
  'per-object': 'kept for each object',
} as const;

function attemptsText({ retry, retryOnlyIf }: Delivery): string {
  if (retry.attempts === 1) return 'one, and no other';
  const only = retryOnlyIf === undefined ? '' : `, while ${markdownCode(retryOnlyIf)} is true`;
  return `${retry.attempts}, the first included${only}`;
}

/** Nothing is waited for when nothing is tried again. */
function waitFacts({ retry }: Delivery): readonly FactRow[] {
  const { attempts, backoff, first = '', factor = 1, max, waits = [], jitter } = retry;
  if (attempts === 1) return [];
  const chance = jitter === undefined ? '' : `, give or take ${Math.round(jitter * 100)} %`;
  const longest = max === undefined ? '' : `, at most ${markdownCode(max)}`;
  const texts = {
    none: 'none',
    fixed: `${markdownCode(first)} each`,
    exponential: `${markdownCode(first)}, then ×${factor} each time${longest}`,
    list: waits.map(markdownCode).join(', '),
  };
  const key = backoff === 'list' ? 'waits' : backoff === 'none' ? 'backoff' : 'first';
  return [{ what: 'Waits between them', mock: `${texts[backoff]}${chance}`, path: ['delivery', 'retry', key] }];
}

/** Only an id in a header is something that is sent; what else tells equal deliveries, a receiver works out. */
const identityFacts = (identity: Delivery['identity']): readonly FactRow[] =>
  'header' in identity
    ? [{ what: 'Delivery id', mock: `in ${markdownCode(identity.header)}`, path: ['delivery', 'identity', 'header'] }]
    : [];

function proofFacts(proof: Proof, path: readonly (string | number)[]): readonly FactRow[] {
  const asked = proof.optional === true ? ', for endpoints that ask for it' : '';
  const row = (what: string, mock: string, ...keys: readonly string[]) => ({ what, mock, path: [...path, ...keys] });
  switch (proof.scheme) {
    case 'none':
      return [row('Proof of origin', 'none', 'scheme')];
    case 'bearer':
      return [row('Access token', `in ${markdownCode(proof.header)}${asked}`, 'header')];
    case 'static-header':
      return [row('Header of your own', `such as ${markdownCode(proof.header)}${asked}`, 'header')];
    case 'basic':
      return [row('User and password', `${proof.in === 'url' ? 'from the URL' : 'as registered'}${asked}`, 'in')];
    case 'hmac':
    case 'ed25519':
      return [
        row('Signature', `in ${markdownCode(proof.header)}${asked}`, 'header'),
        row('Its form', markdownCode(proof.format), 'format'),
        row('What is signed', markdownCode(proof.content), 'content'),
        row('Algorithm', markdownCode(proof.algorithm), 'algorithm'),
        row('Key', `the secret, read as ${markdownCode(proof.key.encoding)}`, 'key', 'encoding'),
        row('Digest', markdownCode(proof.digestEncoding), 'digestEncoding'),
        ...(proof.tolerance === undefined ? [] : [row('Oldest signature', markdownCode(proof.tolerance), 'tolerance')]),
      ];
  }
}

function registrationFacts(registration: Registration): readonly FactRow[] {
  const row = (what: string, mock: string, ...keys: readonly string[]) => ({
    what,
    mock,
    path: ['registration', ...keys],
  });
  const { mode, select, urls, secret, secretFrom, customHeaders, capabilitiesHeader, inBody } = registration;
  return [
    row('Registration', modes[mode], 'mode'),
    row('You choose', choices[select], 'select'),
    row('URLs', urls === 'one' ? 'one for everything' : 'any number', 'urls'),
    row('Secret', secret === 'none' ? 'none' : `${secrets[secret]}, ${makers[secretFrom]}`, 'secret'),
    row('Headers of your own', customHeaders ? 'yes' : 'no', 'customHeaders'),
    ...(capabilitiesHeader === undefined
      ? []
      : [row('Capabilities', `from ${markdownCode(capabilitiesHeader)}`, 'capabilitiesHeader')]),
    ...(registration.requiredCapabilities ?? []).map((name, index) =>
      row('Each call must list', markdownCode(name), 'requiredCapabilities', String(index)),
    ),
    ...Object.entries(registration.eventCapabilities ?? {}).map(([event, names]) =>
      row(`Always on for ${markdownCode(event)}`, names.map(markdownCode).join(', '), 'eventCapabilities', event),
    ),
    ...(inBody === undefined ? [] : [row('Repeated in bodies', `at ${markdownCode(inBody)}`, 'inBody')]),
  ];
}

/** The calls that the mock answers, and what it answers to bad ones. */
function callFacts(registration: Registration, operations: Contract['operations']): readonly FactRow[] {
  const calls = Object.entries(registration.operations).flatMap(([meaning, name]) => {
    const found = operations.find((operation) => operation.name === name);
    if (found === undefined) return [];
    const mock = markdownCode(`${found.method} ${found.basePath}${found.path}`);
    return [
      { what: callNames[meaning as keyof typeof callNames], mock, path: ['registration', 'operations', meaning] },
    ];
  });
  const replies = operations.flatMap((operation) => operation.replies);
  const errors = Object.entries(registration.errors).map(([meaning, example]) => {
    const status = replies.find(({ name }) => example.startsWith(`${name}/`))?.status;
    const mock = `${status === undefined ? '' : `${status}, `}${markdownCode(example)}`;
    return { what: errorNames[meaning as keyof typeof errorNames], mock, path: ['registration', 'errors', meaning] };
  });
  return [...calls, ...errors];
}

const callNames = {
  create: 'Register',
  list: 'List',
  update: 'Change',
  delete: 'Remove',
  deleteByUrl: 'Remove by URL',
} as const;
const errorNames = {
  unauthenticated: 'Call without a key',
  forbidden: 'Call with a wrong key',
  invalid: 'Call with a bad body',
  'not-found': 'Call for an unknown id',
} as const;
const modes = { manual: 'you tell people', dashboard: 'on a page', api: 'by calls' } as const;
const choices = {
  all: 'nothing: all events are sent',
  event: 'single events',
  category: 'categories of events',
} as const;
const secrets = { 'per-endpoint': 'one for each endpoint', shared: 'one for all' } as const;
const makers = { none: 'made by nobody', provider: 'made by the provider', receiver: 'made by you' } as const;
