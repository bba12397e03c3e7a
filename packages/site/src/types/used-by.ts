import type { Line, Property, Shape, TypesDocs, Variant } from '../model.ts';

/** Type → the other types whose members are of it, in the order of the page. */
export function usersOf({ types }: Pick<TypesDocs, 'types'>): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  for (const type of types) {
    const named = new Set<string>();
    addFrom(type, named);
    named.delete(type.name);
    for (const name of named) users.set(name, [...(users.get(name) ?? []), type.name]);
  }
  return users;
}

function addFrom(shape: Shape, named: Set<string>): void {
  addLine(shape.type, named);
  if (shape.keys !== undefined) addLine(shape.keys, named);
  if (shape.see !== undefined && 'type' in shape.see) named.add(shape.see.type);
  addMembers(shape, named);
}

function addMembers(
  { properties, variants }: { readonly properties: readonly Property[]; readonly variants: readonly Variant[] },
  named: Set<string>,
): void {
  for (const property of properties) addFrom(property, named);
  for (const variant of variants) {
    if (variant.see !== undefined && 'type' in variant.see) named.add(variant.see.type);
    addMembers(variant, named);
  }
}

function addLine(line: Line, named: Set<string>): void {
  for (const span of line) if (typeof span !== 'string' && 'type' in span) named.add(span.type);
}
