/**
 * A normalised schema → its type. One row per form that people write; the first that fits is read.
 * What a type cannot say (`if`, `not`, `contains`, …) is left to the schema, which validators compile.
 */
import { readArray } from './arrays.ts';
import type { Json, JsonSchema, Type } from './contract.ts';
import { readAllOf, readObject } from './objects.ts';
import { inText, isList, isObject, type Members } from './place.ts';
import { list, nameIn, numbers, type SchemaScope } from './schema-scope.ts';
import { intersectionOf, unionOf } from './unions.ts';

interface Rule {
  readonly name: string;
  readonly when: (schema: Members) => boolean;
  readonly read: (schema: Members, scope: SchemaScope) => Type;
}

/** Order is part of the meaning: a `const` beside a `type` is a literal, an `enum` beside `anyOf` is an enum. */
const rules: readonly Rule[] = [
  { name: 'reference', when: has('$ref'), read: ({ $ref }) => ({ kind: 'reference', to: nameIn(inText($ref)) }) },
  { name: 'const', when: has('const'), read: (schema) => ({ kind: 'literal', value: schema['const'] ?? null }) },
  { name: 'enum', when: has('enum'), read: (schema) => readEnum(schema, false) },
  { name: 'open enum', when: isOpenEnum, read: readOpenEnum },
  { name: 'all of', when: has('allOf'), read: readAllOf },
  { name: 'any of', when: has('anyOf'), read: (schema, scope) => readAlternatives('anyOf', schema, scope) },
  { name: 'one of', when: has('oneOf'), read: (schema, scope) => readAlternatives('oneOf', schema, scope) },
  { name: 'several types', when: ({ type }) => isList(type), read: readTypes },
  { name: 'string', when: typed('string'), read: readString },
  { name: 'number', when: ({ type }) => type === 'number' || type === 'integer', read: readNumber },
  { name: 'boolean', when: typed('boolean'), read: () => ({ kind: 'boolean' }) },
  { name: 'null', when: typed('null'), read: () => ({ kind: 'null' }) },
  { name: 'array', when: typed('array', 'items'), read: readArray },
  {
    name: 'object',
    when: typed('object', 'properties', 'patternProperties', 'additionalProperties'),
    read: readObject,
  },
  { name: 'anything', when: () => true, read: () => ({ kind: 'unknown' }) },
];

/** A scope to read the types of one contract in. */
export const schemaScope = (definitions: ReadonlyMap<string, JsonSchema>): SchemaScope => ({
  definitions,
  read: readType,
  parts: new Map(),
});

export function readType(schema: Json, scope: SchemaScope): Type {
  if (schema === false) return { kind: 'never' };
  if (!isObject(schema)) return { kind: 'unknown' };
  return rules.find(({ when }) => when(schema))!.read(schema, scope);
}

function has(keyword: string): (schema: Members) => boolean {
  return (schema) => Object.hasOwn(schema, keyword);
}

/** The type is written, or left out where one of the keywords tells it. */
function typed(type: string, ...keywords: readonly string[]): (schema: Members) => boolean {
  return (schema) =>
    schema['type'] === type ||
    (schema['type'] === undefined && keywords.some((keyword) => Object.hasOwn(schema, keyword)));
}

function readEnum(schema: Members, open: boolean): Type {
  const values = (list(schema['enum']) ?? []).filter((value) => fits(value, schema['type']));
  const named = values.filter((value) => value !== null);
  const nullable: Type[] = named.length < values.length ? [{ kind: 'null' }] : [];
  if (named.length === 0 && !open) return nullable[0] ?? { kind: 'never' };
  return unionOf([{ kind: 'enum', values: named, open, meanings: meaningsOf(schema) }, ...nullable]);
}

