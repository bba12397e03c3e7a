/** How a body tells its event, when nothing is written about it: by constants that differ from message to message. */
import type { EventRule } from '../schema/webhooks.d.ts';
import { constants } from './body.ts';
import { fromPointer, type Place } from './place.ts';
import type { References } from './references.ts';

/** Members that carry an event's name in most webhooks. They are believed even where one event is all there is. */
const telling =
  /^(event|type|topic|action|name|kind|trigger)$|^(event|message|webhook|notification)[-_ ]?(type|name|kind)$/i;

/** Rules that are inferred at most. A document that would need more tells its events in no way that people would call one. */
const ruleLimit = 20;

export interface InferenceInput {
  readonly payload: Place | undefined;
  /** What the message calls itself. */
  readonly name: string;
}

export interface Inferred {
  readonly rules: readonly (EventRule & { readonly pointer: string })[];
  /** Names in the bodies, in the order of the messages; undefined where no constant tells. */
  readonly names: readonly (string | undefined)[];
}

/** The members whose constants differ from message to message. Every rule tells at least two events, or the only one. */
export function inferRules(messages: readonly InferenceInput[], references: References): Inferred {
  const found = messages.map(({ payload }) =>
    payload === undefined ? new Map<string, string>() : constants(payload, references),
  );
  const names: (string | undefined)[] = messages.map(() => undefined);
  const rules: { readonly pointer: string }[] = [];
  for (
    let next = best(messages, found, names);
    next !== undefined && rules.length < ruleLimit;
    next = best(messages, found, names)
  ) {
    rules.push({ pointer: next.pointer });
    for (const [index, name] of next.told) names[index] = name;
  }
  return { rules, names };
}

interface Candidate {
  readonly pointer: string;
  /** Index of a message → the text that only its body has there. */
  readonly told: ReadonlyMap<number, string>;
  readonly trust: number;
}

/** The member that tells most of the messages that nothing tells yet. */
function best(
  messages: readonly InferenceInput[],
  found: readonly ReadonlyMap<string, string>[],
  names: readonly (string | undefined)[],
): Candidate | undefined {
  const texts = new Map<string, (readonly [number, string])[]>();
  for (const [index, constants] of found.entries()) {
    if (names[index] !== undefined) continue;
    for (const [pointer, text] of constants) push(texts, pointer, [index, text]);
  }
  const candidates = [...texts].map(([pointer, all]) => candidate(pointer, all, messages));
  return candidates
    .filter(({ told, trust }) => told.size > 1 || (told.size === 1 && trust > 0))
    .toSorted((a, b) => b.told.size - a.told.size || b.trust - a.trust || depthOf(a.pointer) - depthOf(b.pointer))[0];
}

function push<T>(lists: Map<string, T[]>, name: string, item: T): void {
  const list = lists.get(name);
  if (list === undefined) lists.set(name, [item]);
  else list.push(item);
}

function candidate(
  pointer: string,
  texts: readonly (readonly [number, string])[],
  messages: readonly InferenceInput[],
): Candidate {
  const counts = new Map<string, number>();
  for (const [, text] of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  // A text that two bodies share tells neither.
  const told = new Map(texts.filter(([, text]) => counts.get(text) === 1));
  const agrees = [...told].every(([index, text]) => text === messages[index]!.name);
  const isTelling = telling.test(fromPointer(pointer)?.at(-1) ?? '');
  return { pointer, told, trust: (agrees ? 2 : 0) + (isTelling ? 1 : 0) };
}

const depthOf = (pointer: string): number => pointer.split('/').length;
