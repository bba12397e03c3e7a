import { describe, expect, test } from 'vitest';
import { fakeClock } from '../src/fake-clock.ts';
import type { DeliveryStore } from '../src/ports.ts';
import { startMock } from '../src/start.ts';
import { openMemoryStore } from '../src/stores/memory.ts';
import { answering, EVENT, providerWith, URL_A } from './support/provider.ts';
import { handTransport } from './support/transport.ts';

/** What a database is for several processes: nothing that one mock remembers, the other knows. */
const sharedStore = (): DeliveryStore => ({ ...openMemoryStore(), shared: true, close: async () => {} });

describe('a store that several processes share', () => {
  test('lets a worker deliver what another process triggered, to an endpoint that was registered there', async () => {
    const clock = fakeClock();
    const store = sharedStore();
    const receiver = answering(204);
    const worker = await startMock(providerWith(), { clock, store, receiver });
    // It cannot deliver itself: it is another provider.
    const front = await startMock([providerWith(), providerWith({ id: 'other' })], {
      clock,
      store,
      transport: handTransport(),
      concurrency: 1,
    });
    await front.register({ provider: 'toy', url: URL_A });
    await front.trigger(EVENT, { provider: 'toy', count: 20 });
    await clock.advance('1s');
    expect(receiver.seen).toHaveLength(19);
    await Promise.all([worker.close(), front.close()]);
  });

  test('gives each delivery to one of them', async () => {
    const clock = fakeClock();
    const store = sharedStore();
    const receivers = [answering(204), answering(204)];
    const mocks = [];
    for (const receiver of receivers) mocks.push(await startMock(providerWith(), { clock, store, receiver }));
    await mocks[0]!.register({ url: URL_A });
    await clock.advance('1s');
    const sent = await Promise.all(mocks.map((mock) => mock.trigger(EVENT, { count: 100 })));
    await clock.advance('1s');
    const bodies = receivers.flatMap(({ seen }) => seen);
    expect(sent.flat()).toHaveLength(200);
    expect(bodies).toHaveLength(200);
    expect(await store.counts()).toMatchObject({ delivered: 200, waiting: 0 });
    await Promise.all(mocks.map((mock) => mock.close()));
  });

  test('is left alone where this process cannot deliver', async () => {
    const clock = fakeClock();
    const store = sharedStore();
    const stranger = await startMock(providerWith({ id: 'stranger' }), { clock, store, receiver: answering(204) });
    const receiver = answering(500, 204);
    const mock = await startMock(providerWith(), { clock, store, receiver });
    await mock.register({ url: URL_A });
    await mock.trigger(EVENT);
    await mock.settled();
    await clock.advance('30s');
    await stranger.settled();
    await clock.advance('31s');
    expect(receiver.seen).toHaveLength(2);
    await Promise.all([mock.close(), stranger.close()]);
  });

  test('takes no more from it than it can begin', async () => {
    const claims: number[] = [];
    const store = sharedStore();
    const transport = handTransport();
    const claim: DeliveryStore['claim'] = (id, limit, now) => (claims.push(limit), store.claim(id, limit, now));
    const mock = await startMock(providerWith(), {
      clock: fakeClock(),
      store: { ...store, claim },
      transport,
      concurrency: 4,
    });
    await mock.register({ url: URL_A });
    await mock.trigger(EVENT, { count: 10 });
    await transport.underWay(4);
    expect(claims).toEqual([4]);
    await mock.close();
  });
});
