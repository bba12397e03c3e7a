import { createHmac } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import type { HostBuildingEvents } from '../../host-building/validators/index.js';
import { hostBuilding } from '../../host-building/validators/provider.js';
import { lokalebasen } from '../../lokalebasen/validators/provider.js';
import { ventrata } from '../../ventrata/validators/provider.js';
import { createWebhookHandler } from '../src/handler.ts';
import type { HandlerOptions } from '../src/handler-options.ts';
import { memoryStore } from '../src/stores/memory.ts';

const SECRET = 'secret-of-one-endpoint';
const NOW = 1_760_000_000_000;
const tenant = {
  event: 'tenant_created',
  event_at: '2022-05-03 18:12:13',
  source: 'localhost',
  data: { id: 7, name: 'A' },
};

interface Sent {
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly secret?: string;
  readonly at?: number;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A delivery of Host Building, signed as its contract says. */
function delivery({
  body = JSON.stringify(tenant),
  secret = SECRET,
  at = NOW,
  method = 'POST',
  headers = {},
}: Sent = {}): Request {
  const t = Math.trunc(at / 1000);
  const signature = createHmac('sha256', secret).update(`${t}.`).update(body).digest('hex');
  return new Request('http://localhost/hooks', {
    method,
    headers: { 'content-type': 'application/json', 'host-signature': `t=${t},signature=${signature}`, ...headers },
    ...(method === 'GET' ? {} : { body }),
  });
}

function receiver(options: Partial<HandlerOptions<HostBuildingEvents>> = {}) {
  const handled = vi.fn();
  const unhandled = vi.fn();
  const errors: unknown[] = [];
  const handler = createWebhookHandler(hostBuilding, {
    secret: SECRET,
    on: { tenant_created: handled },
    onUnhandled: unhandled,
    onError: (error) => errors.push(error),
    now: () => NOW,
    ...options,
  });
  return { handler, handled, unhandled, errors };
}

const told = async (response: Response) => [response.status, await response.json()];

describe('a genuine delivery', () => {
  it('reaches its handler, typed and with what is known of it', async () => {
    const { handler, handled } = receiver();
    expect(await told(await handler(delivery()))).toEqual([200, { status: 'handled' }]);
    expect(handled).toHaveBeenCalledTimes(1);
    const [event, about] = handled.mock.calls[0]!;
    expect(event).toEqual(tenant);
    expect(about).toMatchObject({ type: 'tenant_created', verifiedBy: ['hmac'], signedAt: NOW, drift: [] });
    expect(new TextDecoder().decode(about.body)).toBe(JSON.stringify(tenant));
  });

  it('of an event that nobody handles is told, and answered well', async () => {
    const { handler, unhandled } = receiver({ on: {} });
    expect(await told(await handler(delivery()))).toEqual([200, { status: 'unhandled' }]);
    expect(unhandled).toHaveBeenCalledWith(tenant, { type: 'tenant_created', known: true });
  });

  it('of an event that the contract does not know is told as such', async () => {
    const { handler, unhandled } = receiver();
    const body = { ...tenant, event: 'tenant_renamed' };
    expect(await told(await handler(delivery({ body: JSON.stringify(body) })))).toEqual([200, { status: 'unhandled' }]);
    expect(unhandled).toHaveBeenCalledWith(body, { type: 'tenant_renamed', known: false });
  });

  it('of an event called like a member of every object finds no handler', async () => {
    const { handler, unhandled } = receiver();
    await handler(delivery({ body: JSON.stringify({ ...tenant, event: 'toString' }) }));
    expect(unhandled).toHaveBeenCalledTimes(1);
  });
});

describe('what is not genuine or not well formed', () => {
  it.each<[string, Sent, number, string]>([
    [
      'a body changed after signing',
      { headers: { 'host-signature': `t=${NOW / 1000},signature=${'0'.repeat(64)}` } },
      401,
      'wrong-signature',
    ],
    ['another secret', { secret: 'other' }, 401, 'wrong-signature'],
    ['an old signature', { at: NOW - 301_000 }, 401, 'stale'],
    ['a signature from the future', { at: NOW + 302_000 }, 401, 'in-the-future'],
    ['no signature', { headers: { 'host-signature': '' } }, 401, 'missing-signature'],
    ['a signature of another form', { headers: { 'host-signature': 'v1=00' } }, 401, 'malformed-signature'],
    ['another method', { method: 'GET' }, 405, 'wrong-method'],
    ['another media type', { headers: { 'content-type': 'text/plain' } }, 415, 'wrong-content-type'],
    ['text that is no JSON', { body: '{"event":' }, 400, 'not-json'],
    ['bytes that are no UTF-8', { body: Uint8Array.of(0x22, 0xff, 0x22) }, 400, 'not-utf8'],
    ['a wrong type', { body: JSON.stringify({ ...tenant, data: { id: 7, name: 9 } }) }, 422, 'structure'],
  ])('%s', async (_name, sent, status, code) => {
    const { handler, handled, unhandled, errors } = receiver();
    expect(await told(await handler(delivery(sent)))).toEqual([status, { error: code }]);
    expect(handled).not.toHaveBeenCalled();
    expect(unhandled).not.toHaveBeenCalled();
    expect(errors).toEqual([expect.objectContaining({ code })]);
  });

  it('names the method that is right', async () => {
    const response = await receiver().handler(delivery({ method: 'GET' }));
    expect(response.headers.get('allow')).toBe('POST');
  });

  it('is refused by its size', async () => {
    const { handler } = receiver({ maxBody: 10 });
    const response = await handler(delivery());
    // What was not read would be taken for the next request.
    expect(response.headers.get('connection')).toBe('close');
    expect(await told(response)).toEqual([413, { error: 'body-too-large' }]);
  });

  it('is refused by its size while it is read, when it does not tell its size', async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(1000));
      },
    });
    const init = { method: 'POST', body: endless, duplex: 'half', headers: { 'content-type': 'application/json' } };
    const { handler } = receiver({ maxBody: 5000 });
    expect((await handler(new Request('http://localhost/', init as RequestInit))).status).toBe(413);
    expect(pulled).toBeLessThan(20);
  });

  it('says how to keep the body when something has read it', async () => {
    const { handler, errors } = receiver();
    const request = delivery();
    await request.json();
    expect((await handler(request)).status).toBe(500);
    expect(String(errors[0])).toContain('request.clone()');
  });
});

