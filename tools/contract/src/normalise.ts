/** A schema as it is written → the schema we hand on: draft-07, references by type name, nothing that prints code. */
import type { Json, JsonSchema } from './contract.ts';
import { dropped, isSchema, shapes, type Shape } from './keywords.ts';
import { someNames } from './nearest.ts';
import { children, isList, isObject, lastKey, type Members, type Place } from './place.ts';
import { keyOf } from './problems.ts';
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
    const keyword = lastKey(inner);
    if (dropped.has(keyword) || keyword.startsWith('x-parser-')) return [];
    if (keyword.startsWith('x-')) return [[keyword, inner.value]];
    const shape = shapes.get(keyword);
    return shape === undefined ? [] : [[keyword, normaliseKeyword(inner, shape, context, combining.has(keyword))]];
  });
  return Object.fromEntries(kept);
}

const combining = new Set(['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'dependencies']);

function normaliseKeyword(place: Place, shape: Shape, context: SchemaContext, partial: boolean): Json {
  const inner = (one: Place): Json => normalise(one, context, partial);
  if (shape === 'schema list' || (shape === 'schema or list' && isList(place.value))) return children(place).map(inner);
  if (shape === 'schema' || shape === 'schema or list') return inner(place);
  if (shape === 'schema map') return Object.fromEntries(children(place).map((one) => [lastKey(one), inner(one)]));
  if (shape !== 'schema or names map') return place.value;
  return Object.fromEntries(children(place).map((one) => [lastKey(one), isSchema(one.value) ? inner(one) : one.value]));
}

function normaliseReference(place: Place, context: SchemaContext): JsonSchema {
  const said = readUse(place, context);
  const name = context.nameOf(place);
  return name === undefined ? said : { $ref: `#/definitions/${name}`, ...said };
}

/** What stands beside a `$ref`. Only what is said about this use of the type has a meaning there. */
export function readUse(place: Place, context: SchemaContext): Members {
  const beside = children(place).filter((one) => lastKey(one) !== '$ref');
  const ignored = beside.filter((one) => !isAnnotation(lastKey(one)));
  const [first] = ignored;
  if (first !== undefined)
    context.report('ref-sibling-ignored', keyOf(first), { names: someNames(ignored.map(lastKey)) });
  checkUse(place, context);
  const kept = beside.filter((one) => isAnnotation(lastKey(one)) && !lastKey(one).startsWith('x-parser-'));
  return Object.fromEntries(kept.map((one) => [lastKey(one), one.value]));
}

const isAnnotation = (name: string): boolean =>
  name === 'description' || name === 'deprecated' || name.startsWith('x-');
