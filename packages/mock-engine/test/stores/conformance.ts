/** What every store must do. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DeliveryStore } from '../../src/ports.ts';
import { again, attempt, delivered, delivery, endpoint, failed, ids, start } from './deliveries.ts';

export interface StoreUnderTest {
  /** An empty one. */
  readonly open: () => Promise<DeliveryStore>;
  /** Closes it and opens what it kept, where something is kept. */
  readonly reopen?: (store: DeliveryStore) => Promise<DeliveryStore>;
}

export function storeConformance({ open, reopen }: StoreUnderTest): void {
  let store: DeliveryStore;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  describe('endpoints', () => {
    test('come back as they were put, the oldest first, and a replaced one keeps its place', async () => {
      await store.putEndpoint(endpoint('b'));
      await store.putEndpoint(endpoint('a'));
      await store.putEndpoint(endpoint('b', { state: 'disabled', basic: { user: 'u', password: 'p' } }));
      expect(await store.endpoints()).toEqual([
        endpoint('b', { state: 'disabled', basic: { user: 'u', password: 'p' } }),
        endpoint('a'),
      ]);
    });

    test('take their waiting deliveries with them', async () => {
      await store.putEndpoint(endpoint('shop'));
      await store.enqueue([delivery('1'), delivery('2', { endpointId: 'other' })]);
      expect(await store.removeEndpoint('shop')).toBe(true);
      expect(await store.removeEndpoint('shop')).toBe(false);
      expect(await store.endpoints()).toEqual([]);
      expect(await store.find('1')).toEqual(delivery('1', { state: 'failed' }));
      expect(await store.claim('shop', 10, start)).toEqual([]);
      expect(ids(await store.claim('other', 10, start))).toEqual(['2']);
    });
  });

  describe('enqueue', () => {
    test('keeps a delivery as it is', async () => {
      const full = delivery('1', { faults: ['delay', 'tampered-body'], dueAt: start + 5, event: 'bygning.oprettet' });
      await store.enqueue([full, delivery('2', { state: 'dropped' })]);
      expect(await store.find('1')).toEqual(full);
      expect(await store.find('2')).toEqual(delivery('2', { state: 'dropped' }));
      expect(await store.find('3')).toBeUndefined();
      expect(await store.find('1\0')).toBeUndefined();
    });

    test.each([
      ['letters of many scripts', '{"name":"Blåbærgrød 東京 🦔 \u202e"}'],
      ['U+0000', 'a\u0000b\u0000'],
      ['a byte order mark', '\ufeff{}'],
      ['nothing', ''],
      ['line ends and quotes', '\r\n\'"\\x00${1}$1;--'],
      ['a megabyte', 'é'.repeat(500_000)],
    ])('keeps every byte of a body with %s', async (_, body) => {
      await store.enqueue([delivery('1', { body })]);
      const [claimed] = await store.claim('shop', 1, start);
      expect(claimed?.body === body).toBe(true);
      expect((await store.find('1'))?.body === body).toBe(true);
    });

    test('takes all or none, and an id once', async () => {
      await store.enqueue([delivery('1')]);
      await expect(store.enqueue([delivery('2'), delivery('1')])).rejects.toThrow(/already/);
      await expect(store.enqueue([delivery('3'), delivery('3')])).rejects.toThrow(/already/);
      expect(ids(await store.list({ limit: 10 }))).toEqual(['1']);
      expect(await store.counts()).toMatchObject({ waiting: 1 });
    });

    test('fails alone: what comes at the same time is kept', async () => {
      await store.enqueue([delivery('1')]);
      const results = await Promise.allSettled(['2', '1', '3'].map((id) => store.enqueue([delivery(id)])));
      expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect(ids(await store.list({ limit: 10 }))).toEqual(['3', '2', '1']);
    });

    test('accepts an empty list', async () => {
      await store.enqueue([]);
      expect(await store.due()).toEqual(new Map());
    });
  });

  describe('claim', () => {
    test('takes the earliest first, and of those the one that came first', async () => {
      await store.enqueue([delivery('late', { dueAt: start + 2000 })]);
      await store.enqueue([
        delivery('first', { dueAt: start + 1000 }),
        delivery('second', { dueAt: start + 1000 }),
        delivery('early', { dueAt: start }),
      ]);
      await store.enqueue([delivery('third', { dueAt: start + 1000 })]);
      expect(ids(await store.claim('shop', 3, start + 5000))).toEqual(['early', 'first', 'second']);
      expect(ids(await store.claim('shop', 3, start + 5000))).toEqual(['third', 'late']);
    });

    test('leaves what is not due yet', async () => {
      const future = Date.now() + 600_000;
      await store.enqueue([delivery('now'), delivery('later', { dueAt: future })]);
      expect(ids(await store.claim('shop', 10, start))).toEqual(['now']);
      expect(await store.claim('shop', 10, future - 1)).toEqual([]);
      expect(ids(await store.claim('shop', 10, future))).toEqual(['later']);
    });

    test('takes at most as many as asked for, and only those of the endpoint', async () => {
      await store.enqueue(['1', '2', '3'].map((id) => delivery(id)));
      await store.enqueue([delivery('4', { endpointId: 'other' })]);
      expect(await store.claim('shop', 0, start)).toEqual([]);
      expect(ids(await store.claim('shop', 2, start))).toEqual(['1', '2']);
      expect(await store.claim('nobody', 2, start)).toEqual([]);
      expect(ids(await store.claim('other', 2, start))).toEqual(['4']);
    });

    test('gives nothing to two that ask at the same time', async () => {
      const all = Array.from({ length: 60 }, (_, at) => delivery(`d${at}`));
      await store.enqueue(all);
      const claims = await Promise.all(Array.from({ length: 12 }, () => store.claim('shop', 7, start)));
      const taken = claims.flatMap(ids);
      expect(new Set(taken).size).toBe(taken.length);
      expect(taken.length).toBe(60);
    });
  });

  describe('settle', () => {
    test('keeps the attempt, and a delivery that arrived does not wait', async () => {
      await store.enqueue([delivery('1'), delivery('2'), delivery('3', { state: 'dropped' })]);
      await store.claim('shop', 2, start);
      await Promise.all([store.settle(delivered('1')), store.settle(failed('2'))]);
      expect(await store.find('1')).toEqual(delivery('1', { state: 'delivered', attempts: 1 }));
      expect(await store.find('2')).toEqual(delivery('2', { state: 'failed', attempts: 1 }));
      expect(await store.attempts('1')).toEqual([attempt('1', 1)]);
      expect(await store.due()).toEqual(new Map());
      expect(await store.counts()).toEqual({ waiting: 0, delivered: 1, failed: 1, dropped: 1 });
    });

    test('makes it wait for its next attempt', async () => {
      await store.enqueue([delivery('1')]);
      await store.claim('shop', 1, start);
      const next = Date.now() + 600_000;
      await store.settle(again('1', next));
      expect(await store.find('1')).toEqual(delivery('1', { attempts: 1, dueAt: next }));
      expect(await store.due()).toEqual(new Map([['shop', next]]));
      expect(await store.claim('shop', 1, next - 1)).toEqual([]);
      expect(await store.claim('shop', 1, next)).toEqual([delivery('1', { attempts: 1, dueAt: next })]);
    });

    test('keeps attempts in order, with everything they say', async () => {
      await store.enqueue([delivery('1')]);
      const refused = { reason: 'refused', message: 'nobody listens on port 3000' } as const;
      const { response: _, ...without } = attempt('1', 2, { failure: refused, nextAt: start });
      await store.claim('shop', 1, start);
      await store.settle(again('1', start, 1));
      await store.claim('shop', 1, start);
      await store.settle({ attempt: without, state: 'waiting', dueAt: start });
      await store.claim('shop', 1, start);
      await store.settle(delivered('1', 3));
      expect(await store.attempts('1')).toEqual([attempt('1', 1, { nextAt: start }), without, attempt('1', 3)]);
      expect(await store.attempts('nothing')).toEqual([]);
      expect(await store.attempts('1\0')).toEqual([]);
      expect(await store.find('1')).toMatchObject({ attempts: 3, state: 'delivered' });
    });

    test('does not wake what was finished while it was under way', async () => {
      await store.enqueue([delivery('1'), delivery('2')]);
      await store.claim('shop', 2, start);
      expect(await store.failWaiting('shop')).toBe(2);
      await Promise.all([store.settle(again('1', start)), store.settle(delivered('2'))]);
      expect(await store.find('1')).toMatchObject({ state: 'failed', attempts: 1 });
      expect(await store.find('2')).toMatchObject({ state: 'delivered', attempts: 1 });
      expect(await store.claim('shop', 2, start)).toEqual([]);
      expect(await store.counts()).toMatchObject({ waiting: 0, delivered: 1, failed: 1 });
    });
  });

  describe('due', () => {
    test('tells the earliest per endpoint, without those that are taken', async () => {
      await store.enqueue([
        delivery('1', { dueAt: start + 10 }),
        delivery('2', { dueAt: start + 20 }),
        delivery('3', { dueAt: start + 30 }),
        delivery('4', { endpointId: 'other', dueAt: start + 40 }),
        delivery('5', { endpointId: 'gone', state: 'dropped' }),
      ]);
      const before = await store.due();
      await store.claim('shop', 2, start + 20);
      await store.claim('other', 2, start + 40);
      expect(before).toEqual(
        new Map([
          ['shop', start + 10],
          ['other', start + 40],
        ]),
      );
      expect(await store.due()).toEqual(new Map([['shop', start + 30]]));
    });

    test('moves with the time that was skipped', async () => {
      const later = Date.now() + 7_200_000;
      await store.enqueue([
        delivery('1', { dueAt: later }),
        delivery('2', { dueAt: later + 1000, endpointId: 'other' }),
      ]);
      await store.advance(7_200_000);
      expect(await store.due()).toEqual(
        new Map([
          ['shop', later - 7_200_000],
          ['other', later - 7_199_000],
        ]),
      );
      expect(ids(await store.claim('shop', 1, later - 7_200_000))).toEqual(['1']);
      expect(await store.find('2')).toMatchObject({ dueAt: later - 7_199_000 });
    });

    test('moves what waits before what comes later', async () => {
      const soon = Date.now() + 60_000;
      await store.enqueue([delivery('moved', { dueAt: soon + 3_600_000 })]);
      await store.advance(3_600_000);
      await store.enqueue([delivery('new', { dueAt: soon + 5_000 })]);
      expect(ids(await store.claim('shop', 1, soon + 10_000))).toEqual(['moved']);
    });

    test('brings one forward, and leaves the others where they are', async () => {
      const later = Date.now() + 7_200_000;
      const now = Date.now();
      await store.enqueue([delivery('1', { dueAt: later }), delivery('2', { dueAt: later })]);
      expect(await store.hasten('2', now)).toBe(true);
      expect(await store.find('2')).toMatchObject({ state: 'waiting', dueAt: now });
      expect(await store.due()).toEqual(new Map([['shop', now]]));
      expect(ids(await store.claim('shop', 2, now))).toEqual(['2']);
      expect(await store.find('1')).toMatchObject({ dueAt: later });
    });

    test('never puts one off, and wakes nothing that is finished', async () => {
      await store.enqueue([delivery('1'), delivery('2', { state: 'dropped' })]);
      expect(await store.hasten('1', start + 1000)).toBe(true);
      expect(await store.due()).toEqual(new Map([['shop', start]]));
      expect(await store.hasten('2', start)).toBe(false);
      expect(await store.hasten('none', start)).toBe(false);
      expect(await store.hasten('1\0', start)).toBe(false);
    });

    test('ends one that waits, and nothing follows', async () => {
      await store.enqueue([delivery('1'), delivery('2')]);
      expect(await store.stop('1')).toBe(true);
      expect(await store.stop('1')).toBe(false);
      expect(await store.stop('none')).toBe(false);
      expect(await store.stop('1\0')).toBe(false);
      expect(await store.find('1')).toMatchObject({ state: 'failed' });
      expect(await store.find('1')).not.toHaveProperty('dueAt');
      expect(ids(await store.claim('shop', 2, start))).toEqual(['2']);
      expect(await store.counts()).toMatchObject({ waiting: 1, failed: 1 });
    });

    test('ends one that is under way, so that it is not tried again', async () => {
      await store.enqueue([delivery('1')]);
      await store.claim('shop', 1, start);
      expect(await store.stop('1')).toBe(true);
      await store.settle(again('1', start));
      expect(await store.find('1')).toMatchObject({ state: 'failed', attempts: 1 });
      expect(await store.claim('shop', 1, start)).toEqual([]);
    });

    test('knows nothing of an endpoint whose deliveries failed', async () => {
      await store.enqueue([delivery('1'), delivery('2'), delivery('3', { endpointId: 'other' })]);
      expect(await store.failWaiting('shop')).toBe(2);
      expect(await store.failWaiting('shop')).toBe(0);
      expect(await store.due()).toEqual(new Map([['other', start]]));
      expect(await store.counts()).toMatchObject({ waiting: 1, failed: 2 });
    });
  });

  describe('list', () => {
    beforeEach(async () => {
      await store.enqueue([
        delivery('1'),
        delivery('2', { event: 'tenant_disabled' }),
        delivery('3', { endpointId: 'other' }),
        delivery('4', { provider: 'ventrata', state: 'dropped' }),
      ]);
      await store.enqueue([delivery('5')]);
    });

    test('tells the newest first, page by page', async () => {
      expect(ids(await store.list({ limit: 2 }))).toEqual(['5', '4']);
      expect(ids(await store.list({ limit: 2, after: '4' }))).toEqual(['3', '2']);
      expect(ids(await store.list({ limit: 9, after: '2' }))).toEqual(['1']);
      expect(await store.list({ limit: 9, after: '1' })).toEqual([]);
      expect(await store.list({ limit: 9, after: 'nothing' })).toEqual([]);
      expect(await store.list({ limit: 0 })).toEqual([]);
    });

    test.each([
      [{ provider: 'ventrata' }, ['4']],
      [{ endpointId: 'other' }, ['3']],
      [{ event: 'tenant_disabled' }, ['2']],
      [{ state: 'dropped' as const }, ['4']],
      [{ provider: 'host-building', endpointId: 'shop', event: 'tenant_created', after: '5' }, ['1']],
      [{ event: "' OR 1 --" }, []],
      [{ event: 'tenant_created\0' }, []],
    ])('filters by %j', async (filter, expected) => {
      expect(ids(await store.list({ ...filter, limit: 9 }))).toEqual(expected);
    });
  });

  describe('close', () => {
    test('waits for writes under way, and may be called twice', async () => {
      const write = store.enqueue([delivery('1')]);
      await Promise.all([store.close(), store.close(), write]);
      await store.close();
    });
  });

  test('bears a mixed load without losing or doubling anything', async () => {
    const all = Array.from({ length: 200 }, (_, at) => delivery(`d${at}`, { endpointId: `e${at % 3}` }));
    const seen: string[] = [];
    await Promise.all(all.map((one) => store.enqueue([one])));
    const deliver = async (endpointId: string) => {
      for (;;) {
        // A worker takes one batch after another.
        const taken = await store.claim(endpointId, 8, start);
        if (taken.length === 0) return;
        seen.push(...ids(taken));
        await Promise.all(taken.map(({ id }) => store.settle(delivered(id))));
      }
    };
    await Promise.all(['e0', 'e1', 'e2', 'e0', 'e1', 'e2'].map(deliver));
    expect(seen.toSorted()).toEqual(ids(all).toSorted());
    expect(await store.counts()).toEqual({ waiting: 0, delivered: 200, failed: 0, dropped: 0 });
  });

  if (reopen === undefined) return;
  test('has everything again after it was closed', async () => {
    await store.putEndpoint(endpoint('shop'));
    await store.enqueue([delivery('1'), delivery('2'), delivery('3')]);
    await store.claim('shop', 2, start);
    await store.settle(delivered('1'));
    store = await reopen(store);
    expect(store.warnings).toEqual([]);
    expect(await store.endpoints()).toEqual([endpoint('shop')]);
    expect(await store.attempts('1')).toEqual([attempt('1', 1)]);
    expect(await store.counts()).toMatchObject({ waiting: 2, delivered: 1 });
    await store.enqueue([delivery('4')]);
    expect(ids(await store.list({ limit: 9 }))).toEqual(['4', '3', '2', '1']);
  });
}