describe('secrets', () => {
  it('may be several while one takes the place of another', async () => {
    const { handler } = receiver({ secret: ['new', SECRET] } as object);
    expect((await handler(delivery())).status).toBe(200);
    expect((await handler(delivery({ secret: 'new' }))).status).toBe(200);
  });

  it('may differ from tenant to tenant, and an unknown tenant is refused', async () => {
    const secret = ({ url }: { readonly url: string }) => (url.endsWith('/hooks') ? SECRET : undefined);
    const { handler } = receiver({ secret } as object);
    expect((await handler(delivery())).status).toBe(200);
    const lost = new Request('http://localhost/nobody', delivery());
    expect(await told(await handler(lost))).toEqual([401, { error: 'no-secret' }]);
  });

  it('that are empty stop the service at its start', () => {
    expect(() => receiver({ secret: '' } as object)).toThrow('environment variable');
  });

  it('are refused where nothing is signed', () => {
    const options = { secret: 'x', on: {}, onUnhandled: () => {} };
    // @ts-expect-error -- it signs nothing, and the compiler knows
    expect(() => createWebhookHandler(lokalebasen, options)).toThrow('acceptUnsigned');
    // @ts-expect-error -- as above
    expect(() => createWebhookHandler(ventrata, options)).toThrow('credentials');
  });

  it('never open the door when a tenant has no credentials', async () => {
    const options = { credentials: () => undefined, on: {}, onUnhandled: () => {} };
    const body = JSON.stringify({ booking: {} });
    const init = { method: 'POST', body, headers: { 'content-type': 'application/json' } };
    const response = await createWebhookHandler(ventrata, options)(new Request('http://localhost/', init));
    expect(await told(response)).toEqual([401, { error: 'no-secret' }]);
  });

  it('are not needed where the service says that it takes what anybody sends', async () => {
    const unhandled = vi.fn();
    const handler = createWebhookHandler(lokalebasen, { acceptUnsigned: true, on: {}, onUnhandled: unhandled });
    const init = { method: 'POST', body: '{"event_type":"x"}', headers: { 'content-type': 'application/json' } };
    expect((await handler(new Request('http://localhost/', init))).status).toBe(200);
    expect(unhandled).toHaveBeenCalledTimes(1);
  });
});

