/** How a body tells its event, when nothing is written about it: by constants that differ from message to message. */
import { constants } from './body.ts';
import type { EventRule } from '../schema/webhooks.d.ts';
import { fromPointer, type Place } from './place.ts';
import type { References } from './references.ts';

/** Members that carry an event's name in most webhooks. They are believed even where one event is all there is. */
const telling = /^(event|type|topic|action|name|kind|trigger)$|^(event|message|webhook|notification)[-_ ]?(type|name|kind)$/i;

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
  const found = messages.map(({ payload }) => (payload === undefined ? new Map<string, string>() : constants(payload, references)));
  const names: (string | undefined)[] = messages.map(() => undefined);
  const rules: { readonly pointer: string }[] = [];
  for (let pointer = best(); pointer !== undefined; pointer = best()) {
    rules.push({ pointer });
    for (const [index, one] of found.entries()) names[index] ??= one.get(pointer);
  }
  return { rules, names };

  function best(): string | undefined {
    const untold = messages.map((_, index) => index).filter((index) => names[index] === undefined);
    const pointers = [...new Set(untold.flatMap((index) => [...found[index]!.keys()]))];
    const told = pointers.map((pointer) => ({ pointer, ...judge(pointer, untold) })).filter(({ tells }) => tells);
    return told.toSorted((a, b) => b.count - a.count || b.trust - a.trust || depthOf(a.pointer) - depthOf(b.pointer))[0]?.pointer;
  }

  function judge(pointer: string, untold: readonly number[]): { readonly tells: boolean; readonly count: number; readonly trust: number } {
    const values = untold.flatMap((index) => found[index]!.get(pointer) ?? []);
    const agree = untold.every((index) => [undefined, messages[index]!.name].includes(found[index]!.get(pointer)));
    const named = telling.test(fromPointer(pointer)?.at(-1) ?? '');
    const differ = new Set(values).size === values.length;
    return { tells: differ && (values.length > 1 || agree || named), count: values.length, trust: (agree ? 2 : 0) + (named ? 1 : 0) };
  }
}

const depthOf = (pointer: string): number => pointer.split('/').length;