/** `anyOf: [{ enum }, { type: string }]`: known values that may grow. `null` may stand beside them. */
function isOpenEnum(schema: Members): boolean {
  const branches = list(schema['anyOf']);
  if (branches === undefined || !branches.every(isObject)) return false;
  const known = branches.filter((branch) => Object.hasOwn(branch, 'enum'));
  const rest = branches.filter((branch) => !Object.hasOwn(branch, 'enum') && branch['type'] !== 'null');
  const isText = known.every((branch) =>
    list(branch['enum'])?.every((value) => typeof value === 'string' || value === null),
  );
  return known.length === 1 && isText && rest.length === 1 && rest.every(isAnyString);
}

/** Any text passes, and perhaps other things too. */
const isAnyString = (schema: Members): boolean =>
  (list(schema['type']) ?? [schema['type']]).includes('string') &&
  !['enum', 'const', 'pattern', 'format'].some((name) => Object.hasOwn(schema, name));

function readOpenEnum(schema: Members, scope: SchemaScope): Type {
  const branches = (list(schema['anyOf']) ?? []).filter(isObject);
  const known = branches.find((branch) => Object.hasOwn(branch, 'enum'))!;
  const rest = branches.filter((branch) => branch !== known).map((branch) => readType(branch, scope));
  const nullable = rest
    .flatMap((type) => (type.kind === 'union' ? type.members : [type]))
    .filter(({ kind }) => kind === 'null');
  return unionOf([
    readEnum({ ...known, 'x-values': { ...meaningsOf(known), ...meaningsOf(schema) } }, true),
    ...nullable,
  ]);
}

/** What each value means, from `x-values`. */
function meaningsOf(schema: Members): Readonly<Record<string, string>> {
  const values = schema['x-values'];
  if (!isObject(values)) return {};
  return Object.fromEntries(
    Object.entries(values).flatMap(([value, meaning]) => (typeof meaning === 'string' ? [[value, meaning]] : [])),
  );
}

function readAlternatives(keyword: 'anyOf' | 'oneOf', schema: Members, scope: SchemaScope): Type {
  const { [keyword]: alternatives, ...base } = schema;
  const told = (list(alternatives) ?? []).filter(saysType);
  // Branches that only ask for members, such as `anyOf: [{ required: [a] }, { required: [b] }]`, say nothing of types.
  if (told.length === 0) return readType(base, scope);
  const type = unionOf(told.map((branch) => readType(inherit(branch, base), scope)));
  return saysType(base) ? intersectionOf([readType(base, scope), type]) : type;
}

const typeKeywords =
  'type enum const properties items allOf anyOf oneOf additionalProperties patternProperties $ref'.split(' ');

const saysType = (schema: Json): boolean =>
  !isObject(schema) ||
  Object.keys(schema).length === 0 ||
  typeKeywords.some((keyword) => Object.hasOwn(schema, keyword));

/** A branch without a type of its own has the type that stands beside the alternatives. */
function inherit(branch: Json, base: Members): Json {
  if (!isObject(branch) || branch['type'] !== undefined || branch['$ref'] !== undefined || base['type'] === undefined)
    return branch;
  return { type: base['type'], ...branch };
}

function readTypes(schema: Members, scope: SchemaScope): Type {
  const { type, ...rest } = schema;
  return unionOf((list(type) ?? []).map((one) => readType({ type: one, ...rest }, scope)));
}

function readString(schema: Members): Type {
  const { format, pattern } = schema;
  return {
    kind: 'string',
    ...(typeof format === 'string' && { format }),
    ...(typeof pattern === 'string' && { pattern }),
    ...numbers(schema, ['minLength', 'maxLength']),
  };
}

function readNumber(schema: Members): Type {
  const found = numbers(schema, ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']);
  return { kind: 'number', integer: schema['type'] === 'integer', ...found };
}

/** Whether a value is of the written type, or of one of them. */
function fits(value: Json, type: Json | undefined): boolean {
  const types = list(type) ?? (type === undefined ? undefined : [type]);
  if (types === undefined) return true;
  const kind = value === null ? 'null' : isList(value) ? 'array' : typeof value;
  return types.includes(kind) || (Number.isInteger(value) && types.includes('integer'));
}
