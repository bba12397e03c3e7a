/** The inbox of the documentation site takes what a real mock delivers, and its answers tell what it did. */
import { request as httpRequest } from 'node:http';
import { startMock, type MockedProvider, type StartedMock } from '@hookwright/mock-engine';
import { createTransport } from '@hookwright/mock-engine/serve';
import { describe, expect, onTestFinished, test } from 'vitest';
import { hostBuilding } from '../../../packages/host-building/mock/index.js';
import { housemates } from '../../../packages/housemates/mock/index.js';
import { ventrata } from '../../../packages/ventrata/mock/index.js';
import type { Inbox } from '../src/inbox/inbox.ts';
import { openDocsInbox } from '../src/docs/inbox.ts';

const providers = [hostBuilding, housemates, ventrata] as unknown as readonly MockedProvider[];

async function open(): Promise<{ readonly inbox: Inbox; readonly mock: StartedMock }> {
  const started: { mock?: StartedMock } = {};
  const inbox = await openDocsInbox({ providers, port: 0, endpoints: () => started.mock?.endpoints() ?? [] });
  const mock = await startMock(providers, { transport: createTransport() });
  started.mock = mock;
  onTestFinished(async () => {
    await mock.close();
    await inbox.close();
  });
  return { inbox, mock };
}

interface Sending {
  readonly provider?: string;
  readonly event?: string;
  readonly query?: string;
  readonly register?: object;
  readonly trigger?: object;
}

/** Registers, sends, and gives what the mock keeps of the last attempt, with the answer's body read. */
async function send({ inbox, mock }: { inbox: Inbox; mock: StartedMock }, sending: Sending = {}) {
  const { provider = 'host-building', event = 'tenant_created', query = '', register, trigger } = sending;
  const url = `${inbox.url}/${provider}${query}`;
  const known = mock.endpoints().find((one) => one.url === url);
  const endpoint = known ?? (await mock.register({ provider, url, ...register }));
  const [delivery] = await mock.trigger(event, { provider, endpoint: endpoint.id, ...trigger });
  await mock.settled();
  const log = await mock.delivery(delivery!.id);
  const response = log.attempts.at(-1)?.response;
  return { ...log, told: JSON.parse(response?.body ?? 'null') };
}

const steps = ({ told }: { told: { steps: { name: string; ok: boolean }[] } }) =>
  told.steps.map(({ name, ok }) => `${name} ${ok ? 'ok' : 'failed'}`);

