/** The store's own tables in PostgreSQL. Jobs, leases and the time at which they start belong to pg-boss and its schema. */
import type { Delivery } from '../model.ts';
import { deliveryOf } from './delivery-row.ts';
import type { DeliveryRow } from './delivery-row.ts';

/**
 * One entry per version, never changed once released. Bodies are `bytea`, since `text` cannot hold U+0000. JSON is kept as `text`:
 * `jsonb` refuses `\u0000` as well.
 */
export const migrations = (schema: string): readonly string[] => [
  `CREATE TABLE ${schema}.endpoint (position bigint GENERATED ALWAYS AS IDENTITY, id text PRIMARY KEY, json text NOT NULL);
   CREATE TABLE ${schema}.body (id uuid PRIMARY KEY, bytes bytea NOT NULL);
   CREATE TABLE ${schema}.delivery (
     number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, id text NOT NULL UNIQUE, provider text NOT NULL,
     endpoint text NOT NULL, event text NOT NULL, origin text NOT NULL, created double precision NOT NULL, faults text NOT NULL,
     body uuid NOT NULL, state smallint NOT NULL, attempts integer NOT NULL, due double precision
   );
   CREATE INDEX delivery_waiting ON ${schema}.delivery (endpoint, due) WHERE state = 0;
   CREATE TABLE ${schema}.attempt (
     delivery bigint, number integer, at double precision, json text NOT NULL, PRIMARY KEY (delivery, number, at)
   );`,
];

export const DELIVERY_COLUMNS =
  "d.number::float8 AS number, d.id, d.provider, d.endpoint, d.event, d.origin, d.created, d.faults, d.state, d.attempts, d.due, encode(b.bytes, 'base64') AS bytes";

export interface RowWithBody extends DeliveryRow {
  /** Base64, which every driver reads the same way. */
  readonly bytes: string;
}

export const readDelivery = (row: RowWithBody): Delivery =>
  deliveryOf(row, Buffer.from(row.bytes, 'base64').toString('utf8'));

export const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
