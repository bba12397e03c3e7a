/** Fastify, of any version that has content type parsers. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { isAnswer } from '../handler.ts';
import type { WebhookHandler } from '../handler.ts';
import { incomingOf, isRead, send } from './node.ts';
import { readStream } from './read-stream.ts';

/** What is used of a Fastify instance, a request and a reply. */
export interface FastifyLike {
  readonly removeAllContentTypeParsers: () => unknown;
  readonly addContentTypeParser: (
    type: string,
    parse: (request: unknown, payload: IncomingMessage, done: (error: Error | null, body?: unknown) => void) => void,
  ) => unknown;
  readonly route: (options: {
    readonly method: string[];
    readonly url: string;
    readonly handler: (request: FastifyRequestLike, reply: FastifyReplyLike) => Promise<unknown>;
  }) => unknown;
}

export interface FastifyRequestLike {
  readonly originalUrl: string;
  readonly raw: IncomingMessage;
  readonly body: unknown;
}

export interface FastifyReplyLike {
  readonly raw: ServerResponse;
  readonly code: (status: number) => unknown;
  readonly header: (name: string, value: string) => unknown;
  readonly send: (body: string) => unknown;
  readonly hijack: () => unknown;
}

export interface WebhookRoute {
  readonly url: string;
  readonly handler: WebhookHandler;
  /** Scheme and host as the provider calls them: `https://example.com`. Needed only where the contract signs the URL. */
  readonly origin?: string;
}

/** All, so that the handler answers for the wrong ones too. */
const METHODS = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'];

/**
 * A plugin with one route: `app.register(webhookRoute, { url: '/hooks', handler })`. Its parser leaves bodies unread, and does so
 * for this route alone, since Fastify keeps what a plugin does to itself. `maxBody` of the handler takes the place of `bodyLimit`.
 */
export async function webhookRoute(app: FastifyLike, { url, handler, origin }: WebhookRoute): Promise<void> {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
  app.route({
    method: METHODS,
    url,
    handler: async (request, reply) => {
      const { raw, body, originalUrl: target } = request;
      const read = (limit: number) => bodyOf(raw, body, limit);
      const answer = await handler.answer(incomingOf(raw, { origin, target, read }));
      if (!isRead(raw)) {
        reply.hijack();
        return send(raw, reply.raw, answer);
      }
      reply.code(answer.status);
      const headers = isAnswer(answer) ? Object.entries(answer.headers) : answer.headers;
      for (const [name, value] of headers) reply.header(name, value);
      return reply.send(isAnswer(answer) ? answer.body : await answer.text());
    },
  });
}

async function bodyOf(raw: IncomingMessage, body: unknown, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  if (body === undefined || body === null) return new Uint8Array();
  const kept = body instanceof Uint8Array ? body : undefined;
  if (kept === undefined && !(body instanceof Readable)) throw new TypeError(TAKEN);
  return readStream(body instanceof Readable ? body : raw, {
    kept,
    length: raw.headers['content-length'],
    limit,
    taken: TAKEN,
  });
}

const TAKEN = `The body of this request was parsed before the webhook handler got it, so its signature cannot be checked.
Register the route with app.register(webhookRoute, { url, handler }), so that its parser keeps the bytes.`;
