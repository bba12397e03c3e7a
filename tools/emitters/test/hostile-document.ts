/** A document with one text in every place that takes text for people, and where it can as a name and a value. */

const bodyWith = (text: string): object => ({
  event: 'thing_happened',
  [text]: 'value',
  known: text,
  more: [{ kind: 'a', [text]: 1 }],
});

export const hostileDocument = (text: string): Readonly<Record<string, object>> => ({
  'asyncapi.yaml': {
    asyncapi: '3.0.0',
    info: {
      title: `x ${text}`,
      version: '1.0.0',
      description: `${text}\n\n${text}`,
      externalDocs: { url: 'https://example.com/docs' },
    },
    channels: {
      events: { address: null, messages: { thing: { $ref: '#/components/messages/thing' } } },
      hooks: { address: '/hooks/{id}', messages: { make: { $ref: '#/components/messages/make' } } },
    },
    operations: {
      send: { action: 'send', channel: { $ref: '#/channels/events' } },
      create: {
        action: 'receive',
        title: `x ${text}`,
        summary: text,
        description: text,
        channel: { $ref: '#/channels/hooks' },
        bindings: { http: { method: 'POST' } },
      },
    },
    components: {
      messages: {
        make: { name: 'make', title: `x ${text}`, summary: text, payload: { type: 'object', description: text } },
        thing: {
          name: 'thing_happened',
          title: `x ${text}`,
          summary: text,
          description: `A. ${text}`,
          headers: { type: 'object', properties: { 'X-One': { type: 'string', description: text, default: text } } },
          payload: payloadWith(text),
        },
      },
      schemas: {
        Inner: {
          type: 'object',
          title: text,
          description: text,
          required: ['kind'],
          properties: { kind: { const: 'a' }, [text]: { type: 'integer' } },
        },
        Other: {
          type: 'object',
          title: text,
          properties: { kind: { const: 'b' }, deep: { $ref: '#/components/schemas/Inner' } },
        },
      },
    },
    'x-webhooks': webhooksWith(text),
  },
  'examples/thing/about.yaml': {
    one: { origin: 'published', source: 'A', summary: text, note: text },
    two: { origin: 'ours', note: text },
  },
  'examples/thing/one.json': bodyWith(text),
  'examples/thing/two.json': { event: 'thing_happened', [text]: 'v' },
  'examples/thing/rejected/bad.json': { event: 'thing_happened', [text]: 1 },
  'examples/thing/rejected/bad.expected.yaml': { reason: 'structure', at: pointer(text), keyword: 'type', why: text },
});

const pointer = (name: string): string => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;

const payloadWith = (text: string): object => ({
  type: 'object',
  title: text,
  description: text,
  required: ['event', text],
  properties: {
    event: { const: 'thing_happened' },
    [text]: {
      type: 'string',
      title: text,
      description: `${text}\n\n${text}`,
      default: text,
      examples: [text],
      'x-evidence': { status: 'assumed', note: text },
    },
    known: { description: text, anyOf: [{ enum: [text, 'other'] }, { type: 'string' }], 'x-values': { [text]: text } },
    more: {
      type: 'array',
      items: { anyOf: [{ $ref: '#/components/schemas/Inner' }, { $ref: '#/components/schemas/Other' }] },
    },
  },
});

const webhooksWith = (text: string): object => ({
  id: 'hostile',
  event: [{ pointer: '/event' }],
  unknown: [text],
  quirks: [{ id: 'Q1', text, at: ['thing_happened', `thing_happened#${pointer(text)}`] }],
  sources: [{ id: 'A', title: `x ${text}`, url: 'https://example.com/a', note: text }],
  registration: { mode: 'manual', steps: [text, `1. ${text}`] },
  delivery: { retry: { attempts: 3, backoff: 'fixed', first: '5m' } },
  authentication: [{ scheme: 'static-header', header: 'X-Token', description: text }],
  evidence: { '': { status: 'published', source: 'A' }, '/registration': { status: 'assumed', note: text } },
});
