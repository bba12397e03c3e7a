/** What the store tells about the file, without changing it. */
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { Attempt, Delivery, Endpoint } from '../model.ts';
import type { DeliveryQuery } from '../ports.ts';
import { stateNames, stateNumber } from './delivery-row.ts';
import { DELIVERY_COLUMNS, readAttempt, readDelivery } from './sqlite-schema.ts';
import type { RowWithBody } from './sqlite-schema.ts';

const FROM = `SELECT ${DELIVERY_COLUMNS} FROM delivery d JOIN body b ON b.number = d.body`;

export type Reading = ReturnType<typeof createReading>;

export function createReading(db: DatabaseSync) {
  const statements = {
    endpoints: db.prepare('SELECT json FROM endpoint ORDER BY position'),
    number: db.prepare('SELECT number FROM delivery WHERE id = ?'),
    byNumber: db.prepare(`${FROM} WHERE d.number = ?`),
    byId: db.prepare(`${FROM} WHERE d.id = ?`),
    attempts: db.prepare('SELECT number, at, json FROM attempt WHERE delivery = ? ORDER BY number, at'),
    counts: db.prepare('SELECT state, count FROM total'),
  };

  function numberOf(id: string): number | undefined {
    return statements.number.get(id)?.['number'] as number | undefined;
  }

  function list(query: DeliveryQuery): readonly Delivery[] {
    const after = query.after === undefined ? Number.MAX_SAFE_INTEGER : (numberOf(query.after) ?? 0);
    const filters: [string, SQLInputValue | undefined][] = [
      ['d.provider = ?', query.provider],
      ['d.endpoint = ?', query.endpointId],
      ['d.event = ?', query.event],
      ['d.state = ?', query.state === undefined ? undefined : stateNumber(query.state)],
    ];
    const given = filters.flatMap(([text, value]) => (value === undefined ? [] : [{ text, value }]));
    const where = ['d.number < ?', ...given.map(({ text }) => text)].join(' AND ');
    const rows = db
      .prepare(`${FROM} WHERE ${where} ORDER BY d.number DESC LIMIT ?`)
      .all(after, ...given.map(({ value }) => value), query.limit);
    return (rows as unknown as RowWithBody[]).map(readDelivery);
  }

  return {
    list,
    numberOf,
    row: (number: number) => statements.byNumber.get(number) as RowWithBody | undefined,
    endpoints: (): readonly Endpoint[] =>
      statements.endpoints.all().map(({ json }) => JSON.parse(json as string) as Endpoint),
    find: (id: string): Delivery | undefined => {
      const row = statements.byId.get(id) as RowWithBody | undefined;
      return row && readDelivery(row);
    },
    attempts: (deliveryId: string): readonly Attempt[] =>
      statements.attempts
        .all(numberOf(deliveryId) ?? 0)
        .map((row) => readAttempt(deliveryId, row as unknown as { number: number; at: number; json: string })),
    counts: (): Readonly<Record<Delivery['state'], number>> => {
      const counts = { waiting: 0, delivered: 0, failed: 0, dropped: 0 };
      for (const row of statements.counts.all()) counts[stateNames[row['state'] as number]!] = row['count'] as number;
      return counts;
    },
  };
}
