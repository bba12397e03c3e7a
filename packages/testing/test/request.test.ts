import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createWebhookHandler, memoryStore } from '@hookwright/receiver';
import { nodeListener } from '@hookwright/receiver/node';
import type { HandlerOptions } from '@hookwright/receiver';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { HostBuildingEvents } from '../../host-building/models/index.js';
import { hostBuilding } from '../../host-building/mock/index.js';
import { housemates } from '../../housemates/mock/index.js';
import { lokalebasen } from '../../lokalebasen/mock/index.js';
import { ventrata } from '../../ventrata/mock/index.js';
import { createTesting, fakeClock } from '../src/index.ts';
import { providerWith } from './support/provider-with.ts';
import { schemes } from './support/schemes.ts';

const secret = 'secret-of-one-endpoint';
const clock = fakeClock('2026-03-01T10:00:00Z');
const { signedRequest, signedBody, fixture } = createTesting(hostBuilding, { secret, now: clock.now });

const told = async (response: Response) => [response.status, Object.values((await response.json()) as object)[0]];

function receiver(options: Partial<HandlerOptions<HostBuildingEvents>> = {}) {
  const handled = vi.fn();
  const on = { tenant_created: handled };
  const handler = createWebhookHandler(hostBuilding, { secret, on, onUnhandled: () => {}, now: clock.now, ...options });
  return { handler, handled };
}

describe('a signed request', () => {
  it('is taken by a receiver that has the secret, with the body of the fixture', async () => {
    const { handler, handled } = receiver();
    expect(await told(await handler(signedRequest('tenant_created', { data: { name: 'Acme' } })))).toEqual([
      200,
      'handled',
    ]);
    const [event, delivery] = handled.mock.calls[0]!;
    expect(event).toEqual(fixture('tenant_created', { data: { name: 'Acme' } }));
    expect(delivery).toMatchObject({ verifiedBy: ['hmac'], signedAt: clock.now() });
  });

  it('has the method, the address and the headers that the provider sends', () => {
    const { method, url, headers } = signedRequest('tenant_created');
    expect([method, url]).toEqual(['POST', 'http://localhost/hooks']);
    expect(headers.get('content-type')).toBe('application/json');
    expect(headers.get('connection')).toBe('close');
    expect(headers.get('host-signature')).toMatch(/^t=1772359200,signature=[0-9a-f]{64}$/);
  });

  it.each([
    ['too long ago', -301_000, 'stale'],
    ['in the future', 302_000, 'in-the-future'],
  ])('that was signed %s is refused', async (_name, offset, code) => {
    const { handler, handled } = receiver();
    expect(await told(await handler(signedRequest('tenant_created', {}, { at: clock.now() + offset })))).toEqual([
      401,
      code,
    ]);
    expect(handled).not.toHaveBeenCalled();
  });

  it('can be signed at a date, and one that is no date is a mistake', () => {
    const at = '2026-03-01T10:00:00Z';
    expect(signedRequest('tenant_created', {}, { at }).headers.get('host-signature')).toMatch(/^t=1772359200,/);
    expect(signedRequest('tenant_created', {}, { at: new Date(at) }).headers.get('host-signature')).toMatch(
      /^t=1772359200,/,
    );
    expect(() => signedRequest('tenant_created', {}, { at: 'yesterday' })).toThrow('"yesterday" is no date');
  });

  it('gets old with the clock', async () => {
    const moving = fakeClock();
    const { signedRequest } = createTesting(hostBuilding, { secret, now: moving.now });
    const { handler } = receiver({ now: moving.now });
    const request = signedRequest('tenant_created');
    await moving.advance('5m');
    expect((await handler(request.clone())).status).toBe(200);
    await moving.advance('1s');
    expect(await told(await handler(request))).toEqual([401, 'stale']);
  });

  it('can be signed with another secret', async () => {
    const { handler } = receiver();
    const request = signedRequest('tenant_created', {}, { secret: 'of another tenant' });
    expect(await told(await handler(request))).toEqual([401, 'wrong-signature']);
  });

  it('has the headers that a test puts in the place of others', async () => {
    const { handler } = receiver();
    const headers = { 'content-type': 'text/plain' };
    expect(await told(await handler(signedRequest('tenant_created', {}, { headers })))).toEqual([
      415,
      'wrong-content-type',
    ]);
  });

  it('can be sent again: a receiver with a store drops it', async () => {
    const { handler, handled } = receiver({ idempotency: { store: memoryStore() } });
    expect(await told(await handler(signedRequest('tenant_created')))).toEqual([200, 'handled']);
    expect(await told(await handler(signedRequest('tenant_created')))).toEqual([200, 'duplicate']);
    expect(handled).toHaveBeenCalledTimes(1);
  });
});

