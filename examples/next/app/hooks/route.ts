import { hostBuilding } from '@hookwright/host-building-validators/provider';
import { createWebhookHandler, memoryStore } from '@hookwright/receiver';

/** Next calls it with the request as it came. Nothing may read the body before, middleware included. */
export const POST = createWebhookHandler(hostBuilding, {
  // A function, since Next loads this file while it builds, when there is no secret.
  secret: () => process.env['HOST_SECRET'],
  // For one process. Several, as on Vercel, need the same PostgreSQL or Redis.
  idempotency: { store: memoryStore() },
  on: {
    tenant_created: ({ data }) => console.log('New tenant', data.id),
    space_booked: ({ data }) => console.log('Space', data.space_id, 'from', data.start_time, 'to', data.end_time),
  },
  onUnhandled: (_body, { type, known }) => console.log('Not handled', { type, known }),
  onError: (error, about) => console.error(error, about),
});
