import type { Contract, Json } from '@hookwright/contract';
import { event } from '../runtime/runtime.js';

/** Finds what a body holds beyond its schema, by the same walk as the generated packages do; gives JSON pointers. */
export function unknownMembersIn({ types }: Contract): (typeName: string, body: Json) => readonly string[] {
  const named = types.map(({ name, schema }) => ({ ...(typeof schema === 'object' ? schema : {}), title: name }));
  return (typeName, body) => {
    const first = named.filter(({ title }) => title === typeName);
    const { drift } = event(
      typeName,
      () => true,
      () => [...first, ...named],
    );
    return drift(body).flatMap(({ code, pointer }) => (code === 'unknown-member' ? [pointer] : []));
  };
}
