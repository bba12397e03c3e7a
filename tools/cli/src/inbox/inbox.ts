/** An HTTP server on this machine that takes any request whole and lets somebody else answer it. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { closeServer } from '../close-server.ts';
import { errorCode } from '../disk.ts';
import { UsageError } from '../exit.ts';
import type { HttpMessage } from './http-message.ts';

/** An import statement would read all exports, and one of them loads a whole client. */
const { createServer } = process.getBuiltinModule('node:http');

export interface Answer {
  readonly status: number;
  readonly headers: HttpMessage['headers'];
  readonly body: string;
}

export interface InboxOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** The option that chooses the port. Default: `--port`. */
  readonly portOption?: string;
  /** Bytes; a longer body is answered 413. */
  readonly maxBody: number;
  readonly answer: (message: HttpMessage) => Promise<Answer>;
  /** To a GET, which is no delivery. Default: a line for a person with a browser. */
  readonly greet?: (message: Omit<HttpMessage, 'body'>) => Answer;
  /** A request that could not be taken: a sentence without its full stop. */
  readonly onTrouble: (what: string) => void;
}

export interface Inbox {
  readonly url: string;
  /** Lets requests in progress end, but not for long. */
  readonly close: () => Promise<void>;
}

/** A sender that needs longer for one request is cut off. */
const REQUEST_TIMEOUT_MS = 60_000;

/** How long a sender may go on after its answer. */
const DROP_MS = 2000;

/**
 * Listens on the loopback interface, and on no other.
 * @throws {UsageError} when the port cannot be had
 */
export async function openInbox(options: InboxOptions): Promise<Inbox> {
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS }, (request, response) => {
    take(request, response, options).catch((error: unknown) => {
      // One request that brings out a mistake of ours must not end the inbox.
      options.onTrouble(`a request could not be answered: ${error instanceof Error ? error.message : String(error)}`);
      response.destroy();
    });
  });
  server.on('clientError', (_error, socket) => {
    options.onTrouble('a request was no HTTP, and was answered 400');
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
  });
  const port = await listening(server, options);
  return { url: `http://127.0.0.1:${port}`, close: () => closeServer(server) };
}

function listening(server: Server, { port, portOption = '--port' }: InboxOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const taken = errorCode(error) === 'EADDRINUSE';
      const why = taken ? 'is taken' : `cannot be used (${errorCode(error)})`;
      reject(new UsageError(`port ${port} ${why}; choose another with ${portOption}, or 0 for any that is free.`));
    });
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

async function take(request: IncomingMessage, response: ServerResponse, options: InboxOptions): Promise<void> {
  const { method = 'POST', url: target = '/', rawHeaders } = request;
  const headers = pairsOf(rawHeaders);
  // A person who opens the address in a browser is no delivery.
  if (method === 'GET' || method === 'HEAD') {
    const greeting = options.greet?.({ method, target, headers });
    return reply(response, greeting ?? note(200, 'Hookwright listens here for webhooks.'));
  }
  const body = await readBody(request, options.maxBody);
  if (body === 'cut') return options.onTrouble('a request ended before its body was complete');
  if (body === 'too-large') {
    options.onTrouble(`a body was longer than ${options.maxBody} bytes, and was answered 413`);
    dropSoon(request, response);
    return reply(response, note(413, `The body is longer than ${options.maxBody} bytes.`));
  }
  reply(response, await options.answer({ method, target, headers, body }));
}

const pairsOf = (raw: readonly string[]): HttpMessage['headers'] =>
  raw.flatMap((name, at) => (at % 2 === 0 ? [[name, raw[at + 1] ?? ''] as const] : []));

function readBody(request: IncomingMessage, most: number): Promise<Buffer | 'cut' | 'too-large'> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > most) resolve('too-large');
      else chunks.push(chunk);
    });
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('error', () => resolve('cut'));
    request.once('close', () => resolve('cut'));
  });
}

/** A sender reads the answer only while somebody still takes what it sends; it has this long for both. */
function dropSoon(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Connection', 'close');
  const drop = setTimeout(() => request.destroy(), DROP_MS);
  request.once('close', () => clearTimeout(drop));
}

/** Text for whoever sent the request. */
export const note = (status: number, text: string): Answer => ({
  status,
  headers: [['Content-Type', 'text/plain; charset=utf-8']],
  body: `${text}\n`,
});

function reply(response: ServerResponse, { status, headers, body }: Answer): void {
  if (response.destroyed) return;
  for (const [name, value] of headers) response.appendHeader(name, value);
  response.statusCode = status;
  response.end(body);
}
