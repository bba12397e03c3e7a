/** The document and all files that it refers to, as one document that needs no other. */
import { groups, slotOf, type Kind } from './bundle-kinds.ts';
import type { Example, Json } from './contract.ts';
import { fileName, nameFromPath, typeName } from './names.ts';
import {
  children,
  isList,
  isObject,
  lastKey,
  member,
  memberAt,
  own,
  ownText,
  placeId,
  toPointer,
  type Members,
  type Path,
  type Place,
} from './place.ts';
import { refOf, type References } from './references.ts';

export interface BundleInput {
  readonly root: Place;
  readonly references: References;
  /** Names of types, by the ids of their places. */
  readonly typeNames: ReadonlyMap<string, string>;
  /** Keys of messages, by the ids of their places. */
  readonly messageKeys: ReadonlyMap<string, string>;
  /** Examples that lie in files, by the ids of their messages' places. */
  readonly examples: ReadonlyMap<string, readonly Example[]>;
}

/** Something from another file, on its way into the components. */
interface Component {
  readonly place: Place;
  readonly kind: Kind;
  readonly key: string;
}

/** Writes the document as one. What another file holds goes into the components, each thing once, so that circles stay circles. */
export function bundle(input: BundleInput): Members {
  const { root } = input;
  const components = collectComponents(input);
  const walk: Walk = { ...input, componentFor: components.add };
  claimKeys(input, components);
  const document = writeObject(root, 'document', walk);
  const brought = new Map<string, Map<string, Json>>();
  for (const component of components.queue) {
    const { place, kind, key } = component;
    const group = brought.get(groupOf(kind)) ?? new Map<string, Json>();
    brought.set(groupOf(kind), group.set(key, named(component, write(place, kind, walk), input)));
  }
  return withComponents(document, brought);
}

const groupOf = (kind: Kind): string => groups[kind] ?? 'schemas';

interface Walk extends BundleInput {
  readonly componentFor: (place: Place, kind: Kind) => string;
}

function write(place: Place, kind: Kind, walk: Walk): Json {
  const { value } = place;
  if (isList(value)) return children(place).map((one) => write(one, kind, walk));
  if (!isObject(value)) return value;
  return refOf(place) === undefined ? writeObject(place, kind, walk) : { ...value, $ref: pointTo(place, kind, walk) };
}

/** What no reference can be in is data, and stays as it is. */
function writeObject(place: Place, kind: Kind, walk: Walk): Members {
  const isForeign = place.file !== walk.root.file;
  const entries = children(place).flatMap((inner): readonly (readonly [string, Json])[] => {
    const name = lastKey(inner);
    const slot = slotOf(kind, name);
    if (isForeign && kind === 'schema') {
      // An id would be what references in the schema start from.
      if (name === '$id') return [];
      if (name === 'definitions' || name === '$defs') return hoist(inner, walk);
    }
    if (name === 'x-webhooks') return [[name, walk.references.follow(inner)?.value ?? inner.value]];
    if (slot === undefined) return [[name, inner.value]];
    if (name === 'messages' && (kind === 'operation' || kind === 'reply'))
      return [[name, children(inner).map((one) => writeMessage(one, member(place, 'channel'), walk))]];
    return [
      [name, slot.named && isObject(inner.value) ? writeMap(inner, slot.kind, walk) : write(inner, slot.kind, walk)],
    ];
  });
  return kind === 'message' ? withExamples(Object.fromEntries(entries), place, walk) : Object.fromEntries(entries);
}

/** AsyncAPI asks operations to name their messages by the channel that lists them, and not by where they are. */
function writeMessage(message: Place, channel: Place | undefined, walk: Walk): Json {
  const { root, references } = walk;
  const isWritten = message.file === root.file && refOf(message)?.startsWith('#') === true;
  const end = references.follow(message);
  const listed = channel && children(references.get(channel, 'messages')).find((one) => isSamePlace(one, end, walk));
  if (isWritten || channel === undefined || listed === undefined || refOf(channel) === undefined)
    return write(message, 'message', walk);
  return { $ref: `${pointTo(channel, 'channel', walk)}${fragment(['messages', lastKey(listed)]).slice(1)}` };
}

const isSamePlace = (one: Place, other: Place | undefined, { references }: Walk): boolean => {
  const end = references.follow(one);
  return end !== undefined && other !== undefined && placeId(end) === placeId(other);
};

const writeMap = (place: Place, kind: Kind, walk: Walk): Json =>
  Object.fromEntries(children(place).map((one) => [lastKey(one), write(one, kind, walk)]));

/** Definitions of another file become components, also those that nothing uses. */
function hoist(definitions: Place, walk: Walk): readonly [] {
  for (const one of children(definitions)) {
    const end = walk.references.follow(one);
    if (end !== undefined && end.file !== walk.root.file) walk.componentFor(end, 'schema');
  }
  return [];
}

