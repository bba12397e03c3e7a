/** Calls the route as Next does, to try it without Next. */
import { serve } from '@hono/node-server';
import { POST } from '../app/hooks/route.ts';

const { PORT = '3000' } = process.env;

function fetch(request: Request): Response | Promise<Response> {
  if (new URL(request.url).pathname !== '/hooks') return new Response(null, { status: 404 });
  return request.method === 'POST' ? POST(request) : new Response(null, { status: 405, headers: { allow: 'POST' } });
}

serve({ fetch, port: Number(PORT) }, ({ port }) => {
  console.log(`Listening on http://localhost:${port}/hooks`);
});
