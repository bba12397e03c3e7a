/** Ways into a finished tree of properties. */
import { fromPointer } from '@hookwright/contract';
import type { Property, Shape, Variant } from '../../runtime/docs.js';

type Part = Pick<Shape, 'properties' | 'variants'> & { readonly see?: Shape['see'] | undefined };

/** Members of a part, those of all its variants among them. */
const membersIn = (part: Part): readonly Property[] =>
  part.variants.length === 0
    ? part.properties
    : [...part.properties, ...part.variants.flatMap((variant: Variant) => membersIn(variant))];

/** All properties, each before those below it. */
function allProperties(part: Part): readonly Property[] {
  const all: Property[] = [];
  const add = (inner: Part): void => {
    for (const property of membersIn(inner)) {
      all.push(property);
      add(property);
    }
  };
  add(part);
  return all;
}

/** A tree with its properties by id, for looking up. */
export interface Lookup {
  readonly shape: Shape;
  readonly byId: ReadonlyMap<string, Property>;
}

export const lookupOf = (shape: Shape): Lookup => ({
  shape,
  byId: new Map(allProperties(shape).map((property) => [property.id, property])),
});

/** The id of the property that a JSON pointer into a body leads to, or of the last on the way there. */
export function anchorOf({ shape, byId }: Lookup, pointer: string): string | undefined {
  const keys = fromPointer(pointer) ?? [];
  let parts: readonly Part[] = [shape];
  let found: string | undefined;
  for (const key of keys) {
    const next = parts.flatMap(membersIn).filter(({ name }) => name === key || name === '*');
    if (next.length === 0) {
      if (/^\d+$/.test(key)) continue;
      return found;
    }
    found = next[0]!.id;
    parts = next.map((property) => toldAt(property, byId));
  }
  return found;
}

/** Where the members of a property are told. */
function toldAt(property: Property, byId: ReadonlyMap<string, Property>): Part {
  const { see } = property;
  return see !== undefined && 'anchor' in see ? (byId.get(see.anchor) ?? property) : property;
}
