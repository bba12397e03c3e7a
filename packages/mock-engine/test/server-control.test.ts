/** The control API. Every answer in this file is held against the document that describes it: see support/served.ts. */
import { describe, expect, test } from 'vitest';
import { hostBuilding } from '../../host-building/mock/index.js';
import { housemates } from '../../housemates/mock/index.js';
import { lokalebasen } from '../../lokalebasen/mock/index.js';
import { ventrata } from '../../ventrata/mock/index.js';
import { fakeClock } from '../src/fake-clock.ts';
import type { MockedProvider } from '../src/mocked-provider.ts';
import { faultNames } from '../src/model.ts';
import { StoreFullError } from '../src/ports.ts';
import { maskBody } from '../src/server/views.ts';
import { openMemoryStore } from '../src/stores/memory.ts';
import { serve } from './support/served.ts';

const at = (path: string) => `/_hookwright${path}`;
const url = 'http://localhost:3000/hooks';
const providers = [ventrata, housemates, hostBuilding, lokalebasen];

describe('what runs here', () => {
  test('the mock tells of itself, its providers and its health', async () => {
    const { call } = await serve(providers);
    expect((await call('GET', at(''))).body).toMatchObject({
      version: '1.0.0',
      providers: ['ventrata', 'housemates', 'host-building', 'lokalebasen'],
      store: { name: 'memory', warnings: [] },
    });
    expect((await call('GET', at('/health'))).body).toEqual({ status: 'ok' });
    expect((await call('GET', at('/providers'))).body.providers).toHaveLength(4);
  });

  test('a provider is shown with its facts and with what nobody knows', async () => {
    const { call } = await serve(providers);
    const { body } = await call('GET', at('/providers/ventrata'));
    expect(body.evidence).toEqual(ventrata.evidence);
    expect(body.unknown).toEqual(ventrata.webhooks.unknown);
    expect(body.events.map(({ name }: { name: string }) => name)).toEqual(Object.keys(ventrata.events));
    expect(body.calls).toContainEqual({
      meaning: 'update',
      method: 'PATCH',
      path: '/ventrata/octo/webhooks/{webhookId}',
    });
  });

  test('an event is shown with the payloads of its examples', async () => {
    const { call } = await serve(providers);
    const { body } = await call('GET', at('/providers/housemates/events/contract.added'));
    const [name, example] = Object.entries(housemates.examples['contract.added'])[0]!;
    expect(body.examples[0]).toMatchObject({ name, payload: example.payload });
  });

  test.each([
    ['/providers/ventrat', 'unknown-provider', 'Did you mean "ventrata"?'],
    ['/providers/housemates/events/contract.add', 'unknown-event', 'Did you mean "contract.added"?'],
    ['/endpoints/none', 'unknown-endpoint', 'No endpoint is registered yet.'],
    ['/deliveries/none', 'unknown-delivery', undefined],
    ['/problems/unknown-evnt', 'unknown-problem', 'Did you mean "unknown-event"?'],
    ['/provider', 'unknown-path', 'Did you mean /_hookwright/providers?'],
    ['/endpoint/some', 'unknown-path', 'Did you mean /_hookwright/endpoints/some?'],
  ])('%s does not exist', async (path, code, help) => {
    const { call } = await serve(providers);
    const { status, body } = await call('GET', at(path));
    expect(status).toBe(404);
    expect(body).toMatchObject({ type: at(`/problems/${code}`), status: 404, ...(help !== undefined && { help }) });
    expect((await call('GET', body.type)).body).toMatchObject({ code, title: body.title, status: 404 });
  });
});

