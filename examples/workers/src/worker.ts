import { hostBuilding } from '@hookwright/host-building-validators/provider';
import { createWebhookHandler, memoryStore } from '@hookwright/receiver';

export interface Env {
  /** `wrangler secret put HOST_SECRET` */
  readonly HOST_SECRET: string;
}

/** What is used of the platform's `ExecutionContext`. */
export interface Context {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

// Each isolate remembers for itself. Where twice is once too often, write a store over a Durable Object or a database.
const store = memoryStore();

export default {
  // The secret and the context come with the request, so the handler is made then, which costs next to nothing.
  fetch: (request: Request, { HOST_SECRET }: Env, context: Context): Response | Promise<Response> => {
    if (new URL(request.url).pathname !== '/hooks') return new Response(null, { status: 404 });
    const handler = createWebhookHandler(hostBuilding, {
      secret: HOST_SECRET,
      idempotency: { store },
      waitUntil: (work) => context.waitUntil(work),
      on: {
        tenant_created: ({ data }) => console.log('New tenant', data.id),
        space_booked: ({ data }) => console.log('Space', data.space_id, 'from', data.start_time, 'to', data.end_time),
      },
      onUnhandled: (_body, { type, known }) => console.log('Not handled', { type, known }),
      onError: (error, about) => console.error(error, about),
    });
    return handler(request);
  },
};
