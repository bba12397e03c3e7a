import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContract } from '../src/index.ts';
import { documentWith, problemLines, readFiles, settings, specFolder, type Files } from './spec-folder.ts';

/** A spec with one event whose payload is given. */
const withPayload = (payload: unknown, more: Files = {}): Files => ({
  'asyncapi.yaml': documentWith({ paid: { payload } }),
  ...more,
});

const codes = async (files: Files): Promise<readonly string[]> =>
  (await readFiles(files)).problems.map(({ code }) => code);

describe('text that is no document', () => {
  const rows: readonly { readonly name: string; readonly text: string; readonly line: string }[] = [
    {
      name: 'broken YAML',
      text: 'asyncapi: 3.0.0\ninfo:\n  title: Acme: webhooks\n',
      line: 'asyncapi.yaml:3:14 error syntax',
    },
    {
      name: 'a key twice',
      text: 'asyncapi: 3.0.0\ninfo: {}\ninfo: {}\n',
      line: 'asyncapi.yaml:3:1 error duplicate-key',
    },
    { name: 'a tag that runs code', text: 'asyncapi: !!js/function "x"\n', line: 'asyncapi.yaml:1:28 error syntax' },
    { name: 'two documents', text: 'a: 1\n---\nb: 2\n', line: 'asyncapi.yaml:1:1 error syntax' },
    { name: 'nothing', text: '', line: 'asyncapi.yaml:1:1 error not-asyncapi' },
    { name: 'OpenAPI', text: 'openapi: 3.1.0\n', line: 'asyncapi.yaml:1:1 error not-asyncapi' },
    { name: 'a version as a number', text: 'asyncapi: 3\n', line: 'asyncapi.yaml:1:11 error asyncapi-version' },
    { name: 'AsyncAPI 2 without a converter', text: 'asyncapi: 2.6.0\n', line: 'asyncapi.yaml:1:11 error asyncapi-2' },
    { name: 'not a number', text: 'asyncapi: 3.0.0\nx-a: .nan\n', line: 'asyncapi.yaml:1:1 error not-json-value' },
    { name: 'an anchor within itself', text: 'a: &a [*a]\n', line: 'asyncapi.yaml:1:1 error alias-cycle' },
    { name: 'an undefined alias', text: 'a: *nothing\n', line: 'asyncapi.yaml:1:12 error syntax' },
  ];
  test.each(rows)('$name', async ({ text, line }) => {
    expect(await problemLines(await readFiles({ 'asyncapi.yaml': text }))).toEqual([line]);
  });

  test('JSON is told by its own rules, with the place of a key that is there twice', async () => {
    expect(await problemLines(await readFiles({ 'asyncapi.json': '{\n  "asyncapi": "3.0.0",\n}' }))).toEqual([
      'asyncapi.json:3:1 error syntax',
    ]);
    expect(await problemLines(await readFiles({ 'asyncapi.json': '{\n  "a\\u0062": 1,\n  "ab": "x"\n}' }))).toEqual([
      'asyncapi.json:3:3 error duplicate-key',
    ]);
  });

  test('UTF-16 is not taken for text', async () => {
    const folder = specFolder({ 'asyncapi.yaml': '' });
    writeFileSync(join(folder, 'asyncapi.yaml'), Buffer.from([0xff, 0xfe, 0x61, 0x00]));
    expect(await problemLines(await readContract(folder, settings))).toEqual(['asyncapi.yaml:1:1 error file-not-text']);
  });
});

