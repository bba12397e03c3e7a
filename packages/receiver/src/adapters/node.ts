/** `node:http`, Express and everything else that gives an `IncomingMessage` and a `ServerResponse`. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isAnswer } from '../handler.ts';
import type { Answer, Incoming, WebhookHandler } from '../handler.ts';
import { readStream } from './read-stream.ts';

export interface NodeListenerOptions {
  /** Scheme and host as the provider calls them: `https://example.com`. Needed only where the contract signs the URL. */
  readonly origin?: string;
}

/** What Express and others add to a request. */
interface Extended {
  readonly body?: unknown;
  readonly rawBody?: unknown;
  readonly originalUrl?: unknown;
}

/**
 * The handler as a listener or a route: `createServer(nodeListener(handler))`, `app.all('/hooks', nodeListener(handler))`.
 * In Express, put it before `express.json()`, or keep that away from its path: a signature is over the bytes as they came.
 */
export function nodeListener(
  handler: WebhookHandler,
  { origin }: NodeListenerOptions = {},
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const { originalUrl = request.url } = request as Extended;
    const incoming = incomingOf(request, {
      origin,
      target: String(originalUrl),
      read: (limit) => bytesOf(request, limit),
    });
    handler
      .answer(incoming)
      .then((answer) => send(request, response, answer))
      // Only a `Response` of the service's own whose body breaks ends here.
      .catch(() => response.destroy());
  };
}

interface Known {
  readonly origin: string | undefined;
  /** Path and query. */
  readonly target: string;
  readonly read: Incoming['read'];
}

/** Method, address and headers as the handler wants them. */
export function incomingOf(
  { method = '', headers }: Pick<IncomingMessage, 'method' | 'headers'>,
  { origin = `http://${headers.host ?? 'localhost'}`, target, read }: Known,
): Incoming {
  const url = origin + (target.startsWith('/') ? target : '/');
  return {
    method,
    // A host that no URL can have would otherwise make a service throw that looks for its tenant there.
    url: URL.canParse(url) ? url : 'http://localhost/',
    headers: {
      // As `Headers.get` does: values of a header that came twice are joined.
      get: (name) => {
        const value = headers[name.toLowerCase()];
        return Array.isArray(value) ? value.join(', ') : (value ?? null);
      },
    },
    read,
  };
}

/** From what somebody kept, or from the connection. */
async function bytesOf(request: IncomingMessage, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const { rawBody, body } = request as Extended;
  const kept = [rawBody, body].find((bytes) => bytes instanceof Uint8Array);
  return readStream(request, { kept, length: request.headers['content-length'], limit, taken: TAKEN });
}

/** Bytes that Node may read and drop, so that the connection serves the next delivery. */
const SMALL = 1 << 16;

/** Whether nothing, or little, is left to come. */
export const isRead = ({ complete, headers }: IncomingMessage): boolean =>
  complete || Number(headers['transfer-encoding'] === undefined ? (headers['content-length'] ?? 0) : NaN) <= SMALL;

/** How long a sender whose body was refused may go on, in ms, so that it reads the answer before its connection ends. */
const LINGER = 1000;

/** Sends an answer; where the request is not complete, it ends the connection once the sender could read the answer. */
export async function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer | Response,
): Promise<void> {
  if (response.destroyed || response.headersSent) return;
  const body = isAnswer(answer) ? answer.body : Buffer.from(await answer.arrayBuffer());
  const last = !isRead(request) && request.httpVersionMajor === 1;
  if (!isAnswer(answer)) response.setHeaders(answer.headers);
  response.writeHead(answer.status, {
    ...(isAnswer(answer) && answer.headers),
    'content-length': Buffer.byteLength(body),
    // What is left of a refused body would be read as the next request.
    ...(last && { connection: 'close' }),
  });
  // Text goes out in one write with the headers.
  if (!last) return void response.end(body);
  response.write(body);
  const end = () => response.end();
  const timer = setTimeout(end, LINGER);
  request.once('close', () => clearTimeout(timer));
  request.once('end', end).resume();
}

const TAKEN = `The body of this request was read before the webhook handler got it, so its signature cannot be checked.
In Express, register the route before app.use(express.json()), or keep the bytes:
express.json({ verify: (request, _, bytes) => { request.rawBody = bytes; } }).`;
