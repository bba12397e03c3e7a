/** One listener for all providers of a mock and for the control API. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Mock } from '../mock.ts';
import { answer } from './answering.ts';
import type { Answering } from './answering.ts';
import { watchConnections } from './connections.ts';
import { openapi } from './openapi.ts';
import { createStream } from './stream.ts';
import type { StreamLimits } from './stream.ts';
import { createCheck } from './validation.ts';

export interface ServeOptions {
  /** Names besides those of this machine by which it may be called, and whose pages may call. Default: none. */
  readonly allowCallers?: readonly string[];
  /** Of the program, for `/_hookwright`. */
  readonly version?: string;
  /** Hears of errors that nobody foresaw. Default: they are only answered with 500. */
  readonly report?: (error: unknown) => void;
  readonly limits?: Partial<ServeLimits>;
}

export interface ServeLimits extends StreamLimits {
  /** Until all headers of a call are there, in milliseconds. */
  readonly headersMs: number;
  /** Until all of a call is there, in milliseconds. */
  readonly requestMs: number;
  /** How long `close` waits for calls under way before it cuts them off, in milliseconds. */
  readonly graceMs: number;
}

/** An import statement would take 13 MB and 30 ms more: it reads all exports, and one of them loads a whole client. */
const { createServer } = process.getBuiltinModule('node:http');

const defaults: ServeLimits = {
  headersMs: 10_000,
  requestMs: 30_000,
  graceMs: 10_000,
  readers: 100,
  bufferBytes: 1024 * 1024,
  heartbeatMs: 15_000,
};

export interface MockServer {
  /**
   * @param port 0 for any that is free
   * @param host default 127.0.0.1
   * @returns the address to call
   * @throws the error of `node:net`, such as `EADDRINUSE`
   */
  readonly listen: (port: number, host?: string) => Promise<URL>;
  /** Takes no more calls, ends streams and idle connections, and resolves when calls under way are answered. */
  readonly close: () => Promise<void>;
}

/** Serves a mock over HTTP. It does not own the mock: closing one leaves the other. */
export function serveMock(mock: Mock, options: ServeOptions = {}): MockServer {
  const limits = { ...defaults, ...options.limits };
  const { allowCallers = [], version = '0.0.0', report = () => {} } = options;
  const server = createServer({
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    connectionsCheckingInterval: Math.max(10, Math.min(limits.headersMs, limits.requestMs) / 4),
    keepAliveTimeout: 5000,
    maxHeaderSize: 16_384,
  });
  const connections = watchConnections(server);
  const stream = createStream(mock, limits);
  const exposeHeaders = exposedBy(mock);
  let document: ReturnType<typeof openapi> | undefined;
  const describe = () => (document ??= openapi(version));
  let closing: Promise<void> | undefined;
  const answering: Answering = {
    mock,
    about: { version, document: describe },
    guard: () => ({ port: (server.address() as AddressInfo | null)?.port ?? 0, allowCallers, exposeHeaders }),
    check: createCheck(describe),
    stream,
    closing: () => closing !== undefined,
    report,
  };
  // Such as too many open files when a connection comes: the next one may find room.
  server.on('error', (error) => {
    if (server.listening) report(error);
  });
  server.on('request', (request, response) => void answer(answering, request, response));

  const close = async () => {
    const closed = new Promise<void>((resolve) => {
      server.close(() => resolve());
    });
    stream.close();
    connections.endIdle();
    const grace = setTimeout(connections.cutOff, limits.graceMs);
    await closed;
    clearTimeout(grace);
  };
  return { listen: (port, host = '127.0.0.1') => listen(server, port, host), close: () => (closing ??= close()) };
}

function listen(server: Server, port: number, host: string): Promise<URL> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const { address, port: chosen, family } = server.address() as AddressInfo;
      // All addresses of a machine are none that one can call.
      const name = address === '0.0.0.0' || address === '::' ? '127.0.0.1' : address;
      resolve(new URL(`http://${family === 'IPv6' && name === address ? `[${name}]` : name}:${chosen}/`));
    });
  });
}

/** Headers of answers that a page of another port may read. */
const exposedBy = ({ providers }: Mock): readonly string[] => [
  ...new Set([
    'Allow',
    'Hookwright-Reason',
    'Location',
    'Retry-After',
    ...providers.flatMap(({ webhooks }) => webhooks.registration.capabilitiesHeader ?? []),
  ]),
];
