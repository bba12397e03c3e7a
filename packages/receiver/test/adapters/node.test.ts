import { Agent, request as open } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import express from 'express';
import type { Request as ExpressRequest } from 'express';
import { describe, expect, it, vi } from 'vitest';
import { nodeListener } from '../../src/adapters/node.ts';
import { BODY, receiver, signature, signedHeaders, tenant } from '../support/deliveries.ts';
import { answerOf, begin, post, serve } from '../support/sending.ts';

const headers = signedHeaders(BODY);
const handledAnswer = [200, { status: 'handled' }];

describe('node:http', () => {
  it('takes a delivery', async () => {
    const { handler, handled } = receiver();
    expect(await post(await serve(nodeListener(handler)), headers, BODY)).toEqual(handledAnswer);
    expect(handled).toHaveBeenCalledWith(tenant);
  });

  it.each<[string, RequestInit, number, string]>([
    ['another method', { method: 'PUT', body: BODY, headers }, 405, 'wrong-method'],
    [
      'another media type',
      { body: BODY, headers: { ...headers, 'content-type': 'text/plain' } },
      415,
      'wrong-content-type',
    ],
    ['a body that was changed', { body: `${BODY} `, headers }, 401, 'wrong-signature'],
    ['no body', { headers }, 401, 'wrong-signature'],
  ])('refuses %s', async (_name, init, status, error) => {
    const { handler } = receiver();
    const response = await fetch(await serve(nodeListener(handler)), { method: 'POST', ...init });
    expect([response.status, await response.json()]).toEqual([status, { error }]);
  });

  it('refuses a signature that came twice, as it does with web requests', async () => {
    const { handler } = receiver();
    const request = begin(await serve(nodeListener(handler)), {
      'content-type': 'application/json',
      'host-signature': [signature(BODY), signature(BODY)],
    });
    request.end(BODY);
    expect((await answerOf(request)).status).toBe(401);
  });

  it('waits for a slow sender', async () => {
    const { handler } = receiver();
    const request = begin(await serve(nodeListener(handler)), headers);
    const answer = answerOf(request);
    for (const character of BODY) {
      await new Promise<void>((resolve) => {
        request.write(character, () => resolve());
      });
    }
    request.end();
    expect((await answer).status).toBe(200);
  });

  it('asks a sender that waits for leave to go on', async () => {
    const { handler } = receiver();
    const request = begin(await serve(nodeListener(handler)), { ...headers, expect: '100-continue' });
    request.once('continue', () => request.end(BODY)).flushHeaders();
    expect((await answerOf(request)).status).toBe(200);
  });

  it('tells of an upload that breaks off, and goes on', async () => {
    const onError = vi.fn();
    const told = new Promise((resolve) => onError.mockImplementation(resolve));
    const { handler } = receiver({ onError });
    const url = await serve(nodeListener(handler));
    const request = begin(url, { ...headers, 'content-length': '1000' });
    request.on('error', () => {});
    request.write('{', () => request.destroy());
    expect(await told).toMatchObject({ code: 'incomplete-body', status: 400 });
    expect((await post(url, headers, BODY))[0]).toBe(200);
  });

  it('refuses by its size what says its size, and lets the sender read the answer', async () => {
    const { handler } = receiver({ maxBody: 1000 });
    const large = Buffer.alloc(3_000_000, ' ');
    const request = begin(await serve(nodeListener(handler)), { ...headers, 'content-length': String(large.length) });
    const answer = answerOf(request);
    request.end(large);
    expect(await answer).toMatchObject({
      status: 413,
      body: '{"error":"body-too-large"}',
      headers: { connection: 'close' },
    });
  });

  it('lets a sender read the answer that reads only when it has sent everything', async () => {
    const { handler } = receiver({ maxBody: 1000 });
    const { hostname, port } = new URL(await serve(nodeListener(handler)));
    const socket = connect({ port: Number(port), host: hostname }).pause();
    const head = 'POST / HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 8000000\r\n\r\n';
    socket.write(head);
    const failure = await new Promise((resolve) => {
      socket.write(Buffer.alloc(8_000_000, ' '), resolve);
    });
    expect(failure ?? undefined).toBeUndefined();
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 413 [^]*{"error":"body-too-large"}$/);
  });

  it('refuses while it streams what never ends, and ends the connection', async () => {
    const { handler } = receiver({ maxBody: 1000 });
    const { hostname, port } = new URL(await serve(nodeListener(handler)));
    const socket = connect(Number(port), hostname).on('error', () => {});
    socket.write('POST / HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n');
    const more = setInterval(() => socket.write(`400\r\n${' '.repeat(1024)}\r\n`), 1);
    const answer = await text(socket);
    clearInterval(more);
    expect(answer).toMatch(/^HTTP\/1\.1 413 [^]*connection: close[^]*{"error":"body-too-large"}$/i);
  });

  it('keeps a connection for the next delivery, also after a refusal', async () => {
    const { handler } = receiver();
    const ports = new Set<number | undefined>();
    const listener = nodeListener(handler);
    const url = await serve((request, response) => {
      ports.add(request.socket.remotePort);
      listener(request, response);
    });
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (const sent of [headers, { ...headers, 'content-type': 'text/plain' }, headers]) {
      const request = open(url, { method: 'POST', agent, headers: sent });
      request.end(BODY);
      await answerOf(request);
    }
    agent.destroy();
    expect(ports.size).toBe(1);
  });

  it('sends a Response of the service whole, and ends the connection when its body breaks', async () => {
    const good = new Headers([
      ['set-cookie', 'a=1'],
      ['set-cookie', 'b=2'],
    ]);
    const whole = receiver({ before: () => new Response('busy', { status: 503, headers: good }) });
    const response = await fetch(await serve(nodeListener(whole.handler)), { method: 'POST', headers, body: BODY });
    expect([response.status, await response.text()]).toEqual([503, 'busy']);
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    const broken = new ReadableStream({ start: (controller) => controller.error(new Error('gone')) });
    const { handler } = receiver({ before: () => new Response(broken) });
    const url = await serve(nodeListener(handler));
    await expect(fetch(url, { method: 'POST', headers, body: BODY })).rejects.toThrow();
  });

  it.each(['a b', '[', 'evil.example/x#'])('gives a URL that is one, though the host is "%s"', async (host) => {
    const seen: string[] = [];
    const secret = ({ url }: { readonly url: string }) => void seen.push(new URL(url).pathname);
    const { handler } = receiver({ secret } as object);
    const { hostname, port } = new URL(await serve(nodeListener(handler)));
    const socket = connect(Number(port), hostname);
    socket.end(`POST /hooks HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\ncontent-length: 2\r\n\r\n{}`);
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 401 /);
    expect(seen).toHaveLength(1);
  });
});

