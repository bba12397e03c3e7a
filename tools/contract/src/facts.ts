/** Facts, counted. */
import type { Webhooks } from '../schema/webhooks.d.ts';
import type { Event, Evidence, FactCounts, Json, NamedType, Type } from './contract.ts';
import { isList, toPointer } from './place.ts';
import { trusted } from './trusted.ts';

/**
 * A fact is one of these:
 * - a leaf of `x-webhooks` with its defaults filled in: a text, number, flag or null below `event`, `delivery`, `authentication`,
 *   `registration` or `capabilities`, and each quirk as a whole. `evidence`, `sources` and `unknown` speak of facts and are none;
 *   an empty list or map states nothing.
 * - a member of an object in a type that the payload of an event reaches, at any depth, counted once per type that declares it,
 *   however many events share the type. A member that stands in an alternative counts there.
 *
 * A fact counts by its own evidence or that of what it lies in, and as `unstated` without any.
 */
export function countFacts(webhooks: Webhooks, types: readonly NamedType[]): FactCounts {
  const counts = { published: 0, observed: 0, inferred: 0, assumed: 0, unstated: 0 };
  const count = (evidence: Evidence | undefined) => (counts[evidence?.status ?? 'unstated'] += 1);
  for (const path of webhookFacts(webhooks)) count(evidenceAt(webhooks, path));
  for (const { type } of eventTypes(types)) for (const field of fieldsIn(type)) count(field.about.evidence);
  return counts;
}

/** The facts of one event: members that its payload reaches, counted as above. */
export function countEventFacts({ typeName }: Pick<Event, 'typeName'>, types: readonly NamedType[]): FactCounts {
  const counts = { published: 0, observed: 0, inferred: 0, assumed: 0, unstated: 0 };
  for (const { type } of eventTypes(types, [typeName]))
    for (const { about } of fieldsIn(type)) counts[about.evidence?.status ?? 'unstated'] += 1;
  return counts;
}

/** Paths of the facts of `x-webhooks`. */
export function webhookFacts({
  event,
  delivery,
  authentication,
  registration,
  capabilities,
  quirks,
}: Webhooks): readonly (readonly (string | number)[])[] {
  const parts = trusted<Json>({ event, delivery, authentication, registration, capabilities });
  return [...leaves(parts, []), ...quirks.map((_, index) => ['quirks', index])];
}

function leaves(value: Json, path: readonly (string | number)[]): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  if (isList(value)) return value.flatMap((one, index) => leaves(one, [...path, index]));
  return Object.entries(value).flatMap(([name, one]) => leaves(one, [...path, name]));
}

/** The evidence with the longest pointer that covers the path. */
export function evidenceAt({ evidence }: Webhooks, path: readonly (string | number)[]): Evidence | undefined {
  for (let length = path.length; length >= 0; length--) {
    const pointer = toPointer(path.slice(0, length));
    if (Object.hasOwn(evidence, pointer)) return evidence[pointer];
  }
  return undefined;
}

/**
 * Types that the payload of an event is, or refers to, in the order given.
 *
 * @param roots - names of the payloads; those of all events by default
 */
export function eventTypes(
  types: readonly NamedType[],
  roots: readonly string[] = types.filter(({ events }) => events.length > 0).map(({ name }) => name),
): readonly NamedType[] {
  const byName = new Map(types.map((type) => [type.name, type]));
  const reached = new Set<string>();
  const queue = [...roots];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const type = byName.get(name);
    if (type === undefined || reached.has(name)) continue;
    reached.add(name);
    queue.push(...referencesIn(type.type));
  }
  return types.filter(({ name }) => reached.has(name));
}

export function fieldsIn(type: Type): readonly (Type & { kind: 'object' })['fields'][number][] {
  const own = type.kind === 'object' ? type.fields : [];
  return [...own, ...innerTypes(type).flatMap(fieldsIn)];
}

function referencesIn(type: Type): readonly string[] {
  return type.kind === 'reference' ? [type.to] : innerTypes(type).flatMap(referencesIn);
}

function innerTypes(type: Type): readonly Type[] {
  if (type.kind === 'array') return [type.items];
  if (type.kind === 'tuple') return [...type.items, type.rest];
  if (type.kind === 'map') return [type.values];
  if (type.kind === 'object')
    return [...type.fields.map((field) => field.type), ...(type.rest === undefined ? [] : [type.rest])];
  return type.kind === 'union' || type.kind === 'intersection' ? type.members : [];
}
