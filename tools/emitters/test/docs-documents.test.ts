import { fileURLToPath } from 'node:url';
import type { Json, JsonObject, JsonSchema } from '@hookwright/contract';
import { readContract, type Contract } from '@hookwright/contract';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { asyncapiText } from '../src/docs/asyncapi.ts';
import { downloads } from '../src/docs/downloads.ts';
import { emitDocuments } from '../src/docs/emit-text.ts';
import { jsonSchemas } from '../src/docs/json-schemas.ts';
import { jsonText } from '../src/docs/json-text.ts';
import { openapiDocument } from '../src/docs/openapi.ts';
import { openapiSchema } from '../src/docs/openapi-schemas.ts';
import { contractOf } from './contract-of.ts';
import { bodyFaults, contentsIn, structureFaults } from './openapi-faults.ts';
import { toyShop } from './toy-shop.ts';
import { field, object, string } from './type-cases.ts';

const specs = fileURLToPath(new URL('../../../specs/', import.meta.url));
const specOf = async (id: string): Promise<Contract> =>
  (await readContract(`${specs}${id}`, { scope: 'hookwright', runtimeRange: 'workspace:^' })).contract!;

describe.each(['host-building', 'housemates', 'lokalebasen', 'ventrata'])('%s', (id) => {
  test('openapi.json has the official structure, and its examples fit its schemas', async () => {
    const contract = await specOf(id);
    const document = openapiDocument(contract);
    expect(structureFaults(document)).toEqual([]);
    expect(bodyFaults(document)).toEqual([]);
    expect(Object.keys(document['webhooks'] as object)).toEqual(contract.events.map(({ name }) => name));
    expect(contentsIn(document).length).toBeGreaterThanOrEqual(contract.events.length);
  });

  test('schemas/*.json need no other file, accept every example and refuse what the contract refuses', async () => {
    const contract = await specOf(id);
    const files = new Map(
      jsonSchemas(contract).map(({ typeName, text }) => [typeName, JSON.parse(text) as JsonObject]),
    );
    for (const { typeName, examples, rejected } of contract.events) {
      const schema = files.get(typeName)!;
      expect(schema).toMatchObject({
        $schema: 'http://json-schema.org/draft-07/schema#',
        title: expect.any(String) as string,
      });
      const accepts = new Ajv({ strict: false, validateFormats: false }).compile(schema);
      for (const { name, payload } of examples) expect([name, accepts(payload)]).toEqual([name, true]);
      for (const { name, text, reason } of rejected)
        if (reason === 'structure') expect([name, accepts(JSON.parse(text))]).toEqual([name, false]);
    }
  });

  test('asyncapi.json is the whole document, and what is offered for download is there', async () => {
    const contract = await specOf(id);
    expect(JSON.parse(asyncapiText(contract))).toEqual(contract.document);
    const paths = emitDocuments(contract) as readonly { readonly path: string }[];
    const files = [...paths.map(({ path }) => path), 'docs/llms-full.txt'];
    expect(files.toSorted()).toEqual(
      downloads(contract)
        .map(({ file }) => `docs/${file}`)
        .toSorted(),
    );
  });
});

test.each<readonly [string, JsonSchema, JsonSchema]>([
  [
    'references',
    { $ref: '#/definitions/Money', description: 'x' },
    { $ref: '#/components/schemas/Money', description: 'x' },
  ],
  [
    'a tuple',
    { items: [{ type: 'string' }, { $ref: '#/definitions/A' }] },
    { prefixItems: [{ type: 'string' }, { $ref: '#/components/schemas/A' }] },
  ],
  ['a closed tuple', { items: [true], additionalItems: false }, { prefixItems: [true], items: false }],
  ['an empty tuple', { items: [], additionalItems: { type: 'null' } }, { items: { type: 'null' } }],
  ['what follows no tuple', { items: { type: 'null' }, additionalItems: false }, { items: { type: 'null' } }],
  [
    'dependencies',
    { dependencies: { a: ['b'], c: { required: ['d'] } } },
    { dependentRequired: { a: ['b'] }, dependentSchemas: { c: { required: ['d'] } } },
  ],
  [
    'null stays a type',
    { type: ['string', 'null'], exclusiveMinimum: 0 },
    { type: ['string', 'null'], exclusiveMinimum: 0 },
  ],
  [
    'a discriminator',
    { discriminator: 'kind', oneOf: [true] },
    { discriminator: { propertyName: 'kind' }, oneOf: [true] },
  ],
  [
    'data is left alone',
    { const: { $ref: '#/definitions/A' }, enum: [{ items: [] }] },
    { const: { $ref: '#/definitions/A' }, enum: [{ items: [] }] },
  ],
  [
    'members may have the names of keywords',
    { properties: { items: { items: [true] }, $ref: true } },
    { properties: { items: { prefixItems: [true] }, $ref: true } },
  ],
])('in OpenAPI: %s', (_, draft7, openapi) => expect(openapiSchema(draft7)).toEqual(openapi));

