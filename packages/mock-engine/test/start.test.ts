import { execFile } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { hostBuilding } from '../../host-building/mock/index.js';
import { housemates } from '../../housemates/mock/index.js';
import { lokalebasen } from '../../lokalebasen/mock/index.js';
import { ventrata } from '../../ventrata/mock/index.js';
import { fakeClock, startMock } from '../src/index.ts';
import { answering, EVENT, providerWith, signing, URL_A } from './support/provider.ts';

describe('startMock', () => {
  test('is the provider in a test: signed, in process, by a clock that stands still', async () => {
    const clock = fakeClock('2026-05-01T10:00:00Z');
    const receiver = answering(204);
    const mock = await startMock(hostBuilding, { clock, receiver });
    const { secret } = await mock.register({ url: URL_A, categories: ['Tenants'] });
    await mock.trigger('tenant_created', { set: { 'data.name': 'Acme' } });
    await mock.settled();

    const [{ headers, body }] = receiver.seen as [(typeof receiver.seen)[0]];
    expect(JSON.parse(body)).toMatchObject({ event: 'tenant_created', data: { name: 'Acme' } });
    const digest = createHmac('sha256', secret!).update(`1777629600.${body}`).digest('hex');
    expect(headers.get('host-signature')).toBe(`t=1777629600,signature=${digest}`);
    expect(await mock.deliveries()).toMatchObject([{ state: 'delivered', event: 'tenant_created' }]);
    await mock.close();
  });

  test.for([hostBuilding, housemates, lokalebasen, ventrata] as const)(
    'needs no registration in a test: $id delivers to an endpoint of the mock, until there is another',
    async (provider) => {
      const clock = fakeClock();
      const mock = await startMock([provider], { clock });
      const [event = ''] = Object.keys(provider.events);
      expect(await mock.trigger(event)).toMatchObject([{ event }]);
      await mock.settled();
      expect(await mock.deliveries()).toMatchObject([{ event, state: 'delivered' }]);
      await mock.register({ url: 'http://127.0.0.1:1/' });
      expect(mock.endpoints().map(({ url }) => url)).toEqual(['http://127.0.0.1:1/']);
      await mock.trigger(event);
      await mock.settled();
      const [last] = await mock.deliveries();
      expect((await mock.delivery(last!.id)).attempts).toMatchObject([{ failure: { reason: 'refused' } }]);
      await mock.close();
    },
  );

  test('hands a receiver what nobody registered for; two providers at once, and a story', async () => {
    const receiver = answering(204);
    const mock = await startMock([hostBuilding, lokalebasen], { receiver, clock: fakeClock() });
    await Promise.all([
      mock.trigger('tenant_created'),
      mock.trigger('enquiry_created'),
      mock.trigger('tenant_enabled'),
    ]);
    await mock.play('space-booking-approved');
    await mock.runAll();
    expect(receiver.seen).toHaveLength(6);
    expect(
      mock
        .endpoints()
        .map(({ provider }) => provider)
        .toSorted(),
    ).toEqual(['host-building', 'lokalebasen']);
    await mock.close();
  });

  test('sends to nobody where others register: with a server, a store or endpoints', async () => {
    for (const options of [{ port: 0 }, { store: 'memory' }, { endpoints: [] }] as const) {
      const mock = await startMock(hostBuilding, options);
      expect(await mock.trigger('tenant_created')).toEqual([]);
      await mock.close();
    }
  });

  test('knows the events of its provider when it is compiled, and names the nearest when it runs', async () => {
    const mock = await startMock(hostBuilding);
    // @ts-expect-error -- this event does not exist
    const wrong = mock.trigger('tenant_create');
    await expect(wrong).rejects.toMatchObject({
      code: 'unknown-event',
      help: expect.stringContaining('tenant_created'),
    });
    await mock.close();
  });

  test('is several providers at once: each event goes to the endpoints of its provider', async () => {
    const receiver = answering(204);
    const mock = await startMock([hostBuilding, housemates, lokalebasen, ventrata], { receiver });
    await mock.register({ provider: 'host-building', url: URL_A });
    await expect(mock.register({ url: URL_A })).rejects.toMatchObject({ code: 'unknown-provider' });
    expect(await mock.trigger('room.updated')).toEqual([]);
    expect(await mock.trigger('tenant_created')).toHaveLength(1);
    await expect(mock.trigger('room_updated')).rejects.toMatchObject({ help: expect.stringContaining('room.updated') });
    await mock.close();
  });

  test('asks which provider is meant where two have an event', async () => {
    const mock = await startMock([providerWith({ id: 'one' }), providerWith({ id: 'two' })], {
      receiver: answering(204),
    });
    await mock.register({ provider: 'two', url: URL_A });
    await expect(mock.trigger(EVENT)).rejects.toMatchObject({ code: 'ambiguous-event' });
    expect(await mock.trigger(EVENT, { provider: 'two' })).toMatchObject([{ provider: 'two' }]);
    await expect(mock.trigger(EVENT, { provider: 'tow' })).rejects.toMatchObject({ help: 'Did you mean "two"?' });
    await mock.close();
  });

  test('delivers over HTTP, and serves its control API where a port is given', async () => {
    const got: string[] = [];
    const server = createServer((request, response) => {
      request.on('data', (chunk: Buffer) => got.push(chunk.toString()));
      request.on('end', () => response.end());
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const mock = await startMock(lokalebasen, { port: 0, endpoints: [{ url: `http://127.0.0.1:${port}/` }] });
    const [delivery] = await mock.trigger('enquiry_created');
    await mock.settled();
    expect(got.join('')).toBe(delivery!.body);
    expect((await fetch(new URL('/_hookwright/endpoints', mock.url))).status).toBe(200);
    await mock.close();
    await expect(fetch(mock.url!)).rejects.toThrow('fetch failed');
    await new Promise((resolve) => server.close(resolve));
  });

  test.for([
    { name: 'no provider', providers: [], options: {} },
    { name: 'a time scale of nothing', providers: [lokalebasen], options: { timeScale: 0 } },
    { name: 'half an attempt', providers: [lokalebasen], options: { concurrency: 0.5 } },
    { name: 'an unknown store', providers: [lokalebasen], options: { store: 'mysql://x' } },
    {
      name: 'a fault that always happens, and more',
      providers: [lokalebasen],
      options: { faults: [{ fault: 'drop', rate: 2 }] },
    },
  ] as const)('refuses $name', async ({ providers, options }) => {
    await expect(startMock(providers, options)).rejects.toMatchObject({ code: 'bad-request' });
  });
});

describe('a trigger', () => {
  const start = () =>
    startMock(lokalebasen, { seed: 1, clock: fakeClock(), receiver: answering(204), endpoints: [{ url: URL_A }] });

  test('sends as many payloads as it is asked for, and no more than a person could mean', async () => {
    const mock = await start();
    expect(await mock.trigger('enquiry_created', { count: 3 })).toHaveLength(3);
    for (const count of [0, -1, 1.5, 1_000_000]) {
      await expect(mock.trigger('enquiry_created', { count })).rejects.toMatchObject({ code: 'bad-request' });
    }
    await expect(mock.trigger('enquiry_created', { rate: 0 })).rejects.toMatchObject({ code: 'bad-request' });
    await mock.close();
  });

  test('at a rate sends at that rate in real time, whatever the time scale', async () => {
    const clock = fakeClock();
    const at: number[] = [];
    const receiver = () => (at.push(clock.elapsed()), new Response());
    const mock = await startMock(lokalebasen, { clock, receiver, timeScale: 60, endpoints: [{ url: URL_A }] });
    await mock.trigger('enquiry_created', { count: 4, rate: 2 });
    await mock.runAll();
    expect(at).toEqual([0, 500, 1000, 1500]);
    await mock.close();
  });

  test('of a story sends its steps as far apart as the story says', async () => {
    const clock = fakeClock();
    const at: number[] = [];
    const receiver = () => (at.push(clock.elapsed()), new Response());
    const mock = await startMock(hostBuilding, { clock, receiver, timeScale: 2, endpoints: [{ url: URL_A }] });
    const deliveries = await mock.play('space-booking-approved');
    await mock.runAll();
    const steps = hostBuilding.scenarios['space-booking-approved'].steps;
    expect(deliveries.map(({ event }) => event)).toEqual(steps.map(({ event }) => event));
    expect(at[0]).toBe(0);
    expect(at.at(-1)).toBeGreaterThan(0);
    expect(at).toEqual(deliveries.map(({ dueAt, createdAt }) => dueAt! - createdAt));
    await mock.close();
  });

  test('again sends the same body as a new delivery of the same message', async () => {
    const mock = await start();
    const [first] = await mock.trigger('enquiry_created');
    await mock.settled();
    const again = await mock.resend(first!.id);
    await mock.settled();
    expect(again.body).toBe(first!.body);
    expect(again.id).toMatch(new RegExp(`^${first!.id}\\.`));
    expect(await mock.counts()).toMatchObject({ delivered: 2 });
    await expect(mock.resend('nothing')).rejects.toMatchObject({ code: 'unknown-delivery' });
    await mock.close();
  });
});

describe('the command for curl', () => {
  test('sends the same signed bytes when a shell runs it, and asks for secrets', async () => {
    const got: { headers: Record<string, unknown>; body: string }[] = [];
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => (got.push({ headers: request.headers, body }), response.end()));
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/it's`;
    const { authentication = [], registration = {} } = signing({ format: '{digest}', content: '{body}' });
    const bearer = { scheme: 'bearer', header: 'Authorization' } as const;
    const provider = providerWith({ authentication: [bearer, ...authentication], registration });
    const mock = await startMock(provider, { receiver: answering(204) });
    const { secret } = await mock.register({ url, token: 'the-token' });
    const comment = `it's "$HOME" \`id\` \\ %s\n@end`;
    const [delivery] = await mock.trigger(EVENT, { set: { 'payload.comment': comment } });
    const command = await mock.curl(delivery!.id);
    expect(command).not.toContain('the-token');
    expect(command).not.toContain(secret);

    const run = promisify(execFile);
    await expect(run('sh', ['-c', command])).rejects.toThrow('HOOKWRIGHT_AUTHORIZATION');
    await run('sh', ['-c', command], { env: { ...process.env, HOOKWRIGHT_AUTHORIZATION: 'the-token' } });
    expect(got).toMatchObject([{ body: delivery!.body, headers: { authorization: 'Bearer the-token' } }]);
    const digest = createHmac('sha256', secret!).update(delivery!.body).digest('hex');
    expect(got[0]!.headers).toMatchObject({ 'x-sig': digest, 'content-type': 'application/json' });
    expect(got[0]!.headers).not.toHaveProperty('user-agent');
    await mock.close();
    await new Promise((resolve) => server.close(resolve));
  });
});

test('the command for curl has no secret that a body repeats, and with them in variables it sends the same bytes', async () => {
  const { promise: body, resolve } = Promise.withResolvers<string>();
  const server = createServer((request, response) => {
    void text(request).then(resolve);
    response.end();
  });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const mock = await startMock(ventrata, { receiver: answering(204) });
  const headers = { 'X-Mine': 'the "mine"', 'X-Plain': "o'neill" };
  await mock.register({ url: `http://user:pass%20word@127.0.0.1:${port}/`, events: ['booking_update'], headers });
  const [delivery] = await mock.trigger('booking_update');
  const command = await mock.curl(delivery!.id);
  expect(command).not.toMatch(/mine\\?"|pass%20word|neill/);
  const variables = {
    HOOKWRIGHT_AUTHORIZATION: Buffer.from('user:pass word').toString('base64'),
    HOOKWRIGHT_USER_AND_PASSWORD: 'user:pass%20word',
    HOOKWRIGHT_X_MINE: 'the "mine"',
    HOOKWRIGHT_X_MINE_JSON: String.raw`the \"mine\"`,
    HOOKWRIGHT_X_PLAIN: "o'neill",
  };
  await promisify(execFile)('sh', ['-c', command], { env: { ...process.env, ...variables } });
  expect(await body).toBe(delivery!.body);
  await mock.close();
  await new Promise((closed) => server.close(closed));
});

describe('the live stream', () => {
  test('tells what happens without any secret, until one stops listening', async () => {
    const mock = await startMock(hostBuilding, { receiver: answering(204) });
    const told: string[] = [];
    const stop = mock.subscribe((event) => told.push(JSON.stringify(event)));
    const { secret } = await mock.register({ url: URL_A });
    await mock.trigger('tenant_created');
    await mock.settled();
    expect(told.map((text) => JSON.parse(text).kind)).toEqual(['endpoint', 'delivery', 'attempt']);
    expect(told.join('')).not.toContain(secret);
    stop();
    await mock.trigger('tenant_created');
    await mock.settled();
    expect(told).toHaveLength(3);
    await mock.close();
  });
});