describe('Express', () => {
  it('takes a delivery before a parser, beside routes with one', async () => {
    const { handler } = receiver();
    const app = express();
    app.all('/hooks', nodeListener(handler));
    app.use(express.json());
    app.post('/others', (request, response) => void response.json(request.body));
    const url = await serve(app);
    expect(await post(`${url}/hooks`, headers, BODY)).toEqual(handledAnswer);
    expect(await post(`${url}/others`, headers, BODY)).toEqual([200, tenant]);
    expect((await fetch(`${url}/hooks`)).status).toBe(405);
  });

  it('names the fix when a parser took the body', async () => {
    const { handler, errors } = receiver();
    const app = express().use(express.json()).post('/hooks', nodeListener(handler));
    expect((await post(`${await serve(app)}/hooks`, headers, BODY))[0]).toBe(500);
    expect(errors).toEqual([expect.stringContaining('before app.use(express.json())')]);
  });

  it('takes bytes that a parser kept', async () => {
    const { handler } = receiver();
    const verify = (request: object, _response: unknown, bytes: Buffer) =>
      void Object.assign(request, { rawBody: bytes });
    const app = express().use(express.json({ verify })).post('/hooks', nodeListener(handler));
    expect(await post(`${await serve(app)}/hooks`, headers, BODY)).toEqual(handledAnswer);
  });

  it('takes bytes of express.raw(), and no more of them than it would read', async () => {
    const { handler } = receiver();
    const small = receiver({ maxBody: 10 });
    const app = express().use(express.raw({ type: '*/*' }));
    app.post('/hooks', nodeListener(handler)).post('/small', nodeListener(small.handler));
    const url = await serve(app);
    expect(await post(`${url}/hooks`, headers, BODY)).toEqual(handledAnswer);
    expect((await post(`${url}/small`, headers, BODY))[0]).toBe(413);
  });

  it('knows the whole path below a router', async () => {
    const seen: string[] = [];
    const before = ({ url }: { readonly url: string }) => void seen.push(url);
    const listener = nodeListener(receiver({ before }).handler, { origin: 'https://example.com' });
    const app = express().use(
      '/api',
      express.Router().post('/hooks', (request: ExpressRequest, response) => listener(request, response)),
    );
    await post(`${await serve(app)}/api/hooks?tenant=a`, headers, BODY);
    expect(seen).toEqual(['https://example.com/api/hooks?tenant=a']);
  });
});
