import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findSpecs, readContract, type JsonObject } from '../src/index.ts';
import { at, bundleOf, contractOf, meaning, readAgain, referencesIn } from './bundles.ts';
import { documentWith, settings, specFolder } from './spec-folder.ts';

const specs = fileURLToPath(new URL('../../../specs', import.meta.url));

test.each(findSpecs(specs).documents.map((file) => [file.slice(specs.length + 1).split(/[/\\]/)[0]!, file] as const))(
  'the bundle of %s says all that its files say',
  async (id, file) => {
    const { contract } = await readContract(file, { ...settings, id });
    const document = contract!.document;
    for (const ref of referencesIn(document)) expect(at(document, ref), ref).toBeDefined();
    expect(meaning(await readAgain(document, id))).toEqual(meaning(contract!));
  },
);

const created = { name: 'created', payload: { $ref: './schemas/created.yaml' } };
const body = { type: 'object', properties: { owner: { $ref: './person.yaml' } } };

describe('what lies in other files', () => {
  test('schemas come under their type names, once each, and references lead to them', async () => {
    const document = await bundleOf({
      'asyncapi.json': documentWith({
        created,
        changed: { name: 'changed', payload: { $ref: './schemas/created.yaml' } },
      }),
      'schemas/created.yaml': body,
      'schemas/person.yaml': { type: 'object', properties: { friend: { $ref: '#' }, pet: { $ref: 'pet.yaml#/Pet' } } },
      'schemas/pet.yaml': { Pet: { type: 'string' }, Other: { type: 'number' } },
    });
    expect(document['components']).toEqual({
      schemas: {
        Created: { type: 'object', properties: { owner: { $ref: '#/components/schemas/Person' } } },
        Person: {
          type: 'object',
          properties: { friend: { $ref: '#/components/schemas/Person' }, pet: { $ref: '#/components/schemas/Pet' } },
        },
        Pet: { type: 'string' },
      },
    });
    for (const ref of referencesIn(document)) expect(at(document, ref), ref).toBeDefined();
  });

  test('every kind of part goes into its own group', async () => {
    const document = await bundleOf({
      'asyncapi.json': {
        asyncapi: '3.0.0',
        info: { title: 'Acme', version: '1.0.0', tags: [{ $ref: 'parts.yaml#/tag' }] },
        servers: { api: { $ref: 'parts.yaml#/server' } },
        channels: { events: { $ref: 'parts.yaml#/channel' } },
        operations: {
          send: {
            action: 'send',
            channel: { $ref: '#/channels/events' },
            traits: [{ $ref: 'parts.yaml#/operationTrait' }],
            bindings: { $ref: 'parts.yaml#/bindings' },
          },
        },
      },
      'parts.yaml': {
        tag: { name: 'shop' },
        server: {
          host: '{name}.example',
          protocol: 'https',
          variables: { name: { $ref: '#/variable' } },
          security: [{ $ref: '#/key' }],
        },
        variable: { default: 'api' },
        key: { type: 'httpApiKey', name: 'Key', in: 'header' },
        channel: {
          address: '/{id}',
          parameters: { id: { $ref: '#/id' } },
          messages: { created: { $ref: '#/created' } },
        },
        id: { description: 'Which one.' },
        created: { name: 'created', traits: [{ $ref: '#/trait' }], payload: { $ref: 'created.yaml' } },
        trait: { summary: 'It was made.' },
        operationTrait: { summary: 'Sends.' },
        bindings: { http: { method: 'POST' } },
      },
      'created.yaml': { type: 'object' },
    });
    const groups = Object.entries(document['components'] as JsonObject).map(([group, parts]) => [
      group,
      Object.keys(parts as object),
    ]);
    expect(Object.fromEntries(groups)).toEqual({
      tags: ['tag'],
      servers: ['server'],
      serverVariables: ['variable'],
      securitySchemes: ['key'],
      channels: ['channel'],
      parameters: ['id'],
      messages: ['created'],
      messageTraits: ['trait'],
      operationTraits: ['operationTrait'],
      operationBindings: ['bindings'],
      schemas: ['Created'],
    });
    expect((await readAgain(document)).events).toMatchObject([{ name: 'created', summary: 'It was made.' }]);
  });

  test('a component that is only a reference takes in what it leads to', async () => {
    const document = await bundleOf({
      'asyncapi.json': documentWith(
        { created: { name: 'created', payload: { $ref: '#/components/schemas/created_v1' } } },
        { components: { schemas: { created_v1: { $ref: './schemas/created.yaml' } } } },
      ),
      'schemas/created.yaml': { type: 'object' },
    });
    expect(document['components']).toEqual({ schemas: { created_v1: { type: 'object', 'x-name': 'Created' } } });
    expect((await readAgain(document)).types.map(({ name }) => name)).toEqual(['Created']);
  });

  test('a name that is taken is counted, and the type keeps it', async () => {
    const files = {
      'asyncapi.json': documentWith(
        { created: { name: 'sold', payload: { $ref: './schemas/created.yaml' } } },
        { components: { schemas: { Person: { type: 'boolean' } } } },
      ),
      'schemas/created.yaml': body,
      'schemas/person.yaml': { type: 'object' },
    };
    const contract = await contractOf(files);
    expect(Object.keys(at(contract.document, '#/components/schemas') as object)).toEqual([
      'Person',
      'Created',
      'Person_2',
    ]);
    expect((await readAgain(contract.document)).types.map(({ name }) => name)).toEqual(['Created', 'Person', 'Sold']);
  });

  test('definitions of a file become components, and its id is gone', async () => {
    const document = await bundleOf({
      'asyncapi.json': documentWith({ created }),
      'schemas/created.yaml': {
        $id: 'https://acme.example/created',
        type: 'object',
        properties: { money: { $ref: '#/definitions/Money' } },
        definitions: { Money: { type: 'integer' }, Unused: { type: 'string' } },
      },
    });
    expect(at(document, '#/components/schemas')).toEqual({
      Created: { type: 'object', properties: { money: { $ref: '#/components/schemas/Money' } } },
      Money: { type: 'integer' },
      Unused: { type: 'string' },
    });
  });

  test.each([
    ['a/b %~#', '/properties/a~1b%20%25~0%23'],
    ['half \ud800', '/properties/half \ud800'],
  ])('the name %j is written so that all readers find it', async (name, pointer) => {
    const plain = { type: 'object', properties: { [name]: { type: 'null' } } };
    const document = await bundleOf({
      'asyncapi.json': documentWith({ created }, { components: { schemas: { Plain: plain } } }),
      'schemas/created.yaml': {
        type: 'object',
        properties: { x: { $ref: `../asyncapi.json#/components/schemas/Plain${pointer}` } },
      },
    });
    const [ref] = referencesIn(at(document, '#/components/schemas/Created')!);
    expect(at(document, ref!)).toEqual({ type: 'null' });
  });
});

