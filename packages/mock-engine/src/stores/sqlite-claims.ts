/** Who has taken what. It is kept in memory: when the process ends, everything that was not settled can be taken again. */
import type { DatabaseSync } from 'node:sqlite';
import type { Delivery } from '../model.ts';
import type { Reading } from './sqlite-reading.ts';
import { isWhole, readDelivery } from './sqlite-schema.ts';

export interface Taken {
  readonly deliveries: readonly Delivery[];
  /** Their bodies are not what was kept. */
  readonly damaged: readonly { readonly number: number; readonly id: string }[];
}

// Jumps from endpoint to endpoint in the index, so it costs as many steps as there are endpoints with something that waits.
const ENDPOINTS_THAT_WAIT = `
  WITH RECURSIVE waiting_for (endpoint) AS (
    SELECT min(endpoint) FROM delivery WHERE state = 0
    UNION ALL
    SELECT (SELECT min(d.endpoint) FROM delivery d WHERE d.state = 0 AND d.endpoint > w.endpoint)
    FROM waiting_for w WHERE w.endpoint IS NOT NULL
  )
  SELECT endpoint FROM waiting_for WHERE endpoint IS NOT NULL`;

export function createClaims(db: DatabaseSync, reading: Reading) {
  const byId = new Map<string, { readonly number: number; readonly endpointId: string }>();
  const byEndpoint = new Map<string, Set<number>>();
  const earliest = db.prepare(
    'SELECT number, due FROM delivery WHERE state = 0 AND endpoint = ? AND due <= ? ORDER BY due, number LIMIT ?',
  );
  const endpointsThatWait = db.prepare(ENDPOINTS_THAT_WAIT);

  /** Those that are taken stand among the earliest, so at most as many more are looked at. */
  function free(endpointId: string, limit: number, now: number): { number: number; due: number }[] {
    const taken = byEndpoint.get(endpointId);
    const rows = earliest.all(endpointId, now, limit + (taken?.size ?? 0)) as { number: number; due: number }[];
    return rows.filter(({ number }) => taken?.has(number) !== true).slice(0, limit);
  }

  function remember(id: string, number: number, endpointId: string): void {
    let taken = byEndpoint.get(endpointId);
    if (taken === undefined) byEndpoint.set(endpointId, (taken = new Set()));
    taken.add(number);
    byId.set(id, { number, endpointId });
  }

  return {
    take: (endpointId: string, limit: number, now: number): Taken => {
      const deliveries: Delivery[] = [];
      const damaged: { number: number; id: string }[] = [];
      for (const { number } of free(endpointId, limit, now)) {
        const row = reading.row(number);
        if (row === undefined) continue;
        if (!isWhole(row)) {
          damaged.push({ number, id: row.id });
          continue;
        }
        remember(row.id, number, endpointId);
        deliveries.push(readDelivery(row));
      }
      return { deliveries, damaged };
    },
    numberOf: (id: string): number | undefined => byId.get(id)?.number,
    release: (id: string): void => {
      const claim = byId.get(id);
      if (claim === undefined) return;
      byId.delete(id);
      const taken = byEndpoint.get(claim.endpointId);
      taken?.delete(claim.number);
      if (taken?.size === 0) byEndpoint.delete(claim.endpointId);
    },
    due: (): ReadonlyMap<string, number> => {
      const due = new Map<string, number>();
      for (const { endpoint } of endpointsThatWait.all() as { endpoint: string }[]) {
        const [first] = free(endpoint, 1, Number.MAX_SAFE_INTEGER);
        if (first !== undefined) due.set(endpoint, first.due);
      }
      return due;
    },
  };
}
