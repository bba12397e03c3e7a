import { describe, expect, test } from 'vitest';
import { documentWith, readFiles, type Files } from './spec-folder.ts';

const paid = {
  payload: {
    type: 'object',
    properties: { event: { const: 'paid' }, data: { type: 'object', properties: { id: { type: 'string' } } } },
  },
};

const read = (webhooks: object, more: Files = {}, message: object = {}) =>
  readFiles({ 'asyncapi.yaml': documentWith({ paid: { ...paid, ...message } }, { 'x-webhooks': webhooks, ...more }) });

const codesOf = async (reading: ReturnType<typeof read>) => (await reading).problems.map(({ code }) => code);

describe('defaults', () => {
  test('what a document leaves out is filled in, and marked as assumed', async () => {
    const { contract } = await read({});
    expect(contract?.webhooks).toEqual({
      event: [{ pointer: '/event' }],
      delivery: {
        method: 'POST',
        contentType: 'application/json',
        headers: {},
        success: ['2xx'],
        timeout: '10s',
        statuses: {},
        ordering: 'none',
        identity: { body: 'sha256' },
        retry: { attempts: 1, backoff: 'none' },
      },
      authentication: [],
      registration: {
        mode: 'manual',
        select: 'all',
        urls: 'many',
        secret: 'none',
        secretFrom: 'none',
        customHeaders: false,
        operations: {},
        members: {},
        errors: {},
        steps: [],
        categories: {},
      },
      capabilities: {},
      quirks: [],
      unknown: [],
      sources: [],
      evidence: expect.anything() as unknown,
    });
    const { evidence } = contract!.webhooks;
    expect(evidence['/event']).toEqual({ status: 'inferred', note: 'From the constants of the payloads.' });
    expect(evidence['/delivery/timeout']).toEqual({
      status: 'assumed',
      note: 'Hookwright’s default: the document does not say.',
    });
    // An empty map states nothing.
    expect(evidence).not.toHaveProperty(['/delivery/headers']);
    expect(contract?.facts).toEqual({ published: 0, observed: 0, inferred: 1, assumed: 14, unstated: 3 });
  });

  test('what is written stays, and is not marked', async () => {
    const { contract } = await read({
      delivery: { timeout: '3s', retry: { attempts: 5 } },
      evidence: { '/delivery/timeout': 'published' },
    });
    expect(contract?.webhooks.delivery).toMatchObject({
      timeout: '3s',
      retry: { attempts: 5, backoff: 'exponential', first: '1m', factor: 2 },
    });
    expect(contract?.webhooks.evidence['/delivery/timeout']).toEqual({ status: 'published' });
    expect(contract?.webhooks.evidence).not.toHaveProperty(['/delivery/retry/attempts']);
    expect(contract?.webhooks.evidence).toHaveProperty(['/delivery/retry/first']);
  });

  test.each([
    ['a list of waits', { waits: ['1m', '5m'] }, { attempts: 3, backoff: 'list', waits: ['1m', '5m'] }],
    ['a fixed wait', { attempts: 2, backoff: 'fixed' }, { attempts: 2, backoff: 'fixed', first: '1m' }],
    ['nothing', {}, { attempts: 1, backoff: 'none' }],
  ])('retries: %s', async (_, retry, filled) => {
    expect((await read({ delivery: { retry } })).contract?.webhooks.delivery.retry).toEqual(filled);
  });

  test.each([
    [
      { scheme: 'hmac', header: 'S', format: '{digest}', content: '{body}' },
      { algorithm: 'sha256', timestampUnit: 's', key: { encoding: 'utf8' }, digestEncoding: 'hex' },
    ],
    [
      { scheme: 'ed25519', header: 'S', format: '{digest}', content: '{body}', key: { prefix: 'whpk_' } },
      { algorithm: 'ed25519', timestampUnit: 's', key: { prefix: 'whpk_', encoding: 'utf8' }, digestEncoding: 'hex' },
    ],
    [{ scheme: 'bearer' }, { header: 'Authorization' }],
    [{ scheme: 'basic' }, { in: 'url' }],
    [{ scheme: 'none' }, { scheme: 'none' }],
  ])('authentication: %j', async (written, filled) => {
    const { contract, problems } = await read({ authentication: [written] });
    expect(problems).toEqual([]);
    expect(contract?.webhooks.authentication).toEqual([{ ...written, ...filled }]);
    expect(contract?.webhooks.registration.secret).toBe(written.scheme === 'none' ? 'none' : 'per-endpoint');
  });
});

