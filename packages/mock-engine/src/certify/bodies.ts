/** Bodies that the provider may send, for the receiver that is tested. */
import type { Json, MockedProvider } from '../mocked-provider.ts';
import { bodyFor } from '../payload/body.ts';
import { newIds } from '../payload/identifiers.ts';
import { judge } from '../payload/judge.ts';
import { examplesOf } from '../payload/lookup.ts';
import { isList, objectOf } from '../payload/paths.ts';
import { variantOf } from '../payload/variants.ts';
import type { Random } from '../random.ts';
import type { Subject } from './subject.ts';

export interface Body {
  /** The event's name on the wire. */
  readonly event: string;
  /** For people: `tenant_created, example published`. */
  readonly what: string;
  readonly text: string;
}

export const eventsOf = ({ events }: MockedProvider): readonly string[] => Object.keys(events);

const bodyOf = ({ provider, endpoint }: Subject, event: string, payload: Json): string =>
  bodyFor(provider, { event, payload }, endpoint);

/** Every accepted example, as the receiver gets it. Where there are capabilities, also as one without any gets it. */
export const exampleBodies = (subject: Subject): readonly Body[] =>
  eventsOf(subject.provider).flatMap((event) =>
    examplesOf(subject.provider, event).flatMap(([name, { payload }]) => {
      const what = `${event}, example ${name}`;
      const text = bodyOf(subject, event, payload);
      const bare = { ...subject, endpoint: { ...subject.endpoint, capabilities: [] } };
      const trimmed = bodyOf(bare, event, payload);
      return [{ event, what, text }, ...(trimmed === text ? [] : [{ event, what: `${what}, trimmed`, text: trimmed }])];
    }),
  );

/** One body of each event: its first example, or where there is none a drawn one. */
export const eventBodies = (subject: Subject): Promise<readonly Body[]> =>
  Promise.all(eventsOf(subject.provider).map((event) => eventBody(subject, event)));

export async function eventBody(subject: Subject, event: string): Promise<Body> {
  const [first] = examplesOf(subject.provider, event);
  if (first === undefined) return variantBody(subject, event, subject.random.fork(`only ${event}`));
  const [name, { payload }] = first;
  return { event, what: `${event}, example ${name}`, text: bodyOf(subject, event, payload) };
}

export async function variantBody(subject: Subject, event: string, random: Random): Promise<Body> {
  const { payload, from } = await variantOf(subject.provider, event, random);
  return { event, what: `${event}, ${from}`, text: bodyOf(subject, event, payload) };
}

/** The first example with ids that no receiver has seen, so that none takes it for what it had before. */
export async function freshBody(subject: Subject, event: string, label: string): Promise<Body> {
  const random = subject.fresh.fork(label).fork(event);
  const [first] = examplesOf(subject.provider, event);
  if (first !== undefined) {
    const [name, { payload }] = first;
    const renewed = withIds(payload, newIds(payload, random));
    const result = judge(subject.provider, event, renewed);
    const text = bodyOf(subject, event, renewed);
    const isNew = text !== bodyOf(subject, event, payload);
    if (isNew && result.ok && result.type === event) return { event, what: `${event}, example ${name}`, text };
  }
  const variant = await variantBody(subject, event, random);
  return { ...variant, what: `${event}, a variant` };
}

function withIds(value: Json, ids: ReadonlyMap<string, string>): Json {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (typeof value === 'number') return Number(ids.get(String(value)) ?? value);
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map((item) => withIds(item, ids));
  return objectOf(Object.entries(value).map(([name, member]) => [name, withIds(member, ids)] as const));
}
