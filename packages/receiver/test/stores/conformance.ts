/** What every store must do. Run against a memory, files and real servers. */
import { describe, expect, test } from 'vitest';
import type { Claim, ClaimState, IdempotencyStore } from '../../src/index.ts';

export interface StoreUnderTest {
  /** A store over what others see too: the second connection of a machine, or of another one. */
  readonly open: () => Promise<IdempotencyStore> | IdempotencyStore;
  /** Waits until keys whose time is up are gone, where the store counts time by a clock of its own. */
  readonly untilGone?: (store: IdempotencyStore, key: string, claim: Claim) => Promise<ClaimState>;
}

const NOW = 1_760_000_000_000;
const HOUR = 3_600_000;
let claims = 0;

/** A claim of its own; times are far enough apart that no slow machine matters. */
const claim = (changes: Partial<Claim> = {}): Claim => ({
  token: `token-${(claims += 1)}`,
  now: NOW,
  ttlMs: 72 * HOUR,
  claimMs: HOUR,
  ...changes,
});

export function storeConformance({ open, untilGone }: StoreUnderTest): void {
  let keys = 0;
  const start = `${process.pid}-${Math.random().toString(36).slice(2)}`;
  const fresh = () => `${start}-${(keys += 1)}`;
  /** The state of a key after its time: by `now`, or by the clock of the server. */
  const afterwards = async (store: IdempotencyStore, key: string) =>
    untilGone === undefined ? store.claim(key, claim({ now: NOW + 1 })) : untilGone(store, key, claim());

  describe('a claim', () => {
    test.each([1, 2])('is given once to a hundred that come at the same time, over %i connections', async (count) => {
      const stores = await Promise.all(Array.from({ length: count }, async () => open()));
      const key = fresh();
      const states = await Promise.all(
        Array.from({ length: 100 }, async (_, index) => stores[index % count]!.claim(key, claim())),
      );
      expect(states.filter((state) => state === 'claimed')).toHaveLength(1);
      expect(states.filter((state) => state === 'running')).toHaveLength(99);
    });

    test('concerns its own key alone', async () => {
      const store = await open();
      const key = fresh();
      for (const other of [key, `${key}x`, key.toUpperCase(), `${key} `]) {
        expect(await store.claim(other, claim())).toBe('claimed');
      }
    });

    test('that was released can be taken again', async () => {
      const store = await open();
      const [key, ours] = [fresh(), claim()];
      expect(await store.claim(key, ours)).toBe('claimed');
      await store.release(key, ours);
      expect(await store.claim(key, claim())).toBe('claimed');
    });

    test('of a process that was killed ends by itself', async () => {
      const store = await open();
      const key = fresh();
      await store.claim(key, claim({ claimMs: 1 }));
      expect(await afterwards(store, key)).toBe('claimed');
    });

    test('that ended and was taken by another is not released by the first', async () => {
      const store = await open();
      const [key, first] = [fresh(), claim({ claimMs: 1 })];
      await store.claim(key, first);
      expect(await afterwards(store, key)).toBe('claimed');
      await store.release(key, first);
      expect(await store.claim(key, claim({ now: NOW + 2 }))).toBe('running');
    });
  });

  describe('what is done', () => {
    test('is remembered, also by another connection', async () => {
      const [store, other] = [await open(), await open()];
      const [key, ours] = [fresh(), claim()];
      await store.claim(key, ours);
      await store.done(key, ours);
      expect(await store.claim(key, claim({ now: NOW + 71 * HOUR }))).toBe('done');
      expect(await other.claim(key, claim())).toBe('done');
    });

    test('is not forgotten by a release', async () => {
      const store = await open();
      const [key, ours] = [fresh(), claim()];
      await store.claim(key, ours);
      await store.done(key, ours);
      await store.release(key, ours);
      await store.release(key, claim());
      expect(await store.claim(key, claim())).toBe('done');
    });

    test('is forgotten when its time is up', async () => {
      const store = await open();
      const [key, ours] = [fresh(), claim({ ttlMs: 1 })];
      await store.claim(key, ours);
      await store.done(key, ours);
      expect(await afterwards(store, key)).toBe('claimed');
    });

    test('stays done when the claim ended before the work did', async () => {
      const store = await open();
      const [key, first] = [fresh(), claim({ claimMs: 1 })];
      await store.claim(key, first);
      await afterwards(store, key);
      await store.done(key, first);
      expect(await store.claim(key, claim({ now: NOW + 2 }))).toBe('done');
    });
  });

  test.each([
    ['letters of many scripts', 'Blåbærgrød 東京 🦔 \u202e'],
    ['quotes and line ends', `'"\\\r\n$1 ? -- ; {}`],
    ['600 characters', '東🦔'.repeat(200)],
    ['nothing', ''],
  ])('a key of %s is a key', async (_name, text) => {
    const store = await open();
    const [key, ours] = [fresh() + text, claim()];
    expect(await store.claim(key, ours)).toBe('claimed');
    expect(await store.claim(key, claim())).toBe('running');
    await store.done(key, ours);
    expect(await store.claim(key, claim())).toBe('done');
  });
}
