/** A schema as it is written → the schema we hand on: draft-07, references by type name, nothing that prints code. */
import type { Json, JsonSchema } from './contract.ts';
import { dropped, isSchema, shapes, type Shape } from './keywords.ts';
import { at, children, isObject, type Place } from './place.ts';
import { refOf } from './references.ts';
import { checkSchema, checkUse, type SchemaContext } from './schema-check.ts';

/** `partial`: part of a combination such as `allOf`, where the rest may be said elsewhere. */
export function normalise(place: Place, context: SchemaContext, partial = false): JsonSchema {
  const { value } = place;
  if (typeof value === 'boolean') return value;
  if (!isObject(value)) {
    context.report('schema-not-a-schema', place);
    return {};
  }
  if (refOf(place) !== undefined) return normaliseReference(place, context);
  checkSchema(place, context, partial);
  const kept = children(place).flatMap((inner): (readonly [string, Json])[] => {
    const keyword = String(inner.path.at(-1));
    if (dropped.has(keyword) || keyword.startsWith('x-parser-')) return [];
    if (keyword.startsWith('x-')) return [[keyword, inner.value as Json]];
    const shape = shapes.get(keyword);
    return shape === undefined ? [] : [[keyword, normaliseKeyword(inner, shape, context, combining.has(keyword))]];
  });
  return Object.fromEntries(kept);
}

const combining = new Set(['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'dependencies']);

function normaliseKeyword(place: Place, shape: Shape, context: SchemaContext, partial: boolean): Json {
  const inner = (one: Place): Json => normalise(one, context, partial);
  switch (shape) {
    case 'schema':
      return inner(place);
    case 'schema or list':
      return Array.isArray(place.value) ? children(place).map(inner) : inner(place);
    case 'schema list':
      return children(place).map(inner);
    case 'schema map':
      return Object.fromEntries(children(place).map((one) => [String(one.path.at(-1)), inner(one)]));
    case 'schema or names map':
      return Object.fromEntries(children(place).map((one) => [String(one.path.at(-1)), isSchema(one.value) ? inner(one) : (one.value as Json)]));
    case 'types':
    case 'values':
    case 'names':
    case 'pattern':
    case 'text':
    case 'count':
    case 'number':
    case 'positive':
    case 'flag':
    case 'list':
    case 'data':
      return place.value as Json;
  }
}

/** Beside a `$ref` only what is said about this use of the type has a meaning: decisions of draft-07. */
function normaliseReference(place: Place, context: SchemaContext): JsonSchema {
  const value = place.value as Readonly<Record<string, Json>>;
  const beside = Object.keys(value).filter((name) => name !== '$ref');
  const ignored = beside.filter((name) => !isAnnotation(name));
  const first = ignored[0];
  if (first !== undefined) {
    context.report('ref-sibling-ignored', { ...at(place, first, value[first]), at: 'key' }, { names: ignored.map((name) => `\`${name}\``).join(', ') });
  }
  checkUse(place, context);
  const name = context.nameOf(place);
  const kept = beside.filter((key) => isAnnotation(key) && !key.startsWith('x-parser-')).map((key) => [key, value[key]!] as const);
  return Object.fromEntries(name === undefined ? kept : [['$ref', `#/definitions/${name}`] as const, ...kept]);
}

const isAnnotation = (name: string): boolean => name === 'description' || name === 'deprecated' || name.startsWith('x-');
