/** Counts the deliveries of a body, for an inbox that fails the first few of them. */
import { createHash } from 'node:crypto';
import type { Behaviour } from './inbox-behaviour.ts';

export interface Turns {
  /** The status to force upon this delivery; undefined to take it. */
  readonly next: (place: string, body: Uint8Array, behaviour: Behaviour) => Forced | undefined;
}

export interface Forced {
  readonly status: number;
  /** A sentence without its full stop. */
  readonly why: string;
}

/** Bodies whose turns are remembered; the oldest is forgotten first. */
const MOST_BODIES = 1000;

export function createTurns(): Turns {
  const failed = new Map<string, number>();
  return {
    next: (place, body, { answer, times }) => {
      if (answer === undefined) return undefined;
      if (times === Infinity) return { status: answer, why: `this inbox was asked to answer ${answer}` };
      const key = `${place} ${createHash('sha256').update(body).digest('base64')}`;
      const turn = (failed.get(key) ?? 0) + 1;
      failed.delete(key);
      // Once it was taken, the same body fails as often again: a reader sends the same example many times.
      if (turn > times) return undefined;
      failed.set(key, turn);
      if (failed.size > MOST_BODIES) failed.delete(failed.keys().next().value!);
      return { status: answer, why: `failure ${turn} of ${times} that this inbox was asked for` };
    },
  };
}
