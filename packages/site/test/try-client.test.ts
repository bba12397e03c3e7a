import { describe, expect, test } from 'vitest';
import { lokalebasen } from '../../lokalebasen/validators/provider.js';
import { ventrata } from '../../ventrata/validators/provider.js';
import { createMockClient, type CallError } from '../src/try/mock-client.ts';
import { inboxUrl, isSameTarget, manners, readTarget } from '../src/try/targets.ts';

interface Call {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** A mock that answers from a table of `METHOD /path`. */
function mockOf(answers: Readonly<Record<string, readonly [status: number, body: string]>>) {
  const calls: Call[] = [];
  const fetcher = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const { method = 'GET', body } = init;
    const path = new URL(url).pathname.replace('/_hookwright', '');
    calls.push({ method, path, body: typeof body === 'string' ? JSON.parse(body) : undefined });
    const [status, text] = answers[`${method} ${path}`] ?? [500, ''];
    return new Response(text, { status });
  };
  return { client: createMockClient('http://127.0.0.1:4010', fetcher as unknown as typeof fetch), calls };
}

const endpoint = (url: string, changes: object = {}) => ({ id: 'e1', url, state: 'active', members: {}, ...changes });
const json = (body: unknown, status = 200) => [status, JSON.stringify(body)] as const;
const target = 'http://127.0.0.1:4020/lokalebasen';

describe('an endpoint', () => {
  const list = 'GET /providers/lokalebasen/endpoints';

  test('that is registered already is used as it is', async () => {
    const { client, calls } = mockOf({ [list]: json({ endpoints: [endpoint(target)] }) });
    expect(await client.ensureEndpoint('lokalebasen', target, lokalebasen.webhooks)).toMatchObject({ isNew: false });
    expect(calls).toHaveLength(1);
  });

  test('that was disabled is made active again', async () => {
    const disabled = endpoint(target, { state: 'disabled' });
    const { client, calls } = mockOf({
      [list]: json({ endpoints: [disabled] }),
      'PATCH /endpoints/e1': json(endpoint(target)),
    });
    await client.ensureEndpoint('lokalebasen', target, lokalebasen.webhooks);
    expect(calls[1]).toEqual({ method: 'PATCH', path: '/endpoints/e1', body: { url: target } });
  });

  test('takes the place of another where the provider delivers to one address', async () => {
    const other = 'http://localhost:3000/hooks';
    const { client, calls } = mockOf({
      [list]: json({ endpoints: [endpoint(other)] }),
      'PATCH /endpoints/e1': json(endpoint(target)),
    });
    expect(await client.ensureEndpoint('lokalebasen', target, lokalebasen.webhooks)).toMatchObject({
      movedFrom: other,
    });
    expect(calls.map(({ method }) => method)).toEqual(['GET', 'PATCH']);
  });

  test('asks for retries where the provider makes them only then', async () => {
    const { client, calls } = mockOf({
      'GET /providers/ventrata/endpoints': json({ endpoints: [] }),
      'POST /providers/ventrata/endpoints': json(endpoint(target), 201),
    });
    expect(await client.ensureEndpoint('ventrata', target, ventrata.webhooks)).toMatchObject({ isNew: true });
    expect(calls[1]?.body).toEqual({ url: target, members: { retryOnError: true } });
  });
});

describe('a call that fails', () => {
  const troubleOf = async (status: number, body: string) => {
    const { client } = mockOf({ 'POST /trigger': [status, body] });
    const trigger = { provider: 'a', event: 'b', data: {}, faults: [], endpoint: 'c' };
    return await client.trigger(trigger).catch((error: unknown) => error as CallError);
  };

  test('tells the title and the help of the problem', async () => {
    const problem = {
      type: '/_hookwright/problems/refused-body',
      title: 'Refused',
      status: 422,
      detail: 'It lacks /id',
      help: 'Add it.',
    };
    expect(await troubleOf(422, JSON.stringify(problem))).toMatchObject({
      code: 'refused-body',
      trouble: { title: 'Refused', help: 'It lacks /id. Add it.', isGone: false },
    });
  });

  test('is no mystery when something else answers', async () => {
    expect(await troubleOf(200, '<html>')).toMatchObject({
      trouble: { title: 'What answers at 127.0.0.1:4010 is no mock' },
    });
    expect(await troubleOf(502, '"no"')).toMatchObject({ trouble: { title: '127.0.0.1:4010 answered 502' } });
  });

  test('says that the mock is gone when nobody answers', async () => {
    const client = createMockClient('http://127.0.0.1:4010', () => Promise.reject(new TypeError('fetch failed')));
    await expect(client.about()).rejects.toMatchObject({ trouble: { isGone: true } });
  });
});

describe('targets', () => {
  test('of one manner are the same, whatever their run', () => {
    for (const { id } of manners) {
      const [one, two] = ['a1', 'b2'].map((run) => inboxUrl('http://127.0.0.1:4020', 'ventrata', id, run));
      expect(isSameTarget(one!, two!)).toBe(true);
      expect(isSameTarget(one!, inboxUrl('http://127.0.0.1:4020', 'housemates', id, 'a1'))).toBe(false);
    }
  });

  test.each([
    ['http://localhost:3000/hooks', true],
    ['http://127.0.0.1/', true],
    ['http://[::1]:8080/', true],
    ['https://example.com/', false],
    ['http://127.0.0.1.example.com/', false],
    ['javascript:alert(1)', false],
    ['http://localhost/#x', false],
    ['localhost', false],
    ['', false],
  ])('%j can be one: %s', (text, can) => {
    expect('url' in readTarget(text)).toBe(can);
  });
});
