import { describe, expect, test } from 'vitest';
import { fakeClock } from '../src/fake-clock.ts';
import type { FakeClock } from '../src/fake-clock.ts';
import type { MockEvent } from '../src/mock.ts';
import { startMock } from '../src/start.ts';
import type { StartOptions } from '../src/start.ts';
import { answering, EVENT, providerWith, signing, URL_A, URL_B } from './support/provider.ts';
import type { Rules } from './support/provider.ts';

async function startToy(rules: Rules, options: StartOptions = {}) {
  const clock = fakeClock();
  const mock = await startMock(providerWith(rules), { clock, seed: 'toy', endpoints: [{ url: URL_A }], ...options });
  return { clock, mock };
}

/** When each attempt began, in milliseconds after the start. */
function timing(clock: FakeClock) {
  const start = clock.now();
  const at: number[] = [];
  return { at, mark: () => at.push(clock.now() - start) };
}

describe('a delivery', () => {
  test('arrives with the body of the example, once, and the log tells how', async () => {
    const receiver = answering(() => new Response('thanks', { status: 201, headers: { 'x-got': 'it' } }));
    const { mock } = await startToy({}, { receiver });
    const [delivery] = await mock.trigger(EVENT, { example: 'client' });
    await mock.settled();

    expect(receiver.seen.map(({ body }) => body)).toEqual([delivery!.body]);
    const log = await mock.delivery(delivery!.id);
    expect(log.delivery).toMatchObject({ state: 'delivered', attempts: 1, from: 'example client' });
    expect(log.delivery).not.toHaveProperty('dueAt');
    expect(log.attempts).toMatchObject([
      { number: 1, request: { method: 'POST', url: URL_A }, response: { status: 201, body: 'thanks' } },
    ]);
    expect(log.attempts[0]!.response!.headers).toContainEqual(['x-got', 'it']);
    await mock.close();
  });

  test('is tried 20 times, exactly when the contract says, with the same body, and then fails', async () => {
    const clock = fakeClock();
    const { at, mark } = timing(clock);
    const receiver = answering(500);
    const mock = await startMock(providerWith(), {
      clock,
      endpoints: [{ url: URL_A }],
      receiver: (request) => (mark(), receiver(request)),
    });
    await mock.trigger(EVENT);
    await mock.runAll();

    const minutes = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, ...Array.from({ length: 9 }, () => 720)];
    let sum = 0;
    expect(at).toEqual([0, ...minutes.map((wait) => (sum += wait) * 60_000)]);
    expect(new Set(receiver.seen.map(({ body }) => body)).size).toBe(1);
    expect(await mock.counts()).toEqual({ waiting: 0, delivered: 0, failed: 1, dropped: 0 });
    await mock.close();
  });

  test('is tried again when its receiver answers again', async () => {
    const { mock, clock } = await startToy({}, { receiver: answering(500, 503, 204) });
    const [delivery] = await mock.trigger(EVENT);
    await mock.settled();
    const waiting = await mock.delivery(delivery!.id);
    expect(waiting.delivery).toMatchObject({ state: 'waiting', attempts: 1, dueAt: clock.now() + 60_000 });
    expect(waiting.attempts[0]).toMatchObject({ failure: { reason: 'status' }, nextAt: clock.now() + 60_000 });
    await clock.advance('3m');
    expect((await mock.delivery(delivery!.id)).delivery).toMatchObject({ state: 'delivered', attempts: 3 });
    await mock.close();
  });

  test('waits a share of the time when time is compressed', async () => {
    const { mock, clock } = await startToy({}, { receiver: answering(500, 204), timeScale: 600 });
    await mock.trigger(EVENT);
    await clock.advance(99);
    expect(await mock.counts()).toMatchObject({ waiting: 1 });
    await clock.advance(1);
    expect(await mock.counts()).toMatchObject({ delivered: 1 });
    await mock.close();
  });

  test('that waits is due at once when time is advanced by the mock', async () => {
    const { mock } = await startToy({}, { receiver: answering(500, 204) });
    await mock.trigger(EVENT);
    await mock.settled();
    await mock.advance(60_000);
    await mock.settled();
    expect(await mock.counts()).toMatchObject({ delivered: 1 });
    await mock.close();
  });

  test('that waits is tried at once when somebody asks for it, and the others keep their time', async () => {
    const { mock } = await startToy({}, { receiver: answering(500, 500, 204) });
    const [first] = await mock.trigger(EVENT);
    const [second] = await mock.trigger(EVENT);
    await mock.settled();
    await mock.hasten(second!.id);
    await mock.settled();
    expect((await mock.delivery(second!.id)).delivery).toMatchObject({ state: 'delivered', attempts: 2 });
    expect((await mock.delivery(first!.id)).delivery).toMatchObject({ state: 'waiting', attempts: 1 });
    await expect(mock.hasten(second!.id)).rejects.toMatchObject({ code: 'not-waiting' });
    await expect(mock.hasten('none')).rejects.toMatchObject({ code: 'unknown-delivery' });
    await mock.close();
  });

  test('that is stopped fails, and is not tried again', async () => {
    const receiver = answering(500, 204);
    const { mock, clock } = await startToy({}, { receiver });
    const told: string[] = [];
    mock.subscribe((event) => told.push(event.kind === 'delivery' ? event.delivery.state : event.kind));
    const [delivery] = await mock.trigger(EVENT);
    await mock.settled();
    expect(await mock.stop(delivery!.id)).toMatchObject({ state: 'failed', attempts: 1 });
    await clock.advance('1h');
    expect(receiver.seen).toHaveLength(1);
    expect(told).toEqual(['waiting', 'attempt', 'failed']);
    await expect(mock.stop(delivery!.id)).rejects.toMatchObject({ code: 'not-waiting' });
    await mock.close();
  });

  test('does not follow a redirect: it failed', async () => {
    const receiver = answering(() => Response.redirect(URL_B, 307));
    const { mock } = await startToy({ delivery: { retry: { attempts: 1, backoff: 'none' } } }, { receiver });
    const [delivery] = await mock.trigger(EVENT);
    await mock.settled();
    const { attempts } = await mock.delivery(delivery!.id);
    expect(attempts).toMatchObject([{ response: { status: 307 }, failure: { reason: 'redirect' } }]);
    expect(receiver.seen.map(({ url }) => url)).toEqual([URL_A]);
    await mock.close();
  });

  test('obeys Retry-After where the contract says so', async () => {
    const receiver = answering(() => new Response(null, { status: 429, headers: { 'Retry-After': '7' } }), 204);
    const { mock, clock } = await startToy({ delivery: { statuses: { 429: 'retry-after' } } }, { receiver });
    await mock.trigger(EVENT);
    await clock.advance(6999);
    expect(receiver.seen).toHaveLength(1);
    await clock.advance(1);
    expect(receiver.seen).toHaveLength(2);
    await mock.close();
  });

  test('to a receiver that never answers fails at the timeout of the contract', async () => {
    const { mock, clock } = await startToy(
      { delivery: { timeout: '10s', retry: { attempts: 1, backoff: 'none' } } },
      { receiver: () => new Promise(() => {}) },
    );
    const [delivery] = await mock.trigger(EVENT);
    await clock.advance('9s');
    expect(await mock.counts()).toMatchObject({ waiting: 1 });
    await clock.advance('1s');
    const { attempts } = await mock.delivery(delivery!.id);
    expect(attempts).toMatchObject([{ durationMs: 10_000, failure: { reason: 'timeout' } }]);
    await mock.close();
  });
});