const at = (value: Json | undefined, ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>((found, key) => (found as Record<string, unknown> | undefined)?.[key], value);

test('a delivery says how it proves itself, what it carries and what answers mean', () => {
  const contract = toyShop({
    webhooks: {
      delivery: {
        ...toyShop().webhooks.delivery,
        headers: { 'User-Agent': 'Toys', 'Content-Type': 'application/json' },
        success: ['200', '2xx'],
        statuses: { 410: 'disable', 429: 'retry-after' },
        retry: { attempts: 5, backoff: 'fixed', first: '1m' },
      },
      authentication: [
        { scheme: 'bearer', header: 'Authorization', optional: true },
        { scheme: 'static-header', header: 'X-Token' },
        {
          scheme: 'hmac',
          algorithm: 'sha256',
          header: 'Signature',
          timestampHeader: 'Time',
          format: 'v1={digest}',
          content: '{timestamp}.{body}',
          timestampUnit: 's',
          key: { encoding: 'utf8' },
          digestEncoding: 'hex',
        },
      ],
    },
    events: { sold: { typeName: 'Sold', headers: object(field('signature', string), field('X-Shop', string, false)) } },
  });
  const document = openapiDocument(contract);
  expect(structureFaults(document)).toEqual([]);
  const post = at(document, 'webhooks', 'sold', 'post') as JsonObject;
  const parameters = post['parameters'] as readonly JsonObject[];
  expect(parameters.map(({ name, required }) => [name, required])).toEqual([
    ['signature', true],
    ['X-Shop', false],
    ['Time', true],
    ['User-Agent', true],
  ]);
  expect(post['security']).toEqual([{ deliveryBearer: [] }, { deliveryHeader: [] }]);
  expect(at(document, 'components', 'securitySchemes', 'deliveryHeader')).toEqual({
    type: 'apiKey',
    in: 'header',
    name: 'X-Token',
  });
  expect(Object.keys(post['responses'] as object)).toEqual(['200', '410', '429', '2XX', 'default']);
  expect(at(post, 'responses', 'default', 'description')).toMatch(/^Not delivered\. It is tried 5 times in all\./);
});

test('a call has its servers, its security, its parameters and one answer for each status', () => {
  const reply = (name: string, status: number | undefined, schema?: JsonSchema) => ({
    name,
    title: name,
    examples: schema === undefined ? [] : [{ name: 'one', origin: 'ours' as const, payload: {} }],
    ...(status !== undefined && { status }),
    ...(schema !== undefined && { schema }),
  });
  const contract = contractOf({
    types: { Sold: { type: 'object' } },
    events: { sold: 'Sold' },
    operations: [
      {
        name: 'remove',
        title: 'Remove it',
        method: 'DELETE',
        basePath: '/v1',
        path: '/hooks/{id}',
        requests: [],
        replies: [
          reply('gone', undefined),
          reply('bad', 400, { type: 'object' }),
          reply('worse', 400, { $ref: '#/definitions/Sold' }),
        ],
      },
    ],
    document: {
      servers: {
        api: {
          host: '{region}.toys.example',
          protocol: 'https',
          variables: { region: { examples: ['eu'] } },
          security: [{ $ref: '#/components/securitySchemes/key' }],
        },
      },
      channels: { hooks: { servers: [{ $ref: '#/servers/api' }], parameters: { id: { description: 'Which one.' } } } },
      operations: { remove: { channel: { $ref: '#/channels/hooks' } } },
      components: { securitySchemes: { key: { type: 'httpApiKey', in: 'header', name: 'Key' } } },
    },
  });
  const document = openapiDocument(contract);
  expect(structureFaults(document)).toEqual([]);
  expect(document['servers']).toEqual([
    { url: 'https://{region}.toys.example/v1', variables: { region: { default: 'eu' } } },
  ]);
  const call = at(document, 'paths', '/hooks/{id}', 'delete') as JsonObject;
  expect(call['parameters']).toEqual([
    { name: 'id', in: 'path', required: true, description: 'Which one.', schema: { type: 'string' } },
  ]);
  expect(call['security']).toEqual([{ key: [] }]);
  expect(at(document, 'components', 'securitySchemes', 'key')).toEqual({ type: 'apiKey', in: 'header', name: 'Key' });
  expect(Object.keys(call['responses'] as object)).toEqual(['200', '400']);
  expect(at(call, 'responses', '400', 'content', 'application/json')).toMatchObject({
    schema: { anyOf: [{ type: 'object' }, { $ref: '#/components/schemas/Sold' }] },
    examples: { one: {}, 'one-2': {} },
  });
});

test('documents are JSON, deep down to a level, with a line for each example', () => {
  const value = { a: { b: { c: [1, 2] } }, examples: [{ x: [1, { y: 2 }] }, 3], none: {}, empty: [] };
  expect(JSON.parse(jsonText(value, 3))).toEqual(value);
  expect(jsonText(value, 3)).toBe(
    '{\n  "a": {\n    "b": {\n      "c": [1,2]\n    }\n  },\n  "examples": [\n    {"x":[1,{"y":2}]},\n    3\n  ],\n  "none": {},\n  "empty": []\n}\n',
  );
});
