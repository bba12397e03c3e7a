import { describe, expect, test } from 'vitest';
import { locate } from '../src/index.ts';
import { documentWith, problemLines, readFiles, type Files } from './spec-folder.ts';

interface Row {
  readonly name: string;
  /** YAML of the one message's payload, or a whole document when it begins with `asyncapi`. */
  readonly text: string;
  /** `line:column severity code`. */
  readonly problems: readonly string[];
}

const head = `asyncapi: 3.0.0
info: { title: Acme, version: 1.0.0 }
channels: { c: { address: null, messages: { paid: { $ref: '#/components/messages/paid' } } } }
operations: { o: { action: send, channel: { $ref: '#/channels/c' } } }
components:
  messages:
    paid:
      name: paid
      payload:
        type: object
        properties:
          event: { const: paid }
`;

/** Line 13 is the first of the rest; members of the payload are indented by ten. */
const lines = async (rest: string): Promise<readonly string[]> =>
  (await problemLines(await readFiles({ 'asyncapi.yaml': rest.startsWith('asyncapi') ? rest : head + rest }))).map(
    (line) => line.replace('asyncapi.yaml:', ''),
  );

const schemaRows: readonly Row[] = [
  {
    name: 'a type that JSON does not have',
    text: '          at: { type: date }\n',
    problems: ['13:23 error schema-type-unknown'],
  },
  {
    name: 'one of several types that JSON does not have',
    text: '          at: { type: [string, date] }\n',
    problems: ['13:32 error schema-type-unknown'],
  },
  {
    name: 'a keyword of OpenAPI',
    text: '          at: { type: string, nullable: true }\n',
    problems: ['13:31 warning schema-keyword-unknown'],
  },
  {
    name: 'a misspelt keyword',
    text: '          at: { type: string, patern: x }\n',
    problems: ['13:31 warning schema-keyword-unknown'],
  },
  {
    name: 'a limit that is text',
    text: "          at: { type: string, maxLength: '3' }\n",
    problems: ['13:42 error schema-wrong-value'],
  },
  {
    name: 'required as people write it elsewhere',
    text: '          at: { type: string, required: true }\n',
    problems: ['13:41 error schema-wrong-value'],
  },
  {
    name: 'limits that cross',
    text: '          at: { type: array, minItems: 3, maxItems: 2 }\n',
    problems: ['13:53 error schema-limits-crossed'],
  },
  { name: 'an enum of nothing', text: '          at: { enum: [] }\n', problems: ['13:23 error schema-empty'] },
  { name: 'no alternatives', text: '          at: { anyOf: [] }\n', problems: ['13:24 error schema-empty'] },
  { name: 'no types', text: '          at: { type: [] }\n', problems: ['13:23 error schema-empty'] },
  {
    name: 'null for a schema',
    text: '          at: { anyOf: [{ type: string }, null] }\n',
    problems: ['13:43 error schema-not-a-schema'],
  },
  { name: 'a text for a schema', text: '          at: string\n', problems: ['13:15 error schema-not-a-schema'] },
  {
    name: 'a pattern that does not compile',
    text: "          at: { type: string, pattern: '[a' }\n",
    problems: ['13:40 error schema-pattern-invalid'],
  },
  {
    name: 'a pattern that only old regular expressions allow',
    text: "          at: { type: string, pattern: '^\\_a$' }\n",
    problems: ['13:40 error schema-pattern-invalid'],
  },
  {
    name: 'a pattern of a key that does not compile',
    text: "          at: { type: object, patternProperties: { '(': {} } }\n",
    problems: ['13:52 error schema-pattern-invalid'],
  },
  {
    name: 'a pattern that may take very long',
    text: "          at: { type: string, pattern: '^(a+)+$' }\n",
    problems: ['13:40 warning schema-pattern-slow'],
  },
  {
    name: 'a required member that is not described',
    text: '        required: [event, amuont]\n',
    problems: ['13:27 warning schema-required-unknown'],
  },
  {
    name: 'members without a type',
    text: '          at: { properties: { a: { type: string } } }\n',
    problems: ['13:17 warning schema-type-missing'],
  },
  {
    name: 'a keyword beside a reference',
    text: "          at: { $ref: '#/components/messages/paid/payload', maxLength: 3 }\n",
    problems: ['13:61 warning ref-sibling-ignored'],
  },
  {
    name: 'evidence of no kind',
    text: '          at: { type: string, x-evidence: documented }\n',
    problems: ['13:43 error evidence-wrong'],
  },
  {
    name: 'evidence from an unknown source',
    text: '          at: { type: string, x-evidence: { status: published, source: A } }\n',
    problems: ['13:72 error source-unknown'],
  },
  {
    name: 'a schema of another language',
    text: '          at: { type: string }\n    other:\n      payload: { schemaFormat: application/vnd.apache.avro;version=1.9.0, schema: {} }\n',
    problems: [],
  },
  {
    name: 'a schema that nothing uses',
    text: '  schemas:\n    Unused: { type: date }\n',
    problems: ['14:21 error schema-type-unknown'],
  },
];