test('runAll ends also with a receiver that never answers: each attempt takes its whole time', async () => {
  const clock = fakeClock();
  const { at, mark } = timing(clock);
  const retry = { attempts: 3, backoff: 'fixed', first: '1m' } as const;
  const mock = await startMock(providerWith({ delivery: { timeout: '10s', retry } }), {
    clock,
    concurrency: 1,
    endpoints: [{ url: URL_A }],
    receiver: () => (mark(), new Promise(() => {})),
  });
  await mock.trigger(EVENT, { count: 2 });
  await mock.runAll();
  expect(at).toEqual([0, 10_000, 70_000, 80_000, 140_000, 150_000]);
  expect(await mock.counts()).toMatchObject({ failed: 2, waiting: 0 });
  await mock.close();
});

describe('an endpoint', () => {
  test('that answers 410 is disabled: what waits fails, and nothing more is sent', async () => {
    const receiver = answering(500, 410);
    const { mock, clock } = await startToy({ delivery: { statuses: { 410: 'disable' } } }, { receiver });
    const events: MockEvent[] = [];
    mock.subscribe((event) => events.push(event));
    const [waiting] = await mock.trigger(EVENT);
    await mock.settled();
    await mock.trigger(EVENT);
    await mock.settled();
    expect(mock.endpoints()).toMatchObject([{ state: 'disabled' }]);
    await clock.advance('1d');
    expect(await mock.trigger(EVENT)).toEqual([]);
    expect(receiver.seen).toHaveLength(2);
    expect((await mock.delivery(waiting!.id)).delivery.state).toBe('failed');
    expect(events).toContainEqual(expect.objectContaining({ kind: 'endpoint', change: 'disabled' }));
    await mock.close();
  });

  test('that is removed gets nothing more', async () => {
    const receiver = answering(500);
    const { mock, clock } = await startToy({}, { receiver });
    await mock.trigger(EVENT);
    await mock.settled();
    await mock.unregister(mock.endpoints()[0]!.id);
    await clock.advance('1d');
    expect(receiver.seen).toHaveLength(1);
    expect(await mock.counts()).toMatchObject({ waiting: 0, failed: 1 });
    await mock.close();
  });

  test('gets what waits at its new URL after an update', async () => {
    const receiver = answering(500, 204);
    const { mock, clock } = await startToy({}, { receiver });
    await mock.trigger(EVENT);
    await mock.settled();
    await mock.update(mock.endpoints()[0]!.id, { url: URL_B });
    await clock.advance('1m');
    expect(receiver.seen.map(({ url }) => url)).toEqual([URL_A, URL_B]);
    await mock.close();
  });

  test('may be named: then only it gets the event', async () => {
    const receiver = answering(204);
    const { mock } = await startToy({}, { receiver, endpoints: [{ url: URL_A }, { url: URL_B }] });
    await mock.trigger(EVENT, { endpoint: mock.endpoints()[1]!.id });
    await mock.settled();
    expect(receiver.seen.map(({ url }) => url)).toEqual([URL_B]);
    await mock.trigger(EVENT);
    await mock.settled();
    expect(receiver.seen).toHaveLength(3);
    await mock.close();
  });

  test('that is not on this machine is refused, also when a store has it from an earlier run', async () => {
    const { openMemoryStore } = await import('../src/stores/memory.ts');
    const store = openMemoryStore();
    const far = { id: 'far', provider: 'toy', url: 'http://hooks.example.com/', events: [EVENT], headers: {} };
    await store.putEndpoint({ ...far, capabilities: [], members: {}, state: 'active', createdAt: 0 });
    const receiver = answering(204);
    const { mock } = await startToy({}, { store, receiver, endpoints: [] });
    await expect(mock.register({ url: 'http://hooks.example.com/' })).rejects.toMatchObject({
      code: 'host-not-allowed',
    });
    const [delivery] = await mock.trigger(EVENT);
    await mock.settled();
    const { attempts } = await mock.delivery(delivery!.id);
    expect(attempts).toMatchObject([{ failure: { reason: 'not-allowed' } }]);
    expect(receiver.seen).toEqual([]);
    await mock.close();
  });
});

