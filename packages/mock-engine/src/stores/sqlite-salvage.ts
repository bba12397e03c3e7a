/** Reads what can be read of a damaged file into a new one. The damaged one is moved aside and never deleted. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { StoreFullError } from '../ports.ts';
import { isBusy, isFull } from './sqlite-errors.ts';
import { createTables, isWhole } from './sqlite-schema.ts';
import type { RowWithBody } from './sqlite-schema.ts';

export const salvagedName = (file: string): string => `${file}.salvaged`;

type SalvagedRow = RowWithBody & { readonly body: number };

interface Rescued {
  readonly endpoints: number;
  readonly deliveries: number;
  readonly lost: number;
}

/**
 * @returns a sentence for the person who runs the mock, without its full stop
 * @throws {StoreFullError} when there is no room for the new file; the damaged one is then still in its place
 */
export function salvage(file: string, damage: string): string {
  const salvaged = salvagedName(file);
  forgetUnfinishedSalvage(file);
  const rescued = copyWhatIsWhole(file, salvaged);
  const aside = freeName(file);
  for (const ending of ['-wal', '-shm', '']) if (existsSync(file + ending)) renameSync(file + ending, aside + ending);
  renameSync(salvaged, file);
  const { deliveries, endpoints, lost } = rescued;
  return (
    `${file} was damaged: kept ${amount(deliveries, 'delivery', 'deliveries')} and ${amount(endpoints, 'endpoint', 'endpoints')}, ` +
    `${lost === 0 ? 'nothing else was found' : `${amount(lost, 'delivery', 'deliveries')} could not be read`}; ` +
    `the damaged file is ${aside} (SQLite: ${damage.replaceAll(/\*{3}.*?\*{3}|\s+/g, ' ').trim()})`
  );
}

const amount = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** What a rescue left behind that was killed on its way. */
export function forgetUnfinishedSalvage(file: string): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(salvagedName(file) + ending, { force: true });
}

function freeName(file: string): string {
  let number = 1;
  while (existsSync(`${file}.damaged-${number}`)) number += 1;
  return `${file}.damaged-${number}`;
}

function copyWhatIsWhole(file: string, salvaged: string): Rescued {
  const target = new DatabaseSync(salvaged);
  try {
    createTables(target);
    const source = openToRead(file);
    target.exec('BEGIN');
    const rescued = source === undefined ? { endpoints: 0, deliveries: 0, lost: 0 } : copy(source, target);
    target.exec(
      'UPDATE total SET count = (SELECT count(*) FROM delivery WHERE delivery.state = total.state); COMMIT; PRAGMA optimize',
    );
    source?.close();
    return rescued;
  } catch (error) {
    if (!isFull(error)) throw error;
    throw new StoreFullError(`${file} is damaged, and there is no room to rescue what is whole`, { cause: error });
  } finally {
    target.close();
  }
}

/** Undefined when SQLite finds no database there at all. */
function openToRead(file: string): DatabaseSync | undefined {
  const source = new DatabaseSync(file, { readOnly: true });
  try {
    // Without this, SQLite reads nothing of a file that was cut off.
    source.enableDefensive?.(false);
    source.exec('PRAGMA writable_schema = ON');
    source.prepare('SELECT count(*) FROM sqlite_schema').get();
    return source;
  } catch (error) {
    source.close();
    if (isBusy(error)) throw error;
    return undefined;
  }
}

