/** When something that a receiver relies on fails, and what an attacker may try. */
import { describe, expect, it, vi } from 'vitest';
import { hostBuilding } from '../../host-building/validators/provider.js';
import { ventrata } from '../../ventrata/validators/provider.js';
import { createWebhookHandler, handleVerified, memoryStore, ReceiverError } from '../src/index.ts';
import type { Authentication, IdempotencyStore } from '../src/index.ts';
import { BODY, NOW, receiver, SECRET, signedHeaders, signedRequest, tenant } from './support/deliveries.ts';

const told = async (response: Response) => [response.status, await response.json()];
const failing = (broken: Partial<IdempotencyStore>): IdempotencyStore => ({ ...memoryStore(), ...broken });
const away = () => Promise.reject(new Error('the store is away'));

describe('a store that fails', () => {
  it('to claim: nothing runs, and the provider is told to try again', async () => {
    const { handler, handled, errors } = receiver({ idempotency: { store: failing({ claim: away }) } });
    expect(await told(await handler(signedRequest()))).toEqual([500, { error: 'store-failed' }]);
    expect(handled).not.toHaveBeenCalled();
    expect(errors).toEqual([expect.stringContaining('The store failed')]);
  });

  it('to remember what was done: the work is done, so the provider is not asked to send it again', async () => {
    const { handler, handled, errors } = receiver({ idempotency: { store: failing({ done: away }) } });
    expect(await told(await handler(signedRequest()))).toEqual([200, { status: 'handled' }]);
    expect(handled).toHaveBeenCalledTimes(1);
    expect(errors).toHaveLength(1);
  });

  it('to release: the service still hears its own error, and the claim ends by itself', async () => {
    let now = NOW;
    const store = failing({ release: away });
    const handled = vi.fn().mockRejectedValueOnce(new Error('the database is away'));
    const options = { on: { tenant_created: handled }, idempotency: { store, claim: '1m' }, now: () => now };
    const { handler, errors } = receiver(options);
    expect((await handler(signedRequest())).status).toBe(500);
    expect(errors).toEqual([expect.stringContaining('store'), expect.stringContaining('the database is away')]);
    expect((await handler(signedRequest())).status).toBe(409);
    now += 60_000;
    expect((await handler(signedRequest())).status).toBe(200);
  });
});

describe('a claim that ended while its handler still ran', () => {
  it('is not released from under the one that took it over', async () => {
    let now = NOW;
    const fails: ((error: Error) => void)[] = [];
    const handled = vi.fn(() => new Promise((_resolve, reject) => fails.push(reject)));
    const options = { on: { tenant_created: handled }, idempotency: { store: memoryStore(), claim: '1m' } };
    const { handler } = receiver({ ...options, now: () => now });
    const first = handler(signedRequest());
    await vi.waitFor(() => expect(fails).toHaveLength(1));
    now += 60_000;
    const second = handler(signedRequest());
    await vi.waitFor(() => expect(fails).toHaveLength(2));
    fails[0]!(new Error('too slow'));
    expect((await first).status).toBe(500);
    expect((await handler(signedRequest())).status).toBe(409);
    fails[1]!(new Error('as well'));
    expect((await second).status).toBe(500);
  });
});

describe('an answer before the work', () => {
  const early = { ack: 'before', idempotency: { store: memoryStore() } } as const;

  it('still tells what is malformed, and what is a duplicate', async () => {
    const { handler, handled } = receiver(early);
    expect(await told(await handler(signedRequest('{')))).toEqual([400, { error: 'not-json' }]);
    const wrong = JSON.stringify({ ...tenant, data: 7 });
    expect(await told(await handler(signedRequest(wrong)))).toEqual([422, { error: 'structure' }]);
    expect(await told(await handler(signedRequest()))).toEqual([200, { status: 'accepted' }]);
    await vi.waitFor(async () =>
      expect(await told(await handler(signedRequest()))).toEqual([200, { status: 'duplicate' }]),
    );
    expect(handled).toHaveBeenCalledTimes(1);
  });

  it('is given although waitUntil was taken from its object, which is told', async () => {
    const waitUntil = () => {
      throw new TypeError('Illegal invocation');
    };
    const { handler, handled, errors } = receiver({ ack: 'before', waitUntil });
    expect((await handler(signedRequest())).status).toBe(200);
    expect(handled).toHaveBeenCalledTimes(1);
    expect(errors).toEqual([expect.stringContaining('Illegal invocation')]);
  });
});

