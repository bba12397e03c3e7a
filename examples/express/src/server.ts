import type { AddressInfo } from 'node:net';
import { hostBuilding } from '@hookwright/host-building-validators/provider';
import { lokalebasen } from '@hookwright/lokalebasen-validators/provider';
import { createWebhookHandler, memoryStore } from '@hookwright/receiver';
import { nodeListener } from '@hookwright/receiver/node';
import express from 'express';

const { HOST_SECRET = '', LOKALEBASEN_KEY, PORT = '3000' } = process.env;

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

const lokalebasenHooks = createWebhookHandler(lokalebasen, {
  // Lokalebasen signs nothing: only who knows the URL can send.
  acceptUnsigned: true,
  idempotency: { store },
  on: { enquiry_created: ({ payload }) => console.log('Enquiry about', payload.location.id) },
  onUnhandled: (_body, { type, known }) => console.log('Not handled', { type, known }),
  onError: (error, about) => console.error(error, about),
});

const app = express();
// Before express.json(): a signature is over the bytes as they came.
app.all('/hooks', nodeListener(hostBuildingHooks));
if (LOKALEBASEN_KEY) app.all(`/lokalebasen/${LOKALEBASEN_KEY}`, nodeListener(lokalebasenHooks));
app.use(express.json());

const server = app.listen(Number(PORT), (error) => {
  if (error) throw error;
  console.log(`Listening on http://localhost:${(server.address() as AddressInfo).port}/hooks`);
});
