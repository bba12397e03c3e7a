import { describe, expect, test } from 'vitest';
import type { JsonSchema } from '@hookwright/contract';
import { event } from '../runtime/runtime.js';
import { linkSchemas } from '../src/linked-schemas.ts';
import { printedChecks } from './quiet-checks.ts';

/** What the walk says about a value that the check refuses. */
function issues(schema: JsonSchema, value: unknown, types: Readonly<Record<string, JsonSchema>> = {}) {
  const linked = linkSchemas(new Map(Object.entries({ ...types, Body: schema })));
  return event('body', () => false, linked.get('Body')!).issues(value);
}

const messages = (...given: Parameters<typeof issues>) => issues(...given).map(({ message }) => message);

const ref = (name: string): JsonSchema => ({ $ref: `#/definitions/${name}` });

describe('sentences', () => {
  test.each<{ schema: JsonSchema; value: unknown; says: string }>([
    { schema: { type: 'object' }, value: [], says: 'The body must be an object, but is an array' },
    { schema: { type: ['string', 'null'] }, value: 1, says: 'The body must be a string or null, but is a number' },
    { schema: { type: 'integer' }, value: 1.5, says: 'The body must be an integer, but is a number with decimals' },
    { schema: { type: ['number', 'integer'] }, value: 'x', says: 'The body must be a number, but is a string' },
    { schema: { const: 'a' }, value: 'b', says: 'The body must be "a"' },
    { schema: { enum: ['a', 'b', null] }, value: 'c', says: 'The body must be "a", "b" or null' },
    { schema: { enum: ['a', 'b'] }, value: true, says: 'The body must be "a" or "b", but is a boolean' },
    { schema: { enum: ['a', 'b'], const: 'c' }, value: 'a', says: 'The body must be "c"' },
    { schema: { enum: [] }, value: 'a', says: 'The body is not allowed' },
    { schema: { minLength: 1 }, value: '', says: 'The body must have at least 1 character' },
    { schema: { maxLength: 1 }, value: '👍👍', says: 'The body must have at most 1 character' },
    { schema: { pattern: '^a' }, value: 'b', says: 'The body must match /^a/u' },
    { schema: { minimum: 2 }, value: 1, says: 'The body must be at least 2' },
    { schema: { exclusiveMaximum: 2 }, value: 2, says: 'The body must be less than 2' },
    { schema: { multipleOf: 0.5 }, value: 0.3, says: 'The body must be a multiple of 0.5' },
    { schema: { minItems: 2 }, value: [1], says: 'The body must have at least 2 items' },
    { schema: { uniqueItems: true }, value: [{ a: 1 }, { a: 1 }], says: 'The body must not hold an item twice' },
    {
      schema: { contains: { type: 'string' } },
      value: [1],
      says: 'The body has no item of the kind that is asked for',
    },
    { schema: { maxProperties: 1 }, value: { a: 1, b: 1 }, says: 'The body must have at most 1 member' },
    { schema: { required: ['a'] }, value: {}, says: '/a is missing' },
    { schema: { propertyNames: { maxLength: 1 } }, value: { ab: 1 }, says: '/ab has a name that is not allowed' },
    { schema: { properties: { a: true }, additionalProperties: false }, value: { b: 1 }, says: '/b is not allowed' },
    { schema: { dependencies: { a: ['b'] } }, value: { a: 1 }, says: '/b is missing' },
    { schema: { not: { type: 'string' } }, value: 'x', says: 'The body is not allowed' },
    {
      schema: { oneOf: [{ type: 'string' }, { minLength: 1 }] },
      value: 'x',
      says: 'The body must fit one variant, but fits 2',
    },
    {
      schema: { if: { type: 'string' }, then: { minLength: 2 } },
      value: 'x',
      says: 'The body must have at least 2 characters',
    },
    {
      schema: { properties: { 'a/b~c': { type: 'string' } } },
      value: { 'a/b~c': 1 },
      says: '/a~1b~0c must be a string, but is a number',
    },
  ])('$says', ({ schema, value, says }) => {
    expect(messages(schema, value)).toEqual([says]);
  });

  test('a list of hundreds is not printed whole', () => {
    const many = Array.from({ length: 300 }, (_, i) => `v${i}`);
    expect(messages({ enum: many }, 'x')[0]).toMatch(/"v18" or one of 281 more$/);
  });

  test('a key from a body can neither end the line of a log nor fill it', () => {
    const [issue] = issues({ additionalProperties: { type: 'string' } }, { ['a\nb\u2028\u202E'.padEnd(5000, 'x')]: 1 });
    expect(issue!.message).toMatch(/^\/a\ufffdb\ufffd\ufffdx+… must be a string, but is a number$/);
    expect(issue!.message.length).toBeLessThan(300);
    expect(issue!.path[0]).toHaveLength(5000);
  });

  test('sentences hold no value of the body', () => {
    const secret = 'secret@example.com';
    const schema = {
      properties: { a: { const: 'x' }, b: { type: 'integer' }, c: { pattern: '^x$' }, d: { minimum: 9 } },
    };
    expect(JSON.stringify(issues(schema, { a: secret, b: secret, c: secret, d: 7777 }))).not.toMatch(/secret|7777/);
  });
});

test('keyword, path and pointer of an issue', () => {
  const schema = { properties: { items: { items: { properties: { id: { type: 'integer' } } } } } };
  expect(issues(schema, { items: [{ id: 1 }, { id: 'x' }] })).toEqual([
    {
      code: 'type',
      path: ['items', 1, 'id'],
      pointer: '/items/1/id',
      message: '/items/1/id must be an integer, but is a string',
    },
  ]);
});

