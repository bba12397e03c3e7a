/** Which connections are waiting for an answer, so that closing ends the others at once. */
import type { Server } from 'node:http';
import type { Socket } from 'node:net';

export interface Connections {
  /** Ends those without a call under way, now and as soon as their call is answered. */
  readonly endIdle: () => void;
  /** Ends all of them, in the middle of whatever they do. */
  readonly cutOff: () => void;
}

export function watchConnections(server: Server): Connections {
  /** Socket → calls under way. */
  const open = new Map<Socket, number>();
  let ending = false;
  const count = (socket: Socket, change: number) => {
    const calls = (open.get(socket) ?? 0) + change;
    open.set(socket, calls);
    if (ending && calls === 0) socket.end();
  };
  server.on('connection', (socket: Socket) => {
    open.set(socket, 0);
    socket.on('close', () => open.delete(socket));
  });
  server.on('request', ({ socket }, response) => {
    if (!open.has(socket)) return;
    count(socket, 1);
    response.on('close', () => {
      if (open.has(socket)) count(socket, -1);
    });
  });
  return {
    endIdle: () => {
      ending = true;
      for (const [socket, calls] of open) if (calls === 0) socket.destroy();
    },
    cutOff: () => {
      for (const socket of open.keys()) socket.destroy();
    },
  };
}