describe('any body', () => {
  it.each<[string, unknown, number, string]>([
    ['text that is no JSON', '{"event":', 400, 'not-json'],
    ['bytes that are no UTF-8', Uint8Array.of(0x22, 0xff, 0x22), 400, 'not-utf8'],
    ['an event that the contract does not know', { event: 'tenant_renamed' }, 200, 'unhandled'],
    ['a body that the contract refuses', { event: 'tenant_created' }, 422, 'structure'],
  ])('is signed like any other: %s', async (_name, body, status, said) => {
    const { handler } = receiver();
    expect(await told(await handler(signedBody(body)))).toEqual([status, said]);
  });
});

describe('providers that do not sign', () => {
  it('Ventrata sends user and password, and headers of the receiver’s own', async () => {
    const basic = { user: 'ventrata', password: 'a pässword' };
    const headers = { 'X-Webhook-Token': 'long and random' };
    const { signedRequest } = createTesting(ventrata, { basic, headers });
    const handler = createWebhookHandler(ventrata, { credentials: { basic, headers }, on: {}, onUnhandled: () => {} });
    expect((await handler(signedRequest('booking_update'))).status).toBe(200);
    const other = createWebhookHandler(ventrata, {
      credentials: { basic: { ...basic, user: 'x' } },
      on: {},
      onUnhandled: () => {},
    });
    expect(await told(await other(signedRequest('booking_update')))).toEqual([401, 'wrong-credentials']);
  });

  it('Housemates sends a token', async () => {
    const { signedRequest } = createTesting(housemates, { token: 'a token' });
    const handler = createWebhookHandler(housemates, {
      credentials: { token: 'a token' },
      on: {},
      onUnhandled: () => {},
    });
    expect((await handler(signedRequest('contract.added'))).status).toBe(200);
  });

  it('Lokalebasen proves nothing', async () => {
    const { signedRequest } = createTesting(lokalebasen);
    const handler = createWebhookHandler(lokalebasen, { acceptUnsigned: true, on: {}, onUnhandled: () => {} });
    expect((await handler(signedRequest('enquiry_created'))).status).toBe(200);
  });
});

describe.each(schemes)('the scheme of $name', ({ auth, signing, secret }) => {
  const provider = providerWith(auth);
  const { signedRequest } = createTesting(provider, { secret: signing, now: clock.now });

  it('is signed so that our receiver takes it', async () => {
    const handler = createWebhookHandler(provider, { secret, on: {}, onUnhandled: () => {}, now: clock.now });
    expect(await told(await handler(signedRequest('tenant_created')))).toEqual([200, 'unhandled']);
  });
});

describe('the id of a delivery', () => {
  const { signedRequest } = createTesting(providerWith(schemes[0]!.auth), { secret: schemes[0]!.signing });
  const idOf = (request: Request) => request.headers.get('webhook-id');

  it('is another one each time, unless the test gives it', () => {
    expect(idOf(signedRequest('tenant_created'))).not.toBe(idOf(signedRequest('tenant_created')));
    expect(idOf(signedRequest('tenant_created', {}, { id: 'msg_1' }))).toBe('msg_1');
  });
});

describe('what is missing', () => {
  it('is said before anything is sent', () => {
    const { signedRequest } = createTesting(hostBuilding);
    expect(() => signedRequest('tenant_created')).toThrow(
      'Host Building webhooks come with a signature, so a `secret` is needed. Give it to createTesting(provider, { … }).',
    );
  });
});

describe('a receiver that runs elsewhere', () => {
  const server = createServer(nodeListener(receiver().handler));
  afterEach(() => server.close());

  it('gets the request by fetch', async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const request = signedRequest('tenant_created', {}, { url: `http://127.0.0.1:${port}/hooks` });
    expect(await told(await fetch(request))).toEqual([200, 'handled']);
  });
});
