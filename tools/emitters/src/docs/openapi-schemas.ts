/** Schemas of draft-07 in the form that OpenAPI 3.1 takes, which is that of 2020-12. */
import type { Json, JsonObject, JsonSchema } from '@hookwright/contract';

/** What a keyword holds that holds schemas. */
const HOLDS: ReadonlyMap<string, 'schema' | 'list' | 'map'> = new Map([
  ['items', 'schema'],
  ['contains', 'schema'],
  ['additionalProperties', 'schema'],
  ['propertyNames', 'schema'],
  ['if', 'schema'],
  ['then', 'schema'],
  ['else', 'schema'],
  ['not', 'schema'],
  ['allOf', 'list'],
  ['anyOf', 'list'],
  ['oneOf', 'list'],
  ['properties', 'map'],
  ['patternProperties', 'map'],
]);

/** References to types lead to `#/components/schemas/`. */
export function openapiSchema(schema: JsonSchema): JsonSchema {
  if (typeof schema === 'boolean') return schema;
  return Object.fromEntries(
    Object.entries(schema).flatMap(([keyword, value]) => convert(keyword, value, schema['additionalItems'])),
  );
}

const part = (value: Json): Json => openapiSchema(value as JsonSchema);
const members = (value: Json): readonly (readonly [string, Json])[] => Object.entries(value as JsonObject);
const parts = (value: Json): Json => Object.fromEntries(members(value).map(([name, inner]) => [name, part(inner)]));

type Entries = readonly (readonly [string, Json])[];

function convert(keyword: string, value: Json, rest: Json | undefined): Entries {
  switch (keyword) {
    case '$ref':
      return [['$ref', typeof value === 'string' ? value.replace('#/definitions/', '#/components/schemas/') : value]];
    case 'items':
      return Array.isArray(value) ? tuple(value as readonly Json[], rest) : [['items', part(value)]];
    case 'additionalItems':
      // It goes with a tuple, and means nothing anywhere else.
      return [];
    case 'dependencies':
      return dependencies(value);
    case 'discriminator':
      return typeof value === 'string' ? [['discriminator', { propertyName: value }]] : [];
    case 'externalDocs':
      return hasAddress(value) ? [['externalDocs', value]] : [];
    default:
      return [[keyword, converted(value, HOLDS.get(keyword))]];
  }
}

function converted(value: Json, holds: 'schema' | 'list' | 'map' | undefined): Json {
  if (holds === 'list') return (value as readonly Json[]).map(part);
  if (holds === 'map') return parts(value);
  return holds === 'schema' ? part(value) : value;
}

/** An empty list of schemas says nothing of any item. */
function tuple(items: readonly Json[], rest: Json | undefined): Entries {
  return [
    ...(items.length === 0 ? [] : [['prefixItems', items.map(part)] as const]),
    ...(rest === undefined ? [] : [['items', part(rest)] as const]),
  ];
}

function dependencies(value: Json): Entries {
  const all = members(value);
  const names = all.filter(([, needed]) => Array.isArray(needed));
  const schemas = all.filter(([, needed]) => !Array.isArray(needed));
  return [
    ...(names.length === 0 ? [] : [['dependentRequired', Object.fromEntries(names)] as const]),
    ...(schemas.length === 0 ? [] : [['dependentSchemas', parts(Object.fromEntries(schemas))] as const]),
  ];
}

const hasAddress = (value: Json): boolean =>
  typeof value === 'object' && value !== null && 'url' in value && typeof value.url === 'string';
