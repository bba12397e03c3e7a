import { hostBuilding } from '@hookwright/host-building-mock';
import { createWebhookHandler, memoryStore } from '@hookwright/receiver';
import { createTesting, fakeClock } from '@hookwright/testing';
import { webhookMatchers } from '@hookwright/testing/vitest';
import { expect, test } from 'vitest';

expect.extend(webhookMatchers);

const secret = 'any-text';
const clock = fakeClock('2026-03-01T10:00:00Z');
const { fixture, signedRequest, tamper, tamperings } = createTesting(hostBuilding, { secret, now: clock.now });

// The receiver of your service, with the same secret and the same clock.
const tenants: string[] = [];
const handler = createWebhookHandler(hostBuilding, {
  secret,
  now: clock.now,
  idempotency: { store: memoryStore() },
  on: { tenant_created: ({ data }) => tenants.push(data.name) },
  onUnhandled: () => {},
});

test('a new tenant is kept, once', async () => {
  const request = signedRequest('tenant_created', { data: { name: 'Acme' } });
  await expect(await handler(request.clone())).toBeHandled();
  await expect(await handler(request)).toBeHandled('duplicate');
  expect(tenants).toEqual(['Acme']);
});

test.each(tamperings)('a delivery that is not genuine is refused: %s', async (how) => {
  await expect(await handler(await tamper(signedRequest('tenant_created'), how))).toBeRefused(401);
});

test('an old delivery is refused', async () => {
  const request = signedRequest('tenant_created');
  await clock.advance('1h');
  await expect(await handler(request)).toBeRefused('stale');
});

test('what we send on is what the provider sends', () => {
  expect(fixture('tenant_created', { data: { name: 'Acme' } })).toMatchContract(hostBuilding);
});
