/** Clients that do not behave, and the end of a server. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { lokalebasen } from '../../lokalebasen/mock/index.js';
import { answer } from '../src/server/answering.ts';
import type { Answering } from '../src/server/answering.ts';
import { serveMock } from '../src/server/serve-mock.ts';
import { openMemoryStore } from '../src/stores/memory.ts';
import { rawClient } from './support/raw-client.ts';
import { caller, serve } from './support/served.ts';

const get = (url: URL, path = '/_hookwright/health') => `GET ${path} HTTP/1.1\r\nHost: localhost:${url.port}\r\n\r\n`;
const post = (url: URL, headers: string) =>
  `POST /_hookwright/trigger HTTP/1.1\r\nHost: localhost:${url.port}\r\nContent-Type: application/json\r\n${headers}\r\n`;

describe('bodies that are too large', () => {
  test('are refused when they are announced, before they come', async () => {
    const { url } = await serve([lokalebasen]);
    const client = await rawClient(url);
    client.write(post(url, 'Content-Length: 1048577\r\n'));
    expect(await client.until('body-too-large')).toMatch(/^HTTP\/1.1 413 /);
  });

  test('are refused while they come, and the sender gets to read why', async () => {
    const { url, call } = await serve([lokalebasen]);
    const client = await rawClient(url);
    client.write(post(url, 'Transfer-Encoding: chunked\r\n'));
    const chunk = `10000\r\n${'x'.repeat(65_536)}\r\n`;
    for (let each = 0; each < 20; each += 1) client.write(chunk);
    expect(await client.until('body-too-large')).toMatch(/^HTTP\/1.1 413 /);
    expect((await call('GET', '/_hookwright/health')).status).toBe(200);
    // The rest was thrown away, so the connection is as good as new.
    client.write(`0\r\n\r\n${get(url)}`);
    expect(await client.until('"ok"')).toContain('HTTP/1.1 200');
  });

  test('are cut off when they never end', async () => {
    const { url } = await serve([lokalebasen]);
    const client = await rawClient(url);
    client.write(post(url, 'Transfer-Encoding: chunked\r\n'));
    const chunk = `100000\r\n${'x'.repeat(1_048_576)}\r\n`;
    for (let each = 0; each < 40 && !client.socket.destroyed; each += 1) {
      const drained = new Promise((resolve) => client.socket.once('drain', resolve));
      if (!client.socket.write(chunk)) await Promise.race([drained, client.ended]);
    }
    await client.ended;
    expect(client.socket.destroyed).toBe(true);
  });

  test('of exactly the limit are read', async () => {
    const { call } = await serve([lokalebasen]);
    const start = '{"event":"enquiry_created","example":"';
    const body = `${start}${'x'.repeat(1_048_576 - start.length - 2)}"}`;
    const answer = await call('POST', '/_hookwright/trigger', { body });
    expect(answer.status).toBe(404);
    expect((await call('POST', '/_hookwright/trigger', { body: `${body} ` })).status).toBe(413);
  });
});

describe('a client that does not behave', () => {
  test('headers that never end are cut off', async () => {
    const { url, call } = await serve([lokalebasen], { limits: { headersMs: 30, requestMs: 60 } });
    const client = await rawClient(url);
    client.write('GET /_hookwright/health HTTP/1.1\r\nX-A: 1\r\n');
    expect(await client.ended).toMatch(/^HTTP\/1.1 408 |^$/);
    expect((await call('GET', '/_hookwright/health')).status).toBe(200);
  });

  test('a body that never comes is cut off', async () => {
    const { url, unforeseen } = await serve([lokalebasen], { limits: { headersMs: 30, requestMs: 60 } });
    const client = await rawClient(url);
    client.write(`${post(url, 'Content-Length: 20\r\n')}{"eve`);
    expect(await client.ended).toMatch(/^HTTP\/1.1 408 |^$/);
    expect(unforeseen).toEqual([]);
  });

  test('one that leaves in the middle of its body leaves nothing behind', async () => {
    const { url, call, mock, unforeseen } = await serve([lokalebasen]);
    const client = await rawClient(url);
    client.write(`${post(url, 'Content-Length: 200\r\n')}{"event": "enquiry_created"`);
    client.socket.destroy();
    await client.ended;
    expect((await call('GET', '/_hookwright/health')).status).toBe(200);
    expect(await mock.deliveries()).toEqual([]);
    expect(unforeseen).toEqual([]);
  });

  test('one that ends its half is answered all the same', async () => {
    const { url } = await serve([lokalebasen]);
    const client = await rawClient(url);
    client.socket.end(get(url));
    expect(await client.ended).toContain('{"status":"ok"}');
  });

  test.each([
    ['garbage', '\u0016\u0003\u0001 hello\r\n\r\n', 400],
    ['a header without a colon', 'GET / HTTP/1.1\r\nHost\r\n\r\n', 400],
    ['two lengths', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab', 400],
    [
      'a length and chunks',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    ['headers without end', `GET / HTTP/1.1\r\nX-A: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
  ])('%s is refused and the connection ended', async (_, text, status) => {
    const { url, call } = await serve([lokalebasen]);
    const client = await rawClient(url);
    client.write(text);
    expect(await client.ended).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect((await call('GET', '/_hookwright/health')).status).toBe(200);
  });

  test('a call for another protocol is a call like any other, or the end of the connection', async () => {
    const { url, call } = await serve([lokalebasen]);
    const upgrade = await rawClient(url);
    upgrade.write(get(url).replace('\r\n\r\n', '\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n'));
    expect(await upgrade.ended).toMatch(/^HTTP\/1.1 200 |^$/);
    const tunnel = await rawClient(url);
    tunnel.write('CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n');
    expect(await tunnel.ended).toMatch(/^HTTP\/1.1 4|^$/);
    expect((await call('GET', '/_hookwright/health')).status).toBe(200);
  });

  test('calls in one piece are answered in order, and rubbish behind them ends the connection', async () => {
    const { url } = await serve([lokalebasen]);
    const client = await rawClient(url);
    client.write(`${get(url)}${get(url, '/_hookwright/counts')}${get(url, '/nothing')}`);
    await client.until('unknown-path');
    client.write('rubbish\r\n\r\n');
    const seen = await client.ended;
    expect([...seen.matchAll(/HTTP\/1.1 (\d+)/g)].map(([, status]) => status)).toEqual(['200', '200', '404', '400']);
    expect(seen.indexOf('"ok"')).toBeLessThan(seen.indexOf('"waiting"'));
  });

  test('rubbish in one piece with calls takes nobody else along', async () => {
    const { url, call, unforeseen } = await serve([lokalebasen]);
    const client = await rawClient(url);
    client.write(`${get(url)}${get(url, '/_hookwright/counts')}rubbish\r\n\r\n`);
    expect(await client.ended).toMatch(/HTTP\/1.1 400 /);
    expect((await call('GET', '/_hookwright/health')).status).toBe(200);
    expect(unforeseen).toEqual([]);
  });
});

describe('closing', () => {
  test('finishes calls under way, ends what is idle, and takes nothing new', async () => {
    const memory = openMemoryStore();
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    const store: typeof memory = {
      ...memory,
      counts: async () => {
        begin();
        await held;
        return memory.counts();
      },
    };
    const { url, server } = await serve([lokalebasen], { mock: { store }, limits: { graceMs: 3_600_000 } });
    const [silent, half, idle, busy] = await Promise.all(Array.from({ length: 4 }, () => rawClient(url)));
    half!.write('GET /_hookwright/health HTTP/1.1\r\nHost:');
    idle!.write(get(url));
    await idle!.until('"ok"');
    busy!.write(get(url, '/_hookwright/counts'));
    await begun;
    const closed = server.close();
    await Promise.all([silent!.ended, half!.ended, idle!.ended]);
    await expect(rawClient(url)).rejects.toThrow(/ECONNREFUSED/);
    release();
    const seen = await busy!.ended;
    expect(seen).toMatch(/^HTTP\/1.1 200 [^]*"waiting":0/);
    await closed;
  });

  test('a call that comes all the same is told to come back', async () => {
    const listener = createServer((request, response) => {
      void answer({ closing: () => true } as Answering, request, response);
    }).listen(0, '127.0.0.1');
    onTestFinished(() => void listener.close());
    await once(listener, 'listening');
    const { port } = listener.address() as AddressInfo;
    const told = await caller(new URL(`http://127.0.0.1:${port}/`))('GET', '/_hookwright/health');
    expect(told.status).toBe(503);
    expect(told.body).toMatchObject({ type: '/_hookwright/problems/closing' });
    expect([told.headers.get('retry-after'), told.headers.get('connection')]).toEqual(['1', 'close']);
  });

  test('does not wait for a call without end', async () => {
    const memory = openMemoryStore();
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    const store: typeof memory = {
      ...memory,
      counts: () => {
        begin();
        return new Promise(() => {});
      },
    };
    const { url, server } = await serve([lokalebasen], { mock: { store }, limits: { graceMs: 20 } });
    const client = await rawClient(url);
    client.write(get(url, '/_hookwright/counts'));
    await begun;
    await server.close();
    expect(await client.ended).toBe('');
  });

  test('twice is once, and a server that never listened closes too', async () => {
    const { server, mock } = await serve([lokalebasen]);
    await Promise.all([server.close(), server.close()]);
    await serveMock(mock).close();
  });

  test('a port that is taken is told', async () => {
    const { url, mock } = await serve([lokalebasen]);
    const second = serveMock(mock);
    await expect(second.listen(Number(url.port))).rejects.toMatchObject({ code: 'EADDRINUSE' });
    expect((await second.listen(0)).port).not.toBe(url.port);
    await second.close();
  });
});
