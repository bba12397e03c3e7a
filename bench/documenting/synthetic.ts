/**
 * `node bench/documenting/synthetic.ts FOLDER [PROVIDERS] [EVENTS] [PROPERTIES]`: docs packages of providers that do not
 * exist, in any number. They have the size of real ones, so what a build of them takes is what real ones would take.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  Code,
  EventDocs,
  EventSummary,
  FactCounts,
  Property,
  ProviderDocs,
  TypesDocs,
} from '../../packages/site/src/model.ts';

/** How much to write. */
export interface Amount {
  readonly providers: number;
  /** For each provider. */
  readonly events: number;
  /** For each event; a third of them are nested. */
  readonly properties: number;
}

const facts: FactCounts = { published: 31, observed: 6, inferred: 4, assumed: 3, unstated: 2 };

/** Writes `<folder>/<provider>/docs/model` for each provider. */
export function writeSynthetic(folder: string, { providers, events, properties }: Amount): void {
  for (let p = 1; p <= providers; p++) {
    const id = `provider-${p}`;
    const model = join(folder, id, 'docs', 'model');
    mkdirSync(join(model, 'events'), { recursive: true });
    const summaries = Array.from({ length: events }, (_, at) => summaryOf(at));
    writeJson(join(model, 'provider.json'), providerOf(id, summaries));
    writeJson(join(model, 'types.json'), { format: 1, provider: id, types: [] } satisfies TypesDocs);
    for (const summary of summaries)
      writeJson(join(model, 'events', `${summary.key}.json`), eventOf(id, summary, properties));
  }
}

const writeJson = (file: string, value: unknown): void => writeFileSync(file, JSON.stringify(value));

function summaryOf(at: number): EventSummary {
  const number = String(at + 1).padStart(4, '0');
  return {
    name: `booking.changed_${number}`,
    key: `booking_changed_${number}`,
    typeName: `BookingChanged${number}`,
    exportName: `bookingChanged${number}`,
    title: `Booking changed ${number}`,
    summary: [`Sent when part ${number} of a booking changes.`],
    category: `Category ${Math.floor(at / 12) + 1}`,
    deprecated: false,
    facts,
  };
}

function providerOf(id: string, events: readonly EventSummary[]): ProviderDocs {
  const titles = [...new Set(events.map(({ category }) => category ?? 'Events'))];
  return {
    format: 1,
    id,
    exportName: id.replace('-', ''),
    title: `Provider ${id.slice(9)}`,
    version: '1.0.0',
    summary: ['A provider that does not exist, with ', { code: 'booking.changed' }, ' events.'],
    description: [{ kind: 'paragraph', line: ['It is here to be measured.'] }],
    facts: { published: 120, observed: 30, inferred: 20, assumed: 12, unstated: 0 },
    tags: ['HMAC signature', 'Registered by hand'],
    packages: { models: `@acme/${id}-models`, validators: `@acme/${id}-validators`, mock: `@acme/${id}-mock` },
    register: {
      intro: ['By hand.'],
      mode: 'manual',
      steps: [{ text: ['Give them one URL.'], evidence: { status: 'published' } }],
      facts: [],
      examples: [{ id: 'ask', label: 'What to send them', language: 'text', text: 'URL https://example.com/hooks' }],
      operations: [],
    },
    authenticate: {
      intro: ['Each delivery is signed.'],
      schemes: [
        {
          scheme: 'hmac',
          title: 'HMAC',
          optional: false,
          description: [],
          facts: [
            {
              pointer: '/authentication/0/header',
              term: 'Header',
              value: [{ code: 'X-Signature' }],
              evidence: { status: 'published' },
            },
            {
              pointer: '/authentication/0/content',
              term: 'Signed content',
              value: [{ code: '{body}' }],
              evidence: { status: 'assumed' },
            },
          ],
          examples: [
            {
              id: 'wire',
              label: 'On the wire',
              language: 'http',
              text: 'POST /hooks HTTP/1.1\nX-Signature: abc\n\n{}',
            },
          ],
        },
      ],
    },
    delivery: { intro: ['What happens to an event.'], facts: [] },
    quirks: [],
    unknown: [['Whether anything is tried again.']],
    sources: [],
    capabilities: [],
    categories: titles.map((title) => ({
      title,
      events: events.filter(({ category }) => category === title).map(({ name }) => name),
    })),
    events,
    scenarios: [],
    downloads: [],
  };
}

