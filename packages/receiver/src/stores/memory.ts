/** Remembers keys in this process. For one process, and for tests: a restart forgets. */
import type { IdempotencyStore } from '../idempotency.ts';

export interface MemoryStoreOptions {
  /** Keys that are remembered; the oldest that are done are forgotten first. Default: 100,000. */
  readonly limit?: number;
}

interface Kept {
  readonly state: 'running' | 'done';
  readonly token: string;
  readonly until: number;
}

export function memoryStore({ limit = 100_000 }: MemoryStoreOptions = {}): IdempotencyStore {
  // In the order in which they were put, so the oldest come first.
  const keys = new Map<string, Kept>();
  const put = (key: string, kept: Kept) => {
    keys.delete(key);
    keys.set(key, kept);
  };
  return {
    claim: (key, { token, now, claimMs }) => {
      const kept = keys.get(key);
      if (kept !== undefined && kept.until > now) return kept.state;
      put(key, { state: 'running', token, until: now + claimMs });
      forget(keys, limit, now);
      return 'claimed';
    },
    done: (key, { token, now, ttlMs }) => put(key, { state: 'done', token, until: now + ttlMs }),
    release: (key, { token }) => {
      const kept = keys.get(key);
      if (kept?.state === 'running' && kept.token === token) keys.delete(key);
    },
  };
}

/** A key that runs is never forgotten for want of room: its handler would run twice. */
function forget(keys: Map<string, Kept>, limit: number, now: number): void {
  for (const [key, { state, until }] of keys) {
    if (keys.size <= limit && until > now) return;
    if (state === 'done' || until <= now) keys.delete(key);
  }
}
