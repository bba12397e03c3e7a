import { describe, expect, test } from 'vitest';
import { lokalebasen } from '../../lokalebasen/mock/index.js';
import { ventrata } from '../../ventrata/mock/index.js';
import { rawClient } from './support/raw-client.ts';
import { serve } from './support/served.ts';

/** The whole answer to a request with these headers; `{port}` stands for the server's. */
async function ask(url: URL, head: string): Promise<string> {
  const client = await rawClient(url);
  client.write(`${head.replaceAll('{port}', url.port)}\r\nConnection: close\r\n\r\n`);
  return client.ended;
}
const health = (host: string) => `GET /_hookwright/health HTTP/1.1\r\nHost: ${host}`;

describe('a call names this machine', () => {
  test.each([
    '127.0.0.1:{port}',
    'localhost:{port}',
    'LOCALHOST:{port}',
    '[::1]:{port}',
    'mock.localhost:{port}',
    '127.8.9.10:{port}',
  ])('%s', async (host) => {
    const { url } = await serve([lokalebasen]);
    expect(await ask(url, health(host))).toMatch(/^HTTP\/1.1 200 /);
  });

  test.each([
    'evil.example:{port}',
    '127.0.0.1.evil.example:{port}',
    'localhost.evil.example:{port}',
    'localhost',
    'localhost:1',
    '127.0.0.1:{port}@evil.example',
    'evil.example/localhost:{port}',
    '10.0.0.1:{port}',
    '',
  ])('%j does not', async (host) => {
    const { url } = await serve([lokalebasen]);
    const answer = await ask(url, health(host));
    expect(answer).toMatch(/^HTTP\/1.1 403 /);
    expect(answer).toContain('/problems/host-refused');
  });

  test('a name that is allowed may call, and a port that is forwarded', async () => {
    const { url } = await serve([lokalebasen], { allowCallers: ['mock.test', 'localhost:8080'] });
    for (const host of ['mock.test', 'mock.test:9', 'localhost:8080']) {
      expect(await ask(url, health(host)), host).toMatch(/^HTTP\/1.1 200 /);
    }
    for (const host of ['x.mock.test', 'mock.test.evil.example', 'localhost:8081']) {
      expect(await ask(url, health(host)), host).toMatch(/^HTTP\/1.1 403 /);
    }
  });

  test('two Host headers, or none', async () => {
    const { url } = await serve([lokalebasen]);
    const two = `${health('localhost:{port}')}\r\nHost: evil.example`;
    expect(await ask(url, two)).toMatch(/^HTTP\/1.1 40[03] /);
    expect(await ask(url, 'GET /_hookwright/health HTTP/1.1')).toMatch(/^HTTP\/1.1 400 /);
    expect(await ask(url, 'GET /_hookwright/health HTTP/1.0')).toMatch(/^HTTP\/1.1 403 /);
  });

  test('the provider itself is guarded too', async () => {
    const { url } = await serve([ventrata]);
    const answer = await ask(
      url,
      'GET /octo/webhooks HTTP/1.1\r\nAuthorization: Bearer x\r\nHost: evil.example:{port}',
    );
    expect(answer).toMatch(/^HTTP\/1.1 403 /);
  });

  test('a request for another server', async () => {
    const { url } = await serve([lokalebasen]);
    const answer = await ask(url, 'GET http://evil.example/_hookwright/health HTTP/1.1\r\nHost: localhost:{port}');
    expect(answer).toMatch(/^HTTP\/1.1 400 /);
  });
});

describe('a page', () => {
  test('of this machine may call and read', async () => {
    const { call } = await serve([ventrata]);
    const answer = await call('GET', '/_hookwright', { headers: { origin: 'http://localhost:4321' } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBe('http://localhost:4321');
    expect(answer.headers.get('access-control-expose-headers')).toContain('Octo-Capabilities');
    expect(answer.headers.get('vary')).toBe('Origin');
  });

  test('of this machine may read why it was refused', async () => {
    const { call } = await serve([ventrata]);
    const answer = await call('GET', '/_hookwright/nothing', { headers: { origin: 'http://127.0.0.1:4321' } });
    expect(answer.status).toBe(404);
    expect(answer.headers.get('access-control-allow-origin')).toBe('http://127.0.0.1:4321');
  });

  test.each(['https://evil.example', 'null', 'http://localhost.evil.example', 'file://', 'http://10.0.0.1'])(
    'of %s may not',
    async (origin) => {
      const { call, mock } = await serve([lokalebasen]);
      const body = { url: 'http://localhost/' };
      const answer = await call('POST', '/_hookwright/providers/lokalebasen/endpoints', { body, headers: { origin } });
      expect(answer.status).toBe(403);
      expect(answer.body).toMatchObject({ type: '/_hookwright/problems/origin-refused' });
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
      expect(mock.endpoints()).toEqual([]);
    },
  );

  test('of a host that is allowed may', async () => {
    const { call } = await serve([lokalebasen], { allowCallers: ['docs.example.com'] });
    const answer = await call('GET', '/_hookwright', { headers: { origin: 'https://docs.example.com' } });
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://docs.example.com');
  });

  test('asks first, and is told what it may send', async () => {
    const { call } = await serve([ventrata]);
    const preflight = (origin: string) =>
      call('OPTIONS', '/octo/webhooks', {
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'authorization,content-type,octo-capabilities',
        },
      });
    const answer = await preflight('http://localhost:4321');
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-methods')).toBe('POST, GET, DELETE, OPTIONS');
    expect(answer.headers.get('access-control-allow-headers')).toBe('authorization, content-type, octo-capabilities');
    expect(answer.headers.get('access-control-allow-origin')).toBe('http://localhost:4321');
    expect((await preflight('https://evil.example')).status).toBe(403);
  });
});
