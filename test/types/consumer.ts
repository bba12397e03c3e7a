// What a user of the generated packages writes. It is only compiled: a type that changes for the worse stops it.
import { tenantCreated, validate, type Finding } from '@hookwright/host-building-validators';
import { hostBuilding } from '@hookwright/host-building-validators/provider';
import { examples, hostBuilding as mocked } from '@hookwright/host-building-mock';
import type { MockedProvider } from '@hookwright/mock-engine';
import type { HostBuildingEvents, SpaceBooked, TenantCreated } from '@hookwright/host-building-models';
import type { ContractAdded, HousematesEvents } from '@hookwright/housemates-models';

export type Handler<Events> = { [Name in keyof Events]?: (event: Events[Name]) => void };

export const handlers: Handler<HostBuildingEvents> = {
  tenant_created: (event) => void event.data.name.toUpperCase(),
  // @ts-expect-error there is no such event
  tenant_vanished: () => {},
};

export function receive(body: unknown): readonly Finding[] {
  const result = validate(body);
  if (!result.ok) return result.issues;
  if (result.type === 'tenant_created') {
    const event: TenantCreated = result.event;
    // @ts-expect-error a tenant has no seats
    void event.data.seats;
    return [];
  }
  return result.drift;
}

export function narrow(body: unknown): string | undefined {
  return tenantCreated.is(body) ? body.data.name : undefined;
}

export function status(event: SpaceBooked): string {
  // A known value completes in an editor, another one is accepted.
  const open: SpaceBooked['data']['status'][] = ['approved', 'something new'];
  return open.includes(event.data.status) ? 'known' : event.data.status;
}

export const wireNames: (keyof HousematesEvents)[] = ['contract.added', 'room.deleted'];
export type Wrapped = Extract<ContractAdded['payload'], { bookingPeriod: unknown }>;
export const id: string = hostBuilding.id;

// An example has the type of its event, and its name completes in an editor.
export const tenant: TenantCreated = examples.tenant_created.published.payload;
export const mock: MockedProvider<HostBuildingEvents> = mocked;
// @ts-expect-error there is no such example
void examples.tenant_created.unpublished;
