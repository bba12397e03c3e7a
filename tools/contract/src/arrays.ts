/** Lists, and lists whose places have types of their own. */
import type { Type } from './contract.ts';
import type { Members } from './place.ts';
import { list, numbers, type SchemaScope } from './schema-scope.ts';

export function readArray(schema: Members, scope: SchemaScope): Type {
  const tuple = list(schema['items']);
  if (tuple !== undefined) return readTuple(tuple, schema, scope);
  return {
    kind: 'array',
    items: scope.read(schema['items'] ?? true, scope),
    ...numbers(schema, ['minItems', 'maxItems']),
    unique: schema['uniqueItems'] === true,
  };
}

function readTuple(items: readonly unknown[], schema: Members, scope: SchemaScope): Type {
  const { minItems, maxItems } = numbers(schema, ['minItems', 'maxItems']);
  const ended = maxItems !== undefined && maxItems <= items.length;
  return {
    kind: 'tuple',
    items: (list(schema['items']) ?? []).slice(0, maxItems).map((item) => scope.read(item, scope)),
    required: Math.min(minItems ?? 0, items.length),
    rest: ended ? { kind: 'never' } : scope.read(schema['additionalItems'] ?? true, scope),
  };
}
