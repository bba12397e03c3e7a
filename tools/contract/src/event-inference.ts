/** How a body tells its event, when nothing is written about it: by constants that differ from message to message. */
import { constants } from './body.ts';
import type { EventRule } from '../schema/webhooks.d.ts';
import { fromPointer, type Place } from './place.ts';
import type { References } from './references.ts';

/** Members that carry an event's name in most webhooks. They are believed even where one event is all there is. */
const telling =
  /^(event|type|topic|action|name|kind|trigger)$|^(event|message|webhook|notification)[-_ ]?(type|name|kind)$/i;

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
  for (let next = best(messages, found, names); next !== undefined; next = best(messages, found, names)) {
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
  const untold = messages.map((_, index) => index).filter((index) => names[index] === undefined);
  const pointers = [...new Set(untold.flatMap((index) => [...found[index]!.keys()]))];
  const candidates = pointers.flatMap((pointer): Candidate[] => {
    const values = untold.flatMap((index) => found[index]!.get(pointer) ?? []);
    // A text that two bodies share tells neither.
    const told = new Map(
      untold.flatMap((index) => {
        const value = found[index]!.get(pointer);
        return value !== undefined && values.filter((one) => one === value).length === 1
          ? [[index, value] as const]
          : [];
      }),
    );
    const agrees = [...told].every(([index, value]) => value === messages[index]!.name);
    const isTelling = telling.test(fromPointer(pointer)?.at(-1) ?? '');
    const trust = (agrees ? 2 : 0) + (isTelling ? 1 : 0);
    return told.size > 1 || (told.size === 1 && trust > 0) ? [{ pointer, told, trust }] : [];
  });
  return candidates.toSorted(
    (a, b) => b.told.size - a.told.size || b.trust - a.trust || depthOf(a.pointer) - depthOf(b.pointer),
  )[0];
}

const depthOf = (pointer: string): number => pointer.split('/').length;
