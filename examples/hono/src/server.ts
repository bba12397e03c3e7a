import { serve } from '@hono/node-server';
import { hostBuilding } from '@hookwright/host-building-validators/provider';
import { createWebhookHandler, memoryStore } from '@hookwright/receiver';
import { ventrata } from '@hookwright/ventrata-validators/provider';
import { Hono } from 'hono';

const { HOST_SECRET = '', VENTRATA_PASSWORD, VENTRATA_TOKEN, PORT = '3000' } = process.env;

// For one process. Several need the same PostgreSQL or Redis.
const store = memoryStore();

const hostBuildingHooks = createWebhookHandler(hostBuilding, {
  secret: HOST_SECRET,
  idempotency: { store },
  on: {
    tenant_created: ({ data }) => console.log('New tenant', data.id),
    space_booked: ({ data }) => console.log('Space', data.space_id, 'from', data.start_time, 'to', data.end_time),
  },
  onUnhandled: (_body, { type, known }) => console.log('Not handled', { type, known }),
  onError: (error, about) => console.error(error, about),
});

const app = new Hono();
app.all('/hooks', ({ req }) => hostBuildingHooks(req.raw));

if (VENTRATA_PASSWORD && VENTRATA_TOKEN) {
  const ventrataHooks = createWebhookHandler(ventrata, {
    // Registered with Ventrata: https://ventrata:PASSWORD@…/ventrata, and a header of our own. Both are demanded.
    credentials: {
      basic: { user: 'ventrata', password: VENTRATA_PASSWORD },
      headers: { 'X-Webhook-Token': VENTRATA_TOKEN },
    },
    idempotency: { store },
    on: { booking_update: ({ booking }) => console.log('Booking', booking.id, 'is', booking.status) },
    onUnhandled: (_body, { type, known }) => console.log('Not handled', { type, known }),
    onError: (error, about) => console.error(error, about),
  });
  app.all('/ventrata', ({ req }) => ventrataHooks(req.raw));
}

serve({ fetch: app.fetch, port: Number(PORT) }, ({ port }) => {
  console.log(`Listening on http://localhost:${port}/hooks`);
});
