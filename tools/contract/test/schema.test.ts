import { describe, expect, test } from 'vitest';
import type { Json, JsonSchema, Type } from '../src/index.ts';
import { readType, schemaScope } from '../src/schema.ts';

/** Types that the rows may refer to. */
const definitions = new Map<string, JsonSchema>([
  ['Money', { type: 'object', required: ['amount'], properties: { amount: { type: 'integer' } } }],
  ['Base', { type: 'object', required: ['event'], properties: { event: { type: 'string' } } }],
  ['Also', { $ref: '#/definitions/Base' }],
  ['Id', { anyOf: [{ type: 'string' }, { type: 'integer' }] }],
  [
    'Tree',
    { type: 'object', properties: { child: { allOf: [{ $ref: '#/definitions/Tree' }, { required: ['id'] }] } } },
  ],
]);

const text: Type = { kind: 'string' };
const count: Type = { kind: 'number', integer: true };
const flag: Type = { kind: 'boolean' };
const nothing: Type = { kind: 'null' };
const anything: Type = { kind: 'unknown' };
const closedEnum = (...values: readonly Json[]): Type => ({ kind: 'enum', values, open: false, meanings: {} });
const openEnum = (...values: readonly Json[]): Type => ({ kind: 'enum', values, open: true, meanings: {} });
const union = (...members: readonly Type[]): Type => ({ kind: 'union', members });
const reference = (to: string): Type => ({ kind: 'reference', to });
const listOf = (items: Type, more: object = {}): Type => ({ kind: 'array', items, unique: false, ...more });
const mapOf = (values: Type, keys: readonly string[] = []): Type => ({ kind: 'map', values, keys });

/** Fields in order; a name with `?` may be absent. */
const object = (
  fields: Readonly<Record<string, Type>>,
  more: { readonly rest?: Type; readonly closed?: boolean } = {},
): Type => ({
  kind: 'object',
  fields: Object.entries(fields).map(([name, type]) => ({
    name: name.replace('?', ''),
    required: !name.endsWith('?'),
    type,
    about: { deprecated: false, examples: [] },
  })),
  closed: false,
  ...more,
});

interface Row {
  readonly name: string;
  readonly in: Json;
  readonly out: Type;
}