describe('duplicates', () => {
  it('run once, however many come at once', async () => {
    let finish = () => {};
    const work = new Promise<void>((resolve) => (finish = resolve));
    const handled = vi.fn(() => work);
    const { handler } = receiver({ on: { tenant_created: handled }, idempotency: { store: memoryStore() } });
    const busy: Response[] = [];
    const answers = Array.from({ length: 100 }, async () => {
      const response = await handler(delivery());
      if (response.status === 409) busy.push(response);
      // The handler ends once all others have their answer.
      if (busy.length === 99) finish();
      return response;
    });
    const statuses = (await Promise.all(answers)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(busy[0]?.headers.get('retry-after')).toBe('5');
    expect(handled).toHaveBeenCalledTimes(1);
    expect(await told(await handler(delivery()))).toEqual([200, { status: 'duplicate' }]);
  });

  it('are told by the body, so that a fresh signature makes no new delivery', async () => {
    const { handler, handled } = receiver({ idempotency: { store: memoryStore() } });
    await handler(delivery());
    await handler(delivery({ at: NOW - 60_000 }));
    expect(handled).toHaveBeenCalledTimes(1);
  });

  it('run again when the handler failed', async () => {
    const handled = vi.fn().mockRejectedValueOnce(new Error('the database is away')).mockResolvedValueOnce(undefined);
    const { handler, errors } = receiver({ on: { tenant_created: handled }, idempotency: { store: memoryStore() } });
    expect(await told(await handler(delivery()))).toEqual([500, { error: 'handler-failed' }]);
    expect(String(errors[0])).toContain('the database is away');
    expect((await handler(delivery())).status).toBe(200);
    expect(handled).toHaveBeenCalledTimes(2);
  });
});

describe('drift', () => {
  const drifted = delivery.bind(undefined, {
    body: JSON.stringify({ ...tenant, data: { id: 7, name: 'A', floor: 'third' } }),
  });

  it('is counted by path and told without values', async () => {
    const onDrift = vi.fn();
    const { handler } = receiver({ onDrift });
    expect((await handler(drifted())).status).toBe(200);
    expect(onDrift).toHaveBeenCalledWith(
      expect.objectContaining({ type: 'tenant_created', counts: { 'unknown-member /data/floor': 1 } }),
    );
    expect(JSON.stringify(onDrift.mock.calls)).not.toContain('third');
  });

  it('is refused where the service is strict', async () => {
    const { handler } = receiver({ validation: 'strict' });
    expect(await told(await handler(drifted()))).toEqual([422, { error: 'drift' }]);
  });

  it('does not break a delivery when the report breaks', async () => {
    const { handler } = receiver({
      onDrift: () => {
        throw new Error('metrics are away');
      },
    });
    expect((await handler(drifted())).status).toBe(200);
  });
});

describe('an answer before the work', () => {
  it('is given at once, and a failure is reported', async () => {
    const kept: Promise<unknown>[] = [];
    const handled = vi.fn().mockRejectedValue(new Error('later'));
    const { handler, errors } = receiver({
      ack: 'before',
      waitUntil: (work) => void kept.push(work),
      on: { tenant_created: handled },
    });
    expect(await told(await handler(delivery()))).toEqual([200, { status: 'accepted' }]);
    await Promise.all(kept);
    expect(String(errors[0])).toContain('later');
  });
});

describe('before', () => {
  it('can answer in the place of the handler', async () => {
    const { handler, handled } = receiver({ before: () => new Response('busy', { status: 503 }) });
    const response = await handler(delivery());
    expect([response.status, await response.text()]).toEqual([503, 'busy']);
    expect(handled).not.toHaveBeenCalled();
  });
});
