import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { BODY, receiver, signedHeaders, signedRequest, tenant } from '../support/deliveries.ts';

describe('a handler as it is', () => {
  it('is a route of Hono', async () => {
    const { handler, handled } = receiver();
    const app = new Hono();
    app.all('/hooks', (context) => handler(context.req.raw));
    const init = { method: 'POST', headers: signedHeaders(BODY), body: BODY };
    expect((await app.request('/hooks', init)).status).toBe(200);
    expect((await app.request('/hooks')).status).toBe(405);
    expect(handled).toHaveBeenCalledWith(tenant);
  });

  it('names the fix when a middleware of Hono took the body', async () => {
    const { handler, errors } = receiver();
    const app = new Hono().use(async (context, next) => {
      await context.req.json();
      await next();
    });
    app.post('/hooks', (context) => handler(context.req.raw));
    const response = await app.request('/hooks', { method: 'POST', headers: signedHeaders(BODY), body: BODY });
    expect(response.status).toBe(500);
    expect(errors).toEqual([expect.stringContaining('Hono')]);
  });

  it('is a route handler of Next, and the fetch of Workers, Bun and Deno', async () => {
    const { handler } = receiver();
    const POST: (request: Request, context: { readonly params: Promise<object> }) => Promise<Response> = handler;
    expect((await POST(signedRequest(), { params: Promise.resolve({}) })).status).toBe(200);
    const worker: { readonly fetch: (request: Request, environment: object) => Promise<Response> } = { fetch: handler };
    expect((await worker.fetch(signedRequest(), {})).status).toBe(200);
  });

  it('tells of a body whose reader was taken, and of one that breaks off', async () => {
    const { handler, errors } = receiver();
    const locked = signedRequest();
    locked.body?.getReader();
    expect((await handler(locked)).status).toBe(500);
    expect(errors.pop()).toContain('request.clone()');
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error('reset')) });
    const init = { method: 'POST', headers: signedHeaders(BODY), body, duplex: 'half' };
    expect((await handler(new Request('http://localhost/', init as RequestInit))).status).toBe(400);
    expect(errors.pop()).toContain('broke off');
  });
});