describe('schemas', () => {
  test.each(schemaRows)('$name', async ({ text, problems }) => {
    expect(await lines(text)).toEqual(problems);
  });

  test('what combinations ask for together is not missed in one of them', async () => {
    const text =
      '          at: { type: object, properties: { a: {} }, anyOf: [{ required: [a] }, { required: [b] }] }\n';
    expect(await lines(text)).toEqual([]);
  });

  test('Avro is refused, JSON Schema in the same form is read', async () => {
    const withFormat = (schemaFormat: string) =>
      readFiles({
        'asyncapi.yaml': documentWith({
          paid: { payload: { schemaFormat, schema: { type: 'object', properties: { event: { const: 'paid' } } } } },
        }),
      });
    const refused = await withFormat('application/vnd.apache.avro+json;version=1.9.0');
    expect(refused.problems.map(({ code }) => code)).toContain('schema-format-refused');
    const read = await withFormat('application/schema+json;version=draft-07');
    expect(read.contract?.types).toMatchObject([{ name: 'Paid', type: { kind: 'object' } }]);
  });
});

const structureRows: readonly { readonly name: string; readonly document: Files; readonly said: readonly string[] }[] =
  [
    {
      name: 'a misspelt member of an operation',
      document: documentWith({}, { operations: { send: { action: 'send', chanel: { $ref: '#/channels/events' } } } }),
      said: ['`chanel` is not known in `/operations/send`. Did you mean `channel`?'],
    },
    {
      name: 'no version',
      document: { ...documentWith({}), info: { title: 'Acme' } },
      said: ['`version` is missing in `/info`.'],
    },
    {
      name: 'a number for a title',
      document: { ...documentWith({}), info: { title: 7, version: '1.0.0' } },
      said: ['In `/info/title` there must be text, but there is `7`.'],
    },
    {
      name: 'an action that does not exist',
      document: documentWith({}, { operations: { send: { action: 'sends', channel: { $ref: '#/channels/events' } } } }),
      said: ['In `/operations/send/action` there must be one of `send`, but there is `sends`.'],
    },
    {
      name: 'a channel that is no reference',
      document: documentWith({}, { operations: { send: { action: 'send', channel: 'events' } } }),
      said: ['In `/operations/send/channel` there must be a map, but there is `events`.'],
    },
    {
      name: 'a duration without its unit',
      document: documentWith({}, { 'x-webhooks': { delivery: { timeout: 10 } } }),
      said: [
        'In `/x-webhooks/delivery/timeout` there must be text, but there is `10`. It says: A number and a unit: `500ms`, `10s`, `5m`, `12h`, `3d`.',
      ],
    },
    {
      name: 'a rule that tells by nothing',
      document: documentWith({}, { 'x-webhooks': { event: [{ point: '/event' }] } }),
      said: [
        'In `/x-webhooks/event/0` there must be a map with `pointer` or `header` or `present`, but there is a map.',
      ],
    },
    {
      name: 'a signature without a header',
      document: documentWith(
        {},
        { 'x-webhooks': { authentication: [{ scheme: 'hmac', format: '{digest}', content: '{body}' }] } },
      ),
      said: ['`header` is missing in `/x-webhooks/authentication/0`. Add it.'],
    },
    {
      name: 'evidence of no kind',
      document: documentWith({}, { 'x-webhooks': { evidence: { '/delivery': 'publishd' } } }),
      said: [
        'In `/x-webhooks/evidence/~1delivery` there must be one of `published`, but there is `publishd`. It says: published: the provider says so. observed: seen on the wire. inferred: follows from what is published. assumed: our own choice, to be confirmed.',
      ],
    },
    {
      name: 'an override that only the root may have',
      document: documentWith({ paid: { 'x-webhooks': { registration: {} } } }),
      said: ['`registration` is not known in `/channels/events/messages/paid/x-webhooks`.'],
    },
  ];

describe('the structure of documents', () => {
  test.each(structureRows)('$name', async ({ document, said }) => {
    const { problems, contract } = await readFiles({ 'asyncapi.yaml': document });
    const sentences = problems.map(({ message, help }) => `${message} ${help}`);
    expect(problems).toHaveLength(said.length);
    for (const [index, words] of said.entries()) expect(sentences[index]).toContain(words);
    expect(contract).toBeUndefined();
  });

  test('a message in a file of its own is checked, too, at its place there', async () => {
    const document = documentWith({ paid: { $ref: './paid.yaml' } });
    expect(
      await problemLines(await readFiles({ 'asyncapi.yaml': document, 'paid.yaml': 'name: paid\npayloadd: {}\n' })),
    ).toEqual(['paid.yaml:2:1 error structure-unknown-member']);
  });
});

test('a problem is found in a list, at a key, through an alias and where a value is empty', async () => {
  const { problems } = await readFiles({
    'asyncapi.yaml': `${head}          at: &at\n            anyOf: [{ type: strin }]\n          then: *at\n          empty:\n`,
  });
  const places = await Promise.all(problems.map(async ({ origin }) => locate(origin!)));
  expect(places.map(({ line, column, text }) => `${line}:${column} ${text.trim()}`)).toEqual([
    '14:29 anyOf: [{ type: strin }]',
    '14:29 anyOf: [{ type: strin }]',
    '16:11 empty:',
  ]);
});