describe('text that is too much', () => {
  test('an alias bomb', async () => {
    const level = (name: string, of: string) =>
      `${name}: &${name} [${Array.from({ length: 10 }, () => `*${of}`).join(', ')}]\n`;
    const names = 'abcdefghij'.split('');
    const bomb = `a: &a [x, x]\n${names
      .slice(1)
      .map((name, index) => level(name, names[index]!))
      .join('')}`;
    expect(await codes({ 'asyncapi.yaml': bomb })).toEqual(['too-many-values']);
  });

  test('merge keys that multiply', async () => {
    const map = `{ ${Array.from({ length: 2000 }, (_, index) => `k${index}: 1`).join(', ')} }`;
    const bomb = `a: &a ${map}\nb:\n${Array.from({ length: 2000 }, (_, index) => `  m${index}: { <<: *a }\n`).join('')}`;
    expect(await codes({ 'asyncapi.yaml': bomb })).toEqual(['syntax']);
  });

  test('a file of 20 MB', async () => {
    expect(await codes({ 'asyncapi.yaml': `asyncapi: 3.0.0\nx-a: ${'a'.repeat(20_000_000)}\n` })).toEqual([
      'file-too-large',
    ]);
  });

  test.each([
    ['yaml', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['json', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
  ])('10,000 levels of %s', async (ending, text) => {
    expect(await codes({ [`asyncapi.${ending}`]: text })).toEqual(['too-deep']);
  });

  test('levels that aliases pile up', async () => {
    const chain = Array.from({ length: 1000 }, (_, index) => `k${index + 1}: &k${index + 1} [*k${index}]\n`).join('');
    expect(await codes({ 'asyncapi.yaml': `k0: &k0 x\n${chain}` })).toEqual(['too-deep']);
  });

  test('thousands of schemas that lead from one to the next', async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [
        `S${index}`,
        { type: 'object', properties: { next: { $ref: `#/components/schemas/S${index + 1}` } } },
      ]),
    );
    const schemas = { ...chain, S3000: { type: 'string' } };
    const { contract, problems } = await readFiles({
      'asyncapi.yaml': documentWith(
        { paid: { payload: { $ref: '#/components/schemas/S0' } } },
        { components: { schemas } },
      ),
    });
    expect(problems.map(({ code }) => code)).toEqual(['event-name-not-in-body']);
    expect(contract?.types).toHaveLength(3002);
  });

  test('thousands of schemas that extend one another', async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [
        `S${index}`,
        { allOf: [{ $ref: `#/components/schemas/S${index + 1}` }], properties: { [`m${index}`]: {} } },
      ]),
    );
    const schemas = { ...chain, S3000: { type: 'object', properties: { id: { type: 'string' } } } };
    const found = await codes({
      'asyncapi.yaml': documentWith(
        { paid: { payload: { $ref: '#/components/schemas/S0' } } },
        { components: { schemas } },
      ),
    });
    expect(found).not.toContain('ref-cycle');
  });

  test('schemas that each extend two others do not double at every level', async () => {
    const ladder = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `S${index}`,
        {
          allOf: [
            { $ref: `#/components/schemas/S${index + 1}` },
            { $ref: `#/components/schemas/S${Math.min(index + 2, 40)}` },
          ],
        },
      ]),
    );
    const schemas = { ...ladder, S40: { type: 'object', properties: { id: { type: 'string' } } } };
    const { contract } = await readFiles({
      'asyncapi.yaml': documentWith(
        { paid: { payload: { $ref: '#/components/schemas/S0' } } },
        { components: { schemas } },
      ),
    });
    expect(contract?.types).toHaveLength(42);
  });

  test('an example against a pattern that tries for ever', async () => {
    const message = { payload: { type: 'string', pattern: '^(a+)+$' }, examples: [{ payload: `${'a'.repeat(60)}!` }] };
    expect(await codes({ 'asyncapi.yaml': documentWith({ paid: message }) })).toEqual([
      'event-name-not-in-body',
      'schema-pattern-slow',
    ]);
  });

  test('an example against alternatives that try for ever', async () => {
    const branch = (name: string) => ({
      properties: { a: { $ref: '#/components/schemas/Tree' }, [name]: { type: 'integer' } },
      required: [name],
    });
    const schemas = { Tree: { anyOf: [branch('x'), branch('y'), branch('z')] } };
    let payload: unknown = { w: 1 };
    for (let depth = 0; depth < 40; depth++) payload = { a: payload, x: 'no', y: 'no', z: 'no' };
    const document = documentWith(
      { paid: { payload: { $ref: '#/components/schemas/Tree' }, examples: [{ payload }] } },
      { components: { schemas } },
    );
    expect(await codes({ 'asyncapi.yaml': document })).toEqual([
      'event-name-not-in-body',
      'schema-union-recursive',
      'example-too-long',
    ]);
  });
});

