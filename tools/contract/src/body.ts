/** What the schema of a body says of its members, before it has a type: for telling events apart. */
import { children, isObject, lastKey, member, own, placeId, toPointer, type Place } from './place.ts';
import type { References } from './references.ts';

/** Every schema that says something of a member, by the member's name: own properties, and those of parts and alternatives. */
function declared(schema: Place, references: References, seen = new Set<string>()): ReadonlyMap<string, readonly Place[]> {
  const found = new Map<string, Place[]>();
  const place = references.follow(schema);
  if (place === undefined || seen.has(placeId(place))) return found;
  seen.add(placeId(place));
  for (const one of children(member(place, 'properties'))) found.set(lastKey(one), [...(found.get(lastKey(one)) ?? []), one]);
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => children(member(place, keyword)));
  for (const part of parts) for (const [name, places] of declared(part, references, seen)) found.set(name, [...(found.get(name) ?? []), ...places]);
  return found;
}

/** The schemas at a JSON pointer of a body; none when no schema declares it. */
export function schemasAt(payload: Place, keys: readonly string[], references: References): readonly Place[] {
  return keys.reduce<readonly Place[]>(
    (places, key) => places.flatMap((place) => [...(declared(place, references).get(key) ?? []), ...itemsAt(place, key, references)]),
    [payload],
  );
}

function itemsAt(place: Place, key: string, references: References): readonly Place[] {
  const items = /^\d+$/.test(key) ? references.get(place, 'items') : undefined;
  return items === undefined || Array.isArray(items.value) ? [] : [items];
}

/** Whether a body that fits the schema may hold anything at all, so that no pointer can be called wrong. */
export function isFree(payload: Place | undefined, references: References): boolean {
  const place = payload && references.follow(payload);
  return place === undefined || !isObject(place.value) || declared(place, references).size === 0;
}

/** The only texts a member may hold, or undefined when it may hold others. */
export function textsOf(place: Place, references: References): readonly string[] | undefined {
  const schema = references.follow(place);
  const constant = own(schema?.value, 'const');
  const values = constant === undefined ? own(schema?.value, 'enum') : [constant];
  return Array.isArray(values) && values.length > 0 && values.every((value) => typeof value === 'string') ? (values as readonly string[]) : undefined;
}

/** Members that can hold one text only, by JSON pointer, the outermost first. */
export function constants(payload: Place, references: References, depth = 3): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let level: readonly { readonly place: Place; readonly keys: readonly string[] }[] = [{ place: payload, keys: [] }];
  for (let step = 0; step < depth; step++) {
    const next = level.flatMap(({ place, keys }) =>
      [...declared(place, references)].flatMap(([name, places]) => places.map((one) => ({ place: one, keys: [...keys, name] }))),
    );
    for (const { place, keys } of next) {
      const texts = textsOf(place, references);
      if (texts?.length === 1 && !found.has(toPointer(keys))) found.set(toPointer(keys), texts[0]!);
    }
    level = next;
  }
  return found;
}
