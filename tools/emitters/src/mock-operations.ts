/** The calls that a consumer makes, such as those that register an endpoint, and what answers them. */
import { code, key, typeRef } from '@hookwright/code';
import type { Code } from '@hookwright/code';
import type { Contract, Json, JsonSchema, Message, Operation } from '@hookwright/contract';
import { HOLDS, keywordsOf, reach } from './assertions.ts';
import type { Keywords, Schemas } from './assertions.ts';
import type { Emitter } from './emitter.ts';
import { MOCK_ENGINE } from './layout.ts';
import { block, data, dataModule } from './mock-data.ts';

export const emitMockOperations: Emitter = (contract) => {
  const { operations } = contract;
  const type = typeRef('Operation', MOCK_ENGINE);
  const exported = {
    name: 'operations',
    comment: 'The calls by name, as `webhooks.registration.operations` has them.',
    value: block(operations.map((operation) => code`${key(operation.name)}: ${call(operation, contract)},`)),
    type: block(operations.map(({ name }) => code`readonly ${key(name)}: ${type};`)),
  };
  return dataModule(
    'operations',
    'the calls of consumers, such as those that register an endpoint, and what answers them.',
    [exported],
    contract,
  );
};

const call = ({ method, basePath, path, requests, replies }: Operation, contract: Contract): Code =>
  data({
    method,
    path: `${basePath}${path}`,
    request: requestOf(requests, contract),
    replies: replies.map(({ name, status, examples }) => ({
      name,
      // A reply without a status of its own is the usual one.
      status: status ?? 200,
      examples: Object.fromEntries(examples.map((one) => [one.name, one.payload])),
    })),
  });

/** One schema that needs no other; any of them where a call takes several messages. */
function requestOf(requests: readonly Message[], { types }: Contract): Json | undefined {
  const schemas = new Map(types.map(({ name, schema }) => [name, schema]));
  const bodies = requests.flatMap(({ schema }) => (schema === undefined ? [] : [schema]));
  const [first, ...others] = bodies.map((body) => inlined(body, schemas));
  if (first === undefined) return undefined;
  const body: JsonSchema = others.length === 0 ? first : { anyOf: [first, ...others] };
  const definitions = Object.fromEntries(reach(body, schemas).map((name) => [name, plain(schemas.get(name) ?? true)]));
  const hasDefinitions = Object.keys(definitions).length > 0;
  return { ...keywordsOf(plain(body)), ...(hasDefinitions && { definitions }) } as Json;
}

/** A schema that is nothing but a name, as what the name means. */
function inlined(schema: JsonSchema, schemas: Schemas): JsonSchema {
  const ref = typeof schema === 'object' ? schema['$ref'] : undefined;
  const target = typeof ref === 'string' ? schemas.get(ref.slice('#/definitions/'.length)) : undefined;
  return target ?? schema;
}

/** Without our own keywords, which a strict reader of JSON Schema would refuse. Descriptions and defaults stay. */
function plain(schema: JsonSchema): JsonSchema {
  if (typeof schema === 'boolean') return schema;
  const part = (value: Json): Json => plain(value as JsonSchema) as Json;
  const entries = Object.entries(schema)
    .filter(([keyword]) => !keyword.startsWith('x-'))
    .map(([keyword, value]) => {
      const holds = HOLDS.get(keyword);
      if (holds === undefined || holds === 'data') return [keyword, value];
      if (Array.isArray(value)) return [keyword, value.map(part)];
      if (holds !== 'map') return [keyword, part(value)];
      return [
        keyword,
        Object.fromEntries(Object.entries(value as Keywords).map(([name, inner]) => [name, part(inner)])),
      ];
    });
  return Object.fromEntries(entries) as JsonSchema;
}
