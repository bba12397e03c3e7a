/** `$ref`: to the same document or to a file inside the spec's folder, and nothing else. */
import type { Json } from './contract.ts';
import { basename, dirname, extname, isInside, join } from './files.ts';
import { didYouMean } from './nearest.ts';
import { children, fromPointer, isList, isObject, member, own, ownText, toPointer, type Place } from './place.ts';
import type { Sources } from './sources.ts';

export interface References {
  /** The value at the end of a chain of references, or the place itself. Undefined after a problem was reported. */
  readonly follow: (place: Place) => Place | undefined;
  /** A member, with the references on the way followed. Undefined when there is none. */
  readonly get: (place: Place | undefined, ...names: readonly string[]) => Place | undefined;
}

export const refOf = (place: Place): string | undefined => ownText(place.value, '$ref');

export function readReferences(sources: Sources): References {
  // By the object that holds the `$ref`: one object is one reference, however it was reached.
  const ends = new Map<Json, Place | undefined>();
  const walking = new Set<Json>();

  const follow = (place: Place): Place | undefined => {
    if (refOf(place) === undefined) return place;
    if (ends.has(place.value)) return ends.get(place.value);
    const passed: Json[] = [];
    let end: Place | undefined = place;
    while (end !== undefined && refOf(end) !== undefined) {
      const { value }: Place = end;
      if (walking.has(value)) {
        end = sources.report('ref-cycle', member(end, '$ref'), { ref: refOf(end)! });
        break;
      }
      walking.add(value);
      passed.push(value);
      end = step(end, refOf(end)!);
    }
    for (const one of passed) {
      walking.delete(one);
      ends.set(one, end);
    }
    return end;
  };

  const step = (place: Place, ref: string): Place | undefined => {
    const origin = member(place, '$ref')!;
    const target = split(ref);
    if (target === undefined) return sources.report('ref-invalid', origin, { ref });
    if (target.remote) return sources.report('ref-remote', origin, { ref });
    const file = target.file === '' ? place.file : join(dirname(place.file), target.file);
    if (!isInside(sources.root, file) || /^([/\\]|[A-Za-z]:)/.test(target.file)) {
      return sources.report('ref-outside', origin, { ref });
    }
    let found = openTarget(file, origin, ref);
    for (const [index, name] of target.keys.entries()) {
      // A pointer may lead through a member that is a reference itself, as in `#/channels/x/messages/y`.
      if (found !== undefined) found = follow(found);
      if (found === undefined) return undefined;
      const next = member(found, name);
      if (next === undefined) return missing(origin, ref, found, name, index);
      found = next;
    }
    return found;
  };

  const openTarget = (file: string, origin: Place, ref: string): Place | undefined => {
    // The listing, not the disk, decides: a disk that ignores case would accept what another one does not.
    const listed = file === origin.file ? undefined : sources.list(dirname(file))?.files;
    if (listed === undefined || listed.includes(basename(file))) return sources.open(file, origin);
    const names = listed.filter((name) => /^\.(ya?ml|json)$/.test(extname(name)));
    sources.report('ref-not-found', origin, { ref }, () => didYouMean(basename(file), names));
    return undefined;
  };

  const missing = (origin: Place, ref: string, found: Place, name: string, index: number): undefined => {
    const where = index === 0 ? '' : `\`${toPointer(found.path)}\` has no \`${name}\`. `;
    sources.report('ref-not-found', origin, { ref }, () => `${where}${didYouMean(name, keysOf(found.value))}`.trim());
  };

  const get = (place: Place | undefined, ...names: readonly string[]): Place | undefined => {
    let found = place === undefined ? undefined : follow(place);
    for (const name of names) {
      const next: Place | undefined = found === undefined ? undefined : member(found, name);
      found = next === undefined ? undefined : follow(next);
    }
    return found;
  };

  return { follow, get };
}

const keysOf = (value: Json): readonly string[] => (isObject(value) ? Object.keys(value) : []);

interface Target {
  readonly remote: boolean;
  readonly file: string;
  readonly keys: readonly string[];
}

function split(ref: string): Target | undefined {
  if (/^([a-z][a-z0-9+.-]+:)?\/\//i.test(ref) && !/^file:/i.test(ref)) return { remote: true, file: '', keys: [] };
  const hash = ref.indexOf('#');
  const file = decode(hash < 0 ? ref : ref.slice(0, hash));
  const keys = fromPointer(decode(hash < 0 ? '' : ref.slice(hash + 1)) ?? '#');
  if (file === undefined || keys === undefined || file.includes('\0')) return undefined;
  return { remote: false, file: file.replace(/^file:\/*/i, '/'), keys };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Members whose own members have names of people's choice: `$ref` there is a name like any other. */
const nameMaps = new Set(
  (
    'properties patternProperties definitions $defs dependencies channels operations messages servers schemas parameters serverVariables ' +
    'securitySchemes correlationIds operationTraits messageTraits replies replyAddresses serverBindings channelBindings ' +
    'operationBindings messageBindings'
  ).split(' '),
);

/** Members that hold data, where `$ref` means nothing. */
const dataMembers = new Set(['examples', 'example', 'default', 'const', 'enum']);

/** Follows every reference of the spec once, so that a wrong one is told even where nothing uses it yet. */
export function checkReferences(entry: Place, { follow }: References): void {
  const seen = new Set<Json>();
  const queue: Place[] = [entry];
  const visit = (place: Place, named: boolean): void => {
    const { value } = place;
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (!named && typeof own(value, '$ref') === 'string') {
      const end = follow(place);
      if (end !== undefined && end.file !== place.file) queue.push(end);
      return;
    }
    for (const inner of children(place)) {
      const key = String(inner.path.at(-1));
      if (!named && !isList(value) && (dataMembers.has(key) || key.startsWith('x-'))) continue;
      visit(inner, !named && !isList(value) && nameMaps.has(key) && !(key === 'messages' && isList(inner.value)));
    }
  };
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) visit(next, false);
}
