import fastify from 'fastify';
import { describe, expect, it, onTestFinished } from 'vitest';
import { webhookRoute } from '../../src/adapters/fastify.ts';
import type { WebhookHandler } from '../../src/index.ts';
import { BODY, receiver, signedHeaders, tenant } from '../support/deliveries.ts';
import { answerOf, begin, post } from '../support/sending.ts';

const headers = signedHeaders(BODY);

/** A service with a route of its own, and the webhooks beside it. */
async function serve(handler: WebhookHandler): Promise<string> {
  const app = fastify();
  onTestFinished(() => app.close());
  app.addContentTypeParser('application/xml', { parseAs: 'string' }, (_request, body, done) =>
    done(null, `xml ${String(body)}`),
  );
  await app.register(webhookRoute, { url: '/hooks', handler });
  app.post('/others', (request) => ({ got: request.body }));
  return app.listen({ port: 0, host: '127.0.0.1' });
}

describe('Fastify', () => {
  it('takes a delivery and leaves parsers of other routes alone', async () => {
    const { handler, handled } = receiver();
    const url = await serve(handler);
    expect(await post(`${url}/hooks`, headers, BODY)).toEqual([200, { status: 'handled' }]);
    expect(handled).toHaveBeenCalledWith(tenant);
    expect(await post(`${url}/others`, { 'content-type': 'application/json' }, BODY)).toEqual([200, { got: tenant }]);
    expect(await post(`${url}/others`, { 'content-type': 'application/xml' }, '<a/>')).toEqual([
      200,
      { got: 'xml <a/>' },
    ]);
  });

  it.each<[string, RequestInit, number, string]>([
    ['another method', { method: 'DELETE', headers: {} }, 405, 'wrong-method'],
    ['GET', { method: 'GET', headers: {} }, 405, 'wrong-method'],
    [
      'another media type',
      { body: BODY, headers: { ...headers, 'content-type': 'text/plain' } },
      415,
      'wrong-content-type',
    ],
    ['a body that was changed', { body: `${BODY} `, headers }, 401, 'wrong-signature'],
    ['no body', { headers }, 401, 'wrong-signature'],
    ['text that is no JSON', { body: '{', headers: signedHeaders('{') }, 400, 'not-json'],
  ])('answers %s by itself', async (_name, init, status, error) => {
    const url = await serve(receiver().handler);
    const response = await fetch(`${url}/hooks`, { method: 'POST', ...init });
    expect([response.status, await response.json()]).toEqual([status, { error }]);
  });

  it('takes a body without a media type', async () => {
    const url = await serve(receiver().handler);
    const { 'host-signature': signature = '' } = headers;
    expect((await post(`${url}/hooks`, { 'host-signature': signature }, Buffer.from(BODY)))[0]).toBe(200);
  });

  it('refuses by its size what is larger than its own limit, and not what is larger than Fastify’s', async () => {
    const wide = JSON.stringify({ ...tenant, more: 'x'.repeat(1_500_000) });
    const url = await serve(receiver({ maxBody: 2_000_000 }).handler);
    expect((await post(`${url}/hooks`, signedHeaders(wide), wide))[0]).toBe(200);
    const large = Buffer.alloc(5_000_000, ' ');
    const request = begin(`${url}/hooks`, headers);
    const answer = answerOf(request);
    request.end(large);
    expect(await answer).toMatchObject({
      status: 413,
      body: '{"error":"body-too-large"}',
      headers: { connection: 'close' },
    });
  });

  it('sends a Response of the service whole', async () => {
    const url = await serve(
      receiver({
        before: () =>
          new Response('busy', {
            status: 503,
            headers: [
              ['set-cookie', 'a=1'],
              ['set-cookie', 'b=2'],
            ],
          }),
      }).handler,
    );
    const response = await fetch(`${url}/hooks`, { method: 'POST', headers, body: BODY });
    expect([response.status, await response.text()]).toEqual([503, 'busy']);
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  });

  it('names the fix when a hook parsed the body', async () => {
    const { handler, errors } = receiver();
    const app = fastify();
    onTestFinished(() => app.close());
    app.addHook('preHandler', async (request) => void (request.body = tenant));
    await app.register(webhookRoute, { url: '/hooks', handler });
    const { statusCode } = await app.inject({ method: 'POST', url: '/hooks', headers, payload: BODY });
    expect(statusCode).toBe(500);
    expect(errors).toEqual([expect.stringContaining('app.register(webhookRoute')]);
  });
});