/** Where a reference leads in the bundle. */
function pointTo(place: Place, kind: Kind, { root, references, componentFor }: Walk): string {
  const ref = refOf(place)!;
  if (place.file === root.file && ref.startsWith('#')) return ref;
  const end = references.follow(place);
  if (end === undefined) return ref;
  return fragment(end.file === root.file ? end.path : ['components', groupOf(kind), componentFor(end, kind)]);
}

const fragment = (path: Path): string => `#${toPointer(path).split('/').map(encode).join('/')}`;

/** A lone half of a character has no encoded form. */
const encode = (key: string): string => (key.isWellFormed() ? encodeURIComponent(key) : key);

/** Examples as messages hold them, after those that are there. Where each comes from has its own member: an example takes no others. */
function withExamples(message: Members, place: Place, { examples }: Walk): Members {
  const more = examples.get(placeId(place)) ?? [];
  if (more.length === 0) return message;
  const written = own(message, 'examples');
  const added = more.map(({ name, summary, payload }): Members => ({
    name,
    ...(summary !== undefined && { summary }),
    payload,
  }));
  const origins = more.map(({ name, origin, source, note }): readonly [string, Members] => [
    name,
    { origin, ...(source !== undefined && { source }), ...(note !== undefined && { note }) },
  ]);
  return {
    ...message,
    examples: [...(isList(written) ? written : []), ...added],
    'x-examples': Object.fromEntries(origins),
  };
}

interface Components {
  /** In the order in which they were found. Writing one may append others. */
  readonly queue: readonly Component[];
  /** The key of what stands there. */
  readonly add: (place: Place, kind: Kind) => string;
  readonly claim: (place: Place, kind: Kind, key: string) => void;
}

function collectComponents(input: BundleInput): Components {
  const queue: Component[] = [];
  const known = new Map<string, string>();
  const taken = new Set<string>();
  for (const group of children(member(input.root, 'components')))
    for (const one of children(group)) taken.add(`${lastKey(group)}/${lastKey(one)}`);

  const claim = (place: Place, kind: Kind, key: string): void => {
    taken.add(`${groupOf(kind)}/${key}`);
    known.set(`${kind} ${placeId(place)}`, key);
    queue.push({ place, kind, key });
  };
  const add = (place: Place, kind: Kind): string => {
    const before = known.get(`${kind} ${placeId(place)}`);
    if (before !== undefined) return before;
    const wanted = keyOf(place, kind, input);
    let key = wanted;
    for (let count = 2; taken.has(`${groupOf(kind)}/${key}`); count++) key = `${wanted}_${count}`;
    claim(place, kind, key);
    return key;
  };
  return { queue, add, claim };
}

/** A component that is nothing but a reference to another file takes in what is there, under its own key. */
function claimKeys({ root, references }: BundleInput, { claim }: Components): void {
  const claimed = new Set<string>();
  for (const [kind, group] of Object.entries(groups)) {
    for (const one of children(memberAt(root, 'components', group))) {
      const end = isObject(one.value) && Object.keys(one.value).join() === '$ref' ? references.follow(one) : undefined;
      if (end === undefined || end.file === root.file || claimed.has(placeId(end))) continue;
      claimed.add(placeId(end));
      claim(end, kind as Kind, lastKey(one));
    }
  }
}

/** What our own reader calls it, or what its file and its place suggest. */
function keyOf(place: Place, kind: Kind, { typeNames, messageKeys }: BundleInput): string {
  if (kind === 'schema') return knownType(place, typeNames) ?? (typeName(ownName(place)) || 'Unnamed');
  const key = kind === 'message' ? messageKeys.get(placeId(place)) : undefined;
  return fileName(key ?? ownName(place)) || 'unnamed';
}

const ownName = (place: Place): string => ownText(place.value, 'x-name') ?? nameFromPath(place.file, place.path);

/** The type is the schema itself, also where that stands beside its format. */
const knownType = (place: Place, typeNames: BundleInput['typeNames']): string | undefined =>
  typeNames.get(placeId(place)) ?? typeNames.get(`${placeId(place)}/schema`);

/** A type whose key says another name keeps its own. */
function named({ place, kind, key }: Component, value: Json, { typeNames }: BundleInput): Json {
  const name = kind === 'schema' ? knownType(place, typeNames) : undefined;
  const isTold = name === undefined || typeName(key) === name || own(value, 'x-name') !== undefined;
  return isTold || !isObject(value) ? value : { ...value, 'x-name': name };
}

/** Keys in code-point order, whatever referred to them first. */
function withComponents(document: Members, brought: ReadonlyMap<string, ReadonlyMap<string, Json>>): Members {
  if (brought.size === 0) return document;
  const written = membersOf(own(document, 'components'));
  const merged = [...brought].map(([group, added]): readonly [string, Members] => {
    const sorted = [...added].toSorted(([a], [b]) => (a < b ? -1 : 1));
    return [group, { ...membersOf(own(written, group)), ...Object.fromEntries(sorted) }];
  });
  return { ...document, components: { ...written, ...Object.fromEntries(merged) } };
}

const membersOf = (value: Json | undefined): Members => (isObject(value) ? value : {});
