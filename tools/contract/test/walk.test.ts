import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json, JsonSchema } from '../src/index.ts';
import { createJudge } from '../src/judge.ts';
import { refusals } from '../src/walk.ts';

// Without `toString` and `constructor`, which AJV's comparison of objects cannot bear.
const names = fc.constantFrom('a', 'b', 'hasOwnProperty', 'a/b', '~');
const texts = fc.constantFrom('', 'a', 'ab', 'abc', '𝒳', '12', 'constructor');
const numbers = fc.constantFrom(0, 1, -1, 2, 0.1, 0.3, 1.5, 1e21, 7);
const scalars: fc.Arbitrary<Json> = fc.oneof(texts, numbers, fc.boolean(), fc.constant(null));

const bodies = fc.letrec<{ body: Json }>((tie) => ({
  body: fc.oneof(
    { depthSize: 'small' },
    scalars,
    fc.array(tie('body'), { maxLength: 3 }),
    fc.dictionary(names, tie('body'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).body;

const types = fc.constantFrom('string', 'number', 'integer', 'boolean', 'null', 'object', 'array');
const counts = fc.integer({ min: 0, max: 3 });
const lists = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: 1, maxLength: 3 });

/** Schemas with every keyword that the walk knows, each of them likely enough to meet a body that it is about. */
const schemas = fc.letrec<{ schema: JsonSchema; object: JsonSchema }>((tie) => {
  const inner = tie('schema');
  const map = fc.dictionary(names, inner, { maxKeys: 3, noNullPrototype: true });
  const keywords: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
    type: fc.oneof(types, lists(types)),
    const: scalars,
    enum: lists(bodies),
    multipleOf: fc.constantFrom(1, 0.1, 2),
    minimum: numbers,
    maximum: numbers,
    exclusiveMinimum: numbers,
    exclusiveMaximum: numbers,
    minLength: counts,
    maxLength: counts,
    pattern: fc.constantFrom('^a', 'b$', '^.$', '[0-9]'),
    format: fc.constantFrom('date', 'email'),
    items: fc.oneof(inner, lists(inner)),
    additionalItems: inner,
    minItems: counts,
    maxItems: counts,
    uniqueItems: fc.boolean(),
    contains: inner,
    minProperties: counts,
    maxProperties: counts,
    required: fc.uniqueArray(names, { minLength: 1, maxLength: 2 }),
    properties: map,
    patternProperties: fc.dictionary(fc.constantFrom('^a', 'o'), inner, { maxKeys: 2, noNullPrototype: true }),
    additionalProperties: inner,
    dependencies: fc.dictionary(names, fc.oneof(inner, lists(names)), { maxKeys: 2, noNullPrototype: true }),
    propertyNames: inner,
    if: inner,
    then: inner,
    else: inner,
    not: inner,
    allOf: lists(inner),
    anyOf: lists(inner),
    oneOf: lists(inner),
  };
  const some = fc
    .uniqueArray(fc.constantFrom(...Object.keys(keywords)), { minLength: 1, maxLength: 4 })
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map((keyword) => [keyword, keywords[keyword]!]))));
  return {
    schema: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.boolean(),
      fc.constant({ $ref: '#/definitions/Other' }),
      tie('object'),
    ),
    object: some as fc.Arbitrary<JsonSchema>,
  };
}).object;

const definitionsOf = (root: JsonSchema): ReadonlyMap<string, JsonSchema> =>
  new Map<string, JsonSchema>([
    ['Root', root],
    [
      'Other',
      {
        anyOf: [
          { type: 'string', minLength: 1 },
          { type: 'object', required: ['a'], additionalProperties: { $ref: '#/definitions/Other' } },
        ],
      },
    ],
  ]);

test('the walk and AJV agree on every body, and on where and why', async () => {
  await fc.assert(
    fc.asyncProperty(schemas, fc.array(bodies, { minLength: 4, maxLength: 8 }), async (root, tried) => {
      const definitions = definitionsOf(root);
      const judge = createJudge(definitions);
      for (const body of tried) {
        const walked = refusals('Root', body, definitions);
        const judged = await judge.faults('Root', body);
        expect(walked !== 'too-long' && walked.length === 0, JSON.stringify({ root, body })).toBe(judged.length === 0);
        // AJV tells more of alternatives that failed; whatever the walk tells must be among it.
        const said = new Set(judged.map(({ pointer, keyword }) => `${keyword} ${pointer}`));
        for (const one of walked === 'too-long' ? [] : walked)
          expect(said, JSON.stringify({ root, body })).toContain(`${one.keyword} ${one.pointer}`);
      }
    }),
    { numRuns: 400, seed: 7 },
  );
});

test('a type that fits nobody is told where it does not fit', () => {
  const definitions = definitionsOf({
    type: 'object',
    properties: { 'a/b': { type: 'array', items: { type: 'integer' } } },
  });
  expect(refusals('Root', { 'a/b': [1, 'x'] }, definitions)).toEqual([{ pointer: '/a~1b/1', keyword: 'type' }]);
});

test('a body whose members are called like methods is judged all the same', async () => {
  const definitions = definitionsOf({ enum: [{ a: 1 }] });
  const body = { toString: '', constructor: 1 };
  expect(refusals('Root', body, definitions)).toEqual([{ pointer: '', keyword: 'enum' }]);
  expect(await createJudge(definitions).faults('Root', body)).toMatchObject([{ pointer: '', keyword: 'enum' }]);
});
