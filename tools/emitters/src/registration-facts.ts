/** How an endpoint is registered, and the calls that do it, one row a fact. */
import type { Contract, Webhooks } from '@hookwright/contract';
import type { Line } from '../runtime/docs.js';
import { memberOfPointer } from './docs/facts.ts';
import { code } from './docs/spans.ts';
import { codeList } from './fact-row.ts';
import type { FactRow } from './fact-row.ts';

type Registration = Webhooks['registration'];

export function registrationFacts(registration: Registration): readonly FactRow[] {
  const row = (what: string, value: Line, ...keys: readonly string[]) => ({
    what,
    value,
    path: ['registration', ...keys],
  });
  const { mode, select, urls, secret, secretFrom, customHeaders, capabilitiesHeader, inBody } = registration;
  return [
    row('Registration', [modes[mode]], 'mode'),
    row('You choose', [choices[select]], 'select'),
    row('URLs', [urls === 'one' ? 'one for everything' : 'any number'], 'urls'),
    row('Secret', [secret === 'none' ? 'none' : `${secrets[secret]}, ${makers[secretFrom]}`], 'secret'),
    row('Headers of your own', [customHeaders ? 'yes' : 'no'], 'customHeaders'),
    ...(capabilitiesHeader === undefined
      ? []
      : [row('Capabilities', ['from ', code(capabilitiesHeader)], 'capabilitiesHeader')]),
    ...(registration.requiredCapabilities ?? []).map((name, index) =>
      row('Each call must list', [code(name)], 'requiredCapabilities', String(index)),
    ),
    ...Object.entries(registration.eventCapabilities ?? {}).map(([event, names]) => ({
      what: 'Always on for',
      of: event,
      value: codeList(names),
      path: ['registration', 'eventCapabilities', event],
    })),
    ...(inBody === undefined
      ? []
      : [row('Repeated in bodies', ['as the member ', code(memberOfPointer(inBody))], 'inBody')]),
  ];
}

/** The calls that the mock answers, and what it answers to bad ones. */
export const callFacts = (registration: Registration, operations: Contract['operations']): readonly FactRow[] => [
  ...Object.entries(registration.operations).flatMap(([meaning, name]) => {
    const found = operations.find((operation) => operation.name === name);
    if (found === undefined) return [];
    const value = [code(`${found.method} ${found.basePath}${found.path}`)];
    return [
      { what: callNames[meaning as keyof typeof callNames], value, path: ['registration', 'operations', meaning] },
    ];
  }),
  ...errorFacts(registration, operations),
];

export function errorFacts(registration: Registration, operations: Contract['operations']): readonly FactRow[] {
  const replies = operations.flatMap((operation) => operation.replies);
  return Object.entries(registration.errors).map(([meaning, example]) => {
    const status = replies.find(({ name }) => example.startsWith(`${name}/`))?.status;
    const value = [...(status === undefined ? [] : [`${status}, `]), code(example)];
    return { what: errorNames[meaning as keyof typeof errorNames], value, path: ['registration', 'errors', meaning] };
  });
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
