/** A delivery as a row of a table; one form for all databases. Its body stands in a table of its own. */
import type { Delivery, FaultName } from '../model.ts';

/** The place of a state in this list is its number in the tables: never change the order. */
export const stateNames = ['waiting', 'delivered', 'failed', 'dropped'] as const;
export const stateNumber = (state: Delivery['state']): number => stateNames.indexOf(state);

export interface DeliveryRow {
  /** Grows: the order in which deliveries came. */
  readonly number: number;
  readonly id: string;
  readonly provider: string;
  readonly endpoint: string;
  readonly event: string;
  readonly origin: string;
  readonly created: number;
  /** Names with spaces between them. */
  readonly faults: string;
  readonly state: number;
  readonly attempts: number;
  readonly due: number | null;
}

export const deliveryOf = (row: DeliveryRow, body: string): Delivery => ({
  id: row.id,
  provider: row.provider,
  endpointId: row.endpoint,
  event: row.event,
  body,
  from: row.origin,
  createdAt: row.created,
  faults: row.faults === '' ? [] : (row.faults.split(' ') as FaultName[]),
  state: stateNames[row.state]!,
  attempts: row.attempts,
  ...(row.due === null ? {} : { dueAt: row.due }),
});
