/** The API of a provider, as a service meets it: over HTTP, with the bodies and statuses of the contract. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { hostBuilding } from '../../host-building/mock/index.js';
import { ventrata } from '../../ventrata/mock/index.js';
import type { MockedProvider } from '../src/mocked-provider.ts';
import type { AnyProvider } from '../src/start.ts';
import type { Answer } from './support/served.ts';
import { serve } from './support/served.ts';

const capabilities = { 'octo-capabilities': 'octo/webhooks, octo/pricing' };
const key = (name: string) => ({ authorization: `Bearer ${name}`, ...capabilities });
const headers = key('7a1c6a0c-8c1e-4a5f-9a3e-2f6f0b6f7d11');
const webhook = { url: 'http://localhost:3000/hooks', event: 'booking_update' };

const ajv = new Ajv({ strict: false, validateFormats: false });
const schemas = new URL('../../ventrata/validators/schemas/', import.meta.url);
const validators = new Map(
  ['Webhook', 'WebhookList', 'WebhookDeleted', 'ApiError'].map((name) => [
    name,
    ajv.compile(JSON.parse(readFileSync(new URL(`${name}.json`, schemas), 'utf8'))),
  ]),
);

/** The answer's body, which the contract accepts. */
function body(answer: Answer, schema: 'Webhook' | 'WebhookList' | 'WebhookDeleted' | 'ApiError') {
  const validate = validators.get(schema)!;
  expect(validate(answer.body), `${ajv.errorsText(validate.errors)} in ${answer.text}`).toBe(true);
  return answer.body;
}

const published = ventrata.operations['createWebhook']!.replies;
const example = (reply: string, name: string) => published.find((one) => one.name === reply)!.examples[name];

describe('creating a webhook', () => {
  test('answers with every default filled in, and echoes the capabilities', async () => {
    const { call, mock } = await serve([ventrata]);
    const answer = await call('POST', '/octo/webhooks', { body: webhook, headers });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('octo-capabilities')).toBe('octo/webhooks, octo/pricing');
    expect(body(answer, 'Webhook')).toEqual({
      id: mock.endpoints()[0]!.id,
      ...webhook,
      retryOnError: true,
      useContactLanguage: true,
      headers: {},
      capabilities: ['octo/pricing'],
    });
  });

  test.each(['/octo/webhooks/', '/ventrata/octo/webhooks', '/ventrata/octo/webhooks/'])('works at %s', async (path) => {
    const { call } = await serve([ventrata, hostBuilding]);
    expect((await call('POST', path, { body: webhook, headers })).status).toBe(200);
    expect(body(await call('GET', '/octo/webhooks', { headers }), 'WebhookList')).toHaveLength(1);
  });

  test('keeps what was sent, and what a body may not decide it ignores', async () => {
    const { call } = await serve([ventrata]);
    const sent = {
      ...webhook,
      id: 'mine',
      url: 'http://ventrata:s3cret@localhost:3000/x',
      retryOnError: false,
      useContactLanguage: false,
      headers: { 'X-Webhook-Token': 'long random' },
      capabilities: ['octo/offers'],
      active: true,
    };
    const shown = body(await call('POST', '/octo/webhooks', { body: sent, headers }), 'Webhook');
    const { active: _, id: __, ...rest } = sent;
    expect(shown).toEqual({ ...rest, id: expect.not.stringMatching('mine'), capabilities: ['octo/pricing'] });
  });

  test('an order webhook always has the cart', async () => {
    const { call } = await serve([ventrata]);
    const answer = await call('POST', '/octo/webhooks', { body: { ...webhook, event: 'order_update' }, headers });
    expect(answer.body.capabilities).toEqual(['octo/pricing', 'octo/cart']);
    expect(answer.headers.get('octo-capabilities')).toBe('octo/webhooks, octo/pricing, octo/cart');
  });

  test('the registration is what a delivery carries, and what the delivery is sent with', async () => {
    const received: Request[] = [];
    const receiver = (request: Request) => {
      received.push(request.clone() as Request);
      return new Response();
    };
    const { call, mock } = await serve([ventrata], { mock: { receiver } });
    const secret = { ...webhook, url: 'http://user:pass@localhost:3000/x', headers: { 'X-Webhook-Token': 'abc' } };
    const made = (await call('POST', '/octo/webhooks', { body: secret, headers })).body;
    await mock.trigger('booking_update');
    await mock.settled();
    expect(await received[0]!.json()).toMatchObject({ webhook: made });
    expect(received[0]!.headers.get('x-webhook-token')).toBe('abc');
    expect(received[0]!.headers.get('authorization')).toBe(`Basic ${btoa('user:pass')}`);
  });
});

