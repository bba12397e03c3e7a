import type { MockedProvider } from '@hookwright/mock-engine';
import type { Authentication } from '@hookwright/receiver';
import type { HostBuildingEvents } from '../../../host-building/models/index.js';
import { hostBuilding } from '../../../host-building/mock/index.js';

/** Host Building, if it proved its deliveries in another way. */
export const providerWith = (...authentication: readonly Authentication[]): MockedProvider<HostBuildingEvents> => ({
  ...hostBuilding,
  webhooks: { ...hostBuilding.webhooks, authentication },
});
