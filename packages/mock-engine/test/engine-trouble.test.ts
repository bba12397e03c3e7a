import { describe, expect, test } from 'vitest';
import { fakeClock } from '../src/fake-clock.ts';
import type { MockEvent } from '../src/mock.ts';
import { StoreFullError } from '../src/ports.ts';
import type { Clock, DeliveryStore } from '../src/ports.ts';
import { startMock } from '../src/start.ts';
import { openMemoryStore } from '../src/stores/memory.ts';
import { answering, EVENT, providerWith, URL_A } from './support/provider.ts';
import { handTransport } from './support/transport.ts';

/** A store that fails while somebody says so. It stays open when the mock is closed. */
function fragile(store: DeliveryStore = openMemoryStore()) {
  const state = { full: false };
  const unless =
    <Arguments extends unknown[], Result>(run: (...given: Arguments) => Promise<Result>) =>
    async (...given: Arguments) => {
      if (state.full) throw new StoreFullError('no space left on device');
      return run(...given);
    };
  const { enqueue, settle, claim } = store;
  const wrapped = {
    ...store,
    enqueue: unless(enqueue),
    settle: unless(settle),
    claim: unless(claim),
    close: async () => {},
  };
  return { state, store: wrapped };
}

describe('a store without room', () => {
  test('refuses an event as such, and takes the next once there is room', async () => {
    const { state, store } = fragile();
    const mock = await startMock(providerWith(), { store, receiver: answering(204), endpoints: [{ url: URL_A }] });
    state.full = true;
    await expect(mock.trigger(EVENT)).rejects.toMatchObject({ code: 'store-full' });
    state.full = false;
    await mock.trigger(EVENT);
    await mock.settled();
    expect(await mock.counts()).toMatchObject({ delivered: 1 });
    await mock.close();
  });

  test('loses no outcome: it is kept later, the receiver is not asked again, and a warning says so once', async () => {
    const clock = fakeClock();
    const { state, store } = fragile();
    const receiver = answering(() => {
      state.full = true;
      return new Response();
    }, 204);
    const mock = await startMock(providerWith(), { clock, store, receiver, endpoints: [{ url: URL_A }] });
    const warnings: MockEvent[] = [];
    mock.subscribe((event) => event.kind === 'warning' && warnings.push(event));
    await mock.trigger(EVENT);
    await clock.advance('30s');
    expect(await store.counts()).toMatchObject({ waiting: 1 });
    expect(warnings).toMatchObject([{ message: expect.stringContaining('no space left on device') }]);

    state.full = false;
    await clock.advance('10s');
    await mock.settled();
    expect(await mock.counts()).toMatchObject({ delivered: 1 });
    expect(receiver.seen).toHaveLength(1);
    await mock.trigger(EVENT);
    await mock.settled();
    expect(await mock.counts()).toMatchObject({ delivered: 2 });
    expect(warnings).toHaveLength(1);
    await mock.close();
  });

  test('that cannot be read either is told of once, however long that lasts', async () => {
    const clock = fakeClock();
    const { state, store } = fragile();
    const receiver = answering(500, 204);
    const mock = await startMock(providerWith(), { clock, store, receiver, endpoints: [{ url: URL_A }] });
    const warnings: MockEvent[] = [];
    mock.subscribe((event) => event.kind === 'warning' && warnings.push(event));
    await mock.trigger(EVENT);
    await mock.settled();
    state.full = true;
    await clock.advance('10m');
    expect(warnings).toHaveLength(1);
    expect(receiver.seen).toHaveLength(1);
    state.full = false;
    await clock.advance('10s');
    expect(await mock.counts()).toMatchObject({ delivered: 1 });
    await mock.close();
  });

  test('begins no attempts whose outcome it could not keep', async () => {
    const clock = fakeClock();
    const { state, store } = fragile();
    const transport = handTransport();
    const mock = await startMock(providerWith(), {
      clock,
      store,
      transport,
      concurrency: 1,
      endpoints: [{ url: URL_A }],
    });
    await mock.trigger(EVENT, { count: 50 });
    await transport.underWay(1);
    state.full = true;
    transport.flights[0]!.answer(204);
    // One more may have begun before the store could say that it is full.
    await settle();
    for (const { answer } of transport.flights.slice()) answer(204);
    await clock.advance('1m');
    expect(transport.flights).toHaveLength(0);
    state.full = false;
    await clock.advance('10s');
    expect(transport.flights).toHaveLength(1);
    await mock.close();
  });
});