describe('a provider that signs and sends a token', () => {
  const authentication: readonly Authentication[] = [
    ...hostBuilding.webhooks.authentication,
    { scheme: 'bearer', header: 'Authorization', optional: true },
  ];
  const both = { ...hostBuilding, webhooks: { ...hostBuilding.webhooks, authentication } };
  const handler = createWebhookHandler(both, {
    secret: SECRET,
    credentials: { token: 'abc' },
    on: {},
    onUnhandled: () => {},
    now: () => NOW,
  } as never);
  const send = (headers: Readonly<Record<string, string>>) =>
    handler(new Request('http://localhost/', { method: 'POST', body: BODY, headers }));

  it('must be right in both', async () => {
    const authorization = 'Bearer abc';
    expect((await send({ ...signedHeaders(BODY), authorization })).status).toBe(200);
    expect(await told(await send({ ...signedHeaders(BODY), authorization: 'Bearer x' }))).toEqual([
      401,
      { error: 'wrong-token' },
    ]);
    expect((await send({ 'content-type': 'application/json', authorization })).status).toBe(401);
  });
});

describe('tenants that share a store', () => {
  it('may get equal bodies', async () => {
    const secret = ({ url }: { readonly url: string }) => (url.includes('/hooks/') ? SECRET : undefined);
    const store = memoryStore();
    const { handler, handled } = receiver({ secret, idempotency: { store } } as object);
    for (const tenant of ['a', 'b', 'a']) await handler(signedRequest(BODY, `http://localhost/hooks/${tenant}`));
    expect(handled).toHaveBeenCalledTimes(2);
  });

  it('are told apart as the service says', async () => {
    const keys: string[] = [];
    const store = failing({ claim: (key) => (keys.push(key), 'claimed') });
    const scope = ({ url }: { readonly url: string }) => new URL(url).searchParams.get('token') ?? '';
    const { handler } = receiver({ idempotency: { store, scope } });
    for (const token of ['hush', 'other']) await handler(signedRequest(BODY, `http://localhost/?token=${token}`));
    expect(new Set(keys).size).toBe(2);
    expect(keys.join()).not.toContain('hush');
  });
});

describe('what a delivery is told by', () => {
  const credentials = { basic: { user: 'u', password: 'p' } };
  const headers = { 'content-type': 'application/json', authorization: `Basic ${btoa('u:p')}` };
  const keysOf = async (bodies: readonly object[]) => {
    const keys: string[] = [];
    const store = failing({ claim: (key) => (keys.push(key), 'claimed') });
    const options = { credentials, on: {}, onUnhandled: () => {}, validation: 'off', idempotency: { store } } as const;
    const handler = createWebhookHandler(ventrata, options);
    for (const body of bodies) {
      const init = { method: 'POST', headers, body: JSON.stringify(body) };
      expect((await handler(new Request('http://localhost/', init))).status).toBe(200);
    }
    return keys;
  };
  const booking = { uuid: 'b', utcUpdatedAt: '2024-01-01T00:00:00Z' };

  it('is what the contract names, and the body where an older delivery lacks that', async () => {
    const [first, again, later, old, oldAgain, oldOther] = await keysOf([
      { webhook: { id: 'w' }, booking },
      { webhook: { id: 'w', retry: 2 }, booking },
      { webhook: { id: 'w' }, booking: { ...booking, utcUpdatedAt: '2024-01-02T00:00:00Z' } },
      { booking },
      { booking },
      { booking: { ...booking, notes: 'x' } },
    ]);
    expect(again).toBe(first);
    expect(later).not.toBe(first);
    expect(oldAgain).toBe(old);
    expect(new Set([first, later, old, oldOther]).size).toBe(4);
  });

  it('is never longer than a store takes', async () => {
    const [one, other] = await keysOf(
      ['a', 'b'].map((end) => ({ webhook: { id: 'w'.repeat(100_000) + end }, booking })),
    );
    expect(one).not.toBe(other);
    expect(one!.length).toBeLessThanOrEqual(600);
  });
});

