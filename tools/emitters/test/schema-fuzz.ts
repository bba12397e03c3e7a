/** Random draft-07 schemas and values that come near them, with names that printed code might take for its own. */
import fc from 'fast-check';
import type { Json, JsonSchema } from '@hookwright/contract';

type Keywords = { [keyword: string]: Json };

/** Few names, so that schemas and values meet; each is one that some text of AJV's or ours contains. */
export const names = [
  'a',
  'b',
  'validate1',
  'errors',
  'vErrors',
  'err0',
  'require',
  'func0',
  'schema0',
  'valid0',
  '_errs0',
  'data',
  'toString',
  'hasOwnProperty',
  'constructor',
  'valueOf',
  '__proto__',
  "it's",
  '"quoted"',
  '${x}',
  'return false;',
  'line\nbreak\u2028',
  '',
  '0',
  '12',
];

export const typeNames = ['Alpha', 'Beta', 'Gamma'];

const name = fc.constantFrom(...names);
/** AJV itself overlooks a required member whose name is empty; the printed check does not. */
const requiredName = fc.constantFrom(...names.filter((one) => one !== ''));
const text = fc.oneof(name, fc.constantFrom('x', 'xy', 'xyz', '👍', 'a1', '2024-02-30', '2024-02-29'));
const number = fc.oneof(fc.integer({ min: -3, max: 6 }), fc.constantFrom(0.5, 1.5, 1e21, 1e-7, -0, 2 ** 53));
const scalar: fc.Arbitrary<Json> = fc.oneof(text, number, fc.boolean(), fc.constant(null));

/** Any JSON, no deeper than schemas look. `fromEntries` makes `__proto__` a member like any other. */
export const json: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(name, tie('value')), { maxLength: 4 }).map((entries) => Object.fromEntries(entries) as Json),
  ),
})).value;

const small = fc.integer({ min: 0, max: 3 });
const type = fc.constantFrom('string', 'number', 'integer', 'boolean', 'null', 'array', 'object');
const pattern = fc.constantFrom('^x', 'a"b', '^[^"]*$', '\\d', 'o', '^.$', "'");
const byName = <T>(inner: fc.Arbitrary<T>): fc.Arbitrary<Json> =>
  fc.array(fc.tuple(name, inner), { maxLength: 4 }).map((entries) => Object.fromEntries(entries) as Json);

/** Each keyword with its share of values; a schema takes a few. */
function keywords(schema: fc.Arbitrary<JsonSchema>): fc.Arbitrary<Keywords> {
  const part = schema as fc.Arbitrary<Json>;
  const list = fc.array(part, { minLength: 1, maxLength: 3 }) as fc.Arbitrary<Json>;
  const record = (model: { [keyword: string]: fc.Arbitrary<Json> }) =>
    fc.record(model, { requiredKeys: [] }) as fc.Arbitrary<Keywords>;
  return fc.oneof(
    {
      weight: 2,
      arbitrary: record({
        type: fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 3 })) as fc.Arbitrary<Json>,
      }),
    },
    { weight: 1, arbitrary: record({ enum: fc.array(json, { minLength: 1, maxLength: 3 }), const: json }) },
    { weight: 1, arbitrary: fc.record({ const: scalar }) as fc.Arbitrary<Keywords> },
    {
      weight: 4,
      arbitrary: record({
        type: fc.constant('object'),
        properties: byName(part),
        required: fc.uniqueArray(requiredName, { maxLength: 2 }) as fc.Arbitrary<Json>,
        additionalProperties: part,
        patternProperties: fc.tuple(pattern, part).map((entry) => Object.fromEntries([entry]) as Json),
        propertyNames: part,
        minProperties: small,
        maxProperties: small,
        dependencies: byName(fc.oneof(part, fc.uniqueArray(requiredName, { maxLength: 2 }) as fc.Arbitrary<Json>)),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        type: fc.constant('object'),
        properties: byName(part),
        required: fc.uniqueArray(requiredName, { maxLength: 3 }) as fc.Arbitrary<Json>,
      }) as fc.Arbitrary<Keywords>,
    },
    {
      weight: 2,
      arbitrary: record({
        type: fc.constant('array'),
        items: part,
        minItems: small,
        maxItems: small,
        uniqueItems: fc.boolean(),
        contains: part,
      }),
    },
    {
      weight: 1,
      // Without `contains`, which AJV does not ask about an empty list when `items` is a list.
      arbitrary: record({
        type: fc.constant('array'),
        items: list,
        additionalItems: part,
        uniqueItems: fc.boolean(),
      }),
    },
    {
      weight: 1,
      arbitrary: record({
        type: fc.constant('string'),
        minLength: small,
        maxLength: small,
        pattern,
        format: fc.constantFrom('date', 'email', 'uuid', 'toString', 'unheard-of'),
      }),
    },
    {
      weight: 1,
      arbitrary: record({
        minimum: number,
        maximum: number,
        exclusiveMinimum: number,
        exclusiveMaximum: number,
        multipleOf: fc.constantFrom(0.5, 1, 2, 3, 0.01),
      }),
    },
    { weight: 2, arbitrary: record({ anyOf: list }) },
    { weight: 1, arbitrary: record({ allOf: list, anyOf: list, oneOf: list, not: part }) },
    { weight: 1, arbitrary: record({ oneOf: list }) },
    { weight: 1, arbitrary: fc.record({ if: part, then: part, else: part }) as fc.Arbitrary<Keywords> },
    {
      weight: 1,
      arbitrary: fc.array(text, { minLength: 1, maxLength: 3 }).map((values): Keywords => ({
        anyOf: [{ enum: values }, { type: 'string' }],
      })),
    },
  );
}

const schema: fc.Arbitrary<JsonSchema> = fc.letrec<{ schema: JsonSchema }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.oneof(
      fc.boolean() as fc.Arbitrary<JsonSchema>,
      fc.constantFrom(...typeNames).map((target): JsonSchema => ({ $ref: `#/definitions/${target}` })),
      scalar.map((value): JsonSchema => ({ const: value })),
      type.map((one): JsonSchema => ({ type: one })),
    ),
    keywords(tie('schema')),
  ),
})).schema;

/** Three types that may refer to each other, though never back to themselves for one and the same value. */
export const types: fc.Arbitrary<ReadonlyMap<string, JsonSchema>> = fc
  .tuple(schema, schema, schema)
  .map((schemas) => new Map(schemas.map((one, i) => [typeNames[i]!, one])))
  .filter((all) => typeNames.every((start) => !placesOf(all.get(start)!, all).has(start)));

/** The types that hold for the very value that a schema holds for. */
function placesOf(
  start: JsonSchema,
  all: ReadonlyMap<string, JsonSchema>,
  found: Set<string> = new Set(),
): ReadonlySet<string> {
  if (typeof start === 'boolean') return found;
  const { $ref, allOf, anyOf, oneOf, not, if: test, then, else: otherwise, dependencies } = start as Keywords;
  const target = typeof $ref === 'string' ? $ref.slice('#/definitions/'.length) : undefined;
  if (target !== undefined && !found.has(target)) placesOf(all.get(target)!, all, found.add(target));
  const parts = [allOf, anyOf, oneOf, not, test, then, otherwise, Object.values(dependencies ?? {})].flat();
  for (const part of parts) {
    if (part !== undefined && !Array.isArray(part)) placesOf(part as JsonSchema, all, found);
  }
  return found;
}
