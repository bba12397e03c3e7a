/** Values made after a schema, so that some are accepted and most of the others have one fault. */
import type { Json, JsonSchema } from '@hookwright/contract';
import { names } from './schema-fuzz.ts';

type Keywords = { readonly [keyword: string]: Json };
export type Random = () => number;

/** The same numbers for the same seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)]!;

/** A value that has a good chance to be accepted. */
export function valueNear(schema: JsonSchema, types: ReadonlyMap<string, JsonSchema>, random: Random, depth = 5): Json {
  if (typeof schema === 'boolean' || depth === 0) return pick<Json>(random, ['x', 1, true, null, {}, []]);
  const near = (part: Json | undefined): Json => valueNear((part ?? true) as JsonSchema, types, random, depth - 1);
  const given = schema as Keywords;
  if (typeof given['$ref'] === 'string') return near(types.get(given['$ref'].slice('#/definitions/'.length)) as Json);
  if (given['const'] !== undefined) return given['const'];
  if (Array.isArray(given['enum'])) return pick(random, given['enum'] as readonly Json[]);
  for (const keyword of ['anyOf', 'oneOf', 'allOf']) {
    const variants = given[keyword] as readonly Json[] | undefined;
    if (variants !== undefined && random() < 0.7) return near(pick(random, variants));
  }
  if (given['if'] !== undefined && random() < 0.7)
    return near(pick(random, [given['if'], given['then']!, given['else']!]));
  return valueOfType(pick(random, [given['type'] ?? 'object'].flat() as readonly string[]), given, random, near);
}

function valueOfType(type: string, given: Keywords, random: Random, near: (part: Json | undefined) => Json): Json {
  switch (type) {
    case 'object': {
      const properties = (given['properties'] ?? {}) as Keywords;
      const required = (given['required'] ?? []) as readonly string[];
      const known = Object.keys(properties).filter((name) => required.includes(name) || random() < 0.6);
      const others = random() < 0.3 ? [pick(random, names)] : [];
      const members = [...new Set([...known, ...required, ...others])];
      return Object.fromEntries(
        members.map((name) => [
          name,
          near(Object.hasOwn(properties, name) ? properties[name] : given['additionalProperties']),
        ]),
      );
    }
    case 'array': {
      const { items, contains } = given;
      const length = Math.floor(random() * 4);
      return Array.from({ length }, (_, i) =>
        near(contains !== undefined && random() < 0.3 ? contains : Array.isArray(items) ? (items as Json[])[i] : items),
      );
    }
    case 'string':
      return pick(random, ['x', 'xy', 'a"b', '12', "it's", '', '👍', '2024-02-30', 'validate1']);
    case 'boolean':
      return random() < 0.5;
    case 'null':
      return null;
    default:
      return pick(random, [0, 1, 2, 3, -1, 0.5, 1.5, 1e21]);
  }
}

/** The value with one place changed: another kind, a member or an item less or more. */
export function mutated(value: Json, random: Random): Json {
  if (typeof value !== 'object' || value === null || random() < 0.3) {
    return pick<Json>(random, ['other', 7, 0.5, true, null, [], {}, [value], { a: value }]);
  }
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    const at = Math.floor(random() * (items.length + 1));
    if (at === items.length) return [...items, pick<Json>(random, ['x', 1, null])];
    return random() < 0.3
      ? items.filter((_, i) => i !== at)
      : items.map((item, i) => (i === at ? mutated(item, random) : item));
  }
  const entries = Object.entries(value as Keywords);
  const at = Math.floor(random() * (entries.length + 1));
  if (at === entries.length) return Object.fromEntries([...entries, [pick(random, names), 1]]);
  return Object.fromEntries(
    random() < 0.3
      ? entries.filter((_, i) => i !== at)
      : entries.map(([name, member], i) => [name, i === at ? mutated(member, random) : member]),
  );
}
