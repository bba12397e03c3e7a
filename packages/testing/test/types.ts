// What a user of this package writes. It is only compiled: a type that changes for the worse stops it.
import { expect } from 'vitest';
import { hostBuilding } from '../../host-building/mock/index.js';
import type { SpaceBooked, TenantCreated } from '../../host-building/models/index.js';
import { arbitraryOf } from '../src/fast-check/index.ts';
import { createTesting } from '../src/index.ts';
import type { Changes, Tampering } from '../src/index.ts';
import { webhookMatchers } from '../src/vitest/index.ts';

export const { fixture, signedRequest, tamper } = createTesting(hostBuilding, { secret: 'a' });

export const tenant: TenantCreated = fixture('tenant_created', { data: { name: 'Acme' } });
export const request: Request = signedRequest('tenant_created', { data: { id: '7' } }, { at: 0 });

// A known value completes in an editor, another one is accepted.
export const statuses: Changes<SpaceBooked>[] = [{ data: { status: 'approved' } }, { data: { status: 'new' } }];
export const without = fixture('space_booking_cancelled', { data: { attendees: undefined } });

// @ts-expect-error there is no such event
void fixture('tenant_vanished');
// @ts-expect-error a tenant has no seats
void fixture('tenant_created', { data: { seats: 3 } });
// @ts-expect-error a name is text
void fixture('tenant_created', { data: { name: 3 } });
// @ts-expect-error a member that must be there cannot be taken away
void fixture('tenant_created', { data: { name: undefined } });
// @ts-expect-error it is another event's body
void signedRequest('tenant_created', { event: 'tenant_enabled' });
// @ts-expect-error a list is replaced as a whole, so its items are whole
void fixture('space_booked', { data: { custom_fields: [{}] } });
// @ts-expect-error there is no such way
export const how: Tampering = 'bribe';

export const body: Promise<TenantCreated> = arbitraryOf(hostBuilding, 'tenant_created').then(
  (tenants) => tenants.generate(undefined as never, undefined).value,
);
// @ts-expect-error there is no such event
void arbitraryOf(hostBuilding, 'tenant_vanished');

export async function matchers(answer: Response): Promise<void> {
  expect.extend(webhookMatchers);
  expect(tenant).toMatchContract(hostBuilding, { mode: 'strict' });
  await expect(answer).toBeHandled('duplicate');
  await expect(answer).not.toBeRefused('stale');
  // @ts-expect-error nothing is taken in this way
  await expect(answer).toBeHandled('later');
}