describe('a delivery', () => {
  test('is verified with the secret of its endpoint, validated and answered', async () => {
    const sent = await send(await open());
    expect(sent.delivery.state).toBe('delivered');
    expect(steps(sent)).toEqual(['verified ok', 'validated ok', 'answered ok']);
    expect(sent.told).toMatchObject({ provider: 'host-building', event: 'tenant_created', status: 200, drift: [] });
    expect(sent.told.steps[0].text).toMatch(/^proven by hmac, signed \d s before$/);
    for (const { ms } of sent.told.steps) expect(ms).toBeGreaterThanOrEqual(0);
  });

  test('whose signature is wrong is answered 401, and the step says what to check', async () => {
    const sent = await send(await open(), { trigger: { faults: ['wrong-signature'] } });
    expect(sent.attempts[0]?.response?.status).toBe(401);
    expect(steps(sent)).toEqual(['verified failed', 'answered failed']);
    expect(sent.told.steps[0].advice).toMatch(/secret/);
  });

  test('that is not verified says so by the address alone, and the answer holds no secret', async () => {
    const both = await open();
    const sent = await send(both, { query: '?secret=wrong' });
    expect(sent.attempts[0]?.response?.status).toBe(401);
    const { secret = '' } = both.mock.endpoints()[0]!;
    expect(secret.length).toBeGreaterThan(8);
    expect(JSON.stringify(sent.told)).not.toContain(secret.slice(0, 8));
  });

  test('that the contract refuses is answered 422, with its issues', async () => {
    const sent = await send(await open(), {
      provider: 'ventrata',
      event: 'booking_update',
      register: { members: { retryOnError: false } },
      trigger: { faults: ['null-member'] },
    });
    expect(steps(sent)).toEqual(['verified ok', 'validated failed', 'answered failed']);
    expect(sent.told.status).toBe(422);
    expect(sent.told.issues[0]).toMatchObject({ pointer: expect.stringMatching(/^\//), message: expect.any(String) });
  });

  test('that is no JSON is answered 400', async () => {
    const sent = await send(await open(), { trigger: { faults: ['malformed-json'] } });
    expect(sent.told).toMatchObject({ status: 400 });
    expect(steps(sent)).toEqual(['verified ok', 'validated failed', 'answered failed']);
  });

  test('of an event that nobody knows is passed over with 200', async () => {
    const sent = await send(await open(), { trigger: { faults: ['unknown-event'] } });
    expect(sent.told).toMatchObject({ status: 200 });
    expect(sent.told.steps[1].text).toMatch(/not in the contract/);
  });

  test('with drift is taken, and its drift is told without values', async () => {
    const sent = await send(await open(), { trigger: { faults: ['unknown-member'] } });
    expect(sent.delivery.state).toBe('delivered');
    expect(sent.told.driftCount).toBeGreaterThan(0);
    expect(Object.keys(sent.told.drift[0])).toEqual(['code', 'pointer', 'message']);
  });

  test('that is huge is answered in fewer bytes than the mock keeps', async () => {
    const sent = await send(await open(), { trigger: { faults: ['huge-body', 'unknown-member'] } });
    expect(sent.attempts[0]?.response).toMatchObject({ status: 200, truncated: false });
  });

  test('of a provider that sends a token is verified by it', async () => {
    const event = Object.keys(housemates.events)[0]!;
    const both = await open();
    const given = { provider: 'housemates', event, register: { token: 'a token for tests' } };
    expect(steps(await send(both, given))[0]).toBe('verified ok');
    expect((await send(both, { ...given, query: '?secret=wrong' })).told.status).toBe(401);
  });
});

describe('the address', () => {
  test('makes the inbox fail the first deliveries of a body, each time it is sent', async () => {
    const both = await open();
    const sending = { query: '?answer=503&times=2' };
    const statuses = [];
    for (let turn = 0; turn < 6; turn += 1) statuses.push((await send(both, sending)).told.status);
    expect(statuses).toEqual([503, 503, 200, 503, 503, 200]);
  });

  test('counts other bodies by themselves', async () => {
    const both = await open();
    const sending = { query: '?answer=500&times=1' };
    await send(both, sending);
    const other = await send(both, { ...sending, event: 'tenant_disabled' });
    expect(other.told.status).toBe(500);
    expect((await send(both, sending)).told.status).toBe(200);
  });

  test('counts anew for another run', async () => {
    const both = await open();
    const runs = ['a', 'b', 'b'].map((run) => ({ query: `?answer=500&times=1&run=${run}` }));
    const statuses = [];
    for (const sending of runs) statuses.push((await send(both, sending)).told.status);
    expect(statuses).toEqual([500, 500, 200]);
  });

  test('makes it answer another status without end', async () => {
    const both = await open();
    for (let turn = 0; turn < 3; turn += 1) expect((await send(both, { query: '?answer=500' })).told.status).toBe(500);
  });

  test.each(['?answer=99', '?answer=abc', '?times=0', '?delay=99999999', '?delay=-1', '?secret=mine', '?other=1'])(
    'with %s is answered 400',
    async (query) => {
      const { inbox } = await open();
      const response = await fetch(`${inbox.url}/host-building${query}`, { method: 'POST', body: '{}' });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ error: 'bad-address' });
    },
  );

  test('of no provider is answered 404, with those that there are', async () => {
    const { inbox } = await open();
    const response = await fetch(`${inbox.url}/constructor`, { method: 'POST', body: '{}' });
    expect([response.status, ((await response.json()) as { message: string }).message]).toEqual([
      404,
      'Deliveries go to /host-building, /housemates, /ventrata.',
    ]);
    expect((await fetch(`${inbox.url}/%E0%A4%A`, { method: 'POST', body: '{}' })).status).toBe(404);
  });
});

describe('callers', () => {
  test('of this machine may ask which providers there are, from a page too', async () => {
    const { inbox } = await open();
    const response = await fetch(inbox.url, { headers: { origin: 'http://localhost:4321' } });
    expect(response.headers.get('access-control-allow-origin')).toBe('http://localhost:4321');
    expect(await response.json()).toEqual({
      name: 'hookwright-inbox',
      providers: ['host-building', 'housemates', 'ventrata'],
    });
  });

  test.each([
    ['a page of another site', { origin: 'https://example.com' }],
    ['a name that was bent to this machine', { host: 'example.com:80' }],
    ['another port of this machine', { host: '127.0.0.1:1' }],
  ])('%s is refused', async (_, headers) => {
    const { inbox } = await open();
    for (const method of ['GET', 'POST', 'OPTIONS']) {
      expect(await statusOf(inbox.url, method, headers)).toBe(403);
    }
  });
});

/** `fetch` does not let one choose the Host. */
const statusOf = (url: string, method: string, headers: object): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const sent = httpRequest(`${url}/host-building`, { method, headers: { ...headers } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject);
    sent.end(method === 'POST' ? '{}' : undefined);
  });
