/** The README of a mock: how to start it, what it can send, and how far it is the provider. */
import { evidenceAt } from '@hookwright/contract';
import type { Contract, Evidence, EvidenceStatus } from '@hookwright/contract';
import type { Emitter } from './emitter.ts';
import type { FactRow } from './fact-row.ts';
import { packageName } from './layout.ts';
import { markdownCode, markdownLine, markdownLink, markdownSpans } from './markdown.ts';
import { registerCommand } from './mock-commands.ts';
import { changedMockExample, mockExample } from './readme-code.ts';
import { eventName, markdownTable, providerLink, readmePage, unknownList, whenSent } from './readme-page.ts';
import { fenced, shellWord } from './shell.ts';
import { mockFacts } from './webhook-facts.ts';

export const emitMockReadme: Emitter = (contract) =>
  readmePage(contract, 'mock', [
    `${providerLink(contract)}, offline: register an endpoint, trigger an event, and it arrives as the provider would send it.`,
    ...start(contract),
    ...register(contract),
    ...send(contract),
    ...inTests(contract),
    ...howTrue(contract),
    ...howToChange(contract),
  ]);

const start = (contract: Contract): readonly string[] => [
  '## Start',
  fenced('sh', `npx ${packageName(contract, 'mock')} --port 4010`),
  "`--help` lists what else it takes: a seed, a store that survives, faults, and a scale that makes the provider's hours short.",
];

function register(contract: Contract): readonly string[] {
  const { steps } = contract.webhooks.registration;
  const list = steps.map((step, index) => `${index + 1}. ${markdownLine(step)}`).join('\n');
  return [
    '## Register an endpoint',
    ...(steps.length === 0 ? [] : ['With the provider itself:', list]),
    contract.webhooks.registration.mode === 'api' ? 'With the mock, the same call:' : 'With the mock:',
    fenced('sh', registerCommand(contract)),
  ];
}

function send(contract: Contract): readonly string[] {
  const { id, events, scenarios, link } = contract;
  const trigger = ['trigger', id, events[0]?.name ?? '', '--mock', 'http://localhost:4010'].map(shellWord).join(' ');
  const rows = events.map((event) => [eventName(event), whenSent(event, link), examplesText(event.examples)]);
  return [
    '## Send events',
    fenced('sh', `npx hookwright ${trigger}`),
    markdownTable(['event', 'when it is sent', 'examples'], rows),
    ...(scenarios.length === 0 ? [] : stories(contract)),
  ];
}

/** The first is the one that is sent when none is named. */
function examplesText(examples: Contract['events'][number]['examples']): string {
  const [first, ...others] = examples;
  if (first === undefined) return 'none: bodies are made from the schema';
  return others.length === 0 ? markdownCode(first.name) : `${markdownCode(first.name)} and ${others.length} more`;
}

function stories({ id, scenarios }: Contract): readonly string[] {
  const play = ['trigger', id, '--scenario', scenarios[0]!.name, '--mock', 'http://localhost:4010'];
  const rows = scenarios.map(({ name, title, steps }) => [
    markdownCode(name),
    markdownLine(title),
    String(steps.length),
  ]);
  return [
    'A scenario is a story of several events whose ids agree:',
    fenced('sh', `npx hookwright ${play.map(shellWord).join(' ')}`),
    markdownTable(['scenario', 'what happens', 'events'], rows),
  ];
}

const inTests = (contract: Contract): readonly string[] => [
  '## In a test',
  fenced('sh', `npm install --save-dev ${packageName(contract, 'mock')} @hookwright/mock-engine`),
  fenced('ts', mockExample(contract)),
  'With `clock: fakeClock()` of the engine, `mock.runAll()` goes through all retries at once.',
];

type Known = EvidenceStatus | 'unstated';

/** How sure a reader may be, from sure to not at all. */
const headings: Readonly<Record<Known, string>> = {
  published: '### Published: copied as it is',
  observed: '### Observed: seen on the wire',
  inferred: '### Inferred: follows from what is published',
  assumed: '### Assumed: our choice, to be confirmed',
  unstated: '### Of unknown origin',
};

function howTrue(contract: Contract): readonly string[] {
  const rows = mockFacts(contract).map((row) => ({ row, evidence: evidenceAt(contract.webhooks, row.path) }));
  const byStatus = Map.groupBy(rows, ({ evidence }): Known => evidence?.status ?? 'unstated');
  const tables = (Object.keys(headings) as Known[]).flatMap((status) => {
    const group = byStatus.get(status) ?? [];
    return group.length === 0 ? [] : [headings[status], factTable(group, contract)];
  });
  const unknown = unknownList(contract);
  return [
    '## How far it is the provider',
    ...tables,
    ...(unknown.length === 0 ? [] : ['### Unknown', ...unknown]),
    ...sources(rows, contract),
  ];
}

interface KnownFact {
  readonly row: FactRow;
  readonly evidence: Evidence | undefined;
}

function factTable(rows: readonly KnownFact[], contract: Contract): string {
  return markdownTable(
    ['what', 'the mock', 'in `x-webhooks`', 'why'],
    rows.map(({ row: { what, of, value, path }, evidence }) => [
      of === undefined ? what : `${what} ${markdownCode(of)}`,
      markdownSpans(value),
      markdownCode(path.join('.')),
      why(evidence, contract),
    ]),
  );
}

/** The note, then a link to the source under its short name. */
function why({ note, source }: Partial<Evidence> = {}, { webhooks }: Contract): string {
  const known = webhooks.sources.find(({ id }) => id === source);
  const link = source === undefined ? '' : markdownLink(known?.id ?? 'page', known === undefined ? source : known.url);
  return [note === undefined ? '' : markdownLine(note), link].filter((part) => part !== '').join(' ');
}

/** What the short names mean, for those that are used. */
function sources(rows: readonly KnownFact[], { webhooks }: Contract): readonly string[] {
  const used = new Set(rows.map(({ evidence }) => evidence?.source));
  const items = webhooks.sources
    .filter(({ id }) => used.has(id))
    .map(({ id, title, url }) => `- ${markdownLine(id)}: ${markdownLink(title, url)}`);
  return items.length === 0 ? [] : ['### Sources', items.join('\n')];
}

const howToChange = (contract: Contract): readonly string[] => [
  '## Change it',
  `When you learn more than this page says, correct \`x-webhooks\` in the contract, give the evidence, and run
\`hookwright generate\`: the mock, the validators and this page follow. Until then a program can change what its mock does:`,
  fenced('ts', changedMockExample(contract)),
];
