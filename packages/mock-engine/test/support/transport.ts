/** A transport whose requests a test answers by hand. */
import type { Outcome, OutgoingRequest, Transport } from '../../src/ports.ts';

export interface Flight {
  readonly request: OutgoingRequest;
  readonly answer: (outcome: number | Outcome) => void;
}

export interface HandTransport extends Transport {
  /** Not answered yet, the oldest first. */
  readonly flights: Flight[];
  /** Resolves when as many are under way. */
  readonly underWay: (count: number) => Promise<void>;
  readonly most: () => number;
}

/** @param answers requests at once for which it says an outcome */
export function handTransport(
  answers: (request: OutgoingRequest) => number | undefined = () => undefined,
): HandTransport {
  const flights: Flight[] = [];
  const waiters = new Set<() => void>();
  let most = 0;
  return {
    flights,
    most: () => most,
    underWay: async (count) => {
      while (flights.length < count) await new Promise<void>((resolve) => waiters.add(resolve));
    },
    send: (request) => {
      const at = answers(request);
      if (at !== undefined) return Promise.resolve(answered(at));
      return new Promise((resolve) => {
        const flight: Flight = {
          request,
          answer: (outcome) => {
            flights.splice(flights.indexOf(flight), 1);
            resolve(typeof outcome === 'number' ? answered(outcome) : outcome);
          },
        };
        flights.push(flight);
        most = Math.max(most, flights.length);
        for (const wake of waiters) wake();
        waiters.clear();
      });
    },
    close: async () => {
      const failure = { reason: 'interrupted', message: 'the mock was stopped' } as const;
      for (const { answer } of flights.slice()) answer({ kind: 'failed', failure });
    },
  };
}

const answered = (status: number): Outcome => ({
  kind: 'answered',
  response: { status, headers: [], body: '', truncated: false },
});
