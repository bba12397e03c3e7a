/** Which messages are events, and what they are called. */
import type { EventRule } from '../schema/webhooks.d.ts';
import { schemasAt, textsOf } from './body.ts';
import { inferRules } from './event-inference.ts';
import { layered, layeredText, type MessageSource, type OperationSource } from './messages.ts';
import { whereIs } from './named-types.ts';
import { fileName, nameLimit, typeName, valueName } from './names.ts';
import { fromPointer, member, own, placeId, type Place } from './place.ts';
import type { Report } from './problems.ts';
import type { References } from './references.ts';

export interface EventSource {
  /** On the wire. */
  readonly name: string;
  readonly key: string;
  readonly typeName: string;
  readonly exportName: string;
  readonly message: MessageSource;
  /** As it is written: a reference, or the schema itself. */
  readonly payload: Place | undefined;
  /** Whether its name was inferred from a constant of its body. */
  readonly isTold: boolean;
}

export interface EventsInput {
  readonly entry: Place;
  readonly operations: readonly OperationSource[];
  /** The rules of `x-webhooks`; none when it has none. */
  readonly rules: readonly EventRule[];
  readonly references: References;
  readonly report: Report;
  readonly root: string;
  /** Type names that generated code makes itself. */
  readonly reserved: ReadonlySet<string>;
}

export interface EventSources {
  readonly events: readonly EventSource[];
  readonly rules: readonly EventRule[];
}

/** Messages of `send` operations in the order of the document; of all operations when none sends. */
export function findEvents(input: EventsInput): EventSources {
  const messages = eventMessages(input);
  const named = messages.map((message) => ({
    message,
    payload: payloadOf(message),
    given: layeredText(message.layers, 'name') ?? message.key,
  }));
  const inferred = inferRules(
    input.rules.length > 0 ? [] : named.map(({ payload, given }) => ({ payload, name: given })),
    input.references,
  );
  const rules = input.rules.length > 0 ? input.rules : inferred.rules;
  const keys = uniqueKeys(messages);
  const events = named.map(({ message, payload, given }, index): EventSource => {
    const name =
      inferred.names[index] ??
      (layeredText(message.layers, 'name') === undefined ? constantName(payload, input) : undefined) ??
      given;
    const written = layeredText(message.layers, 'x-name') ?? name;
    const type = typeName(written);
    return {
      name,
      key: keys[index]!,
      typeName: input.reserved.has(type) ? `${type}_` : type,
      exportName: valueName(written),
      isTold: inferred.names[index] !== undefined,
      message,
      payload,
    };
  });
  return { events: checkNames(events, input), rules };
}

function eventMessages({ operations, entry, report }: EventsInput): readonly MessageSource[] {
  const sending = operations.filter(({ action }) => action === 'send');
  const chosen = sending.flatMap(({ messages }) => messages).length > 0 ? sending : operations;
  const seen = new Set<string>();
  const messages = chosen
    .flatMap((operation) => operation.messages)
    .filter(({ place }) => !seen.has(placeId(place)) && seen.add(placeId(place)));
  if (messages.length === 0) report('no-events', member(entry, 'operations') ?? entry);
  else if (chosen !== sending) report('events-of-all-operations', member(entry, 'operations'));
  return messages;
}

const payloadOf = ({ layers }: MessageSource): Place | undefined =>
  layers.map((layer) => member(layer, 'payload')).find((place) => place !== undefined);

/** The text that a written rule finds in every body of this event. */
function constantName(payload: Place | undefined, { rules, references }: EventsInput): string | undefined {
  if (payload === undefined) return undefined;
  const pointers = rules.flatMap((rule) => ('pointer' in rule ? [fromPointer(rule.pointer) ?? []] : []));
  const texts = pointers.flatMap((keys) =>
    schemasAt(payload, keys, references).flatMap((place) => textsOf(place, references) ?? []),
  );
  return texts.length === 1 ? texts[0] : undefined;
}

/** Keys that are safe as folder names and differ by more than case. */
function uniqueKeys(messages: readonly MessageSource[]): readonly string[] {
  const taken = new Set<string>();
  return messages.map(({ key, layers }) => {
    const wanted = [fileName(key), fileName(layeredText(layers, 'name') ?? ''), 'message'].filter((one) => one !== '');
    let free = wanted.find((one) => !taken.has(one.toLowerCase())) ?? wanted[0]!;
    for (let count = 2; taken.has(free.toLowerCase()); count++) free = `${wanted[0]!}-${count}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

/** Events whose names are usable and their own. The others were reported. */
function checkNames(events: readonly EventSource[], input: EventsInput): readonly EventSource[] {
  const accepted: EventSource[] = [];
  const taken: Taken = { names: new Map(), identifiers: new Map() };
  for (const event of events) {
    if (!isUsable(event, input) || !isOwn(event, taken, input)) continue;
    accepted.push(event);
    taken.names.set(event.name, event);
    for (const identifier of [event.typeName, event.exportName]) taken.identifiers.set(identifier, event);
  }
  return accepted;
}

/** Events by what they are called, on the wire and in code. */
interface Taken {
  readonly names: Map<string, EventSource>;
  readonly identifiers: Map<string, EventSource>;
}

function isUsable({ name, typeName: type, message }: EventSource, { report }: EventsInput): boolean {
  const isLong = name.length > nameLimit;
  const isUnusable = type === '' || name === '__proto__';
  if (isLong) report('name-too-long', namePlace(message), { name, limit: nameLimit });
  else if (isUnusable) report('name-unusable', namePlace(message), { name, what: 'event' });
  return !isLong && !isUnusable;
}

function isOwn(event: EventSource, { names, identifiers }: Taken, { report, root, rules }: EventsInput): boolean {
  const { name, message } = event;
  const twin = names.get(name);
  const clash = twin ?? identifiers.get(event.exportName) ?? identifiers.get(event.typeName);
  if (clash === undefined) return true;
  const [first, second] = [whereIs(clash.message.place, root), whereIs(message.place, root)];
  if (twin === undefined) report('name-collision', namePlace(message), { name: event.typeName, first, second });
  else if (rules.length > 0 || event.isTold || twin.isTold)
    report('event-name-twice', namePlace(message), { name, first, second });
  else {
    const why = `both are called \`${name}\`, and no constant in their bodies differs`;
    report('events-not-told-apart', namePlace(message), { first, second, why });
  }
  return false;
}

const namePlace = ({ place }: MessageSource): Place => member(place, 'name') ?? place;

/** What a message says, its own words before those of its traits. */
export const described = (message: MessageSource, name: string, references: References) => {
  const title = layeredText(message.layers, 'title');
  const summary = layeredText(message.layers, 'summary');
  const description = layeredText(message.layers, 'description');
  const link = layered(message.layers, 'externalDocs', references);
  const url = own(link?.value, 'url');
  return {
    title: title ?? name,
    ...(summary !== undefined && { summary }),
    ...(description !== undefined && { description }),
    ...(typeof url === 'string' && { link: url }),
  };
};