describe('endpoints', () => {
  test('the secret is shown once, to the one who registers', async () => {
    const { call, mock } = await serve(providers);
    const made = await call('POST', at('/providers/host-building/endpoints'), {
      body: { url, categories: ['Tenants'] },
    });
    expect(made.status).toBe(201);
    const secret = mock.endpoints()[0]!.secret!;
    expect(made.body).toMatchObject({ provider: 'host-building', categories: ['Tenants'], secret });
    const location = made.headers.get('location')!;
    expect((await call('GET', location)).body).toEqual({ ...made.body, secret: '***' });
    for (const path of ['/endpoints', '/providers/host-building/endpoints']) {
      const { body, text } = await call('GET', at(path));
      expect(body.endpoints).toHaveLength(1);
      expect(text).not.toContain(secret);
    }
    expect((await call('PATCH', location, { body: { secret: 'another one' } })).text).not.toContain('another one');
    expect(mock.endpoints()[0]!.secret).toBe('another one');
  });

  test('tokens, passwords and the values of headers are never shown', async () => {
    const { call } = await serve(providers);
    const sent = { url, token: 'hunter2', headers: { 'X-A': 'hunter2' } };
    expect((await call('POST', at('/providers/housemates/endpoints'), { body: sent })).text).not.toContain('hunter2');
    const basic = { url: 'http://me:hunter2@localhost/x', headers: { 'X-A': 'hunter2' } };
    const { body, text } = await call('POST', at('/providers/ventrata/endpoints'), { body: basic });
    expect(text).not.toContain('hunter2');
    expect(body).toMatchObject({ url: 'http://localhost/x', headers: { 'X-A': '***' } });
  });

  test('are changed and removed', async () => {
    const { call, mock } = await serve(providers);
    const { body } = await call('POST', at('/providers/lokalebasen/endpoints'), { body: { url } });
    const path = at(`/endpoints/${body.id}`);
    expect((await call('PATCH', path, { body: { url: `${url}/new` } })).body.url).toBe(`${url}/new`);
    expect((await call('DELETE', path)).status).toBe(204);
    expect(mock.endpoints()).toEqual([]);
    expect((await call('DELETE', path)).status).toBe(404);
  });

  test('what the provider does not offer is refused, with what to do', async () => {
    const { call } = await serve(providers);
    await call('POST', at('/providers/lokalebasen/endpoints'), { body: { url } });
    const second = await call('POST', at('/providers/lokalebasen/endpoints'), { body: { url } });
    expect(second.status).toBe(409);
    expect(second.body.help).toContain('remove it first');
    const events = await call('POST', at('/providers/host-building/endpoints'), { body: { url, events: ['x'] } });
    expect(events.status).toBe(400);
    const away = await call('POST', at('/providers/housemates/endpoints'), { body: { url: 'http://example.com/' } });
    expect(away.status).toBe(403);
  });

  test('a name of another connection cannot be claimed', async () => {
    const { call } = await serve(providers);
    const answer = await call('POST', at('/providers/ventrata/endpoints'), { body: { url, connection: 'x' } });
    expect(answer.status).toBe(400);
    expect(answer.body.detail).toContain('no member "connection"');
  });
});

