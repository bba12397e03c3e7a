/** Which payloads a trigger sends. Nothing is chosen that the contract refuses. */
import type { Json, MockedProvider } from '../mocked-provider.ts';
import type { TriggerOptions } from '../mock.ts';
import type { Random } from '../random.ts';
import { checkPayload } from './check-payload.ts';
import { checkEvent, exampleOf, examplesOf } from './lookup.ts';
import { withValueAt, withoutValueAt } from './paths.ts';
import { variantOf } from './variants.ts';

export interface ChosenPayload {
  /** The event's name on the wire. */
  readonly event: string;
  readonly payload: Json;
  /** Where it came from, for people: `example published, changed`. */
  readonly from: string;
}

/** Which payload, and how it is changed before it is sent. */
export type PayloadOptions = Pick<TriggerOptions, 'example' | 'variant' | 'data' | 'set' | 'unset' | 'count'>;

/** An event with a flag and nothing else has few variants. */
const mostAttempts = 5;

/** Thousands of variants take seconds: after each few, deliveries and calls that wait have their turn. */
const atOnce = 20;

type Source = Pick<ChosenPayload, 'payload' | 'from'>;

/**
 * As many payloads as `count` asks for: the named example each time, or `data` each time, or the default example and then
 * variants, or only variants. The same seed chooses the same ones.
 *
 * @throws {MockError} `unknown-event`, `unknown-example`, `bad-request` for a path that leads nowhere, and `refused-body`
 *   with all issues when the contract refuses what would be sent
 */
export async function choosePayloads(
  provider: MockedProvider,
  event: string,
  options: PayloadOptions,
  random: Random,
): Promise<readonly ChosenPayload[]> {
  checkEvent(provider, event);
  const { count = 1 } = options;
  if (options.data !== undefined || options.example !== undefined) {
    const source =
      options.data === undefined
        ? exampleSource(provider, event, options.example!)
        : { payload: options.data, from: 'data' };
    return Array.from<ChosenPayload>({ length: count }).fill(finished(provider, event, source, options));
  }
  const [first] = examplesOf(provider, event);
  const chosen: ChosenPayload[] = [];
  const texts = new Set<string>();
  for (let index = 0; index < count; index += 1) {
    if (index % atOnce === atOnce - 1) await new Promise((resume) => setImmediate(resume));
    const isVariant = first === undefined || options.variant === true || index > 0;
    const source = isVariant
      ? await newVariant(provider, event, random.fork(`payload ${index}`), texts)
      : exampleSource(provider, event, first[0]);
    chosen.push(finished(provider, event, source, options));
  }
  return chosen;
}

/** Two bodies that are equal would be one message to many receivers. */
async function newVariant(
  provider: MockedProvider,
  event: string,
  random: Random,
  texts: Set<string>,
): Promise<Source> {
  for (let attempt = 0; ; attempt += 1) {
    const variant = await variantOf(provider, event, random.fork(`attempt ${attempt}`));
    const text = JSON.stringify(variant.payload);
    if (texts.has(text) && attempt < mostAttempts) continue;
    texts.add(text);
    return variant;
  }
}

const exampleSource = (provider: MockedProvider, event: string, name: string): Source => ({
  payload: exampleOf(provider, event, name).payload,
  from: `example ${name}`,
});

function finished(provider: MockedProvider, event: string, source: Source, options: PayloadOptions): ChosenPayload {
  const { payload, changed } = edited(source.payload, options);
  checkPayload(provider, event, payload);
  return { event, payload, from: changed ? `${source.from}, changed` : source.from };
}

function edited(payload: Json, { set = {}, unset = [] }: PayloadOptions): { payload: Json; changed: boolean } {
  let changed = payload;
  for (const [path, value] of Object.entries(set)) changed = withValueAt(changed, path, value);
  for (const path of unset) changed = withoutValueAt(changed, path);
  return { payload: changed, changed: changed !== payload };
}
