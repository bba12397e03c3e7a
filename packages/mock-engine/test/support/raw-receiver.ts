/** Receivers made of bare sockets, so that they can misbehave in every way. */
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';
import { onTestFinished } from 'vitest';

export interface RawReceiver {
  readonly url: string;
  readonly port: number;
  /** Connections so far, open or not. */
  readonly connections: () => number;
  /** Everything that came in, as latin1. */
  readonly received: () => string;
  /** Resolves once at least one connection was made and none is open. */
  readonly freed: () => Promise<void>;
}

/** What a receiver does with a connection. Called with the first bytes of each request that comes on it. */
type Behave = (socket: Socket, data: Buffer) => void;

export const rawReceiver = (behave: Behave): Promise<RawReceiver> => listening(createServer(), 'connection', behave);

export const tlsReceiver = (options: TlsOptions, behave: Behave): Promise<RawReceiver> =>
  listening(createTlsServer(options), 'secureConnection', behave);

async function listening(server: Server, ready: string, behave: Behave): Promise<RawReceiver> {
  const open = new Set<Socket>();
  const waiting: (() => void)[] = [];
  let connections = 0;
  let received = '';
  server.on('connection', (socket: Socket) => {
    connections += 1;
    open.add(socket);
    socket.on('error', () => {});
    socket.once('close', () => {
      open.delete(socket);
      if (open.size === 0) for (const resolve of waiting.splice(0)) resolve();
    });
  });
  server.on(ready, (socket: Socket) => {
    socket.on('error', () => {});
    socket.on('data', (data: Buffer) => {
      received += data.toString('latin1');
      behave(socket, data);
    });
  });
  server.on('tlsClientError', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of open) socket.destroy();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hooks`,
    port,
    connections: () => connections,
    received: () => received,
    freed: () =>
      new Promise((resolve) => {
        // One that does not read would not see that the other side is gone.
        for (const socket of open) socket.resume();
        if (connections > 0 && open.size === 0) resolve();
        else waiting.push(resolve);
      }),
  };
}

/** A whole response. */
export const reply = (status: string, body = '', headers = ''): string =>
  `HTTP/1.1 ${status}\r\n${headers}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

/** Writes as fast as the other side reads, until it goes away. */
export function pourForever(socket: Socket, piece: Buffer | string): void {
  const pour = () => {
    while (!socket.destroyed && socket.write(piece));
  };
  socket.on('drain', pour);
  pour();
}