describe('sending', () => {
  test('an event is kept when the call is answered, delivered, shown and sent again', async () => {
    const { call, mock } = await serve(providers);
    await mock.register({ provider: 'host-building', url });
    const { status, body } = await call('POST', at('/trigger'), {
      body: { event: 'tenant_created', set: { 'data.name': 'Acme' }, count: 2 },
    });
    expect(status).toBe(202);
    expect(body.deliveries).toHaveLength(2);
    await mock.settled();
    const { id } = body.deliveries[0];
    const shown = (await call('GET', at(`/deliveries/${id}`))).body;
    expect(shown.delivery).toMatchObject({ id, state: 'delivered', attempts: 1 });
    expect(JSON.parse(shown.delivery.body)).toMatchObject({ event: 'tenant_created', data: { name: 'Acme' } });
    expect(shown.attempts[0].response).toMatchObject({ status: 200, body: 'thanks' });
    const again = (await call('POST', at(`/deliveries/${id}/resend`))).body.delivery;
    expect(again.id).not.toBe(id);
    expect((await call('GET', at(`/deliveries/${id}/curl`))).body.command).toMatch(/^curl /m);
    await mock.settled();
    expect((await call('GET', at('/counts'))).body).toEqual({ waiting: 0, delivered: 3, failed: 0, dropped: 0 });
  });

  test('a story is played', async () => {
    const { call, mock } = await serve(providers);
    await mock.register({ provider: 'host-building', url });
    const [scenario, { steps }] = Object.entries(hostBuilding.scenarios)[0]!;
    const { status, body } = await call('POST', at('/play'), { body: { scenario } });
    expect(status).toBe(202);
    expect(body.deliveries.map(({ event }: { event: string }) => event)).toEqual(steps.map(({ event }) => event));
  });

  test('deliveries are listed by what they are, page by page', async () => {
    const { call, mock } = await serve(providers);
    await mock.register({ provider: 'housemates', url });
    const { id } = await mock.register({ provider: 'lokalebasen', url });
    await mock.trigger('enquiry_created', { count: 3 });
    await mock.trigger('booking.updated');
    await mock.settled();
    const list = async (query: string) => (await call('GET', at(`/deliveries?${query}`))).body.deliveries;
    expect(await list('')).toHaveLength(4);
    expect(await list('event=booking.updated&state=delivered')).toHaveLength(1);
    expect(await list('provider=lokalebasen&state=waiting')).toHaveLength(0);
    const first = await list(`endpoint=${id}&limit=2`);
    expect(first).toHaveLength(2);
    const rest = await list(`endpoint=${id}&limit=2&after=${first[1].id}`);
    expect(rest).toHaveLength(1);
    expect(new Set([...first, ...rest].map((one) => one.id)).size).toBe(3);
  });

  test('secrets of a registration inside a body are masked, and the rest of the body is as it was', async () => {
    const { call, mock } = await serve(providers);
    await mock.register({
      provider: 'ventrata',
      url: 'http://me:hunter2@localhost/x',
      headers: { 'X-A': 'hunter2' },
    });
    const [plain] = await mock.trigger('booking_update');
    const [broken] = await mock.trigger('booking_update', { faults: ['malformed-json'] });
    await mock.settled();
    const text = async (id: string) => (await call('GET', at(`/deliveries/${id}`))).text;
    expect(JSON.parse(plain!.body).webhook.headers).toEqual({ 'X-A': 'hunter2' });
    expect(await text(plain!.id)).not.toContain('hunter2');
    expect(await text(broken!.id)).not.toContain('hunter2');
    const shown = JSON.parse((await call('GET', at(`/deliveries/${plain!.id}`))).body.delivery.body);
    const { webhook, ...rest } = JSON.parse(plain!.body);
    expect(shown).toMatchObject(rest);
    expect(shown.webhook.event).toBe(webhook.event);
  });

  test('a body that was cut short has its secrets masked too', () => {
    const webhook = { url: 'http://me:hunter2@localhost/x', headers: { 'X-A': 'hunter2', 'X-B': 'hunter2' } };
    const body = JSON.stringify({ webhook, booking: { id: 'b' } });
    for (let end = 1; end < body.length; end += 1) {
      const shown = maskBody(ventrata as unknown as MockedProvider, body.slice(0, end));
      expect(shown, body.slice(0, end)).not.toMatch(/hunter2/);
    }
  });

  test('faults are replaced, and time is moved', async () => {
    const clock = fakeClock();
    const { call, mock } = await serve([lokalebasen], {
      mock: { clock, receiver: () => new Response('', { status: 500 }) },
    });
    await mock.register({ url });
    const rules = [{ fault: 'duplicate', rate: 1, event: 'enquiry_created' }];
    expect((await call('PUT', at('/faults'), { body: { rules } })).body).toEqual({ rules });
    expect((await call('GET', at('/faults'))).body).toEqual({ rules });
    expect((await call('POST', at('/trigger'), { body: { event: 'enquiry_created' } })).body.deliveries).toHaveLength(
      2,
    );
    await mock.settled();
    const { body } = await call('POST', at('/clock/advance'), { body: { ms: 60_000, settle: true } });
    expect(body).toMatchObject({ waiting: 2 });
    const [delivery] = (await call('GET', at('/deliveries'))).body.deliveries;
    expect(delivery.attempts).toBe(2);
  });

  test('a delivery that waits is tried now, or stopped', async () => {
    const { call, mock } = await serve([ventrata], { mock: { receiver: () => new Response('', { status: 500 }) } });
    const body = { url, members: { retryOnError: true } };
    expect((await call('POST', at('/providers/ventrata/endpoints'), { body })).status).toBe(201);
    const sent = await call('POST', at('/trigger'), { body: { event: 'booking_update' } });
    const path = at(`/deliveries/${sent.body.deliveries[0].id}`);
    await mock.settled();
    const again = await call('POST', `${path}/attempt`);
    expect(again).toMatchObject({ status: 202, body: { delivery: { state: 'waiting' } } });
    await mock.settled();
    expect((await call('GET', path)).body.delivery).toMatchObject({ state: 'waiting', attempts: 2 });
    const stopped = await call('POST', `${path}/stop`);
    expect(stopped).toMatchObject({ status: 200, body: { delivery: { state: 'failed' } } });
    const twice = await call('POST', `${path}/stop`);
    expect(twice).toMatchObject({ status: 409, body: { title: 'The delivery is finished' } });
    expect((await call('POST', at('/deliveries/none/attempt'))).status).toBe(404);
  });

  test('every fault is listed with what it does', async () => {
    const { call } = await serve(providers);
    const { body } = await call('GET', at('/faults/kinds'));
    expect(body.faults.map(({ name }: { name: string }) => name)).toEqual([...faultNames]);
    expect(body.faults[0].effect).toMatch(/^Sends the same body a second time/);
  });

  test('a full store is 507, and the next call may succeed', async () => {
    const memory = openMemoryStore();
    let full = true;
    const store: typeof memory = {
      ...memory,
      enqueue: (deliveries) => {
        if (full) return Promise.reject(new StoreFullError('The disk is full'));
        return memory.enqueue(deliveries);
      },
    };
    const { call, mock } = await serve([lokalebasen], { mock: { store } });
    await mock.register({ url });
    const refused = await call('POST', at('/trigger'), { body: { event: 'enquiry_created' } });
    expect(refused.status).toBe(507);
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(refused.body).toMatchObject({ type: at('/problems/store-full') });
    full = false;
    expect((await call('POST', at('/trigger'), { body: { event: 'enquiry_created' } })).status).toBe(202);
  });

  test('a mock that closed answers 503', async () => {
    const { call, mock } = await serve([lokalebasen]);
    await mock.close();
    const answer = await call('POST', at('/trigger'), { body: { event: 'enquiry_created' } });
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('1');
  });

  test('an error that nobody foresaw is reported, and tells callers nothing', async () => {
    const memory = openMemoryStore();
    const store: typeof memory = { ...memory, counts: () => Promise.reject(new Error('hunter2 at /home/me')) };
    const { call, unforeseen } = await serve([lokalebasen], { mock: { store } });
    const answer = await call('GET', at('/counts'));
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain('hunter2');
    expect(unforeseen).toHaveLength(1);
  });
});

