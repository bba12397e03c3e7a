/** Objects of which all must hold, as one object with the members of all. */
import type { Field, NamedType, Type } from '@hookwright/contract';

type ObjectType = Extract<Type, { kind: 'object' }>;

/** Undefined when a member is no object. */
export function mergedObject(type: Type, types: ReadonlyMap<string, NamedType>): ObjectType | undefined {
  const parts = objectsOf(type, types, new Set());
  if (parts === undefined) return undefined;
  const fields = new Map<string, Field>();
  for (const field of parts.flatMap((part) => part.fields))
    fields.set(field.name, joined(fields.get(field.name), field));
  return { kind: 'object', fields: [...fields.values()], closed: parts.some(({ closed }) => closed) };
}

function objectsOf(
  type: Type,
  types: ReadonlyMap<string, NamedType>,
  seen: ReadonlySet<string>,
): readonly ObjectType[] | undefined {
  if (type.kind === 'object') return [type];
  if (type.kind === 'reference') {
    const named = types.get(type.to)!;
    return seen.has(type.to) ? undefined : objectsOf(named.type, types, new Set([...seen, type.to]));
  }
  if (type.kind !== 'intersection') return undefined;
  const found = type.members.map((member) => objectsOf(member, types, seen));
  return found.every((one) => one !== undefined) ? found.flat() : undefined;
}

/** Two statements about one member: the later one tells its type, unless it says nothing. */
function joined(before: Field | undefined, field: Field): Field {
  if (before === undefined) return field;
  const telling = field.type.kind === 'unknown' ? before : field;
  return { ...telling, required: before.required || field.required };
}
