/** Schemas as the runtime reads them, in memory: where one type refers to another, the other schema itself stands. */
import type { Json, JsonSchema } from '@hookwright/contract';
import type { NamedSchema } from '../runtime/runtime.js';
import { HOLDS, assertionsOf, keywordsOf, refersTo } from './assertions.ts';
import type { Keywords, Schemas } from './assertions.ts';

/** What `schemas.js` of a validators package holds for these types. */
export function linkSchemas(types: Schemas): ReadonlyMap<string, NamedSchema> {
  const linked = new Map([...types.keys()].map((title): [string, NamedSchema] => [title, { title }]));
  for (const [name, schema] of assertionsOf(types)) Object.assign(linked.get(name)!, link(keywordsOf(schema), linked));
  return linked;
}

function link(schema: JsonSchema, linked: ReadonlyMap<string, NamedSchema>): unknown {
  if (typeof schema === 'boolean') return schema;
  const target = linked.get(refersTo(schema) ?? '');
  if (target !== undefined) return target;
  const part = (value: Json): unknown => link(value as JsonSchema, linked);
  const entries = Object.entries(schema).map(([keyword, value]) => {
    const holds = HOLDS.get(keyword);
    if (holds === 'data') return [keyword, value];
    if (Array.isArray(value)) return [keyword, value.map(part)];
    if (holds !== 'map') return [keyword, part(value)];
    return [keyword, Object.fromEntries(Object.entries(value as Keywords).map(([name, inner]) => [name, part(inner)]))];
  });
  return Object.fromEntries(entries);
}