describe('references', () => {
  const outside = { $ref: '../../etc/passwd' };
  test.each([
    ['a file that is not there', { $ref: './schemas/Ordr.yaml' }, 'ref-not-found'],
    ['a pointer that is not there', { $ref: '#/components/schemas/Order' }, 'ref-not-found'],
    ['a path out of the folder', outside, 'ref-outside'],
    ['an absolute path', { $ref: '/etc/passwd' }, 'ref-outside'],
    ['a file URL', { $ref: 'file:///etc/passwd' }, 'ref-outside'],
    ['a path out of the folder, encoded', { $ref: '%2e%2e/%2e%2e/etc/passwd' }, 'ref-outside'],
    ['a drive', { $ref: 'C:\\secret.yaml' }, 'ref-outside'],
    ['the network', { $ref: 'https://example.com/a.json' }, 'ref-remote'],
    ['the network, without a scheme', { $ref: '//example.com/a.json' }, 'ref-remote'],
    ['an anchor', { $ref: '#order' }, 'ref-invalid'],
    ['a broken escape', { $ref: '#/%zz' }, 'ref-invalid'],
    ['a folder', { $ref: './schemas' }, 'ref-not-found'],
    ['itself', { $ref: '#/channels/events/messages/paid/payload' }, 'ref-cycle'],
  ])('to %s', async (_, payload, code) => {
    expect(await codes(withPayload(payload, { 'schemas/Order.yaml': 'type: object\n' }))).toEqual([code]);
  });

  test('a link that leads out of the folder is not followed', async () => {
    const elsewhere = specFolder({ 'Secret.yaml': 'type: string\n' });
    const folder = specFolder(
      withPayload({ $ref: './schemas/Secret.yaml' }, { 'schemas/Order.yaml': 'type: object\n' }),
    );
    symlinkSync(join(elsewhere, 'Secret.yaml'), join(folder, 'schemas', 'Secret.yaml'));
    expect((await readContract(folder, settings)).problems.map(({ code }) => code)).toEqual(['ref-outside']);
  });

  test('a missing one names what is near', async () => {
    const { problems } = await readFiles(
      withPayload({ $ref: './schemas/Ordr.yaml' }, { 'schemas/Order.yaml': 'type: object\n' }),
    );
    expect(problems[0]?.help).toContain('Did you mean `Order.yaml`?');
  });

  test('two that lead to each other, and a third that leads into them', async () => {
    const schemas = {
      A: { $ref: '#/components/schemas/B' },
      B: { $ref: '#/components/schemas/A' },
      C: { $ref: '#/components/schemas/A/x' },
    };
    const found = await codes({
      'asyncapi.yaml': documentWith(
        { paid: { payload: { $ref: '#/components/schemas/A' } } },
        { components: { schemas } },
      ),
    });
    expect(new Set(found)).toEqual(new Set(['ref-cycle']));
  });

  test('two whose pointers each lead through the other', async () => {
    const schemas = { A: { $ref: '#/components/schemas/B/x' }, B: { $ref: '#/components/schemas/A/x' } };
    const found = await codes({
      'asyncapi.yaml': documentWith(
        { paid: { payload: { $ref: '#/components/schemas/A' } } },
        { components: { schemas } },
      ),
    });
    expect(new Set(found)).toEqual(new Set(['ref-cycle']));
  });

  test('a schema that is its own part never ends; one that holds itself does', async () => {
    const node = (schema: unknown) => ({
      'asyncapi.yaml': documentWith(
        { paid: { payload: { $ref: '#/components/schemas/Node' } } },
        { components: { schemas: { Node: schema } } },
      ),
    });
    expect(await codes(node({ allOf: [{ $ref: '#/components/schemas/Node' }] }))).toContain('schema-endless');
    expect(await codes(node({ type: 'object', properties: { next: { $ref: '#/components/schemas/Node' } } }))).toEqual([
      'event-name-not-in-body',
    ]);
  });
});