describe('a connection', () => {
  test('sees, changes and removes its own webhooks only', async () => {
    const { call, mock } = await serve([ventrata]);
    const { id } = (await call('POST', '/octo/webhooks', { body: webhook, headers: key('one') })).body;
    await mock.register({ url: 'http://localhost/by-hand' });
    expect(body(await call('GET', '/octo/webhooks', { headers: key('one') }), 'WebhookList')).toHaveLength(1);
    expect(body(await call('GET', '/octo/webhooks', { headers: key('two') }), 'WebhookList')).toEqual([]);
    for (const [method, sent] of [
      ['PATCH', { retryOnError: false }],
      ['DELETE', undefined],
    ] as const) {
      const answer = await call(method, `/octo/webhooks/${id}`, { body: sent, headers: key('two') });
      expect(answer.body).toEqual(example('error', 'webhook-not-found'));
    }
    expect(mock.endpoints()).toHaveLength(2);
  });

  test('its key is kept nowhere', async () => {
    const { call, mock } = await serve([ventrata]);
    await call('POST', '/octo/webhooks', { body: webhook, headers: key('a-secret-key') });
    expect(JSON.stringify(mock.endpoints())).not.toContain('a-secret-key');
    expect((await call('GET', '/_hookwright/endpoints')).text).not.toMatch(/a-secret-key|connection/);
  });
});

describe('updating a webhook', () => {
  test('replaces what is sent and takes the capabilities anew', async () => {
    const { call } = await serve([ventrata]);
    const made = (await call('POST', '/octo/webhooks', { body: webhook, headers })).body;
    const changed = await call('PATCH', `/octo/webhooks/${made.id}/`, {
      body: { retryOnError: false },
      headers: { ...headers, 'octo-capabilities': 'octo/webhooks,octo/offers,octo/pickups' },
    });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('octo-capabilities')).toBe('octo/webhooks, octo/offers, octo/pickups');
    const wanted = { ...made, retryOnError: false, capabilities: ['octo/offers', 'octo/pickups'] };
    expect(body(changed, 'Webhook')).toEqual(wanted);
    expect((await call('GET', '/octo/webhooks', { headers })).body).toEqual([wanted]);
  });

  test('refuses what it would refuse of a new one, and changes nothing', async () => {
    const { call } = await serve([ventrata]);
    const made = (await call('POST', '/octo/webhooks', { body: webhook, headers })).body;
    const answer = await call('PATCH', `/octo/webhooks/${made.id}`, { body: { headers: { Host: 'x' } }, headers });
    expect(answer.body).toEqual(example('error', 'webhook-invalid'));
    expect((await call('GET', '/octo/webhooks', { headers })).body).toEqual([made]);
  });
});

describe('deleting webhooks', () => {
  test('by id, once', async () => {
    const { call, mock } = await serve([ventrata]);
    const { id } = (await call('POST', '/octo/webhooks', { body: webhook, headers })).body;
    const gone = await call('DELETE', `/octo/webhooks/${id}`, { headers });
    expect(gone.status).toBe(200);
    expect(body(gone, 'WebhookDeleted')).toEqual({ success: true, message: 'Deleted successfully.' });
    expect(mock.endpoints()).toEqual([]);
    const again = await call('DELETE', `/octo/webhooks/${id}`, { headers });
    expect(again.status).toBe(400);
    expect(body(again, 'ApiError')).toEqual(example('error', 'webhook-not-found'));
  });

  test('by URL, and by URL and event', async () => {
    const { call, mock } = await serve([ventrata]);
    const url = 'http://user:pass@localhost:3000/x';
    for (const event of ['booking_update', 'availability_update', 'order_update']) {
      await call('POST', '/octo/webhooks', { body: { url, event }, headers });
    }
    await call('POST', '/octo/webhooks', { body: webhook, headers });
    const one = { url: 'http://localhost:3000/x', event: 'booking.updated' };
    expect((await call('DELETE', '/octo/webhooks', { body: one, headers })).status).toBe(200);
    expect(mock.endpoints()).toHaveLength(3);
    expect(body(await call('DELETE', '/octo/webhooks', { body: { url }, headers }), 'WebhookDeleted').success).toBe(
      true,
    );
    expect(mock.endpoints().map((endpoint) => endpoint.url)).toEqual([webhook.url]);
    const none = await call('DELETE', '/octo/webhooks', { body: { url }, headers });
    expect(none.body).toEqual(example('error', 'webhook-not-found'));
  });
});

