import { Redis } from 'ioredis';
import { createClient } from 'redis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Claim, IdempotencyStore } from '../../src/index.ts';
import { redisStore, type RedisCommand } from '../../src/stores/redis.ts';
import { hasRedis, redisUrl } from '../support/servers.ts';
import { storeConformance } from './conformance.ts';

const there = await hasRedis();
if (!there) test.skip('needs a Redis server: HOOKWRIGHT_REDIS names one');

/** Redis counts time by its own clock. Asked again and again, since nobody is told when a key is gone. */
async function untilGone(store: IdempotencyStore, key: string, claim: Claim) {
  const deadline = Date.now() + 10_000;
  let state = await store.claim(key, claim);
  while (state !== 'claimed' && Date.now() < deadline) state = await store.claim(key, claim);
  return state;
}

describe.runIf(there).each(['redis', 'ioredis'] as const)('redis, by %s', (client) => {
  const prefix = `hookwright-test-${process.pid}-${client}:`;
  const closing: (() => unknown)[] = [];
  const commands: RedisCommand[] = [];
  let opened = 0;

  beforeAll(async () => {
    for (let connection = 0; connection < 2; connection++) {
      if (client === 'redis') {
        const one = createClient({ url: redisUrl });
        await one.connect();
        commands.push((words) => one.sendCommand(words));
        closing.push(() => one.close());
      } else {
        const one = new Redis(redisUrl);
        commands.push(([name, ...words]) => one.call(name, ...words));
        closing.push(() => one.quit());
      }
    }
  });
  afterAll(async () => {
    const keys = await commands[0]!(['KEYS', `${prefix}*`]);
    if (Array.isArray(keys)) for (const key of keys) await commands[0]!(['DEL', String(key)]);
    for (const close of closing) await close();
  });

  storeConformance({ open: () => redisStore(commands[(opened += 1) % 2]!, { prefix }), untilGone });

  test('keeps what is done no longer than it should, and a claim neither', async () => {
    const store = redisStore(commands[0]!, { prefix });
    const claim = { token: 'ours', now: 0, ttlMs: 600_000, claimMs: 60_000 };
    await store.claim('timed', claim);
    const held = Number(await commands[0]!(['PTTL', `${prefix}timed`]));
    await store.done('timed', claim);
    const kept = Number(await commands[0]!(['PTTL', `${prefix}timed`]));
    expect(held).toBeGreaterThan(0);
    expect(held).toBeLessThanOrEqual(60_000);
    expect(kept).toBeGreaterThan(60_000);
    expect(kept).toBeLessThanOrEqual(600_000);
  });
});
