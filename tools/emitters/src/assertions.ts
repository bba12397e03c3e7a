/**
 * Schemas reduced to what decides: no prose, no names, nothing that a library would take for an order, and one form for
 * what draft-07 can say in several. The checks and the walks are both made from this, so they cannot read it differently.
 */
import type { Json, JsonSchema } from '@hookwright/contract';

export type Keywords = { readonly [keyword: string]: Json };
export type Schemas = ReadonlyMap<string, JsonSchema>;

/** What the value of a keyword holds. `items` is a schema or a list of them. */
export type Holds = 'data' | 'schema' | 'list' | 'map' | 'items';

/**
 * Every keyword of draft-07 that can refuse a value, but for `dependencies`, which becomes a condition; and two that
 * matter for drift: `format`, and `examples`, which holds the known values of an open enum. Any other is dropped.
 */
export const HOLDS: ReadonlyMap<string, Holds> = new Map([
  ['$ref', 'data'],
  ['type', 'data'],
  ['enum', 'data'],
  ['const', 'data'],
  ['examples', 'data'],
  ['format', 'data'],
  ['pattern', 'data'],
  ['minLength', 'data'],
  ['maxLength', 'data'],
  ['minimum', 'data'],
  ['maximum', 'data'],
  ['exclusiveMinimum', 'data'],
  ['exclusiveMaximum', 'data'],
  ['multipleOf', 'data'],
  ['required', 'data'],
  ['properties', 'map'],
  ['patternProperties', 'map'],
  ['additionalProperties', 'schema'],
  ['propertyNames', 'schema'],
  ['minProperties', 'data'],
  ['maxProperties', 'data'],
  ['items', 'items'],
  ['additionalItems', 'schema'],
  ['contains', 'schema'],
  ['minItems', 'data'],
  ['maxItems', 'data'],
  ['uniqueItems', 'data'],
  ['allOf', 'list'],
  ['anyOf', 'list'],
  ['oneOf', 'list'],
  ['not', 'schema'],
  ['if', 'schema'],
  ['then', 'schema'],
  ['else', 'schema'],
]);

/** The assertions of every type, with keywords in one order whatever the document's. */
export function assertionsOf(types: Schemas): Schemas {
  const plain = new Map([...types].map(([name, schema]) => [name, change(schema, plainly)]));
  return new Map(
    [...plain].map(([name, schema]) => {
      const open = change(schema, (keywords) => openEnum(keywords, plain));
      // A type that is another one is still a schema of its own.
      return [name, typeof open === 'object' && refersTo(open) !== undefined ? { allOf: [open] } : open];
    }),
  );
}

/** What AJV would not compile, or would read in a form that the walks need not know. */
function plainly({
  examples: _examples,
  dependencies = {},
  enum: values,
  const: only,
  ...keywords
}: Keywords): JsonSchema {
  // In draft-07, nothing beside a reference counts.
  if (keywords['$ref'] !== undefined) return { $ref: keywords['$ref'] };
  if (Array.isArray(values) && values.length === 0) return false;
  const conditions = Object.entries(dependencies as Keywords)
    .filter(([name]) => name !== '__proto__')
    .map(([name, needed]) => ({
      if: { type: 'object', required: [name] },
      then: Array.isArray(needed) ? { required: needed } : needed,
    }));
  const also = [...conditions, ...(values !== undefined && only !== undefined ? [{ const: only }] : [])];
  return {
    ...keywords,
    ...(values === undefined ? only !== undefined && { const: only } : { enum: values }),
    ...(also.length > 0 && { allOf: [...((keywords['allOf'] ?? []) as readonly Json[]), ...also] }),
  };
}

/**
 * An open enum is `anyOf: [{ enum }, { type: string }]`. Its list refuses nothing, so what is left is a string, with the
 * known values as examples.
 */
