/** Bodies by chance for fast-check: valid by the contract, alive, and with what nobody thinks of. */
import { createRandom, examplesOf, judge, variantsOf } from '@hookwright/mock-engine';
import type { Json, MockedProvider } from '@hookwright/mock-engine';
import fc from 'fast-check';
import { between, differences, leavesOf, withChange } from './differences.ts';

/** A place, and what stands there instead. */
interface Oddity {
  /** Which of the leaves, counted round and round. */
  readonly place: number;
  readonly text: string;
  readonly number: number;
  readonly way: 'other' | 'null' | 'gone';
}

/** Odd values in one body: with more, what fails is hard to see. */
const MOST_ODDITIES = 3;

/**
 * Bodies of one event that the contract accepts without drift. Each is a variant of an example, with new ids, people and times;
 * here and there a text or a number becomes an odd one, null, or goes, wherever the contract lets it.
 *
 * What fails shrinks towards the contract's first example that has no drift: in the end only those members differ from it that matter.
 *
 * @throws {MockError} `unknown-event`, naming the nearest; `refused-body` when the contract has no example and none can be made
 */
export async function arbitraryOf<Events, Type extends keyof Events & string>(
  provider: MockedProvider<Events>,
  event: Type,
): Promise<fc.Arbitrary<Events[Type]>> {
  const mocked = provider as unknown as MockedProvider;
  const make = await variantsOf(mocked, event);
  const start = plainest(mocked, event) ?? make(createRandom('0')).payload;
  const accepts = acceptor(mocked, event, start);
  return fc.noShrink(fc.maxSafeNat()).chain((seed) => {
    const variant = make(createRandom(String(seed))).payload;
    const parts = fc.record({
      taken: fc.subarray([...differences(start, variant)]),
      odd: fc.array(oddity, { maxLength: MOST_ODDITIES }),
    });
    return parts.map(({ taken, odd }) => {
      const mixed = between(start, variant, new Set(taken));
      const body = odd.reduce((now, one) => odder(now, one, accepts), accepts(mixed) ? mixed : variant);
      // A property may change what it gets, and the example must stay as it is. JSON has no negative zero, either.
      return JSON.parse(JSON.stringify(body)) as Events[Type];
    });
  });
}

const oddity: fc.Arbitrary<Oddity> = fc.record({
  place: fc.nat({ max: 1000 }),
  text: fc.string({ unit: 'grapheme', maxLength: 40 }),
  number: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
  way: fc.constantFrom('other', 'null', 'gone'),
});

/** The body with this oddity, if the contract accepts it. */
function odder(body: Json, { place, text, number, way }: Oddity, accepts: (body: Json) => boolean): Json {
  const leaves = leavesOf(body);
  const keys = leaves[place % leaves.length];
  if (keys === undefined) return body;
  const changed = withChange(body, keys, (old) => {
    if (way === 'null') return null;
    if (way === 'gone') return undefined;
    return typeof old === 'number' ? number : typeof old === 'boolean' ? !old : text;
  });
  return accepts(changed) ? changed : body;
}

/** The first example without drift; the first of all where each of them drifts. */
function plainest(provider: MockedProvider, event: string): Json | undefined {
  const payloads = examplesOf(provider, event).map(([, { payload }]) => payload);
  return payloads.find((payload) => driftOf(provider, event, payload)?.length === 0) ?? payloads[0];
}

/** No drift but of the kinds that the example has itself. */
function acceptor(provider: MockedProvider, event: string, example: Json): (body: Json) => boolean {
  const known = new Set(driftOf(provider, event, example));
  return (body) => driftOf(provider, event, body)?.every((code) => known.has(code)) ?? false;
}

/** Codes of the drift; undefined for what is refused, or is another event. */
function driftOf(provider: MockedProvider, event: string, body: Json): readonly string[] | undefined {
  const result = judge(provider, event, body);
  return result.ok && result.type === event ? result.drift.map(({ code }) => code) : undefined;
}