describe('names', () => {
  const named = (name: string, more: object = {}) => ({
    'asyncapi.yaml': documentWith({ a: { name, payload: { type: 'object' }, ...more } }),
  });

  test.each([
    ['constructor', 'Constructor', 'constructor'],
    ['class', 'Class', 'class_'],
    ['CON', 'CON', 'con'],
    ['../x', 'X', 'x'],
    ['3ds.done', '_3dsDone', '_3dsDone'],
    ['v1.2', 'V1_2', 'v1_2'],
    ['SPACE_BOOKED', 'SpaceBooked', 'spaceBooked'],
    ['date', 'Date_', 'date'],
    ['ordre.opprettet.på.kø', 'OrdreOpprettetPaKo', 'ordreOpprettetPaKo'],
  ])('%s is an event like any other', async (name, typeName, exportName) => {
    const { contract } = await readFiles(named(name));
    expect(contract?.events[0]).toMatchObject({ name, typeName, exportName, key: 'a' });
  });

  test.each([
    ['__proto__', '__proto__', 'name-unusable'],
    ['an emoji', '🎉', 'name-unusable'],
    ['nothing', '', 'name-unusable'],
    ['5,000 letters', 'a'.repeat(5000), 'name-too-long'],
  ])('%s is told, with a way out', async (_, name, code) => {
    expect(await codes(named(name))).toContain(code);
  });

  test('x-name gives code a name; the wire keeps its own', async () => {
    const { contract } = await readFiles(named('🎉', { 'x-name': 'celebration' }));
    expect(contract?.events[0]).toMatchObject({ name: '🎉', typeName: 'Celebration', exportName: 'celebration' });
  });

  test('message keys become folder names that every system accepts', async () => {
    const keys = ['order:created', 'CON', '../x', 'a', 'A'];
    const messages = Object.fromEntries(
      keys.map((key, index) => [
        key,
        { name: `event_${index}`, payload: { properties: { event: { const: `event_${index}` } }, type: 'object' } },
      ]),
    );
    const { contract } = await readFiles({ 'asyncapi.yaml': documentWith(messages) });
    expect(contract?.events.map(({ key }) => key)).toEqual(['order-created', 'CON_', 'x', 'a', 'event_4']);
  });

  test('a property called __proto__ is refused, one called constructor is not', async () => {
    const payload = (name: string) => ({
      'asyncapi.json': `{"asyncapi":"3.0.0","info":{"title":"A","version":"1"},"channels":{"c":{"messages":{"m":{"payload":{"type":"object","properties":{"${name}":{"type":"string"}}}}}}},"operations":{"o":{"action":"send","channel":{"$ref":"#/channels/c"}}}}`,
    });
    expect(await codes(payload('__proto__'))).toContain('schema-member-refused');
    const { contract } = await readFiles(payload('constructor'));
    expect(contract?.types[0]?.type).toMatchObject({ fields: [{ name: 'constructor' }] });
  });

  test.each(['receiver', 'CON', 'Acme', '../x', ''])('the id %j is refused', async (id) => {
    const { problems } = await readFiles(named('a'), { id });
    expect(problems.map(({ code }) => code)).toContain(id === 'receiver' ? 'id-taken' : 'id-unusable');
  });
});

test('text of any kind comes through as data', async () => {
  const text = '*/ `${alert(1)}` "quotes" \'more\' \n <script> \u2028 {x}';
  const message = {
    name: 'paid',
    title: text,
    summary: text,
    payload: { description: text, type: 'object', properties: { [text]: { const: text, description: text } } },
  };
  const { contract, problems } = await readFiles({ 'asyncapi.yaml': documentWith({ paid: message }) });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(contract?.events[0]).toMatchObject({ title: text, summary: text });
  expect(contract?.types[0]?.type).toMatchObject({ fields: [{ name: text, type: { kind: 'literal', value: text } }] });
});

test('a problem stays on one line, whatever the spec holds', async () => {
  const { problems } = await readFiles(withPayload({ $ref: `./a\nb\u001b[31m${'x'.repeat(500)}.yaml` }));
  expect(problems[0]?.message).toMatch(/^`\.\/a\\nb\\u001b\[31mx+…` refers to nothing\.$/);
});