function openEnum(keywords: Keywords, types: Schemas): JsonSchema {
  const { anyOf = [], ...others } = keywords;
  const variants = anyOf as readonly JsonSchema[];
  const bare = variants.find(isBareString);
  if (bare === undefined) return keywords;
  const known = variants.map((variant) => listed(variant, types));
  if (known.every((values) => values === undefined)) return keywords;
  const open = { ...(bare as Keywords), examples: [...new Set(known.flatMap((values) => values ?? []))] };
  const rest = variants.filter((variant, i) => variant !== bare && known[i] === undefined) as readonly Json[];
  return rest.length === 0 && others['type'] === undefined
    ? { ...others, ...open }
    : { ...others, anyOf: [open, ...rest] };
}

const isBareString = (schema: JsonSchema): boolean =>
  typeof schema === 'object' && Object.keys(schema).join() === 'type' && [schema['type']].flat().includes('string');

/** The strings of a schema that is nothing but a list of strings. */
function listed(schema: JsonSchema, types: Schemas): readonly string[] | undefined {
  const target = typeof schema === 'object' ? (types.get(refersTo(schema) ?? '') ?? schema) : schema;
  if (typeof target !== 'object') return undefined;
  const { enum: values, const: only, type, ...more } = target;
  const list = (values ?? [only]) as readonly Json[];
  if (Object.keys(more).length > 0 || !list.every((value) => typeof value === 'string')) return undefined;
  return type === undefined || type === 'string' ? list : undefined;
}

/**
 * A copy of a schema with `rewrite` applied to it and to all schemas in it. Keywords that decide nothing are left out, and
 * so are members called `__proto__`, which AJV passes over.
 *
 * @param rewrite - gets a schema whose parts are not rewritten yet
 */
export function change(schema: JsonSchema, rewrite: (keywords: Keywords) => JsonSchema): JsonSchema {
  const changed = typeof schema === 'boolean' ? schema : rewrite(schema);
  if (typeof changed === 'boolean') return changed;
  const part = (value: Json): Json => change(value as JsonSchema, rewrite);
  const copy: Record<string, Json> = {};
  for (const [keyword, holds] of HOLDS) {
    const value = Object.hasOwn(changed, keyword) ? changed[keyword] : undefined;
    if (value !== undefined) copy[keyword] = changeParts(value, holds, part);
  }
  return copy;
}

function changeParts(value: Json, holds: Holds, part: (value: Json) => Json): Json {
  switch (holds) {
    case 'data':
      return value;
    case 'schema':
      return part(value);
    case 'list':
      return (value as readonly Json[]).map(part);
    case 'items':
      return Array.isArray(value) ? value.map(part) : part(value);
    case 'map': {
      const named = Object.entries(value as Keywords).filter(([name]) => name !== '__proto__');
      return Object.fromEntries(named.map(([name, inner]) => [name, part(inner)]));
    }
  }
}

/** The types that a schema refers to, itself included only when it does so too, in code-point order. */
export function reach(schema: JsonSchema, types: Schemas): readonly string[] {
  const reached = new Set(references(schema));
  for (const name of reached) for (const next of references(types.get(name) ?? true)) reached.add(next);
  return [...reached].toSorted((a, b) => (a < b ? -1 : 1));
}

const known = new WeakMap<object, readonly string[]>();

/** The types that a schema names itself. Remembered, since many events share the same types. */
function references(schema: JsonSchema): readonly string[] {
  if (typeof schema === 'boolean') return [];
  const before = known.get(schema);
  if (before !== undefined) return before;
  const names = new Set<string>();
  change(schema, (keywords) => {
    const name = refersTo(keywords);
    if (name !== undefined) names.add(name);
    return keywords;
  });
  known.set(schema, [...names]);
  return [...names];
}

/** The type that `$ref` names. */
export const refersTo = ({ $ref }: Keywords): string | undefined =>
  typeof $ref === 'string' ? $ref.slice('#/definitions/'.length) : undefined;

/** `true` and `false` as schemas that can hold more. */
export const keywordsOf = (schema: JsonSchema): Keywords =>
  typeof schema === 'object' ? schema : schema ? {} : { not: {} };
