/** Serves a built site to this machine, as any host would, with the addresses of the live parts in each page. */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { closeServer } from '../close-server.ts';
import { errorCode } from '../disk.ts';
import { sha256 } from '../sha256.ts';
import { findFile, isHashed, typeOf } from './static-files.ts';

/** An import statement would read all exports, and one of them loads a whole client. */
const { createServer } = process.getBuiltinModule('node:http');

export interface SiteServerOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** The built site, absolute. Requests wait for it. Rejected, they are answered 503. */
  readonly folder: Promise<string>;
  /** What each page is told of the live parts; nothing when there are none. */
  readonly live: () => Live | undefined;
}

/** Addresses without a slash at their end. */
export interface Live {
  readonly mock: string;
  readonly inbox: string;
}

export interface SiteServer {
  readonly url: string;
  /** Lets answers in progress end, but not for long. */
  readonly close: () => Promise<void>;
}

/** Pages talk to this machine alone; a page that asked another host would be stopped here. */
const POLICY = [
  "default-src 'self'",
  "connect-src 'self' http://127.0.0.1:* http://localhost:*",
  "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
].join('; ');

/** Listens on the loopback interface. Rejects with the system's error when the port cannot be had. */
export async function openSiteServer(options: SiteServerOptions): Promise<SiteServer> {
  const server = createServer((request, response) => {
    answer(request, response, options).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else refuse(response, errorCode(error) === 'ENOENT' ? 404 : 503, 'The site is not there.');
    });
  });
  // A build that fails is told by the one that asked for it.
  options.folder.catch(() => undefined);
  const port = await listening(server, options.port);
  return { url: `http://127.0.0.1:${port}`, close: () => closeServer(server) };
}

function listening(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

async function answer(request: IncomingMessage, response: ServerResponse, options: SiteServerOptions): Promise<void> {
  const { method = '', url = '/', headers } = request;
  // A page of another name that was bent to this machine must not read what only this machine has.
  if (!isLoopback(headers.host)) return refuse(response, 403, 'Call 127.0.0.1 or localhost.');
  if (method !== 'GET' && method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return refuse(response, 405, 'Pages are read with GET.');
  }
  const [path = '/', query] = url.split(/\?(.*)/s);
  const folder = await options.folder;
  const found = findFile(folder, path);
  if (found.kind === 'moved') {
    response.writeHead(302, { Location: `${found.to}${query === undefined ? '' : `?${query}`}` }).end();
    return;
  }
  const file = found.kind === 'file' ? found.file : join(folder, '404.html');
  const bytes = await readFile(file);
  const body = file.endsWith('.html') ? withLive(bytes.toString('utf8'), options.live()) : bytes;
  send({ request, response }, { status: found.kind === 'file' ? 200 : 404, path, file, body });
}

interface Answer {
  readonly status: 200 | 404;
  readonly path: string;
  readonly file: string;
  readonly body: string | Buffer;
}

function send(
  { request, response }: { readonly request: IncomingMessage; readonly response: ServerResponse },
  { status, path, file, body }: Answer,
): void {
  const etag = `"${sha256(body).slice(0, 32)}"`;
  response.setHeader('ETag', etag);
  response.setHeader(
    'Cache-Control',
    isHashed(path) && status === 200 ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (file.endsWith('.html')) response.setHeader('Content-Security-Policy', POLICY);
  if (status === 200 && knows(request.headers['if-none-match'], etag)) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(status, { 'Content-Type': typeOf(file), 'Content-Length': Buffer.byteLength(body) });
  response.end(request.method === 'HEAD' ? undefined : body);
}

const knows = (header: string | undefined, etag: string): boolean =>
  header !== undefined && header.split(',').some((one) => ['*', etag].includes(one.trim().replace(/^W\//, '')));

const isLoopback = (host = ''): boolean => /^(([\w-]+\.)*localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/i.test(host);

/** Early in the head, so that no script of the page runs before it. */
function withLive(html: string, live: Live | undefined): string {
  if (live === undefined) return html;
  const { mock, inbox } = live;
  const content = JSON.stringify({ mock, inbox }).replaceAll('&', '&amp;').replaceAll("'", '&#39;');
  return html.replace(/<head(?:\s[^>]*)?>/i, (head) => `${head}<meta name="hookwright-live" content='${content}'>`);
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}
