/** Places in a payload, as people write them: `data.name`, `items.0.id`, or a JSON pointer `/data/name`. */
import type { Json } from '../mocked-provider.ts';
import { MockError } from '../mock-error.ts';

type Members = { readonly [key: string]: Json };

/** The keys of a path. In a JSON pointer `~1` is a slash and `~0` a tilde; in a dotted path, `\.` is a dot. */
export function keysOf(path: string): readonly string[] {
  if (path === '') return [];
  if (path.startsWith('/')) {
    return path
      .slice(1)
      .split('/')
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  }
  return path.split(/(?<!\\)\./).map((key) => key.replaceAll(String.raw`\.`, '.'));
}

/** A JSON pointer (RFC 6901). */
export const pointerOf = (keys: readonly (string | number)[]): string =>
  keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** What stands at a place, or nothing. */
export function valueAt(payload: Json, keys: readonly (string | number)[]): Json | undefined {
  let here: Json | undefined = payload;
  for (const key of keys) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Members)[key];
  }
  return here;
}

/**
 * A copy with another value at a place. Objects on the way are made where they are missing; an array grows at its end,
 * which is its length or `-`.
 *
 * @throws {MockError} `bad-request` when the path leads through something that has no members
 */
export function withValueAt(payload: Json, path: string, value: Json): Json {
  return replaced(payload, keysOf(path), 0, value, path);
}

/**
 * A copy without a member or item; the same payload when there is none.
 *
 * @throws {MockError} `bad-request` for the payload itself
 */
export function withoutValueAt(payload: Json, path: string): Json {
  const keys = keysOf(path);
  const last = keys.at(-1);
  if (last === undefined) throw new MockError('bad-request', 'The whole payload cannot be left out');
  const parentKeys = keys.slice(0, -1);
  const parent = valueAt(payload, parentKeys);
  if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, last)) return payload;
  const rest = isList(parent)
    ? parent.filter((_, index) => String(index) !== last)
    : objectOf(Object.entries(parent).filter(([name]) => name !== last));
  return replaced(payload, parentKeys, 0, rest, path);
}

/** An object of these members. One called `__proto__` is a member like any other. */
export const objectOf = (entries: Iterable<readonly [string, Json]>): Members => Object.fromEntries(entries);

function replaced(here: Json | undefined, keys: readonly string[], depth: number, value: Json, path: string): Json {
  const key = keys[depth];
  if (key === undefined) return value;
  const next = (child: Json | undefined) => replaced(child, keys, depth + 1, value, path);
  if (here === undefined) return objectOf([[key, next(undefined)]]);
  if (isList(here)) return withItem(here, key, next, where(path, keys, depth));
  if (typeof here !== 'object' || here === null) {
    throw new MockError(
      'bad-request',
      `${where(path, keys, depth)} is ${kindOf(here)}, which has no member ${JSON.stringify(key)}`,
      'Set the whole value there instead, or correct the path.',
    );
  }
  // Entries, since an assignment to `__proto__` would set the prototype.
  const entries = Object.entries(here);
  const child = Object.hasOwn(here, key) ? (here as Members)[key] : undefined;
  const changed: readonly [string, Json] = [key, next(child)];
  return objectOf(
    child === undefined ? [...entries, changed] : entries.map((entry) => (entry[0] === key ? changed : entry)),
  );
}

function withItem(list: readonly Json[], key: string, next: (child: Json | undefined) => Json, place: string): Json {
  const index = key === '-' ? list.length : Number(key);
  if (!/^(?:-|0|[1-9]\d*)$/.test(key) || index > list.length) {
    throw new MockError(
      'bad-request',
      `${place} is a list of ${list.length}, which has no place ${JSON.stringify(key)}`,
      `Use an index from 0 to ${list.length}, or - for the end.`,
    );
  }
  return index === list.length ? [...list, next(undefined)] : list.with(index, next(list[index]));
}

const where = (path: string, keys: readonly string[], depth: number) =>
  depth === 0 ? `The payload (path ${JSON.stringify(path)})` : `${pointerOf(keys.slice(0, depth))} of the payload`;

export const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const kindOf = (value: Json) => (value === null ? 'null' : `a ${typeof value}`);