describe('one wrong field is one issue', () => {
  test('whatever number of keywords it breaks, in whatever number of schemas', () => {
    const name = { type: 'string', minLength: 9, pattern: '^z' };
    const schema = { allOf: [{ properties: { name } }, { properties: { name: { const: 'zzzzzzzzz' } } }] };
    expect(messages(schema, { name: 'a' })).toEqual(['/name must be "zzzzzzzzz"']);
  });

  test('in a union, the variant that was meant speaks', () => {
    const schema = {
      anyOf: [
        {
          type: 'object',
          properties: { kind: { const: 'card' }, number: { type: 'string' } },
          required: ['kind', 'number'],
        },
        {
          type: 'object',
          properties: { kind: { const: 'cash' }, amount: { type: 'integer' } },
          required: ['kind', 'amount'],
        },
        { type: 'null' },
      ],
    };
    expect(messages(schema, { kind: 'cash', amount: '5' })).toEqual(['/amount must be an integer, but is a string']);
    expect(messages(schema, { kind: 'card' })).toEqual(['/number is missing']);
    expect(messages(schema, { kind: 'coupon' })).toEqual(['/kind must be "card" or "cash"']);
    expect(messages(schema, 5)).toEqual(['The body must be an object or null, but is a number']);
  });

  test('variants of different kinds are told in one sentence', () => {
    const schema = {
      anyOf: [
        { type: 'integer', minimum: 1 },
        { type: 'string', pattern: '^[0-9]+$' },
      ],
    };
    expect(issues(schema, true)).toMatchObject([
      { code: 'type', message: 'The body must be an integer or a string, but is a boolean' },
    ]);
    expect(messages(schema, 0)).toEqual(['The body must be at least 1']);
    expect(messages({ anyOf: [{ enum: ['a'] }, { type: 'integer' }] }, true)).toEqual([
      'The body must be "a" or an integer, but is a boolean',
    ]);
  });

  test('without a tag, the variant that knows the members speaks', () => {
    const variant = (name: string) => ({ properties: { [name]: { type: 'string' }, id: { type: 'integer' } } });
    const schema = { anyOf: [variant('room'), variant('desk'), variant('car')] };
    expect(
      messages({ ...schema, anyOf: schema.anyOf.map((one) => ({ ...one, required: ['id'] })) }, { desk: 'x' }),
    ).toEqual(['/id is missing']);
    expect(messages(schema, { desk: 1, id: 'x' })).toEqual(['/id must be an integer, but is a string']);
  });

  test('an open enum wants a string', () => {
    const schema = { anyOf: [{ enum: ['a', 'b'] }, { type: 'string' }] };
    expect(messages(schema, 5)).toEqual(['The body must be a string, but is a number']);
  });

  test('missing members are told one by one', () => {
    expect(messages({ required: ['a', 'b'] }, {})).toEqual(['/a is missing', '/b is missing']);
  });
});

describe('bodies made to hurt', () => {
  const variants = ['Left', 'Right', 'Middle'];
  const types = Object.fromEntries(
    variants.map((name): [string, JsonSchema] => [
      name,
      { type: 'object', properties: { tag: { const: name }, child: { anyOf: variants.map(ref) } }, required: ['tag'] },
    ]),
  );
  const nest = (depth: number, leaf: unknown): unknown =>
    depth === 0 ? leaf : { tag: variants[depth % 3], child: nest(depth - 1, leaf) };

  test('variants inside variants cost no power of the depth', () => {
    expect(messages({ anyOf: variants.map(ref) }, nest(200, { tag: 5 }), types)).toHaveLength(1);
    const linked = linkSchemas(new Map(Object.entries({ ...types, Body: { anyOf: variants.map(ref) } })));
    const { drift } = event('body', () => true, linked.get('Body')!);
    expect(drift(nest(200, { tag: 'Left', extra: 1 }))).toMatchObject([{ code: 'unknown-member' }]);
  });

  test('a body deeper than the stack is one issue, not a throw', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 100_000; i++) deep = { tag: 'Left', child: deep };
    expect(issues(ref('Left'), deep, types)).toMatchObject([{ code: 'too-deep', pointer: '' }]);
  });

  test('a list of faults ends', () => {
    expect(
      issues(
        { items: { type: 'string' } },
        Array.from({ length: 100_000 }, () => 1),
      ).length,
    ).toBeLessThan(200);
    const many = Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`k${i}`, 1]));
    expect(issues({ additionalProperties: { type: 'string' } }, many).length).toBeLessThan(200);
  });

  test('items are not compared each with each', () => {
    const items = Array.from({ length: 200_000 }, (_, i) => ({ i }));
    expect(messages({ uniqueItems: true, maxItems: 1 }, items)).toEqual(['The body must have at most 1 item']);
    expect(printedChecks(new Map([['List', { uniqueItems: true }]]))('List')(items)).toBe(true);
  });

  test('members that objects inherit are members like any other', () => {
    const schema = { required: ['toString', 'constructor', '__proto__'], properties: { valueOf: { type: 'string' } } };
    expect(messages(schema, {})).toHaveLength(3);
    expect(messages(schema, JSON.parse('{"toString":1,"constructor":1,"__proto__":1,"valueOf":1}'))).toEqual([
      '/valueOf must be a string, but is a number',
    ]);
    const unique = { uniqueItems: true };
    expect(messages(unique, JSON.parse('[{"valueOf":1,"toString":2},{"valueOf":1,"toString":2}]'))).toHaveLength(1);
  });
});

test('a refusal that the walk has no words for is still a refusal', () => {
  expect(issues({ type: 'string' }, 'x')).toMatchObject([
    { code: 'refused', message: 'The body does not fit the contract' },
  ]);
});