describe('what `x-webhooks` speaks of must be there', () => {
  const rows: readonly (readonly [string, object, readonly string[]])[] = [
    ['a category of an unknown event', { registration: { categories: { A: ['paid', 'payd'] } } }, ['event-unknown']],
    ['a quirk of an unknown event', { quirks: [{ id: 'A', text: 'x', at: ['payd'] }] }, ['event-unknown']],
    ['a quirk of a member', { quirks: [{ id: 'A', text: 'x', at: ['paid#/data/id'] }] }, []],
    ['a quirk of an unknown member', { quirks: [{ id: 'A', text: 'x', at: ['paid#/data/ix'] }] }, ['member-unknown']],
    ['evidence for nothing', { evidence: { '/delivery/timeout': 'published' } }, ['evidence-pointer-unknown']],
    [
      'evidence for a source',
      { sources: [{ id: 'A', title: 'x' }], evidence: { '/sources/0': 'published' } },
      ['evidence-pointer-unknown'],
    ],
    [
      'evidence from an unknown source',
      { delivery: { timeout: '1s' }, evidence: { '/delivery': { status: 'published', source: 'B' } } },
      ['source-unknown'],
    ],
    [
      'evidence from a page',
      { delivery: { timeout: '1s' }, evidence: { '': { status: 'published', source: 'https://example.com' } } },
      ['evidence-missing'],
    ],
    [
      'two sources of one id',
      {
        sources: [
          { id: 'A', title: 'x' },
          { id: 'A', title: 'y' },
        ],
      },
      ['source-twice'],
    ],
    ['an operation that is not there', { registration: { operations: { create: 'register' } } }, ['operation-unknown']],
    [
      'capabilities of an unknown event',
      { capabilities: { prices: 'x' }, registration: { eventCapabilities: { payd: ['prices'] } } },
      ['event-unknown'],
    ],
    [
      'an unknown capability of an event',
      { capabilities: { prices: 'x' }, registration: { eventCapabilities: { paid: ['price'] } } },
      ['capability-unknown'],
    ],
    ['a registration that bodies repeat', { registration: { inBody: '/data' } }, []],
    ['a registration that no body repeats', { registration: { inBody: '/webhook' } }, ['member-unknown']],
    ['identity from a member', { delivery: { identity: { pointers: ['/data/id'] } } }, []],
    ['identity from no member', { delivery: { identity: { pointers: ['/id'] } } }, ['identity-not-in-event']],
    [
      'a signature without a digest',
      { authentication: [{ scheme: 'hmac', header: 'S', format: 'x', content: '{body}' }] },
      ['signature-incomplete'],
    ],
    [
      'a timestamp from nowhere',
      { authentication: [{ scheme: 'hmac', header: 'S', format: '{digest}', content: '{timestamp}.{body}' }] },
      ['signature-incomplete'],
    ],
    [
      'a timestamp from a header',
      {
        authentication: [
          { scheme: 'hmac', header: 'S', format: '{digest}', content: '{timestamp}.{body}', timestampHeader: 'T' },
        ],
      },
      [],
    ],
    [
      'an id from nowhere',
      { authentication: [{ scheme: 'hmac', header: 'S', format: '{digest}', content: '{id}.{body}' }] },
      ['signature-incomplete'],
    ],
    [
      'a hole that means nothing',
      { authentication: [{ scheme: 'hmac', header: 'S', format: '{digest}', content: '{nonce}.{body}' }] },
      ['signature-incomplete'],
    ],
    [
      'two holes with nothing between them',
      { authentication: [{ scheme: 'hmac', header: 'S', format: '{timestamp}{digest}', content: '{body}' }] },
      ['signature-incomplete'],
    ],
    [
      'waits that are too few',
      { delivery: { retry: { attempts: 3, backoff: 'list', waits: ['1m'] } } },
      ['retry-incomplete'],
    ],
    ['a list without waits', { delivery: { retry: { attempts: 3, backoff: 'list' } } }, ['retry-incomplete']],
  ];
  test.each(rows)('%s', async (_, webhooks, codes) => {
    expect(
      (await codesOf(read(webhooks))).filter((code) => code !== 'evidence-missing' || codes.includes(code)),
    ).toEqual(codes);
  });

  test('a capability that is not declared', async () => {
    const message = {
      payload: { type: 'object', properties: { event: { const: 'paid' }, a: { type: 'string', 'x-capability': 'b' } } },
    };
    expect(await codesOf(read({ capabilities: { a: 'Adds a.' } }, {}, message))).toEqual(['capability-unknown']);
  });
});

