/** A value in a document and where it stands, so that every problem can say where it is. */
import type { Json } from './contract.ts';

export type Key = string | number;
export type Path = readonly Key[];

/** Any object, as YAML or JSON gave it. */
export type Members = { readonly [name: string]: Json };

export interface Place {
  /** Absolute. */
  readonly file: string;
  readonly path: Path;
  readonly value: Json;
}

export const isObject = (value: Json | undefined): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** An own member, or undefined: names such as `constructor` must never find what objects inherit. */
export const own = (value: Json | undefined, name: string): Json | undefined =>
  isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;

/** Text as it is, anything else as JSON. */
export const inText = (value: Json | undefined): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');

export const ownText = (value: Json | undefined, name: string): string | undefined => {
  const found = own(value, name);
  return typeof found === 'string' ? found : undefined;
};

export const at = (place: Place, key: Key, value: Json): Place => ({
  file: place.file,
  path: [...place.path, key],
  value,
});

/** The member of an object or the item of a list, when there is one. */
export function member(place: Place, name: string): Place | undefined {
  const { value } = place;
  if (isList(value))
    return /^(0|[1-9]\d*)$/.test(name) && Number(name) < value.length
      ? at(place, Number(name), value[Number(name)] ?? null)
      : undefined;
  return isObject(value) && Object.hasOwn(value, name) ? at(place, name, value[name] ?? null) : undefined;
}

/** What several names lead to, one after the other. */
export const memberAt = (place: Place | undefined, ...names: readonly string[]): Place | undefined =>
  names.reduce<Place | undefined>((found, name) => found && member(found, name), place);

/** Members of an object, or items of a list, in the order of the document. */
export function children(place: Place | undefined): readonly Place[] {
  if (place === undefined) return [];
  const { value } = place;
  if (isList(value)) return value.map((one, index) => at(place, index, one));
  return isObject(value) ? Object.entries(value).map(([name, one]) => at(place, name, one)) : [];
}

export const lastKey = (place: Place): string => String(place.path.at(-1) ?? '');

/** JSON pointer (RFC 6901) of a path. */
export const toPointer = (path: Path): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The keys of a JSON pointer, or undefined when the text is none. */
export function fromPointer(pointer: string): readonly string[] | undefined {
  if (pointer === '') return [];
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) return undefined;
  return pointer
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** One text per place, to remember things by. */
export const placeId = (place: Place): string => `${place.file}#${toPointer(place.path)}`;
