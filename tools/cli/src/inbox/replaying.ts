/** What a replay sends, and when. */
import { UsageError } from '../exit.ts';
import { suggestion } from '../nearest.ts';
import type { AnyProvider } from '../providers.ts';
import { findProvider } from './find-provider.ts';
import { headerReader, type HttpMessage } from './http-message.ts';
import { readBody } from './judgement.ts';
import type { RecordingFile } from './recording.ts';
import { openResigner, type Moment } from './resigning.ts';

export interface Step {
  readonly recording: RecordingFile;
  /** The event's name on the wire, if one can be told. */
  readonly event?: string;
  /** The request as it is sent at a moment. */
  readonly message: (moment: Moment) => HttpMessage;
}

export interface StepOptions {
  /** The folder that paths are relative to. */
  readonly from: string;
  /** The id of the provider of all recordings; otherwise each one says its own. */
  readonly provider?: string | undefined;
  /** Signs anew with this secret. */
  readonly secret?: string | undefined;
  /** Only these. All when empty. */
  readonly events: readonly string[];
}

/** @throws {UsageError} when a provider is needed and not known, or no recording is left */
export async function stepsOf(
  recordings: readonly RecordingFile[],
  { from, provider, secret, events }: StepOptions,
): Promise<readonly Step[]> {
  const load = remember((id: string) => findProvider(id, from));
  const resignerFor = remember(async (id: string) => openResigner(await load(id), secret ?? ''));
  const steps: Step[] = [];
  for (const recording of recordings) {
    const event = recording.event ?? (provider === undefined ? undefined : eventIn(recording, await load(provider)));
    const resign = secret === undefined ? undefined : await resignerFor(idOf(recording, provider));
    steps.push({
      recording,
      message: (moment) => (resign === undefined ? recording.message : resign(recording.message, moment)),
      ...(event === undefined ? {} : { event }),
    });
  }
  return wanted(steps, events);
}

function idOf(recording: RecordingFile, given: string | undefined): string {
  const id = given ?? recording.provider;
  if (id !== undefined) return id;
  throw new UsageError(`${recording.name} does not say which provider signed it; say so: --provider <id>.`);
}

function eventIn({ message }: RecordingFile, provider: AnyProvider): string | undefined {
  const body = readBody(message);
  return body.kind === 'json'
    ? provider.validate(body.value, { headers: headerReader(message.headers) }).type
    : undefined;
}

function wanted(steps: readonly Step[], events: readonly string[]): readonly Step[] {
  const there = [...new Set(steps.flatMap(({ event }) => event ?? []))];
  for (const event of events) {
    if (!there.includes(event)) throw new UsageError(`no recording is of "${event}"${suggestion(event, there)}`);
  }
  return events.length === 0 ? steps : steps.filter(({ event }) => event !== undefined && events.includes(event));
}

/** Calls once for each word. */
function remember<T>(make: (word: string) => Promise<T>): (word: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (word) => {
    const found = known.get(word) ?? make(word);
    known.set(word, found);
    return found;
  };
}

/**
 * When each recording is due, in milliseconds from the start.
 * @param speed 1 is as recorded, 2 is twice as fast, 0 is all at once.
 * @param times When each arrived. Those that nobody knows follow the one before at once.
 */
export function dueTimes(times: readonly (number | undefined)[], speed: number): readonly number[] {
  let [due, before] = [0, undefined as number | undefined];
  return times.map((time) => {
    if (time !== undefined && before !== undefined && speed > 0) due += Math.max(0, time - before) / speed;
    before = time ?? before;
    return due;
  });
}
