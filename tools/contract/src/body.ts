/** What the schema of a body says of its members, before it has a type: for telling events apart. */
import type { Json } from './contract.ts';
import { children, isList, isObject, lastKey, member, own, toPointer, type Place } from './place.ts';
import type { References } from './references.ts';

/** Keywords whose schemas hold for every body, and those of which only one may hold. */
const parts = ['allOf'];
const partsAndAlternatives = ['allOf', 'anyOf', 'oneOf'];

/** Every schema that says something of a member, by the member's name: own properties, and those of the keywords' schemas. */
function declared(
  schema: Place,
  references: References,
  keywords: readonly string[],
  seen = new Set<Json>(),
): ReadonlyMap<string, readonly Place[]> {
  const found = new Map<string, Place[]>();
  const place = references.follow(schema);
  if (place === undefined || seen.has(place.value)) return found;
  seen.add(place.value);
  const add = (name: string, places: readonly Place[]) => found.set(name, [...(found.get(name) ?? []), ...places]);
  for (const one of children(member(place, 'properties'))) add(lastKey(one), [one]);
  for (const part of keywords.flatMap((keyword) => children(member(place, keyword)))) {
    for (const [name, places] of declared(part, references, keywords, seen)) add(name, places);
  }
  return found;
}

/** The schemas at a JSON pointer of a body; none when no schema declares it. */
export function schemasAt(payload: Place, keys: readonly string[], references: References): readonly Place[] {
  return keys.reduce<readonly Place[]>(
    (places, key) =>
      places.flatMap((place) => [
        ...(declared(place, references, partsAndAlternatives).get(key) ?? []),
        ...itemsAt(place, key, references),
      ]),
    [payload],
  );
}

function itemsAt(place: Place, key: string, references: References): readonly Place[] {
  const items = /^\d+$/.test(key) ? references.get(place, 'items') : undefined;
  return items === undefined || isList(items.value) ? [] : [items];
}

/** Whether a body that fits the schema may hold anything at all, so that no pointer can be called wrong. */
export function isFree(payload: Place | undefined, references: References): boolean {
  const place = payload && references.follow(payload);
  return place === undefined || !isObject(place.value) || declared(place, references, partsAndAlternatives).size === 0;
}

/** The only texts a member may hold, or undefined when it may hold others. */
export function textsOf(place: Place, references: References): readonly string[] | undefined {
  const schema = references.follow(place);
  const constant = own(schema?.value, 'const');
  const values = constant === undefined ? own(schema?.value, 'enum') : [constant];
  return isList(values) && values.length > 0 && values.every((value) => typeof value === 'string') ? values : undefined;
}

/** Members that can hold one text only, by JSON pointer, the outermost first. */
export function constants(payload: Place, references: References, depth = 3): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let level: readonly { readonly place: Place; readonly keys: readonly string[] }[] = [{ place: payload, keys: [] }];
  for (let step = 0; step < depth; step++) {
    const next = level.flatMap(({ place, keys }) =>
      [...declared(place, references, parts)].flatMap(([name, places]) =>
        places.map((one) => ({ place: one, keys: [...keys, name] })),
      ),
    );
    for (const { place, keys } of next) {
      const texts = textsOf(place, references);
      if (texts?.length === 1 && !found.has(toPointer(keys))) found.set(toPointer(keys), texts[0]!);
    }
    level = next;
  }
  return found;
}
