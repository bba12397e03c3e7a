/** Every other form that the contract has for the values of a body, one change at a time. */
import type { Json, MockedProvider } from '../mocked-provider.ts';
import { eventPlaces } from '../faults/event-places.ts';
import { placesOf, type Place } from '../faults/places.ts';
import { judge } from '../payload/judge.ts';
import { examplesOf } from '../payload/lookup.ts';
import { isList, pointerOf, valueAt, withValueAt, withoutValueAt } from '../payload/paths.ts';
import * as schema from '../payload/schema-layers.ts';
import type { Layers, Schema } from '../payload/schema-layers.ts';

export interface Form {
  /** For people: `/data/id as text`. */
  readonly what: string;
  readonly payload: Json;
}

/** A change that the contract refused in so many examples is not looked for in others. */
const mostRefusals = 3;

/** Known values of closed and open sets, numbers as text and the other way round, null, and other forms of a moment. */
export const otherForms = (provider: MockedProvider, event: string): readonly Form[] =>
  acceptedOf(provider, event, (place, layers) => [
    ...(schema.knownValues(layers) ?? []).map((value) => ({ value, as: `as ${JSON.stringify(value).slice(0, 60)}` })),
    ...formsOf(place.value),
  ]);

/** Values that nobody has listed, wherever a set of values is open. */
export const newValues = (provider: MockedProvider, event: string): readonly Form[] =>
  acceptedOf(
    provider,
    event,
    ({ value }, layers) =>
      typeof value === 'string' && schema.knownValues(layers) !== undefined
        ? [{ value: unlisted(value), as: 'with a new value' }]
        : [],
    'new-value',
  );

const unlisted = (value: string): string => (/^[A-Z0-9_]+$/.test(value) ? 'NEW_VALUE' : 'new_value');

interface Candidate {
  readonly value: Json;
  readonly as: string;
}

function formsOf(value: Json): readonly Candidate[] {
  if (typeof value === 'object') return [];
  const forms: Candidate[] = [{ value: null, as: 'as null' }];
  if (typeof value === 'number') forms.push({ value: String(value), as: 'as text' });
  if (typeof value === 'string' && /^[1-9]\d{0,14}$/.test(value))
    forms.push({ value: Number(value), as: 'as a number' });
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(value)) {
    forms.push({ value: value.replace(/(?:\.\d+)?(Z|[+-]\d\d:\d\d)$/, ''), as: 'without its zone' });
  }
  return forms;
}

type CandidatesOf = (place: Place, layers: Layers) => readonly Candidate[];

interface Change {
  /** For people. */
  readonly what: string;
  /** The same for changes of which one is enough: items of a list are alike, and so are examples. */
  readonly kind: string;
  readonly pointer: string;
  readonly payload: Json;
}

/** Every change of every example, whether the contract accepts it or not. Made one by one, since there are many. */
function* changesOf(provider: MockedProvider, event: string, candidatesOf: CandidatesOf): Generator<Change> {
  const root = provider.schema(event);
  const telling = new Set(eventPlaces(provider.webhooks.event).map(pointerOf));
  const clean = examplesOf(provider, event).filter(([, { payload }]) => isClean(provider, event, payload));
  const places = clean.flatMap(([name, { payload }]) => placesOf(payload).map((place) => ({ name, payload, place })));
  for (const { name, payload, place } of places) {
    const pointer = pointerOf(place.keys);
    if (telling.has(pointer)) continue;
    for (const { value, as } of candidatesOf(place, layersAt(root, payload, place.keys))) {
      if (value === place.value) continue;
      const kind = `${pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*')} ${as}`;
      const what = `${event}, example ${name}, ${pointer} ${as}`;
      yield { what, kind, pointer, payload: withValueAt(payload, pointer, value) };
    }
  }
}

/** @param drift what a change may be besides nothing at all */
function acceptedOf(
  provider: MockedProvider,
  event: string,
  candidatesOf: CandidatesOf,
  drift?: 'new-value',
): readonly Form[] {
  const forms = new Map<string, Form>();
  const refusals = new Map<string, number>();
  for (const { what, kind, pointer, payload } of changesOf(provider, event, candidatesOf)) {
    const refused = refusals.get(kind) ?? 0;
    if (forms.has(kind) || refused >= mostRefusals) continue;
    if (isClean(provider, event, payload, drift && { code: drift, pointer })) forms.set(kind, { what, payload });
    else refusals.set(kind, refused + 1);
  }
  return [...forms.values()];
}

/** What the schema says about a place of a payload. */
function layersAt(root: Schema, payload: Json, keys: readonly (string | number)[]): Layers {
  let schemas: Layers = [root];
  for (const [depth, key] of keys.entries()) {
    const here = valueAt(payload, keys.slice(0, depth))!;
    const layers = schema.layersOf(schemas, here, root);
    schemas = isList(here) ? schema.itemSchemas(layers) : schema.memberSchemas(layers, String(key));
  }
  return schema.layersOf(schemas, valueAt(payload, keys)!, root);
}

/** Accepted, with no drift but the one that is meant. */
function isClean(
  provider: MockedProvider,
  event: string,
  payload: Json,
  meant?: { readonly code: string; readonly pointer: string },
): boolean {
  const result = judge(provider, event, payload);
  if (!result.ok || result.type !== event) return false;
  const isMeant = result.drift.some(({ code, pointer }) => code === meant?.code && pointer === meant.pointer);
  return meant === undefined ? result.drift.length === 0 : isMeant && result.drift.length === 1;
}

/** An event's first example without anything that the contract lets be absent. */
export function smallest(provider: MockedProvider, event: string): Form | undefined {
  const [first] = examplesOf(provider, event);
  if (first === undefined) return undefined;
  const [name, { payload }] = first;
  let least = payload;
  for (const { keys } of placesOf(payload)) {
    const pointer = pointerOf(keys);
    // An item that went takes the places behind it along.
    if (keys.length === 0 || typeof keys.at(-1) === 'number' || valueAt(least, keys) === undefined) continue;
    const without = withoutValueAt(least, pointer);
    const result = judge(provider, event, without);
    if (result.ok && result.type === event) least = without;
  }
  return least === payload
    ? undefined
    : { what: `${event}, example ${name}, without optional members`, payload: least };
}
