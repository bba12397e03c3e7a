import { hostBuilding } from '@hookwright/host-building-validators/provider';
import { createWebhookHandler } from '@hookwright/receiver';
import { webhookRoute } from '@hookwright/receiver/fastify';
import { sqliteStore } from '@hookwright/receiver/sqlite';
import fastify from 'fastify';

const { HOST_SECRET = '', DELIVERIES = 'deliveries.db', PORT = '3000' } = process.env;

const handler = createWebhookHandler(hostBuilding, {
  secret: HOST_SECRET,
  // A file outlives a restart, and the provider's next attempt after it is still known.
  idempotency: { store: sqliteStore(DELIVERIES), ttl: '72h' },
  on: {
    tenant_created: ({ data }) => console.log('New tenant', data.id),
    space_booked: ({ data }) => console.log('Space', data.space_id, 'from', data.start_time, 'to', data.end_time),
  },
  onUnhandled: (_body, { type, known }) => console.log('Not handled', { type, known }),
  onError: (error, about) => console.error(error, about),
});

const app = fastify();
// As a plugin, so that its parser, which leaves bodies as they came, is for this route alone.
await app.register(webhookRoute, { url: '/hooks', handler });

console.log(`Listening on ${await app.listen({ port: Number(PORT) })}/hooks`);
