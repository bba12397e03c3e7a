/** `x-webhooks` on operations and messages: what holds for one event, and what is added to the whole. */
import { trusted } from './trusted.ts';
import type { EventRule, Identity, Quirk } from '../schema/webhooks.d.ts';
import type { EventSource } from './events.ts';
import { children, isObject, lastKey, member, own, ownText, type Members, type Place } from './place.ts';
import type { MessageSource } from './messages.ts';
import type { Report } from './problems.ts';

/** The places of `x-webhooks` that count for a message: its own, its traits', its operation's. */
export const overridePlaces = ({ layers, operation }: MessageSource): readonly Place[] =>
  [...layers, operation].flatMap((layer) => member(layer, 'x-webhooks') ?? []);

/** Rules that stand on messages and operations, each once, behind those of the root. */
export function overrideRules(messages: readonly MessageSource[]): readonly EventRule[] {
  const rules = messages.flatMap((message) =>
    overridePlaces(message).flatMap(({ value }) => trusted<readonly EventRule[]>(own(value, 'event') ?? [])),
  );
  return [...new Map(rules.map((rule) => [JSON.stringify(rule), rule])).values()];
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
  const deliveries = events.map(
    ({ message }) => overridePlaces(message).flatMap((place) => member(place, 'delivery') ?? [])[0],
  );
  const { identity: _, ...first } = isObject(deliveries[0]?.value) ? deliveries[0].value : {};
  const differing = deliveries.find((place) => {
    const { identity: __, ...rest } = isObject(place?.value) ? place.value : {};
    return JSON.stringify(rest) !== JSON.stringify(first);
  });
  const written = differing ?? deliveries.find((place) => place !== undefined);
  const differs = deliveries.some((place) => place === undefined) || differing !== undefined;
  if (!differs) return first;
  if (written !== undefined && children(written).some((one) => lastKey(one) !== 'identity'))
    report('delivery-differs', written);
  return {};
}
