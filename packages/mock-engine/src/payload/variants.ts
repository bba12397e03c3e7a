/** Payloads made by chance that look alive and that the contract accepts. */
import type { Json, MockedProvider } from '../mocked-provider.ts';
import { MockError } from '../mock-error.ts';
import type { Random } from '../random.ts';
import { createDraw, type Draw } from './draw.ts';
import { enlivened } from './enliven.ts';
import { newIds } from './identifiers.ts';
import { judge } from './judge.ts';
import { examplesOf } from './lookup.ts';
import { someShift } from './moments.ts';
import { someGrowth } from './numbers.ts';
import { keysOf, pointerOf } from './paths.ts';
import type { Schema } from './schema-layers.ts';
import type { Liveliness } from './variation.ts';
import { varied } from './vary.ts';

export interface Variant {
  readonly payload: Json;
  /** `variant of example confirmed`, or what it is instead. */
  readonly from: string;
}

/** From bold to careful: what is refused is tried again with less. */
const tries: readonly Liveliness[] = [
  { choice: 0.15, form: 0.1, less: 0.06, more: 1, items: 0.2 },
  { choice: 0.15, form: 0.1, less: 0.05, more: 0.7, items: 0.2 },
  { choice: 0.1, form: 0.05, less: 0.03, more: 0.3, items: 0.1 },
  { choice: 0.1, form: 0.02, less: 0.01, more: 0, items: 0.05 },
  { choice: 0.05, form: 0, less: 0, more: 0, items: 0 },
  { choice: 0, form: 0, less: 0, more: 0, items: 0 },
];

/** Draws that are made where a contract has no example at all. */
const mostDraws = 30;

/**
 * A payload that `validate` accepts, with no drift but what its example has. The same seed makes the same payload on every
 * machine, and another seed another one.
 *
 * @throws {MockError} `unknown-event`; `refused-body` when the event has no example and no draw from its schema is accepted
 */
export async function variantOf(provider: MockedProvider, event: string, random: Random): Promise<Variant> {
  return (await variantsOf(provider, event))(random);
}

/**
 * The same for many variants of one event, without a wait for each.
 *
 * @throws {MockError} as `variantOf`
 */
export async function variantsOf(provider: MockedProvider, event: string): Promise<(random: Random) => Variant> {
  const source = await sourceOf(provider, event);
  return (random) => makeVariant(provider, event, source, random);
}

function makeVariant(provider: MockedProvider, event: string, source: Source, random: Random): Variant {
  if (source.bases.length === 0) return drawnVariant(provider, event, source, random);
  const base = random.pick(source.bases);
  for (const [index, liveliness] of tries.entries()) {
    const own = random.fork(`try ${index}`);
    const payload = varied(base.payload, {
      ...source,
      random: own,
      liveliness,
      donors: source.bases.map((one) => one.payload),
      ids: newIds(base.payload, own),
      shift: someShift(own),
      growth: someGrowth(own),
      people: new Map(),
      texts: new Map(),
    });
    if (isClean(provider, event, payload, base.drift)) return { payload, from: `variant of example ${base.name}` };
  }
  return { payload: base.payload, from: `example ${base.name}, since no variant of it was accepted` };
}

interface Base {
  readonly name: string;
  readonly payload: Json;
  /** Codes of the drift that the example itself has. */
  readonly drift: ReadonlySet<string>;
}

interface Source {
  readonly root: Schema;
  readonly draw: Draw;
  readonly fixed: ReadonlySet<string>;
  readonly deepestFixed: number;
  readonly bases: readonly Base[];
}

const sources = new WeakMap<MockedProvider, Map<string, Promise<Source>>>();

/** What all variants of an event share. */
function sourceOf(provider: MockedProvider, event: string): Promise<Source> {
  const known = sources.get(provider) ?? new Map<string, Promise<Source>>();
  sources.set(provider, known);
  const source = known.get(event) ?? readSource(provider, event);
  known.set(event, source);
  return source;
}

async function readSource(provider: MockedProvider, event: string): Promise<Source> {
  const all = examplesOf(provider, event).map(([name, { payload }]) => ({
    name,
    payload,
    drift: driftOf(provider, event, payload),
  }));
  const clean = all.filter(({ drift }) => drift.size === 0);
  const root = provider.schema(event);
  const fixed = fixedPointers(provider);
  return {
    root,
    draw: await createDraw(root),
    fixed,
    deepestFixed: Math.max(0, ...[...fixed].map((pointer) => keysOf(pointer).length)),
    bases: clean.length > 0 ? clean : all,
  };
}

/** Values that tell the event, and the registration that an endpoint's own replaces. */
function fixedPointers({ webhooks }: MockedProvider): ReadonlySet<string> {
  const { inBody } = webhooks.registration;
  const pointers = webhooks.event.flatMap((rule) => ('pointer' in rule ? [rule.pointer] : []));
  return new Set([...pointers, ...(inBody === undefined ? [] : [inBody])].map((pointer) => pointerOf(keysOf(pointer))));
}

function drawnVariant(provider: MockedProvider, event: string, { root, draw }: Source, random: Random): Variant {
  for (let index = 0; index < mostDraws; index += 1) {
    const own = random.fork(`draw ${index}`);
    const drawn = draw(root, own);
    if (drawn === undefined) continue;
    const alive = enlivened(drawn, [root], '', { root, random: own });
    const payload = [alive, drawn].find((one) => isClean(provider, event, one, new Set()));
    if (payload !== undefined) return { payload, from: 'variant drawn from the schema' };
  }
  throw new MockError(
    'refused-body',
    `No variant of ${event} could be drawn: the contract has no example of it, and refuses what its schema gave`,
    'Add an example to the contract, or give the payload as data.',
  );
}

function isClean(provider: MockedProvider, event: string, payload: Json, allowed: ReadonlySet<string>): boolean {
  const result = judge(provider, event, payload);
  return result.ok && result.type === event && result.drift.every(({ code }) => allowed.has(code));
}

function driftOf(provider: MockedProvider, event: string, payload: Json): ReadonlySet<string> {
  const result = judge(provider, event, payload);
  return new Set(result.ok ? result.drift.map(({ code }) => code) : []);
}
