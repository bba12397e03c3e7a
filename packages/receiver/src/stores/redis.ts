/** Remembers keys in Redis, for any number of machines. It brings no client: give it yours. */
import type { IdempotencyStore } from '../idempotency.ts';

/**
 * Sends one command: `(words) => client.sendCommand(words)` of `redis`, or `([name, ...words]) => client.call(name, ...words)` of
 * `ioredis`.
 */
export type RedisCommand = (words: [string, ...string[]]) => Promise<unknown>;

export interface RedisStoreOptions {
  /** In front of every key. Default: `hookwright:`. */
  readonly prefix?: string;
}

/** One step, so that a claim which ends between look and removal cannot take the next one with it. */
const RELEASE = `if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0`;

const DONE = 'done';

/** Redis counts time by its own clock, so `now` has no effect here. A server that evicts keys forgets deliveries. */
export function redisStore(
  command: RedisCommand,
  { prefix = 'hookwright:' }: RedisStoreOptions = {},
): IdempotencyStore {
  const running = (token: string) => `running ${token}`;
  return {
    claim: async (key, { token, claimMs }) => {
      const taken = await command(['SET', prefix + key, running(token), 'NX', 'PX', String(claimMs)]);
      if (taken !== null) return 'claimed';
      // A key whose time was up in between counts as running; the next attempt will get it.
      return String(await command(['GET', prefix + key])) === DONE ? 'done' : 'running';
    },
    done: async (key, { ttlMs }) => void (await command(['SET', prefix + key, DONE, 'PX', String(ttlMs)])),
    release: async (key, { token }) => void (await command(['EVAL', RELEASE, '1', prefix + key, running(token)])),
  };
}