describe('requests that are wrong', () => {
  test.each([
    ['/trigger', {}, 'The body lacks "event"'],
    ['/trigger', { evnt: 'x' }, 'The body lacks "event", and has an unknown "evnt"'],
    ['/trigger', { event: 'x', exampel: 'y' }, 'There is no member "exampel" in the body; did you mean "example"'],
    ['/trigger', { event: 'x', count: 0 }, '/count must be >= 1'],
    ['/trigger', { event: 'x', faults: ['drop', 1] }, '/faults/1 must be string'],
    ['/trigger', [], 'The body must be object'],
    ['/clock/advance', { ms: 1.5 }, '/ms must be integer'],
    ['/clock/advance', { ms: -1 }, '/ms must be >= 0'],
  ])('POST %s with %j', async (path, body, detail) => {
    const { call } = await serve([lokalebasen]);
    const answer = await call('POST', at(path), { body });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ type: at('/problems/bad-request'), detail });
  });

  test.each([
    ['limit=0', '"limit" in the query is no whole number from 1 to 1000'],
    ['limit=1e3', '"limit" in the query is no whole number from 1 to 1000'],
    ['limit=5&limit=6', 'The query has "limit" twice'],
    ['state=wating', '"state" in the query is unknown'],
    ['evnt=x', 'The query has no "evnt" here'],
  ])('GET /deliveries?%s', async (query, detail) => {
    const { call } = await serve([lokalebasen]);
    const answer = await call('GET', at(`/deliveries?${query}`));
    expect(answer.status).toBe(400);
    expect(answer.body.detail).toBe(detail);
  });

  test.each([
    ['{"event": tenant}', 1, 11],
    ['{\n  "event": "x",\n}', 3, 1],
    ['', 0, 0],
    ['{"event": "x"} more', 1, 16],
    ['{"event": "x"', 1, 14],
    ['{"event": "a\nb"}', 1, 11],
    ['[1, 2,, 3]', 1, 7],
    ['{"a" 1}', 1, 6],
    ['{"a": 01}', 1, 8],
    ["{'a': 1}", 1, 2],
    ['nul', 1, 1],
  ])('the place where %j stops being JSON', async (body, line, column) => {
    const { call } = await serve([lokalebasen]);
    const answer = await call('POST', at('/trigger'), { body });
    expect(answer.status).toBe(400);
    const wanted = line === 0 ? 'The call has no body' : `The body stops being JSON at line ${line}, column ${column}`;
    expect(answer.body.detail).toBe(wanted);
  });

  test('a body that is nested without end is refused, and the server lives', async () => {
    const { call } = await serve([lokalebasen]);
    const body = `{"event": "enquiry_created", "data": ${'['.repeat(400_000)}${']'.repeat(400_000)}}`;
    const answer = await call('POST', at('/trigger'), { body });
    expect(answer.status).toBe(400);
    expect(answer.body.detail).toContain('nested deeper than 200 levels');
    expect((await call('GET', at('/health'))).status).toBe(200);
  });

  test.each([
    ['text/plain', undefined, 415],
    ['application/x-www-form-urlencoded', undefined, 415],
    ['application/jsonp', undefined, 415],
    ['application/json; charset=utf-8', undefined, 202],
    ['application/vnd.api+json', undefined, 202],
    ['application/json', 'gzip', 415],
  ])('a body sent as %s, %s', async (type, encoding, status) => {
    const { call } = await serve([lokalebasen]);
    const headers = { 'content-type': type, ...(encoding !== undefined && { 'content-encoding': encoding }) };
    const answer = await call('POST', at('/trigger'), { body: { event: 'enquiry_created' }, headers });
    expect(answer.status).toBe(status);
  });

  test('methods that a path does not take', async () => {
    const { call } = await serve([lokalebasen]);
    const answer = await call('DELETE', at('/faults'));
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, PUT');
    expect(answer.body.help).toBe('Use GET, PUT.');
    const head = await call('HEAD', at('/health'));
    expect([head.status, head.text]).toEqual([200, '']);
  });

  test('a path that is wrongly encoded', async () => {
    const { call } = await serve([lokalebasen]);
    expect((await call('GET', at('/endpoints/%zz'))).body).toMatchObject({ type: at('/problems/bad-path') });
    expect((await call('GET', at('/endpoints/..%2f..%2fetc'))).status).toBe(404);
  });
});
