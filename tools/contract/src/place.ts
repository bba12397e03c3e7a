/** A value in a document and where it stands, so that every problem can say where it is. */

export type Key = string | number;
export type Path = readonly Key[];

/** Untrusted data, as YAML or JSON gave it. */
export type Members = Readonly<Record<string, unknown>>;

export interface Place {
  /** Absolute. */
  readonly file: string;
  readonly path: Path;
  readonly value: unknown;
}

export const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An own member, or undefined: names such as `constructor` must never find what objects inherit. */
export const own = (value: unknown, name: string): unknown =>
  isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;

export const ownText = (value: unknown, name: string): string | undefined => {
  const found = own(value, name);
  return typeof found === 'string' ? found : undefined;
};

export const at = (place: Place, key: Key, value: unknown): Place => ({
  file: place.file,
  path: [...place.path, key],
  value,
});

/** The member of an object or the item of a list, when there is one. */
export function member(place: Place, name: string): Place | undefined {
  const { value } = place;
  if (Array.isArray(value)) return /^(0|[1-9]\d*)$/.test(name) && Number(name) < value.length ? item(place, Number(name)) : undefined;
  return isObject(value) && Object.hasOwn(value, name) ? at(place, name, value[name]) : undefined;
}

/** Members of an object, or items of a list, in the order of the document. */
export function children(place: Place | undefined): readonly Place[] {
  if (place === undefined) return [];
  const { value } = place;
  if (Array.isArray(value)) return value.map((_, index) => item(place, index));
  return isObject(value) ? Object.keys(value).map((name) => at(place, name, value[name])) : [];
}

const item = (place: Place, index: number): Place => at(place, index, (place.value as readonly unknown[])[index]);

export const lastKey = (place: Place): string => String(place.path.at(-1) ?? '');

/** JSON pointer (RFC 6901) of a path. */
export const toPointer = (path: Path): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The keys of a JSON pointer, or undefined when the text is none. */
export function fromPointer(pointer: string): readonly string[] | undefined {
  if (pointer === '') return [];
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) return undefined;
  return pointer.slice(1).split('/').map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** One text per place, to remember things by. */
export const placeId = (place: Place): string => `${place.file}#${toPointer(place.path)}`;