describe('what holds for one event', () => {
  test('its category, identity and quirks', async () => {
    const own = { category: 'Orders', identity: { header: 'X-Id' }, quirks: [{ id: 'Q1', text: 'Odd.' }] };
    const { contract, problems } = await read({}, {}, { 'x-webhooks': own });
    expect(problems).toEqual([]);
    expect(contract?.events[0]).toMatchObject({ category: 'Orders', identity: { header: 'X-Id' } });
    expect(contract?.webhooks.registration.categories).toEqual({ Orders: ['paid'] });
    expect(contract?.webhooks.quirks).toEqual([{ id: 'Q1', text: 'Odd.', at: ['paid'] }]);
  });

  test('the category that the registration says', async () => {
    const { contract } = await read({ registration: { categories: { Orders: ['paid'] } } });
    expect(contract?.events[0]?.category).toBe('Orders');
    expect(contract?.webhooks.registration.select).toBe('category');
  });

  test('delivery of an operation counts when it holds for all events', async () => {
    const operations = {
      send: { action: 'send', channel: { $ref: '#/channels/events' }, 'x-webhooks': { delivery: { timeout: '5s' } } },
    };
    const { contract, problems } = await read({}, { operations });
    expect(problems).toEqual([]);
    expect(contract?.webhooks.delivery.timeout).toBe('5s');
  });

  test('delivery that differs from event to event is left out, with a word', async () => {
    const second = {
      payload: { type: 'object', properties: { event: { const: 'sent' } } },
      'x-webhooks': { delivery: { timeout: '1s' } },
    };
    const { contract, problems } = await readFiles({ 'asyncapi.yaml': documentWith({ paid, second }) });
    expect(problems.map(({ code }) => code)).toEqual(['delivery-differs']);
    expect(contract?.webhooks.delivery.timeout).toBe('10s');
  });
});