describe('what is refused is refused with the published body', () => {
  const invalid = { status: 400, error: example('error', 'webhook-invalid') };
  const cases: readonly [string, object, { readonly status: number; readonly error: unknown }, RegExp][] = [
    [
      'no key',
      { body: webhook, headers: capabilities },
      { status: 400, error: example('error', 'unauthorized') },
      /no Authorization header/,
    ],
    [
      'an empty key',
      { body: webhook, headers: { ...headers, authorization: 'Bearer ' } },
      { status: 403, error: example('forbidden', 'forbidden') },
      /word Bearer/,
    ],
    [
      'another scheme',
      { body: webhook, headers: { ...headers, authorization: 'Basic abc' } },
      { status: 403, error: example('forbidden', 'forbidden') },
      /word Bearer/,
    ],
    [
      'no capability',
      { body: webhook, headers: { authorization: 'Bearer x' } },
      invalid,
      /Octo-Capabilities does not list octo\/webhooks/,
    ],
    [
      'the wrong capability',
      { body: webhook, headers: { ...headers, 'octo-capabilities': 'octo/pricing' } },
      invalid,
      /does not list octo\/webhooks/,
    ],
    ['no body', { headers }, invalid, /no body/],
    ['text that is no JSON', { body: '{"url": ', headers }, invalid, /line 1, column 9/],
    [
      'another media type',
      { body: '{}', headers: { ...headers, 'content-type': 'text/plain' } },
      invalid,
      /not sent as JSON/,
    ],
    ['a list', { body: [], headers }, invalid, /must be object/],
    ['no event', { body: { url: webhook.url }, headers }, invalid, /lacks "event"/],
    [
      'an unknown event',
      { body: { ...webhook, event: 'bookings_update' }, headers },
      invalid,
      /Did you mean "booking_update"/,
    ],
    ['a URL with a bad scheme', { body: { ...webhook, url: 'ftp://localhost/' }, headers }, invalid, /scheme "ftp"/],
    [
      'a header with CR LF',
      { body: { ...webhook, headers: { 'X-A': 'b\r\nX-Evil: 1' } }, headers },
      invalid,
      /X-A has a line break/,
    ],
    [
      'a member of the wrong type',
      { body: { ...webhook, retryOnError: 'yes' }, headers },
      invalid,
      /retryOnError must be boolean/,
    ],
  ];
  test.each(cases)('%s', async (_, sent, { status, error }, reason) => {
    const { call, mock } = await serve([ventrata]);
    const answer = await call('POST', '/octo/webhooks', sent);
    expect(answer.status).toBe(status);
    expect(body(answer, 'ApiError')).toEqual(error);
    expect(answer.headers.get('hookwright-reason')).toMatch(reason);
    expect(mock.endpoints()).toEqual([]);
  });

  test('what the mock alone forbids is a problem of its own', async () => {
    const { call } = await serve([ventrata]);
    const answer = await call('POST', '/octo/webhooks', { body: { ...webhook, url: 'https://example.com/' }, headers });
    expect(answer.status).toBe(403);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.body).toMatchObject({ type: '/_hookwright/problems/host-not-allowed' });
    expect(answer.body.help).toContain('--allow-host example.com');
  });

  test('no reason repeats a password', async () => {
    const { call } = await serve([ventrata]);
    const url = 'ftp://user:hunter2@localhost/';
    const answer = await call('POST', '/octo/webhooks', { body: { ...webhook, url }, headers });
    expect(answer.headers.get('hookwright-reason')).not.toContain('hunter2');
  });
});

describe('a provider whose contract names no errors', () => {
  const { errors: _, ...registration } = ventrata.webhooks.registration;
  const plain: AnyProvider = {
    ...ventrata,
    webhooks: { ...ventrata.webhooks, registration: { ...registration, errors: {} } },
  };

  test('answers with problems', async () => {
    const { call } = await serve([plain]);
    const answers = [
      await call('GET', '/octo/webhooks'),
      await call('GET', '/octo/webhooks', { headers: { authorization: 'Basic x' } }),
      await call('POST', '/octo/webhooks', { body: {}, headers }),
      await call('DELETE', '/octo/webhooks/none', { headers }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([401, 403, 400, 404]);
    expect(answers.every((one) => one.headers.get('content-type') === 'application/problem+json')).toBe(true);
  });
});

describe('paths', () => {
  test('two providers with one path are told apart by their names', async () => {
    const twin = { ...ventrata, id: 'twin', title: 'Twin' } as unknown as MockedProvider;
    const { call } = await serve([ventrata, twin]);
    const answer = await call('GET', '/octo/webhooks', { headers });
    expect(answer.status).toBe(409);
    expect(answer.body.help).toBe('Call /ventrata/octo/webhooks or /twin/octo/webhooks.');
    await call('POST', '/twin/octo/webhooks', { body: webhook, headers });
    expect((await call('GET', '/twin/octo/webhooks', { headers })).body).toHaveLength(1);
    expect((await call('GET', '/ventrata/octo/webhooks', { headers })).body).toHaveLength(0);
  });

  test('a slip gets the nearest path', async () => {
    const { call } = await serve([ventrata]);
    expect((await call('GET', '/octo/webhook', { headers })).body.help).toBe('Did you mean /octo/webhooks?');
    const wrong = await call('PUT', '/octo/webhooks', { body: webhook, headers });
    expect(wrong.status).toBe(405);
    expect(wrong.headers.get('allow')).toBe('POST, GET, DELETE');
  });
});
