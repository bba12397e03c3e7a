/** Messages as they are used: references followed, traits behind what the message says itself. */
import { children, fromPointer, lastKey, member, ownText, placeId, type Place } from './place.ts';
import { refOf, type References } from './references.ts';

export interface MessageSource {
  /** The message itself, behind every reference. */
  readonly place: Place;
  /** Its key in the document, or its file's name. */
  readonly key: string;
  /** The message, then its traits, the last first: what comes earlier wins. */
  readonly layers: readonly Place[];
  /** The operation that led here first. */
  readonly operation: Place;
}

export interface OperationSource {
  readonly name: string;
  readonly action: string;
  readonly place: Place;
  readonly layers: readonly Place[];
  readonly channel: Place | undefined;
  /** Those that its channel lists, or all of the document. */
  readonly servers: readonly Place[];
  readonly messages: readonly MessageSource[];
  readonly reply: { readonly place: Place; readonly messages: readonly MessageSource[] } | undefined;
}

/** Operations in the order of the document. */
export function readOperationSources(entry: Place, references: References): readonly OperationSource[] {
  return children(member(entry, 'operations')).flatMap((listed) => {
    const place = references.follow(listed);
    if (place === undefined) return [];
    const channel = references.get(place, 'channel');
    const reply = references.get(place, 'reply');
    return [
      {
        name: lastKey(listed),
        action: ownText(place.value, 'action') ?? '',
        place,
        layers: withTraits(place, references),
        channel,
        servers: children(references.get(channel, 'servers') ?? references.get(entry, 'servers')).flatMap(
          (server) => references.follow(server) ?? [],
        ),
        messages: messagesOf(place, channel, place, references),
        reply: reply && {
          place: reply,
          messages: messagesOf(reply, references.get(reply, 'channel'), place, references),
        },
      },
    ];
  });
}

/** The messages that are listed, or all of the channel. */
function messagesOf(
  owner: Place,
  channel: Place | undefined,
  operation: Place,
  references: References,
): readonly MessageSource[] {
  const seen = new Set<string>();
  return children(references.get(owner, 'messages') ?? references.get(channel, 'messages')).flatMap((reference) => {
    const place = references.follow(reference);
    if (place === undefined || seen.has(placeId(place))) return [];
    seen.add(placeId(place));
    return [{ place, key: keyOfMessage(reference, place), layers: withTraits(place, references), operation }];
  });
}

/** A message in a file of its own has no key there: then the key that leads to it counts. */
function keyOfMessage(reference: Place, place: Place): string {
  if (place.path.length > 0) return lastKey(place);
  return typeof reference.path.at(-1) === 'string'
    ? lastKey(reference)
    : (fromPointer(/#(.*)$/.exec(refOf(reference) ?? '')?.[1] ?? '')?.at(-1) ?? '');
}

function withTraits(place: Place, references: References): readonly Place[] {
  const traits = children(member(place, 'traits')).flatMap((trait) => {
    const found = references.follow(trait);
    return found === undefined ? [] : [found];
  });
  return [place, ...traits.toReversed()];
}

/** The first layer's member of this name, its reference followed. */
export function layered(layers: readonly Place[], name: string, references: References): Place | undefined {
  const holder = layers.find((layer) => member(layer, name) !== undefined);
  return holder && references.get(holder, name);
}

export function layeredText(layers: readonly Place[], name: string): string | undefined {
  return layers.map((layer) => ownText(layer.value, name)).find((text) => text !== undefined);
}

/** The schemas that a message and its traits give for its payload or its headers, its own first. */
export const schemasOf = ({ layers }: MessageSource, name: 'payload' | 'headers'): readonly Place[] =>
  layers.flatMap((layer) => member(layer, name) ?? []);
