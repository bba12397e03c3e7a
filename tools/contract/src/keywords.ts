/** The keywords of a draft-07 schema: what each must hold, and what is checked about it. */
import type { Json } from './contract.ts';
import { isList, isObject } from './place.ts';
import { trusted } from './trusted.ts';

/** What a keyword holds. Those with `schema` in their name are walked into. */
export type Shape =
  | 'schema'
  | 'schema list'
  | 'schema map'
  | 'schema or list'
  | 'schema or names map'
  | 'types'
  | 'values'
  | 'names'
  | 'pattern'
  | 'text'
  | 'count'
  | 'number'
  | 'positive'
  | 'flag'
  | 'list'
  | 'data';

const table: Readonly<Record<Shape, string>> = {
  schema: 'items additionalItems contains additionalProperties propertyNames if then else not',
  'schema list': 'allOf anyOf oneOf',
  'schema map': 'properties patternProperties',
  'schema or list': 'items',
  'schema or names map': 'dependencies',
  types: 'type',
  values: 'enum',
  names: 'required',
  pattern: 'pattern',
  text: 'format title description contentMediaType contentEncoding discriminator',
  count: 'minLength maxLength minItems maxItems minProperties maxProperties',
  number: 'minimum maximum exclusiveMinimum exclusiveMaximum',
  positive: 'multipleOf',
  flag: 'uniqueItems readOnly writeOnly deprecated',
  list: 'examples',
  data: 'const default externalDocs',
};

export const shapes: ReadonlyMap<string, Shape> = new Map(
  Object.entries(table).flatMap(([shape, keywords]) =>
    keywords.split(' ').map((keyword) => [keyword, trusted<Shape>(shape)] as const),
  ),
);

/** Left out of what we hand on: they mean nothing to us, and something to libraries that print code. */
export const dropped: ReadonlySet<string> = new Set([
  '$id',
  '$schema',
  '$comment',
  '$defs',
  'definitions',
  'tsType',
  'tsEnumNames',
]);

/** Pairs of which the first may not be greater than the second. */
export const limits: readonly (readonly [string, string])[] = [
  ['minLength', 'maxLength'],
  ['minItems', 'maxItems'],
  ['minProperties', 'maxProperties'],
  ['minimum', 'maximum'],
];

export const typeNames: readonly string[] = ['string', 'number', 'integer', 'boolean', 'null', 'object', 'array'];

/** What people write for a type, and what to write instead. */
export const typeHints: Readonly<Record<string, string>> = {
  date: 'write `type: string` with `format: date`',
  time: 'write `type: string` with `format: time`',
  datetime: 'write `type: string` with `format: date-time`',
  'date-time': 'write `type: string` with `format: date-time`',
  timestamp: 'write `type: string` with `format: date-time`, or `type: integer`',
  uuid: 'write `type: string` with `format: uuid`',
  email: 'write `type: string` with `format: email`',
  uri: 'write `type: string` with `format: uri`',
  url: 'write `type: string` with `format: uri`',
  enum: 'write `enum` with the values, without a `type`',
  int: 'write `type: integer`',
  long: 'write `type: integer`',
  float: 'write `type: number`',
  double: 'write `type: number`',
  decimal: 'write `type: number`',
  bool: 'write `type: boolean`',
  text: 'write `type: string`',
  list: 'write `type: array` with `items`',
  map: 'write `type: object` with `additionalProperties`',
  dict: 'write `type: object` with `additionalProperties`',
  any: 'leave `type` out',
};

const tests: Readonly<Record<Shape, { readonly must: string; readonly holds: (value: Json) => boolean }>> = {
  schema: { must: 'a schema: a map, `true` or `false`', holds: isSchema },
  'schema list': { must: 'a list of schemas', holds: isList },
  'schema map': { must: 'a map of schemas', holds: isObject },
  'schema or list': {
    must: 'a schema or a list of schemas',
    holds: (value) => isSchema(value) || isList(value),
  },
  'schema or names map': { must: 'a map of schemas or lists of names', holds: isObject },
  types: { must: 'a type or a list of types', holds: (value) => typeof value === 'string' || isTextList(value) },
  values: { must: 'a list of values', holds: isList },
  names: { must: 'a list of names', holds: isTextList },
  pattern: { must: 'a regular expression', holds: isText },
  text: { must: 'text', holds: isText },
  count: { must: 'a whole number, 0 or more', holds: (value) => Number.isSafeInteger(value) && Number(value) >= 0 },
  number: { must: 'a number', holds: (value) => typeof value === 'number' },
  positive: { must: 'a number above 0', holds: (value) => typeof value === 'number' && value > 0 },
  flag: { must: '`true` or `false`', holds: (value) => typeof value === 'boolean' },
  list: { must: 'a list', holds: isList },
  data: { must: 'a value', holds: () => true },
};

/** What the keyword must hold, when it does not. */
export function shapeFault(shape: Shape, value: Json): string | undefined {
  const { must, holds } = tests[shape];
  return holds(value) ? undefined : must;
}

export function isSchema(value: Json): boolean {
  return typeof value === 'boolean' || isObject(value);
}

function isText(value: Json): boolean {
  return typeof value === 'string';
}

function isTextList(value: Json): boolean {
  return isList(value) && value.every(isText);
}

/** `a string`, `a list`, …: what a value is, in words. */
export function kindInWords(value: Json): string {
  if (value === null) return 'null';
  if (isList(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  return typeof value === 'string' ? 'text' : `a ${typeof value}`;
}

/** Why a pattern cannot be used, or undefined. Validators compile patterns in Unicode mode. */
export function patternFault(pattern: string): string | undefined {
  try {
    void new RegExp(pattern, 'u');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^.*: /, '') : String(error);
  }
}

/** A repeated group that repeats itself inside may try a text in exponentially many ways. */
export const isSlowPattern = (pattern: string): boolean => {
  const text = pattern.replaceAll(/\\.|\[(?:\\.|[^\]])*\]/g, 'x');
  return (
    /\((?:[^()]|\([^()]*\))*[+*}](?:[^()]|\([^()]*\))*\)(?:[+*]|\{\d+,)/.test(text) ||
    (/\((?:[^()]*\|)+[^()]*\)[+*]/.test(text) && /\((\w+)\|\1/.test(text))
  );
};
