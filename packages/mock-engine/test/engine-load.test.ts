import { describe, expect, test } from 'vitest';
import { fakeClock } from '../src/fake-clock.ts';
import type { DeliveryStore } from '../src/ports.ts';
import { startMock } from '../src/start.ts';
import { openMemoryStore } from '../src/stores/memory.ts';
import { EVENT, providerWith, URL_A, URL_B } from './support/provider.ts';
import { handTransport } from './support/transport.ts';

describe('several endpoints', () => {
  test('do not wait for one that never answers', async () => {
    const transport = handTransport(({ url }) => (url === URL_B ? 204 : undefined));
    const clock = fakeClock();
    const mock = await startMock(providerWith(), { clock, transport, endpoints: [{ url: URL_A }, { url: URL_B }] });
    const [dead, alive] = mock.endpoints().map(({ id }) => id);
    for (let round = 0; round < 10; round += 1) await mock.trigger(EVENT, { count: 10 });
    // A tenth answer is the sign that it still moves; the other endpoint holds all of its places and answers nothing.
    await eventually(async () => (await mock.counts()).delivered === 100);
    expect(await mock.deliveries({ endpointId: alive!, state: 'delivered' })).toHaveLength(100);
    expect(await mock.deliveries({ endpointId: dead!, state: 'waiting' })).toHaveLength(100);
    expect(transport.flights).toHaveLength(8);
    await mock.close();
  });

  test('are tried again at their time while another one never answers', async () => {
    let answers = 0;
    const transport = handTransport(({ url }) => (url === URL_B ? ((answers += 1) === 1 ? 503 : 204) : undefined));
    const clock = fakeClock();
    const retry = { attempts: 2, backoff: 'fixed', first: '5s' } as const;
    const endpoints = [{ url: URL_A }, { url: URL_B }];
    const mock = await startMock(providerWith({ delivery: { retry } }), { clock, transport, endpoints });
    const alive = mock.endpoints()[1]!.id;
    // The dead one gets a backlog that is due, and cannot be begun.
    await mock.trigger(EVENT, { count: 50, endpoint: mock.endpoints()[0]!.id });
    await transport.underWay(8);
    const [delivery] = await mock.trigger(EVENT, { endpoint: alive });
    await eventually(async () => (await mock.delivery(delivery!.id)).attempts.length === 1);
    await clock.advance('5s');
    await eventually(async () => (await mock.delivery(delivery!.id)).delivery.state === 'delivered');
    await mock.close();
  });

  test('each have as many attempts at a time as is allowed, and no more', async () => {
    const transport = handTransport();
    const mock = await startMock(providerWith(), {
      transport,
      concurrency: 3,
      endpoints: [{ url: URL_A }, { url: URL_B }],
    });
    await mock.trigger(EVENT, { count: 20 });
    await transport.underWay(6);
    const atOnce: number[] = [];
    for (let answered = 0; answered < 40; answered += 1) {
      await transport.underWay(1);
      atOnce.push(transport.flights.filter(({ request }) => request.url === URL_A).length);
      transport.flights[0]!.answer(204);
    }
    await mock.settled();
    expect(Math.max(...atOnce)).toBe(3);
    expect(transport.most()).toBe(6);
    expect(await mock.counts()).toMatchObject({ delivered: 40 });
    await mock.close();
  });

  test('of a provider that keeps the order get one after the other', async () => {
    const transport = handTransport();
    const mock = await startMock(providerWith({ delivery: { ordering: 'per-endpoint' } }), {
      transport,
      endpoints: [{ url: URL_A }],
    });
    const deliveries = await mock.trigger(EVENT, { count: 5 });
    const bodies: string[] = [];
    for (let index = 0; index < 5; index += 1) {
      await transport.underWay(1);
      bodies.push(new TextDecoder().decode(transport.flights[0]!.request.body));
      transport.flights[0]!.answer(204);
    }
    await mock.settled();
    expect(bodies).toEqual(deliveries.map(({ body }) => body));
    expect(transport.most()).toBe(1);
    await mock.close();
  });
});

describe('many deliveries', () => {
  test('are taken from the store in batches, which is not asked for each what comes next', async () => {
    const calls = { claim: 0, due: 0 };
    const store = counting(openMemoryStore(), calls);
    const transport = handTransport(() => 204);
    const mock = await startMock(providerWith(), { store, transport, endpoints: [{ url: URL_A }] });
    for (let round = 0; round < 20; round += 1) await mock.trigger(EVENT, { count: 100 });
    await mock.settled();
    expect(await mock.counts()).toMatchObject({ delivered: 2000 });
    expect(calls.claim).toBeLessThan(400);
    expect(calls.due).toBeLessThan(5);
    await mock.close();
  });

  test('that are due at different times are each sent at theirs, however many they are', async () => {
    const clock = fakeClock();
    const start = clock.now();
    const late: number[] = [];
    const mock = await startMock(providerWith(), {
      clock,
      endpoints: [{ url: URL_A }],
      receiver: () => (late.push(clock.now() - start), new Response()),
    });
    await mock.trigger(EVENT, { count: 3000, rate: 100 });
    await mock.runAll();
    expect(late).toEqual(Array.from({ length: 3000 }, (_, index) => index * 10));
    await mock.close();
  });
});

function counting(store: DeliveryStore, calls: { claim: number; due: number }): DeliveryStore {
  return {
    ...store,
    claim: (...given) => ((calls.claim += 1), store.claim(...given)),
    due: () => ((calls.due += 1), store.due()),
  };
}

/** Turns of the event loop until something holds: no wait has a length. */
async function eventually(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setImmediate(resolve));
}
