import { hostBuilding } from '@hookwright/host-building-validators/provider';
import { createWebhookHandler, memoryStore } from '@hookwright/receiver';
import { lambdaHandler } from '@hookwright/receiver/lambda';

const { HOST_SECRET = '' } = process.env;

export const handler = lambdaHandler(
  createWebhookHandler(hostBuilding, {
    secret: HOST_SECRET,
    // Each instance remembers for itself. Where twice is once too often, all need the same PostgreSQL or Redis.
    idempotency: { store: memoryStore() },
    on: {
      tenant_created: ({ data }) => console.log('New tenant', data.id),
      space_booked: ({ data }) => console.log('Space', data.space_id, 'from', data.start_time, 'to', data.end_time),
    },
    onUnhandled: (_body, { type, known }) => console.log('Not handled', { type, known }),
    onError: (error, about) => console.error(error, about),
  }),
);