describe('jitter, ids, secrets and bodies', () => {
  const rules: Rules = {
    delivery: { retry: { attempts: 6, backoff: 'exponential', first: '1m', factor: 3, jitter: 0.4 } },
    ...signing(),
  };

  async function story(seed: string, count = 3) {
    const receiver = answering(500);
    const { mock, clock } = await startToy(rules, { seed, receiver, endpoints: [{ url: URL_A }, { url: URL_B }] });
    const deliveries = await mock.trigger(EVENT, { count });
    await mock.runAll();
    const attempts = await Promise.all(deliveries.map(async ({ id }) => (await mock.delivery(id)).attempts));
    await mock.close();
    const signatures = receiver.seen.map(({ headers }) => headers.get('x-sig'));
    return { deliveries, attempts, signatures, endpoints: mock.endpoints(), end: clock.now() };
  }

  test('are the same for the same seed, and others for another', async () => {
    const first = await story('one');
    expect(await story('one')).toEqual(first);
    const other = await story('two');
    expect(other.deliveries.map(({ id }) => id)).not.toEqual(first.deliveries.map(({ id }) => id));
    expect(other.end).not.toBe(first.end);
    expect(other.endpoints[0]!.secret).not.toBe(first.endpoints[0]!.secret);
  });

  test('of a delivery do not depend on what else is delivered', async () => {
    const [alone, among] = [await story('one', 1), await story('one', 3)];
    expect(among.deliveries[0]).toEqual(alone.deliveries[0]);
    expect(among.attempts[0]).toEqual(alone.attempts[0]);
  });

  test('differ between deliveries of one run', async () => {
    const { attempts } = await story('one');
    expect(new Set(attempts.map(([first]) => first!.nextAt)).size).toBe(attempts.length);
  });
});

describe('a new attempt', () => {
  test('is signed with the time at which it is made', async () => {
    const receiver = answering(500, 204);
    const { mock, clock } = await startToy(signing(), { receiver, timeScale: 60 });
    const start = clock.now() / 1000;
    await mock.trigger(EVENT);
    await clock.advance('1s');
    const times = receiver.seen.map(({ headers }) => Number(headers.get('x-sig')!.split(':')[0]));
    expect(times).toEqual([start, start + 1]);
    await mock.close();
  });
});
