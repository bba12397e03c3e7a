/** Things that stores keep, made for tests. */
import type { Attempt, Delivery, Endpoint } from '../../src/model.ts';
import type { Settlement } from '../../src/ports.ts';

/** A moment that has passed on every clock. */
export const start = Math.floor(Date.now() / 1000) * 1000 - 3_600_000;

export const delivery = (id: string, members: Partial<Delivery> = {}): Delivery => ({
  id,
  provider: 'host-building',
  endpointId: 'shop',
  event: 'tenant_created',
  body: `{"event":"tenant_created","id":"${id}"}`,
  from: 'example published',
  createdAt: start,
  faults: [],
  state: 'waiting',
  attempts: 0,
  ...((members.state ?? 'waiting') === 'waiting' ? { dueAt: start } : {}),
  ...members,
});

export const endpoint = (id: string, members: Partial<Endpoint> = {}): Endpoint => ({
  id,
  provider: 'host-building',
  url: 'http://localhost:3000/hooks',
  events: ['tenant_created'],
  secret: 'the secret of a test',
  headers: { 'x-shop': 'Blåbær' },
  capabilities: [],
  members: { retryOnError: true },
  state: 'active',
  createdAt: start,
  ...members,
});

export const attempt = (deliveryId: string, number: number, members: Partial<Attempt> = {}): Attempt => ({
  deliveryId,
  number,
  at: start + number,
  durationMs: 12.5,
  request: {
    method: 'POST',
    url: 'http://localhost:3000/hooks',
    headers: [
      ['content-type', 'application/json'],
      ['host-signature', 't=1,signature=abc'],
    ],
  },
  response: { status: 200, headers: [['x-nul', 'a\u0000b']], body: 'ok \u0000 ✓', truncated: false },
  ...members,
});

export const delivered = (id: string, number = 1): Settlement => ({ attempt: attempt(id, number), state: 'delivered' });
export const failed = (id: string, number = 1): Settlement => ({ attempt: attempt(id, number), state: 'failed' });
export const again = (id: string, dueAt: number, number = 1): Settlement => ({
  attempt: attempt(id, number, { nextAt: dueAt }),
  state: 'waiting',
  dueAt,
});

export const ids = (deliveries: readonly Delivery[]): string[] => deliveries.map(({ id }) => id);