/** The fake clock as if it were real, with a time of day that somebody may set. */
function jumpingClock() {
  const fake = fakeClock();
  let offset = 0;
  const clock: Clock = { now: () => fake.now() + offset, elapsed: fake.elapsed, after: fake.after };
  return { clock, fake, jump: (ms: number) => (offset += ms) };
}

const settle = async () => {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

describe('a clock that jumps', () => {
  async function startWaiting() {
    const { clock, fake, jump } = jumpingClock();
    const receiver = answering(500, 500, 204);
    const retry = { attempts: 5, backoff: 'fixed', first: '1h' } as const;
    const mock = await startMock(providerWith({ delivery: { retry } }), {
      clock,
      receiver,
      endpoints: [{ url: URL_A }],
    });
    await mock.trigger(EVENT);
    await mock.settled();
    const pass = async (time: string) => {
      await fake.advance(time);
      await settle();
    };
    return { mock, receiver, jump, pass };
  }

  test('back does not make waiting longer, nor new events late', async () => {
    const { mock, receiver, jump, pass } = await startWaiting();
    jump(-86_400_000);
    await pass('59m');
    expect(receiver.seen).toHaveLength(1);
    await pass('1m');
    expect(receiver.seen).toHaveLength(2);
    await mock.trigger(EVENT);
    await mock.settled();
    expect(receiver.seen).toHaveLength(3);
    await mock.close();
  });

  test('forward sends what is due by then within a minute, and nothing else', async () => {
    const { mock, receiver, jump, pass } = await startWaiting();
    jump(3_600_000);
    await pass('1m');
    expect(receiver.seen).toHaveLength(2);
    await pass('58m');
    expect(receiver.seen).toHaveLength(2);
    await mock.close();
  });
});

describe('closing', () => {
  test('waits for what is in flight, begins nothing, and keeps what waits for the next start', async () => {
    const { store } = fragile();
    const transport = handTransport();
    const mock = await startMock(providerWith(), { store, transport, concurrency: 2, endpoints: [{ url: URL_A }] });
    await mock.trigger(EVENT, { count: 20 });
    await transport.underWay(2);
    const closed = mock.close();
    await expect(mock.trigger(EVENT)).rejects.toMatchObject({ code: 'closing' });
    for (const { answer } of transport.flights.slice()) answer(204);
    await closed;
    expect(transport.most()).toBe(2);
    expect(await store.counts()).toMatchObject({ delivered: 2, waiting: 18 });
  });

  test('does not count what it cut off as an attempt', async () => {
    const { store } = fragile();
    const mock = await startMock(providerWith({ delivery: { retry: { attempts: 1, backoff: 'none' } } }), {
      clock: fakeClock(),
      store,
      receiver: () => new Promise<Response>(() => {}),
      endpoints: [{ url: URL_A }],
    });
    const [delivery] = await mock.trigger(EVENT);
    await mock.close();
    expect(await store.find(delivery!.id)).toMatchObject({ state: 'waiting', attempts: 0 });
  });

  test('twice is closing once', async () => {
    const mock = await startMock(providerWith(), { receiver: answering(204) });
    await Promise.all([mock.close(), mock.close()]);
    await mock.close();
  });
});

describe('a start', () => {
  test('takes up what an earlier run left: endpoints, and deliveries when they are due', async () => {
    const clock = fakeClock();
    const { store } = fragile();
    const first = await startMock(providerWith(), {
      clock,
      store,
      receiver: answering(500),
      endpoints: [{ url: URL_A }],
    });
    const [delivery] = await first.trigger(EVENT);
    await first.settled();
    await first.close();

    await clock.advance('30s');
    const receiver = answering(204);
    const second = await startMock(providerWith(), { clock, store, receiver });
    await second.settled();
    expect(receiver.seen).toHaveLength(0);
    await clock.advance('30s');
    expect(receiver.seen).toMatchObject([{ url: URL_A, body: delivery!.body }]);
    expect(await second.counts()).toMatchObject({ delivered: 1 });
    await second.close();
  });
});
