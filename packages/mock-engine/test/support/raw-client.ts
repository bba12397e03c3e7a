/** A client that writes what it likes to a socket. */
import { once } from 'node:events';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { onTestFinished } from 'vitest';

export interface RawClient {
  readonly socket: Socket;
  readonly write: (text: string) => void;
  /** What has come so far. */
  readonly seen: () => string;
  /** Resolves with everything that came, once it holds the text. */
  readonly until: (text: string) => Promise<string>;
  /** Resolves with everything that came, once the server has ended the connection. */
  readonly ended: Promise<string>;
}

export async function rawClient(url: URL): Promise<RawClient> {
  const socket = connect(Number(url.port), url.hostname);
  onTestFinished(() => void socket.destroy());
  let seen = '';
  socket.setEncoding('latin1');
  socket.on('data', (text: string) => (seen += text));
  // A reset is an end like any other here.
  socket.on('error', () => undefined);
  const ended = new Promise<string>((resolve) => {
    socket.on('close', () => resolve(seen));
  });
  await once(socket, 'connect');
  return {
    socket,
    write: (text) => void socket.write(text),
    seen: () => seen,
    until: async (text) => {
      while (!seen.includes(text)) {
        if (socket.destroyed) throw new Error(`The connection ended with ${JSON.stringify(seen.slice(0, 500))}`);
        await Promise.race([new Promise((resolve) => socket.once('data', resolve)), ended]);
      }
      return seen;
    },
    ended,
  };
}
