/** Headers as OpenAPI has them. The model knows them as types, so here types become schemas again. */
import type { Contract, Field, Json, JsonObject, Type } from '@hookwright/contract';

export interface Header {
  readonly name: string;
  readonly description?: string;
  readonly required: boolean;
  readonly schema: Json;
}

/** OpenAPI says these in other places, and ignores them as headers. */
const SAID_ELSEWHERE = new Set(['accept', 'content-type', 'authorization']);

/** The headers of a message, those first that are named first; of two with one name, the first. */
export function headersOf(types: readonly Type[], contract: Contract): readonly Header[] {
  const fields = types.flatMap((type) => fieldsOf(type, contract, []));
  return uniqueHeaders(
    fields.map(({ name, required, about, type }) => ({
      name,
      ...(about.description !== undefined && { description: about.description }),
      required,
      schema: schemaOf(type),
    })),
  );
}

/** Names of headers do not differ by case. */
export function uniqueHeaders(headers: readonly Header[]): readonly Header[] {
  const byName = new Map<string, Header>();
  for (const header of headers) {
    const name = header.name.toLowerCase();
    if (!SAID_ELSEWHERE.has(name) && !byName.has(name)) byName.set(name, header);
  }
  return [...byName.values()];
}

export const asParameter = ({ name, ...more }: Header): JsonObject => ({ name, in: 'header', ...more });

function fieldsOf(type: Type, contract: Contract, followed: readonly string[]): readonly Field[] {
  if (type.kind === 'object') return type.fields;
  if (type.kind === 'intersection' || type.kind === 'union')
    return type.members.flatMap((member) => fieldsOf(member, contract, followed));
  if (type.kind !== 'reference' || followed.includes(type.to)) return [];
  const target = contract.types.find(({ name }) => name === type.to);
  return target === undefined ? [] : fieldsOf(target.type, contract, [...followed, type.to]);
}

function schemaOf(type: Type): Json {
  switch (type.kind) {
    case 'string':
    case 'boolean':
    case 'null':
      return defined({ ...type, kind: undefined, type: type.kind });
    case 'number':
      return defined({ ...type, kind: undefined, integer: undefined, type: type.integer ? 'integer' : 'number' });
    case 'unknown':
      return {};
    case 'never':
      return { not: {} };
    case 'literal':
      return { const: type.value };
    case 'enum':
      return type.open ? { anyOf: [{ enum: type.values }, { type: 'string' }] } : { enum: type.values };
    case 'array': {
      const { minItems, maxItems, unique } = type;
      return defined({
        type: 'array',
        items: schemaOf(type.items),
        minItems,
        maxItems,
        uniqueItems: unique || undefined,
      });
    }
    case 'tuple':
      return {
        type: 'array',
        prefixItems: type.items.map(schemaOf),
        items: schemaOf(type.rest),
        minItems: type.required,
      };
    case 'map':
      return { type: 'object', additionalProperties: schemaOf(type.values) };
    case 'object':
      return objectSchema(type);
    case 'union':
      return { anyOf: type.members.map(schemaOf) };
    case 'intersection':
      return { allOf: type.members.map(schemaOf) };
    case 'reference':
      return { $ref: `#/components/schemas/${type.to}` };
  }
}

function objectSchema({ fields, rest, closed }: Extract<Type, { kind: 'object' }>): Json {
  return defined({
    type: 'object',
    required: fields.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(fields.map(({ name, type }) => [name, schemaOf(type)])),
    additionalProperties: closed ? false : rest && schemaOf(rest),
  });
}

const defined = (members: { readonly [name: string]: Json | undefined }): JsonObject =>
  Object.fromEntries(Object.entries(members).filter((entry): entry is [string, Json] => entry[1] !== undefined));
