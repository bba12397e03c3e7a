import type { Contract, Json } from '@hookwright/contract';
import { event } from '../runtime/runtime.js';
import { linkSchemas } from './linked-schemas.ts';

/** Finds what a body holds beyond its schema, by the same walk as the generated packages do; gives JSON pointers. */
export function unknownMembersIn({ types }: Contract): (typeName: string, body: Json) => readonly string[] {
  const schemas = linkSchemas(new Map(types.map(({ name, schema }) => [name, schema])));
  return (typeName, body) => {
    const { drift } = event(typeName, () => true, schemas.get(typeName)!);
    return drift(body).flatMap(({ code, pointer }) => (code === 'unknown-member' ? [pointer] : []));
  };
}
