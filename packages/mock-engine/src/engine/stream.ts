/** The live stream: what happens, for everybody who listens, without secrets. */
import type { MockEvent } from '../mock.ts';
import type { Endpoint } from '../model.ts';
import { MASK } from '../policy/masking.ts';

export interface Stream {
  readonly publish: (event: MockEvent) => void;
  readonly subscribe: (listener: (event: MockEvent) => void) => () => void;
  /** False when nobody listens: then nothing needs to be said. */
  readonly heard: () => boolean;
}

export function createStream(): Stream {
  const listeners = new Set<{ readonly tell: (event: MockEvent) => void }>();
  return {
    publish: (event) => {
      if (listeners.size === 0) return;
      const shown = event.kind === 'endpoint' ? { ...event, endpoint: maskEndpoint(event.endpoint) } : event;
      for (const { tell } of listeners) isolated(() => tell(shown));
    },
    subscribe: (tell) => {
      const listener = { tell };
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    heard: () => listeners.size > 0,
  };
}

/** A listener that throws shows as an unhandled error of its own, and stops nothing here. */
function isolated(run: () => void): void {
  try {
    run();
  } catch (error) {
    void Promise.reject(error);
  }
}

/** The endpoint with its secrets masked: they were told to the one who registered it. */
export const maskEndpoint = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  ...(endpoint.secret !== undefined && { secret: MASK }),
  ...(endpoint.token !== undefined && { token: MASK }),
  ...(endpoint.basic !== undefined && { basic: { user: endpoint.basic.user, password: MASK } }),
  headers: Object.fromEntries(Object.keys(endpoint.headers).map((name) => [name, MASK])),
});
