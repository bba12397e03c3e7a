/** Every place of a body. */
import type { Json } from '../mocked-provider.ts';
import { isList } from '../payload/paths.ts';

export interface Place {
  readonly keys: readonly (string | number)[];
  readonly value: Json;
}

/** The body itself, then all that it holds, from the outside in and from the top down. */
export function placesOf(body: Json): readonly Place[] {
  const places: Place[] = [{ keys: [], value: body }];
  // The list grows while it is read.
  for (const { keys, value } of places) {
    if (typeof value !== 'object' || value === null) continue;
    const children = isList(value) ? [...value.entries()] : Object.entries(value);
    for (const [key, child] of children) places.push({ keys: [...keys, key], value: child });
  }
  return places;
}
