/** Types as pages tell them: with the schema they come from, which alone knows what is said about an alternative. */
import type { Contract, Json, JsonSchema, NamedType, Type } from '@hookwright/contract';

/** A type, and its schema as far as it is known. */
export interface Told {
  readonly type: Type;
  readonly schema?: JsonSchema | undefined;
}

export type Names = ReadonlyMap<string, NamedType>;

export const namesOf = ({ types }: Contract): Names => new Map(types.map((type) => [type.name, type]));

/** One form of a value, or of the items of a list of such. */
export interface Form extends Told {
  /** How deep in lists: `[]` for each. */
  readonly marks: string;
  /** Through which named type it was found, where that is no object. */
  readonly via?: NamedType;
}

const keyword = (schema: JsonSchema | undefined, name: string): Json | undefined =>
  typeof schema === 'object' && Object.hasOwn(schema, name) ? schema[name] : undefined;

/** What a schema says in words. */
export function wordsOf(schema: JsonSchema | undefined, name: 'title' | 'description'): string | undefined {
  const value = keyword(schema, name);
  return typeof value === 'string' ? value : undefined;
}

export function memberOf({ type, schema }: Told, name: string): JsonSchema | undefined {
  const members = type.kind === 'object' ? keyword(schema, 'properties') : undefined;
  return keyword(members as JsonSchema | undefined, name) as JsonSchema | undefined;
}

/** Alternatives are paired with their schemas where there are as many of one as of the other. */
function alternatives(types: readonly Type[], schema: JsonSchema | undefined, keywords: readonly string[]) {
  const lists = keywords.map((name) => keyword(schema, name)).filter((value) => Array.isArray(value));
  const schemas = lists.find((list) => list.length === types.length) as readonly JsonSchema[] | undefined;
  return types.map((type, index): Told => ({ type, schema: schemas?.[index] }));
}

export const membersOf = (types: readonly Type[], schema: JsonSchema | undefined): readonly Told[] =>
  alternatives(types, schema, ['anyOf', 'oneOf', 'allOf']);

const itemsOf = (schema: JsonSchema | undefined): JsonSchema | undefined => {
  const items = keyword(schema, 'items');
  return Array.isArray(items) ? undefined : (items as JsonSchema | undefined);
};

/**
 * All forms of a value, with unions opened, lists unpacked and names of plain types followed. A reference stays where the
 * type has members to show.
 */
export function formsOf(told: Told, names: Names, marks = '', followed: readonly string[] = []): readonly Form[] {
  const { type, schema } = told;
  switch (type.kind) {
    case 'union':
      return membersOf(type.members, schema).flatMap((member) => formsOf(member, names, marks, followed));
    case 'array':
      return formsOf({ type: type.items, schema: itemsOf(schema) }, names, `${marks}[]`, followed);
    case 'tuple':
      return [...type.items, type.rest].flatMap((item) => formsOf({ type: item }, names, `${marks}[]`, followed));
    case 'reference': {
      const target = names.get(type.to);
      if (target === undefined || followed.includes(type.to)) return [];
      if (hasMembers(target, names)) return [{ ...told, marks }];
      return formsOf(target, names, marks, [...followed, type.to]).map((form) => ({ via: target, ...form }));
    }
    default:
      return [{ ...told, marks }];
  }
}

const known = new WeakMap<NamedType, boolean>();

/** Whether a page can show members of such values. */
export function hasMembers(named: NamedType, names: Names): boolean {
  const found = known.get(named) ?? leadsToMembers(named.type, names, [named.name]);
  known.set(named, found);
  return found;
}

function leadsToMembers(type: Type, names: Names, followed: readonly string[]): boolean {
  switch (type.kind) {
    case 'object':
      return type.fields.length > 0;
    case 'array':
      return leadsToMembers(type.items, names, followed);
    case 'map':
      return leadsToMembers(type.values, names, followed);
    case 'tuple':
      return [...type.items, type.rest].some((item) => leadsToMembers(item, names, followed));
    case 'union':
    case 'intersection':
      return type.members.some((member) => leadsToMembers(member, names, followed));
    case 'reference': {
      const target = names.get(type.to);
      return (
        target !== undefined &&
        !followed.includes(type.to) &&
        leadsToMembers(target.type, names, [...followed, type.to])
      );
    }
    default:
      return false;
  }
}