test('data is left alone: examples, values and extensions may hold what looks like a reference', async () => {
  const data = { $ref: './other.yaml' };
  const payload = {
    type: 'object',
    properties: { $ref: { type: 'string' } },
    default: data,
    examples: [data],
    'x-own': data,
  };
  const document = await bundleOf({
    'asyncapi.json': documentWith(
      { created: { name: 'created', payload, examples: [{ payload: data }] } },
      { 'x-own': data },
    ),
    'other.yaml': { type: 'string' },
  });
  expect(at(document, '#/channels/events/messages/created/payload')).toEqual(payload);
  expect(document['x-own']).toEqual(data);
});

test('examples in files become examples of their message, with where they came from beside them', async () => {
  const document = await bundleOf({
    'asyncapi.json': documentWith({
      created: { ...created, examples: [{ name: 'written', payload: { owner: {} } }] },
    }),
    'schemas/created.yaml': body,
    'schemas/person.yaml': { type: 'object' },
    'examples/created/about.yaml': {
      printed: { origin: 'published', source: 'https://acme.example/docs', summary: 'As printed.' },
    },
    'examples/created/printed.json': { owner: { name: 'Ada' } },
  });
  expect(at(document, '#/channels/events/messages/created')).toMatchObject({
    examples: [
      { name: 'written', payload: { owner: {} } },
      { name: 'printed', summary: 'As printed.', payload: { owner: { name: 'Ada' } } },
    ],
    'x-examples': { printed: { origin: 'published', source: 'https://acme.example/docs' } },
  });
});

test('`x-webhooks` is there as it is written, also from a file of its own', async () => {
  const webhooks = { id: 'acme', event: [{ pointer: '/event' }], unknown: ['How long they wait.'] };
  const message = {
    name: 'created',
    payload: { type: 'object', required: ['event'], properties: { event: { const: 'created' } } },
  };
  const document = await bundleOf({
    'asyncapi.json': documentWith({ created: message }, { 'x-webhooks': { $ref: './webhooks.yaml' } }),
    'webhooks.yaml': webhooks,
  });
  expect(document['x-webhooks']).toEqual(webhooks);
});

test('a document of AsyncAPI 2 is given as it was converted', async () => {
  const folder = specFolder({
    'asyncapi.yaml': { asyncapi: '2.6.0' },
    'schemas/created.yaml': body,
    'schemas/person.yaml': {},
  });
  const convert = () => Promise.resolve(documentWith({ created }));
  const { contract } = await readContract(folder, { ...settings, convert });
  expect(contract!.document).toEqual({
    ...documentWith({ created: { name: 'created', payload: { $ref: '#/components/schemas/Created' } } }),
    components: {
      schemas: {
        Created: { type: 'object', properties: { owner: { $ref: '#/components/schemas/Person' } } },
        Person: {},
      },
    },
  });
  expect(meaning(await readAgain(contract!.document))).toEqual(meaning(contract!));
});

test('it is made once, and only when somebody asks', async () => {
  const contract = await contractOf({
    'asyncapi.json': documentWith({ created: { name: 'created', payload: { type: 'object' } } }),
  });
  expect(Object.getOwnPropertyDescriptor(contract, 'document')).toMatchObject({ get: expect.any(Function) as unknown });
  expect(contract.document).toBe(contract.document);
  expect({ ...contract }.document).toEqual(contract.document);
});
