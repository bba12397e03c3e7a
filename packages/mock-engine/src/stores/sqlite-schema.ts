/** How a store lies in a SQLite file, and how a delivery becomes rows and a delivery again. */
import { crc32 } from 'node:zlib';
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { Attempt, Delivery } from '../model.ts';
import { deliveryOf, stateNumber } from './delivery-row.ts';
import type { DeliveryRow } from './delivery-row.ts';

/** Grows when the layout changes; `user_version` of the file. */
export const LAYOUT = 1;

/** "Hook" in ASCII: tells our files from other programs' databases. */
export const APPLICATION_ID = 0x486f6f6b;

/** Stands in a row of its own, so that a file is known for ours even when its first page is gone. */
export const MARK = 'deliveries of a Hookwright mock';

/**
 * A body stands once, however many endpoints get it, and away from what changes: settling a delivery rewrites a short row. The one
 * partial index holds what waits and nothing else.
 */
const TABLES = `
  CREATE TABLE mark (text TEXT NOT NULL);
  INSERT INTO mark VALUES ('${MARK}');
  CREATE TABLE endpoint (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, json TEXT NOT NULL);
  CREATE TABLE body (number INTEGER PRIMARY KEY, checksum INTEGER NOT NULL, bytes BLOB NOT NULL);
  CREATE TABLE delivery (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, provider TEXT NOT NULL, endpoint TEXT NOT NULL, event TEXT NOT NULL,
    origin TEXT NOT NULL, created INTEGER NOT NULL, faults TEXT NOT NULL, body INTEGER NOT NULL,
    state INTEGER NOT NULL, attempts INTEGER NOT NULL, due INTEGER
  );
  CREATE INDEX waiting ON delivery (endpoint, due) WHERE state = 0;
  CREATE TABLE attempt (delivery INTEGER, number INTEGER, at INTEGER, json TEXT NOT NULL, PRIMARY KEY (delivery, number, at))
    WITHOUT ROWID;
  CREATE TABLE total (state INTEGER PRIMARY KEY, count INTEGER NOT NULL);
  INSERT INTO total VALUES (0, 0), (1, 0), (2, 0), (3, 0);
`;

export function createTables(db: DatabaseSync): void {
  db.exec(`BEGIN; ${TABLES} PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${LAYOUT}; COMMIT;`);
}

export const DELIVERY_COLUMNS =
  'd.number, d.id, d.provider, d.endpoint, d.event, d.origin, d.created, d.faults, d.state, d.attempts, d.due, b.bytes, b.checksum';

export interface RowWithBody extends DeliveryRow {
  readonly bytes: Uint8Array;
  readonly checksum: number;
}

/** SQLite does not notice when the bytes of a body change on the disk. */
export const checksumOf = (bytes: Uint8Array): number => crc32(bytes);
export const isWhole = (row: Pick<RowWithBody, 'bytes' | 'checksum'>): boolean => crc32(row.bytes) === row.checksum;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export const readDelivery = (row: RowWithBody): Delivery => deliveryOf(row, decoder.decode(row.bytes));

/** For `INSERT INTO delivery`, in the order of its columns. */
export const deliveryValues = (
  delivery: Delivery,
  number: number,
  body: number,
  due: number | null,
): SQLInputValue[] => [
  number,
  delivery.id,
  delivery.provider,
  delivery.endpointId,
  delivery.event,
  delivery.from,
  delivery.createdAt,
  delivery.faults.join(' '),
  body,
  stateNumber(delivery.state),
  delivery.attempts,
  due,
];

/** What the key of its row tells is left out. */
export function attemptJson(attempt: Attempt): string {
  const { deliveryId: _, number: __, at: ___, ...rest } = attempt;
  return JSON.stringify(rest);
}

export const readAttempt = (deliveryId: string, row: { number: number; at: number; json: string }): Attempt => ({
  deliveryId,
  number: row.number,
  at: row.at,
  ...(JSON.parse(row.json) as Omit<Attempt, 'deliveryId' | 'number' | 'at'>),
});
