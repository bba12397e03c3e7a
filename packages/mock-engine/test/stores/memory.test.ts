import { describe, expect, test } from 'vitest';
import { StoreFullError } from '../../src/ports.ts';
import { openMemoryStore } from '../../src/stores/memory.ts';
import { storeConformance } from './conformance.ts';
import { again, delivered, delivery, ids, start } from './deliveries.ts';

describe('the memory store', () => {
  storeConformance({ open: async () => openMemoryStore() });

  test('is its own name', () => {
    expect(openMemoryStore()).toMatchObject({ name: 'memory', shared: false, warnings: [] });
  });

  test('forgets what finished first, and never what waits', async () => {
    const store = openMemoryStore({ finishedLimit: 2 });
    await store.enqueue(['1', '2', '3', '4', '5'].map((id) => delivery(id)));
    await store.claim('shop', 4, start);
    for (const id of ['3', '1', '2', '4']) await store.settle(delivered(id));
    expect(ids(await store.list({ limit: 9 }))).toEqual(['5', '4', '2']);
    expect(await store.find('3')).toBeUndefined();
    expect(await store.attempts('3')).toEqual([]);
    expect(ids(await store.claim('shop', 4, start))).toEqual(['5']);
    expect(await store.counts()).toEqual({ waiting: 1, delivered: 4, failed: 0, dropped: 0 });
  });

  test('forgets by size, so that large bodies do not fill the memory', async () => {
    const store = openMemoryStore({ finishedBytes: 25_000 });
    const large = 'x'.repeat(9_000);
    for (const id of ['1', '2', '3', '4']) await store.enqueue([delivery(id, { body: large, state: 'dropped' })]);
    expect(ids(await store.list({ limit: 9 }))).toEqual(['4', '3']);
  });

  test('pages through a long log of which most is forgotten', async () => {
    const store = openMemoryStore({ finishedLimit: 10 });
    for (let at = 0; at < 3_000; at += 1) await store.enqueue([delivery(`d${at}`, { state: 'dropped' })]);
    expect(ids(await store.list({ limit: 3, after: 'd2995' }))).toEqual(['d2994', 'd2993', 'd2992']);
    expect(await store.list({ limit: 100 })).toHaveLength(10);
  });

  test('refuses what would fill the memory, keeps nothing of it, and goes on when there is room', async () => {
    const store = openMemoryStore({ waitingBytes: 3_000 });
    await store.enqueue([delivery('1', { body: 'x'.repeat(1_500) })]);
    await expect(store.enqueue([delivery('2'), delivery('3', { body: 'x'.repeat(1_500) })])).rejects.toThrow(
      StoreFullError,
    );
    expect(ids(await store.list({ limit: 9 }))).toEqual(['1']);
    await store.claim('shop', 1, start);
    await store.settle(again('1', start + 1));
    await store.claim('shop', 1, start + 1);
    await store.settle(delivered('1', 2));
    await store.enqueue([delivery('2'), delivery('3', { body: 'x'.repeat(1_500) })]);
    expect(await store.counts()).toMatchObject({ waiting: 2, delivered: 1 });
  });
});
