import type { Server } from 'node:http';

/** How long requests in progress may take once a server closes, in milliseconds. */
const GRACE_MS = 2000;

/** Lets requests in progress end, but not for long. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearTimeout(late);
      resolve();
    });
    server.closeIdleConnections();
  });
}
