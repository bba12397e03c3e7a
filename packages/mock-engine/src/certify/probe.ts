/** Asks a service how many deliveries it has handled: a GET that answers `{ "handled": n }`. */
import type { Transport } from '../ports.ts';
import type { Subject } from './subject.ts';

/** Counts deliveries whose handler ran to its end since the service started; the number only grows. */
export interface Probe {
  /** @throws {ProbeError} */
  readonly handled: () => Promise<number>;
  /** Asks until so many are handled, or it takes too long; resolves with the last number. */
  readonly untilHandled: (count: number) => Promise<number>;
}

/** The probe does not answer as it should. The message is a sentence without its full stop. */
export class ProbeError extends Error {
  override readonly name = 'ProbeError';
}

export const unprobed = ({ hasProbe }: Subject): string | undefined =>
  hasProbe ? undefined : 'it shows only inside the service: give --probe URL';

/** Work may go on after a delivery was answered. */
const longestMs = 3000;

const pauseMs = 25;

/** @param timeoutMs how long the receiver has for an answer; the probe is asked no longer */
export function createProbe(url: string, transport: Transport, timeoutMs: number): Probe {
  const patienceMs = Math.min(longestMs, timeoutMs);
  const handled = async () => {
    const outcome = await transport.send({
      url,
      method: 'GET',
      headers: [['Accept', 'application/json']],
      body: new Uint8Array(),
      timeoutMs: patienceMs,
    });
    if (outcome.kind === 'failed') throw new ProbeError(`The probe gave no answer: ${outcome.failure.message}`);
    const { status, body } = outcome.response;
    const count = status === 200 ? countIn(body) : undefined;
    if (count !== undefined) return count;
    throw new ProbeError(`The probe answered ${status}, and not { "handled": n } with how many were handled`);
  };
  return {
    handled,
    untilHandled: async (count) => {
      let now = await handled();
      for (let waited = 0; now < count && waited < patienceMs; waited += pauseMs) {
        await new Promise((resume) => setTimeout(resume, pauseMs));
        now = await handled();
      }
      return now;
    },
  };
}

function countIn(text: string): number | undefined {
  try {
    const { handled } = JSON.parse(text) as { readonly handled?: unknown };
    return typeof handled === 'number' && Number.isSafeInteger(handled) && handled >= 0 ? handled : undefined;
  } catch {
    return undefined;
  }
}
