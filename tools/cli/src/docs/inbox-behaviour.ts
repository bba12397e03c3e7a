/** How the inbox is asked to behave, by the query of its address. */

export interface Behaviour {
  /** The status to answer with instead of 200. */
  readonly answer?: number;
  /** How many deliveries of one body get that status before 200 does. Infinity where the address says nothing. */
  readonly times: number;
  /** Verifies with a secret that is not that of the endpoint. */
  readonly wrongSecret: boolean;
  /** Milliseconds before the answer. */
  readonly delayMs: number;
}

/** Nobody waits longer for one answer: providers give up far sooner. */
const LONGEST_DELAY_MS = 60_000;

const MOST_TIMES = 1000;

/**
 * `answer=500` fails, `times=2` with it only the first two deliveries of a body; `secret=wrong` verifies with another
 * secret; `delay=3000` waits so many milliseconds.
 * `run` is any text: with another one, the failures of `times` are counted from the start.
 * @returns a sentence where the query makes no sense
 */
export function readBehaviour(query: URLSearchParams): Behaviour | string {
  const unknown = [...query.keys()].find((name) => !['answer', 'times', 'secret', 'delay', 'run'].includes(name));
  if (unknown !== undefined) return 'The query knows answer, times, secret, delay and run.';
  const answer = whole(query.get('answer'), 200, 599);
  if (answer === null) return 'answer is a status from 200 to 599.';
  const times = whole(query.get('times'), 1, MOST_TIMES);
  if (times === null) return `times is a whole number from 1 to ${MOST_TIMES}.`;
  const delay = whole(query.get('delay'), 0, LONGEST_DELAY_MS);
  if (delay === null) return `delay is milliseconds, from 0 to ${LONGEST_DELAY_MS}.`;
  const secret = query.get('secret');
  if (secret !== null && secret !== 'wrong') return 'secret is wrong, or left out.';
  return {
    ...(answer !== undefined && { answer }),
    times: times ?? Infinity,
    wrongSecret: secret === 'wrong',
    delayMs: delay ?? 0,
  };
}

/** Null for what is no such number. */
function whole(text: string | null, least: number, most: number): number | undefined | null {
  if (text === null) return undefined;
  const value = /^\d{1,9}$/.test(text) ? Number(text) : -1;
  return value >= least && value <= most ? value : null;
}
