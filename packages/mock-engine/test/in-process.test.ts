import { describe, expect, test } from 'vitest';
import { fakeClock } from '../src/fake-clock.ts';
import type { OutgoingRequest } from '../src/ports.ts';
import { createInProcessTransport } from '../src/transport/in-process.ts';

const request: OutgoingRequest = {
  url: 'http://localhost:3000/hooks?a=1',
  method: 'POST',
  headers: [
    ['Content-Type', 'application/json'],
    ['X-Own', 'yes'],
  ],
  body: new TextEncoder().encode('{"name":"Zoë"}'),
  timeoutMs: 10_000,
};

describe('a receiver in this process', () => {
  test('gets the request as over HTTP', async () => {
    let got: unknown;
    const transport = createInProcessTransport(async (received) => {
      const { url, method, headers } = received;
      got = { url, method, headers: Object.fromEntries(headers), body: await received.text() };
      return new Response('ok', { status: 202, headers: { 'X-Answer': '1' } });
    }, fakeClock());
    const outcome = await transport.send(request);
    expect(got).toEqual({
      url: request.url,
      method: 'POST',
      headers: { 'content-length': '15', 'content-type': 'application/json', host: 'localhost:3000', 'x-own': 'yes' },
      body: '{"name":"Zoë"}',
    });
    const headers = expect.arrayContaining([['x-answer', '1']]);
    expect(outcome).toEqual({ kind: 'answered', response: { status: 202, headers, body: 'ok', truncated: false } });
  });

  test('may answer as much as it likes: 64 kB of it are read', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (stream) => {
        sent += 1;
        stream.enqueue(new Uint8Array(10_000).fill(120));
      },
    });
    const outcome = await createInProcessTransport(() => new Response(endless), fakeClock()).send(request);
    expect(outcome).toMatchObject({ response: { truncated: true } });
    expect(outcome.kind === 'answered' && outcome.response.body.length).toBe(65_536);
    expect(sent).toBeLessThan(20);
  });

  test.for([
    {
      name: 'throws',
      receiver: () => Promise.reject(new TypeError('no such table')),
      message: /TypeError: no such table/,
    },
    { name: 'answers with an error of the network', receiver: () => Response.error(), message: /network error/ },
  ])('that $name is a failed attempt', async ({ receiver, message }) => {
    const outcome = await createInProcessTransport(receiver, fakeClock()).send(request);
    expect(outcome).toEqual({ kind: 'failed', failure: { reason: 'reset', message: expect.stringMatching(message) } });
  });

  test('that takes too long is told to stop, and its late answer is nothing', async () => {
    const clock = fakeClock();
    let signal: AbortSignal | undefined;
    const transport = createInProcessTransport((received) => {
      ({ signal } = received);
      return new Promise((resolve) => void clock.after(20_000, () => resolve(new Response())));
    }, clock);
    const outcome = transport.send(request);
    await clock.advance('9999ms');
    expect(signal?.aborted).toBe(false);
    await clock.advance('20s');
    expect(await outcome).toMatchObject({ kind: 'failed', failure: { reason: 'timeout' } });
    expect(signal?.aborted).toBe(true);
  });

  test('gets a slow body piece by piece, over the time that was asked for', async () => {
    const clock = fakeClock();
    const transport = createInProcessTransport(
      async (received) => new Response(`${await received.text()} after ${clock.elapsed()}`),
      clock,
    );
    const outcome = transport.send({ ...request, slowMs: 4000 });
    for (let passed = 0; passed < 40; passed += 1) {
      await clock.advance(100);
      await new Promise((resolve) => setImmediate(resolve));
    }
    const answered = await outcome;
    expect(answered).toMatchObject({ response: { body: expect.stringMatching(/^\{"name":"Zoë"\} after \d+$/) } });
    const took = answered.kind === 'answered' ? Number(answered.response.body.split(' ').at(-1)) : 0;
    expect(took).toBeGreaterThan(2000);
    expect(took).toBeLessThanOrEqual(4000);
  });

  test('that has not answered when the mock ends was interrupted', async () => {
    const transport = createInProcessTransport(() => new Promise(() => {}), fakeClock());
    const outcome = transport.send(request);
    await transport.close();
    expect(await outcome).toMatchObject({ failure: { reason: 'interrupted' } });
  });

  test('never gets what no header can carry', async () => {
    let called = false;
    const transport = createInProcessTransport(() => ((called = true), new Response()), fakeClock());
    const outcome = await transport.send({ ...request, headers: [['X-Bad', 'a\r\nb']] });
    expect(outcome).toMatchObject({ kind: 'failed', failure: { reason: 'protocol' } });
    expect(called).toBe(false);
  });
});
