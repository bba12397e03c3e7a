/** Calls the worker as the platform does, to try it with Node. Bun and Deno take `worker.fetch` as it is. */
import { serve } from '@hono/node-server';
import worker from './worker.ts';

const { HOST_SECRET = '', PORT = '3000' } = process.env;

const context = { waitUntil: () => {} };

serve({ fetch: (request) => worker.fetch(request, { HOST_SECRET }, context), port: Number(PORT) }, ({ port }) => {
  console.log(`Listening on http://localhost:${port}/hooks`);
});