function eventOf(provider: string, summary: EventSummary, count: number): EventDocs {
  const body = JSON.stringify(exampleOf(summary.name, count), null, 2);
  const code = ['express', 'fastify', 'hono', 'next', 'workers', 'lambda', 'curl'].map((id) =>
    receiverFor(id, summary),
  );
  return {
    ...summary,
    format: 1,
    provider,
    description: [{ kind: 'paragraph', line: ['A booking, as it was when the event happened.'] }],
    identity: {
      pointer: '/delivery/identity',
      term: 'Identity',
      value: ['sha256 of the body'],
      evidence: { status: 'inferred' },
    },
    glance: [{ term: 'Signed', value: ['HMAC-SHA256'], evidence: { status: 'inferred' } }],
    headers: [],
    payload: { type: ['object'], properties: propertiesOf(count), variants: [] },
    examples: [
      { name: 'published', label: 'Published', origin: 'published', size: 'full', text: body },
      {
        name: 'minimal',
        label: 'Minimal',
        origin: 'ours',
        size: 'minimal',
        text: `{\n  "event": "${summary.name}"\n}`,
      },
    ],
    rejected: [],
    http: {
      id: 'http',
      label: 'Raw HTTP',
      language: 'http',
      text: `POST /hooks HTTP/1.1\nContent-Type: application/json\n\n${body}`,
    },
    code,
    languages: [],
    siblings: { events: [], rows: [], same: 0 },
    quirks: [],
  };
}

function receiverFor(id: string, { exportName, name }: EventSummary): Code {
  const text = [
    `import { createWebhookHandler, memoryStore } from '@hookwright/receiver';`,
    `import { ${exportName} } from '@acme/validators/provider';`,
    ``,
    `export const handler = createWebhookHandler(${exportName}, {`,
    `  secret: process.env.SECRET ?? '',`,
    `  on: { '${name}': async (event) => console.log(event) },`,
    `  onUnhandled: (body, { type, known }) => console.log(type, known),`,
    `  idempotency: { store: memoryStore() },`,
    `});`,
    `// ${id}`,
  ];
  return { id, label: id, language: 'ts', text: text.join('\n') };
}

const kinds = ['string', 'integer', 'boolean', 'string (date-time)'] as const;

function propertiesOf(count: number): readonly Property[] {
  const nested = Math.floor(count / 3);
  const flat = Array.from({ length: count - nested - 1 }, (_, at) => propertyOf(`member_${at}`, `member_${at}`, at));
  const inner = Array.from({ length: nested }, (_, at) => propertyOf(`part_${at}`, `data.part_${at}`, at));
  return [...flat, { ...propertyOf('data', 'data', 0), type: ['object'], values: [], properties: inner }];
}

function propertyOf(name: string, id: string, at: number): Property {
  const statuses = ['published', 'observed', 'inferred', 'assumed'] as const;
  return {
    id,
    path: id,
    name,
    required: at % 3 !== 0,
    nullable: at % 7 === 0,
    deprecated: false,
    type: [kinds[at % kinds.length] ?? 'string'],
    description: [{ kind: 'paragraph', line: [`What number ${at} of the booking was at that time.`] }],
    values: at % 8 === 0 ? [{ value: '"approved"', meaning: ['It holds.'] }, { value: '"declined"' }] : [],
    open: at % 8 === 0,
    limits: at % 5 === 0 ? [['at most 36 characters']] : [],
    examples: [],
    evidence: { status: statuses[at % statuses.length] ?? 'published' },
    properties: [],
    variants: [],
  };
}

function exampleOf(event: string, count: number): Record<string, unknown> {
  const valueOf = (id: string, at: number): unknown =>
    [`text of ${id}`, at, at % 2 === 0, '2026-03-01T10:00:00Z'][at % 4];
  const member = (properties: readonly Property[]): Record<string, unknown> =>
    Object.fromEntries(
      properties.map(({ name, properties: inner }, at) => [name, inner.length > 0 ? member(inner) : valueOf(name, at)]),
    );
  return { event, ...member(propertiesOf(count)) };
}

if (import.meta.main) {
  const [folder, providers = '2', events = '3', properties = '24'] = process.argv.slice(2);
  if (folder === undefined) throw new Error('Say where to: node bench/documenting/synthetic.ts FOLDER');
  writeSynthetic(folder, { providers: Number(providers), events: Number(events), properties: Number(properties) });
}