describe('validation that is off', () => {
  it('hands over what the contract refuses, by the event that it names', async () => {
    const onDrift = vi.fn();
    const { handler, handled } = receiver({ validation: 'off', onDrift });
    const body = { ...tenant, data: 'none', more: true };
    expect((await handler(signedRequest(JSON.stringify(body)))).status).toBe(200);
    expect(handled).toHaveBeenCalledWith(body);
    expect(onDrift).not.toHaveBeenCalled();
  });
});

describe('media types', () => {
  it.each([
    ['application/json', 200],
    ['Application/JSON; charset=utf-8', 200],
    ['application/vnd.host+json', 200],
    [undefined, 200],
    ['application/json, application/json', 415],
    ['application/jsonp', 415],
    ['text/plain; application/json', 415],
    ['', 415],
  ])('%s → %i', async (type, status) => {
    const { 'host-signature': signature = '' } = signedHeaders(BODY);
    const headers = { 'host-signature': signature, ...(type === undefined ? {} : { 'content-type': type }) };
    const body = new TextEncoder().encode(BODY);
    const { handler } = receiver();
    expect((await handler(new Request('http://localhost/', { method: 'POST', headers, body }))).status).toBe(status);
  });
});

describe('a number that is none', () => {
  it.each([
    ['tolerance', 401],
    ['maxBody', 413],
  ])('as %s allows nothing', async (name, status) => {
    const { handler } = receiver({ [name]: Number.NaN });
    expect((await handler(signedRequest())).status).toBe(status);
  });
});

describe('errors', () => {
  it('and answers hold no secret and no value of a body', async () => {
    const seen: unknown[] = [];
    const { handler } = receiver({ onError: (error) => seen.push(error), validation: 'strict' });
    const bodies = [
      { ...tenant, event_at: 'PRIVATE', data: { id: 'PRIVATE', name: ['PRIVATE'] } },
      { ...tenant, source: 'PRIVATE', extra: 'PRIVATE' },
      'PRIVATE',
      ['PRIVATE'],
    ];
    const answers: string[] = [];
    for (const body of bodies) answers.push(await (await handler(signedRequest(JSON.stringify(body)))).text());
    answers.push(await (await handler(signedRequest('{"PRIVATE"'))).text());
    const forged = new Request('http://localhost/', {
      method: 'POST',
      body: '{"a":"PRIVATE"}',
      headers: { 'host-signature': 'PRIVATE', 'content-type': 'application/json' },
    });
    answers.push(await (await handler(forged)).text());
    const all = JSON.stringify([answers, seen.map((error) => [String(error), (error as ReceiverError).message])]);
    expect(all).not.toContain('PRIVATE');
    expect(all).not.toContain(SECRET);
    expect(seen.length).toBeGreaterThan(3);
  });

  it('of a service’s own hooks are theirs', async () => {
    const before = () => {
      throw new Error('from before');
    };
    const { handler, errors } = receiver({ before });
    expect(await told(await handler(signedRequest()))).toEqual([500, { error: 'handler-failed' }]);
    expect(errors).toEqual(['Error: from before']);
    const loud = receiver({
      onError: () => {
        throw new Error('logs are away');
      },
    });
    expect((await loud.handler(signedRequest('{'))).status).toBe(400);
  });
});

describe('a delivery out of a queue', () => {
  const options = { on: {}, onUnhandled: () => {}, idempotency: { store: memoryStore() } };
  const queued = (body: string) => ({
    url: 'http://localhost/hooks',
    headers: new Headers(),
    body: new TextEncoder().encode(body),
    verifiedBy: ['hmac'] as const,
  });

  it('is handled once, and refused by the same errors', async () => {
    expect(await handleVerified(hostBuilding, options, queued(BODY))).toBe('unhandled');
    expect(await handleVerified(hostBuilding, options, queued(BODY))).toBe('duplicate');
    await expect(handleVerified(hostBuilding, options, queued('{'))).rejects.toMatchObject({ code: 'not-json' });
    const broken = { ...options, on: { tenant_created: away }, idempotency: { store: memoryStore() } };
    await expect(handleVerified(hostBuilding, broken, queued(BODY))).rejects.toMatchObject({ code: 'handler-failed' });
    await expect(handleVerified(hostBuilding, broken, queued(BODY))).rejects.toBeInstanceOf(ReceiverError);
  });
});