describe('calls', () => {
  const registration = {
    channels: {
      events: { address: null, messages: { paid } },
      webhooks: {
        address: '/webhooks',
        messages: {
          create: {
            name: 'Create',
            title: 'Create one',
            payload: { type: 'object', required: ['url'], properties: { url: { type: 'string' } } },
          },
          created: {
            payload: { $ref: '#/components/schemas/Webhook' },
            bindings: { http: { statusCode: 201 } },
            examples: [{ payload: { id: '1' } }],
          },
        },
      },
    },
    operations: {
      send: { action: 'send', channel: { $ref: '#/channels/events' } },
      createWebhook: {
        action: 'receive',
        title: 'Register',
        channel: { $ref: '#/channels/webhooks' },
        bindings: { http: { method: 'POST' } },
        messages: [{ $ref: '#/channels/webhooks/messages/create' }],
        reply: {
          channel: { $ref: '#/channels/webhooks' },
          messages: [{ $ref: '#/channels/webhooks/messages/created' }],
        },
      },
    },
    components: {
      schemas: { Webhook: { type: 'object', properties: { id: { type: 'string' }, on: { type: 'string' } } } },
    },
  };

  test('method, path, request, replies and their statuses', async () => {
    const { contract, problems } = await read(
      { registration: { mode: 'api', operations: { create: 'createWebhook' }, members: { url: 'url', id: 'id' } } },
      registration,
    );
    expect(problems).toEqual([]);
    expect(contract?.operations).toMatchObject([
      {
        name: 'createWebhook',
        title: 'Register',
        method: 'POST',
        basePath: '',
        path: '/webhooks',
        requests: [
          {
            name: 'Create',
            title: 'Create one',
            payload: { kind: 'object' },
            schema: { type: 'object', required: ['url'] },
          },
        ],
        replies: [
          {
            name: 'created',
            status: 201,
            payload: { kind: 'reference', to: 'Webhook' },
            schema: { $ref: '#/definitions/Webhook' },
            examples: [{ payload: { id: '1' } }],
          },
        ],
      },
    ]);
    expect(contract?.types.map(({ name }) => name)).toEqual(['Paid', 'Webhook']);
  });

  const servers = {
    plain: { host: 'hooks.example', protocol: 'https' },
    api: { host: 'api.example', protocol: 'https', pathname: '/octo/' },
    versioned: {
      host: 'api.example',
      protocol: 'https',
      pathname: 'api/{version}',
      variables: { version: { default: 'v2' } },
    },
  };

  test.each([
    ['the first server that has one', undefined, '/octo'],
    ['the server that its channel lists', [{ $ref: '#/servers/versioned' }], '/api/v2'],
    ['no server', [{ $ref: '#/servers/plain' }], ''],
  ])('the path of %s stands in front', async (_, listed, basePath) => {
    const { webhooks } = registration.channels;
    const channels = {
      ...registration.channels,
      webhooks: { ...webhooks, ...(listed !== undefined && { servers: listed }) },
    };
    const { contract, problems } = await read({}, { ...registration, channels, servers });
    expect(problems).toEqual([]);
    expect(contract?.operations.map((operation) => operation.basePath)).toEqual([basePath]);
  });

  test.each([
    ['created/published', ['error-reply-unknown'], 'There is `created/example-1`'],
    ['created/example-1', [], undefined],
    ['creation/example-1', ['error-reply-unknown'], 'created/example-1'],
  ])('an error answered with %s', async (name, codes, hint) => {
    const { problems } = await read(
      { registration: { mode: 'api', operations: { create: 'createWebhook' }, errors: { invalid: name } } },
      registration,
    );
    expect(problems.map(({ code }) => code)).toEqual(codes);
    if (hint !== undefined) expect(problems[0]?.help).toContain(hint);
  });

  test('an example of a call is judged, too', async () => {
    const files = { 'examples/created/a.json': { id: 1 }, 'examples/created/about.yaml': { a: { origin: 'ours' } } };
    const document = documentWith({}, { ...registration, 'x-webhooks': {} });
    const { problems } = await readFiles({ 'asyncapi.yaml': document, ...files });
    expect(problems.map(({ message }) => message)).toEqual([
      'The example `a` of `created` is refused by its schema: `/id` must be string.',
    ]);
  });

  test('a member that no call knows', async () => {
    const webhooks = {
      registration: { mode: 'api', operations: { create: 'createWebhook' }, members: { url: 'address' } },
    };
    expect(await codesOf(read(webhooks, registration))).toEqual(['member-unknown']);
  });
});

test('facts are counted by their evidence, a shared type once', async () => {
  const money = {
    type: 'object',
    'x-evidence': 'inferred',
    properties: { amount: { type: 'integer' }, currency: { type: 'string', 'x-evidence': 'observed' } },
  };
  const payload = {
    type: 'object',
    'x-evidence': 'published',
    properties: {
      event: { const: 'paid' },
      price: { $ref: '#/components/schemas/Money' },
      tax: { $ref: '#/components/schemas/Money', 'x-evidence': 'observed' },
    },
  };
  const { contract } = await read(
    { unknown: ['Who knows.'] },
    { components: { schemas: { Money: money } } },
    { payload },
  );
  const before = await read(
    { unknown: ['Who knows.'] },
    {},
    { payload: { type: 'object', properties: { event: { const: 'paid' } } } },
  );
  expect(contract?.facts).toEqual({
    published: 2,
    observed: 2,
    inferred: 2,
    assumed: before.contract!.facts.assumed,
    unstated: 0,
  });
});