function copy(source: DatabaseSync, target: DatabaseSync): Rescued {
  const addEndpoint = target.prepare('INSERT OR IGNORE INTO endpoint VALUES (?, ?, ?)');
  const addBody = target.prepare('INSERT OR IGNORE INTO body VALUES (?, ?, ?)');
  const addDelivery = target.prepare('INSERT OR IGNORE INTO delivery VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const addAttempt = target.prepare('INSERT OR IGNORE INTO attempt VALUES (?, ?, ?, ?)');
  let endpoints = 0;
  for (const row of readable(source, 'endpoint', 'SELECT * FROM endpoint t WHERE position', 'position')) {
    if (typeof row['id'] !== 'string' || !isJson(row['json'])) continue;
    addEndpoint.run(row['position'] as number, row['id'], row['json'] as string);
    endpoints += 1;
  }
  let deliveries = 0;
  const columns = 'd.*, b.checksum, b.bytes FROM delivery d JOIN body b ON b.number = d.body WHERE d.number';
  for (const row of readable(source, 'delivery', `SELECT ${columns}`, 'number')) {
    if (!isPlausible(row)) continue;
    const { body, checksum, bytes } = row;
    addBody.run(body, checksum, bytes);
    const { number, id, provider, endpoint, event, origin, created, faults, state, attempts, due } = row;
    const { changes } = addDelivery.run(
      number,
      id,
      provider,
      endpoint,
      event,
      origin,
      created,
      faults,
      body,
      state,
      attempts,
      due,
    );
    deliveries += Number(changes);
    for (const attempt of attemptsOf(source, number)) {
      if (isJson(attempt['json']))
        addAttempt.run(number, attempt['number']!, attempt['at']!, attempt['json'] as string);
    }
  }
  return { endpoints, deliveries, lost: Math.max(0, expected(source) - deliveries) };
}

type Row = Record<string, number | string | null | bigint | Uint8Array>;

/**
 * Rows in the order of their keys. Where reading fails, the range is halved until what fails is a single key, so one bad page costs
 * its own rows only.
 */
function* readable(source: DatabaseSync, table: string, select: string, key: string): Generator<Row> {
  const last = lastKey(source, table, key);
  const ranges: [low: number, high: number][] = [[1, last]];
  for (let range = ranges.pop(); range !== undefined; range = ranges.pop()) {
    let [low, high] = range;
    try {
      for (const row of source.prepare(`${select} BETWEEN ? AND ? ORDER BY ${key}`).iterate(low, high)) {
        low = (row[key] as number) + 1;
        yield row as Row;
      }
    } catch (error) {
      if (isFull(error)) throw error;
      if (low >= high) continue;
      const middle = Math.floor((low + high) / 2);
      ranges.push([middle + 1, high], [low, middle]);
    }
  }
}

/** The highest key that anything in the file speaks of. */
function lastKey(source: DatabaseSync, table: string, key: string): number {
  const questions = [`SELECT max(${key}) AS n FROM ${table}`];
  if (table === 'delivery') {
    questions.push(
      'SELECT max(number) AS n FROM delivery INDEXED BY waiting WHERE state = 0',
      'SELECT max(delivery) AS n FROM attempt',
      'SELECT sum(count) AS n FROM total',
    );
  }
  return Math.max(1000, ...questions.map((question) => ask(source, question)));
}

const expected = (source: DatabaseSync) => ask(source, 'SELECT sum(count) AS n FROM total');

function ask(source: DatabaseSync, question: string): number {
  try {
    const n = source.prepare(question).get()?.['n'];
    return typeof n === 'number' && n < 1e9 ? n : 0;
  } catch {
    return 0;
  }
}

function attemptsOf(source: DatabaseSync, delivery: number): readonly Row[] {
  try {
    return source.prepare('SELECT number, at, json FROM attempt WHERE delivery = ?').all(delivery) as Row[];
  } catch {
    return [];
  }
}

/** Damage inside of a row does not always make it unreadable. */
function isPlausible(row: Row): row is Row & SalvagedRow {
  const texts = ['id', 'provider', 'endpoint', 'event', 'origin', 'faults'].every(
    (name) => typeof row[name] === 'string',
  );
  const numbers = ['number', 'created', 'attempts', 'body', 'checksum'].every((name) => typeof row[name] === 'number');
  const state = [0, 1, 2, 3].includes(row['state'] as number);
  const due = row['state'] === 0 ? typeof row['due'] === 'number' : row['due'] === null;
  return (
    texts && numbers && state && due && row['bytes'] instanceof Uint8Array && isWhole(row as unknown as SalvagedRow)
  );
}

function isJson(value: unknown): boolean {
  try {
    return typeof value === 'string' && typeof JSON.parse(value) === 'object';
  } catch {
    return false;
  }
}
