import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../src/index.ts';
import { storeConformance } from './conformance.ts';

const times = { token: 'ours', now: 1000, ttlMs: 1000, claimMs: 1000 };

describe('memory', () => {
  const store = memoryStore();
  storeConformance({ open: () => store });

  test('forgets the oldest of what is done when there is no more room', async () => {
    const small = memoryStore({ limit: 2 });
    for (const key of ['a', 'b', 'c']) {
      await small.claim(key, times);
      await small.done(key, times);
    }
    expect(await small.claim('c', times)).toBe('done');
    expect(await small.claim('a', times)).toBe('claimed');
  });

  test('forgets nothing that still runs, however many there are', async () => {
    const small = memoryStore({ limit: 2 });
    for (const key of ['a', 'b', 'c', 'd']) await small.claim(key, times);
    for (const key of ['a', 'b', 'c', 'd']) expect(await small.claim(key, times)).toBe('running');
  });
});