const rows: readonly Row[] = [
  { name: 'true is anything', in: true, out: anything },
  { name: 'an empty schema is anything', in: {}, out: anything },
  { name: 'false is nothing', in: false, out: { kind: 'never' } },
  { name: 'a text', in: { type: 'string' }, out: text },
  {
    name: 'a text with limits',
    in: { type: 'string', format: 'date', pattern: '^2', minLength: 1, maxLength: 9 },
    out: { kind: 'string', format: 'date', pattern: '^2', minLength: 1, maxLength: 9 },
  },
  {
    name: 'a number',
    in: { type: 'number', exclusiveMinimum: 0 },
    out: { kind: 'number', integer: false, exclusiveMinimum: 0 },
  },
  {
    name: 'a whole number',
    in: { type: 'integer', minimum: 1, multipleOf: 2 },
    out: { kind: 'number', integer: true, minimum: 1, multipleOf: 2 },
  },
  { name: 'a flag', in: { type: 'boolean' }, out: flag },
  { name: 'null', in: { type: 'null' }, out: nothing },
  { name: 'a reference', in: { $ref: '#/definitions/Money', description: 'What it costs.' }, out: reference('Money') },
  { name: 'a constant', in: { const: 'paid' }, out: { kind: 'literal', value: 'paid' } },
  {
    name: 'a constant wins over its type',
    in: { type: 'string', const: 'paid' },
    out: { kind: 'literal', value: 'paid' },
  },
  { name: 'the constant null', in: { const: null }, out: { kind: 'literal', value: null } },
  { name: 'known values', in: { enum: ['a', 'b'] }, out: closedEnum('a', 'b') },
  { name: 'known values and null', in: { enum: ['a', null] }, out: union(closedEnum('a'), nothing) },
  {
    name: 'null among values of another type can never come',
    in: { type: 'string', enum: ['a', null] },
    out: closedEnum('a'),
  },
  {
    name: 'null among values of a nullable type',
    in: { type: ['string', 'null'], enum: ['a', null] },
    out: union(closedEnum('a'), nothing),
  },
  {
    name: 'values that mean something',
    in: { enum: ['a'], 'x-values': { a: 'First.' } },
    out: { kind: 'enum', values: ['a'], open: false, meanings: { a: 'First.' } },
  },
  { name: 'values that may grow', in: { anyOf: [{ enum: ['a'] }, { type: 'string' }] }, out: openEnum('a') },
  {
    name: 'values that may grow, the other way round',
    in: { anyOf: [{ type: 'string' }, { type: 'string', enum: ['a'] }] },
    out: openEnum('a'),
  },
  {
    name: 'values that may grow, or null',
    in: { anyOf: [{ enum: ['a'] }, { type: 'string' }, { type: 'null' }] },
    out: union(openEnum('a'), nothing),
  },
  {
    name: 'values that may grow, nullable',
    in: { anyOf: [{ enum: ['a'] }, { type: ['string', 'null'] }] },
    out: union(openEnum('a'), nothing),
  },
  {
    name: 'values that may grow and mean something',
    in: { anyOf: [{ enum: ['a'] }, { type: 'string' }], 'x-values': { a: 'First.' } },
    out: { kind: 'enum', values: ['a'], open: true, meanings: { a: 'First.' } },
  },
  {
    name: 'numbers that may grow are two alternatives',
    in: { anyOf: [{ enum: [1] }, { type: 'integer' }] },
    out: union(closedEnum(1), count),
  },
  {
    name: 'values or a text of a form',
    in: { anyOf: [{ enum: ['a'] }, { type: 'string', format: 'date' }] },
    out: union(closedEnum('a'), { kind: 'string', format: 'date' }),
  },
  { name: 'nullable', in: { type: ['string', 'null'] }, out: union(text, nothing) },
  {
    name: 'a nullable reference',
    in: { anyOf: [{ $ref: '#/definitions/Money' }, { type: 'null' }] },
    out: union(reference('Money'), nothing),
  },
  { name: 'one of', in: { oneOf: [{ type: 'string' }, { type: 'integer' }] }, out: union(text, count) },
  {
    name: 'alternatives within alternatives',
    in: { anyOf: [{ anyOf: [{ type: 'string' }, { type: 'null' }] }, { type: 'null' }] },
    out: union(text, nothing),
  },
  { name: 'an alternative that allows all', in: { anyOf: [{ type: 'string' }, {}] }, out: anything },
  { name: 'a single alternative', in: { anyOf: [{ type: 'string' }] }, out: text },
  {
    name: 'a type beside the alternatives',
    in: { type: 'string', anyOf: [{ format: 'date' }, { format: 'time' }] },
    out: text,
  },
  {
    name: 'alternatives that only ask for members',
    in: { type: 'object', properties: { a: { type: 'string' } }, anyOf: [{ required: ['a'] }, { required: ['b'] }] },
    out: object({ 'a?': text }),
  },
  {
    name: 'members beside alternatives',
    in: {
      type: 'object',
      properties: { a: { type: 'string' } },
      oneOf: [{ properties: { b: { type: 'integer' } } }, { properties: { c: { type: 'boolean' } } }],
    },
    out: {
      kind: 'intersection',
      members: [object({ 'a?': text }), union(object({ 'b?': count }), object({ 'c?': flag }))],
    },
  },
  { name: 'a list', in: { type: 'array', items: { type: 'string' } }, out: listOf(text) },
  { name: 'a list of anything', in: { type: 'array' }, out: listOf(anything) },
  {
    name: 'a list with limits',
    in: { type: 'array', items: {}, minItems: 1, maxItems: 3, uniqueItems: true },
    out: listOf(anything, { minItems: 1, maxItems: 3, unique: true }),
  },
  { name: 'a list without its type', in: { items: { type: 'string' } }, out: listOf(text) },
  {
    name: 'a tuple',
    in: { type: 'array', items: [{ type: 'string' }, { type: 'integer' }], minItems: 1 },
    out: { kind: 'tuple', items: [text, count], required: 1, rest: anything },
  },
  {
    name: 'a tuple that ends',
    in: { type: 'array', items: [{ type: 'string' }], additionalItems: false, minItems: 5 },
    out: { kind: 'tuple', items: [text], required: 1, rest: { kind: 'never' } },
  },
  {
    name: 'a tuple that ends early',
    in: { type: 'array', items: [{ type: 'string' }, { type: 'integer' }], maxItems: 1 },
    out: { kind: 'tuple', items: [text], required: 0, rest: { kind: 'never' } },
  },
  {
    name: 'a tuple that goes on',
    in: { type: 'array', items: [{ type: 'string' }], additionalItems: { type: 'integer' } },
    out: { kind: 'tuple', items: [text], required: 0, rest: count },
  },
  {
    name: 'an object',
    in: { type: 'object', required: ['a'], properties: { a: { type: 'string' }, b: { type: 'integer' } } },
    out: object({ a: text, 'b?': count }),
  },
  { name: 'an object without its type', in: { properties: { a: { type: 'string' } } }, out: object({ 'a?': text }) },
  { name: 'a member that nothing describes', in: { type: 'object', required: ['a'] }, out: object({ a: anything }) },
  { name: 'an object of any kind', in: { type: 'object' }, out: mapOf(anything) },
  { name: 'a map', in: { type: 'object', additionalProperties: { type: 'string' } }, out: mapOf(text) },
  { name: 'a map of anything', in: { type: 'object', additionalProperties: true }, out: mapOf(anything) },
  {
    name: 'a map with keys of a form',
    in: { type: 'object', patternProperties: { '^a': { type: 'string' } }, additionalProperties: false },
    out: mapOf(text, ['^a']),
  },
  {
    name: 'a map with keys of two forms, and others',
    in: { type: 'object', patternProperties: { '^a': { type: 'string' } }, additionalProperties: { type: 'integer' } },
    out: mapOf(union(text, count)),
  },
  {
    name: 'an object with other members',
    in: { type: 'object', properties: { a: {} }, additionalProperties: { type: 'string' } },
    out: object({ 'a?': anything }, { rest: text }),
  },
  {
    name: 'an object with any other members',
    in: { type: 'object', properties: { a: {} }, additionalProperties: true },
    out: object({ 'a?': anything }, { rest: anything }),
  },
  {
    name: 'an object without others',
    in: { type: 'object', properties: { a: {} }, additionalProperties: false },
    out: object({ 'a?': anything }, { closed: true }),
  },
  { name: 'an empty object', in: { type: 'object', additionalProperties: false }, out: object({}, { closed: true }) },
  {
    name: 'an object or null',
    in: { type: ['object', 'null'], properties: { a: { type: 'string' } } },
    out: union(object({ 'a?': text }), nothing),
  },
  {
    name: 'all of a type and more members',
    in: {
      allOf: [
        { $ref: '#/definitions/Base' },
        { type: 'object', required: ['id'], properties: { id: { type: 'string' } } },
      ],
    },
    out: object({ event: text, id: text }),
  },
  { name: 'all of one type is that type', in: { allOf: [{ $ref: '#/definitions/Id' }] }, out: reference('Id') },
  {
    name: 'all of one object type is that type, whatever is said beside it',
    in: { description: 'x', type: 'object', allOf: [{ $ref: '#/definitions/Base' }] },
    out: reference('Base'),
  },
  {
    name: 'all of a type by another name',
    in: { allOf: [{ $ref: '#/definitions/Also' }, { required: ['id'] }] },
    out: object({ event: text, id: anything }),
  },
  {
    name: 'members beside all of',
    in: {
      type: 'object',
      properties: { id: { type: 'string' } },
      required: ['id', 'event'],
      allOf: [{ $ref: '#/definitions/Base' }],
    },
    out: object({ event: text, id: text }),
  },
  {
    name: 'the narrower of two types of one member',
    in: { allOf: [{ $ref: '#/definitions/Base' }, { properties: { event: { const: 'paid' } } }] },
    out: object({ event: { kind: 'literal', value: 'paid' } }),
  },
  {
    name: 'the narrower type is kept wherever it stands',
    in: { allOf: [{ properties: { a: { enum: ['x'] } } }, { properties: { a: { type: 'string' } } }] },
    out: object({ 'a?': closedEnum('x') }),
  },
  {
    name: 'a type that is no object cannot be merged',
    in: { allOf: [{ $ref: '#/definitions/Id' }, { $ref: '#/definitions/Base' }] },
    out: { kind: 'intersection', members: [reference('Id'), reference('Base')] },
  },
  { name: 'limits beside a type', in: { allOf: [{ type: 'string' }, { maxLength: 3 }] }, out: text },
  {
    name: 'a type within itself is a reference',
    in: { allOf: [{ $ref: '#/definitions/Tree' }, { required: ['id'] }] },
    out: object({
      'child?': { kind: 'intersection', members: [reference('Tree'), object({ id: anything })] },
      id: anything,
    }),
  },
  {
    name: 'what is not said by types',
    in: { type: 'string', not: { const: 'x' }, if: { minLength: 3 }, then: { format: 'date' } },
    out: text,
  },
];

describe('a schema becomes a type', () => {
  test.each(rows)('$name', ({ in: schema, out }) => {
    expect(readType(schema, schemaScope(definitions))).toEqual(out);
  });
});

test('what is said about a member, and what it inherits', () => {
  const schema = {
    type: 'object',
    'x-evidence': { status: 'published', source: 'A' },
    properties: {
      id: {
        type: 'string',
        title: 'Id',
        description: 'Its id.',
        deprecated: true,
        examples: ['a'],
        default: 'b',
        'x-evidence': 'inferred',
        'x-capability': 'extra',
      },
      inner: { type: 'object', properties: { deep: { type: 'string' } } },
    },
  };
  const type = readType(schema, schemaScope(definitions));
  const published = { status: 'published', source: 'A' };
  expect(type).toMatchObject({
    fields: [
      {
        about: {
          title: 'Id',
          description: 'Its id.',
          deprecated: true,
          examples: ['a'],
          default: 'b',
          evidence: { status: 'inferred' },
          capability: 'extra',
        },
      },
      { about: { evidence: published }, type: { fields: [{ name: 'deep', about: { evidence: published } }] } },
    ],
  });
});
