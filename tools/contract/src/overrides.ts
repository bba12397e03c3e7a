/** `x-webhooks` on operations and messages: what holds for one event, and what is added to the whole. */
import type { EventRule, Identity, Quirk } from '../schema/webhooks.d.ts';
import type { EventSource } from './events.ts';
import type { MessageSource } from './messages.ts';
import { children, lastKey, member, own, ownText, type Members, type Place } from './place.ts';
import type { Report } from './problems.ts';
import { trusted } from './trusted.ts';

/** The places of `x-webhooks` that count for a message: its own, its traits', its operation's. */
const overridePlaces = ({ layers, operation }: MessageSource): readonly Place[] =>
  [...layers, operation].flatMap((layer) => member(layer, 'x-webhooks') ?? []);

/** A rule, and where it is written. */
export interface WrittenRule {
  readonly rule: EventRule;
  readonly place: Place;
}

/** Rules below a place of `x-webhooks`. */
const rulesAt = (place: Place | undefined): readonly WrittenRule[] =>
  children(place && member(place, 'event')).map((one) => ({ rule: trusted(one.value), place: one }));

/** Rules of the document's root, then those that stand on messages and operations, each once. */
export function writtenRules(root: Place | undefined, messages: readonly MessageSource[]): readonly WrittenRule[] {
  const all = [...rulesAt(root), ...messages.flatMap((message) => overridePlaces(message).flatMap(rulesAt))];
  const first = new Map<string, WrittenRule>();
  for (const one of all) {
    const text = JSON.stringify(one.rule);
    if (!first.has(text)) first.set(text, one);
  }
  return [...first.values()];
}

export interface Overrides {
  readonly delivery: Members;
  readonly quirks: readonly Quirk[];
  readonly categories: Readonly<Record<string, readonly string[]>>;
  readonly identities: ReadonlyMap<string, Identity>;
}

export function readOverrides(events: readonly EventSource[], report: Report): Overrides {
  const categories = new Map<string, readonly string[]>();
  const identities = new Map<string, Identity>();
  const quirks = new Map<string, Quirk>();
  for (const { name, message } of events) {
    const places = overridePlaces(message);
    const category = places.map(({ value }) => ownText(value, 'category')).find((one) => one !== undefined);
    if (category !== undefined) categories.set(category, [...(categories.get(category) ?? []), name]);
    const identity = places
      .map(({ value }) => own(value, 'identity') ?? own(own(value, 'delivery'), 'identity'))
      .find((one) => one !== undefined);
    if (identity !== undefined) identities.set(name, trusted(identity));
    for (const quirk of places.flatMap(({ value }) => trusted<readonly Quirk[]>(own(value, 'quirks') ?? []))) {
      const known = quirks.get(quirk.id)?.at ?? quirk.at ?? [];
      quirks.set(quirk.id, { ...quirk, at: quirk.at?.length ? quirk.at : [...known, name] });
    }
  }
  return {
    delivery: sharedDelivery(events, report),
    quirks: [...quirks.values()],
    categories: Object.fromEntries(categories),
    identities,
  };
}

/** A contract has one way to deliver: what an operation says is taken when it holds for every event. */
function sharedDelivery(events: readonly EventSource[], report: Report): Members {
  const places = events.map(
    ({ message }) => overridePlaces(message).flatMap((place) => member(place, 'delivery') ?? [])[0],
  );
  const said = places.map((place) =>
    Object.fromEntries(
      children(place).flatMap((one) => (lastKey(one) === 'identity' ? [] : [[lastKey(one), one.value]])),
    ),
  );
  const [first = {}] = said;
  const differing = said.findIndex((one) => JSON.stringify(one) !== JSON.stringify(first));
  if (differing < 0) return first;
  // Of two that differ, one at least is written.
  report('delivery-differs', places[differing] ?? places[0]);
  return {};
}
