/** Opens the file of a store: takes it for this process, checks that it is ours and whole, and rescues what is whole if it is not. */
import { closeSync, existsSync, openSync, readSync, renameSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { MockError } from '../mock-error.ts';
import { inOurWords, isBusy, isDamage } from './sqlite-errors.ts';
import { forgetUnfinishedSalvage, salvage, salvagedName } from './sqlite-salvage.ts';
import { APPLICATION_ID, createTables, LAYOUT, MARK } from './sqlite-schema.ts';

const PAGE = 4096;

/** A quarter of a second of checking. Of larger files, the tables that decide what is sent are checked. */
const CHECKED_BYTES = 256 * 2 ** 20;
const CHECKED_TABLES = ['endpoint', 'delivery', 'total'];

export interface SqliteStoreOptions {
  /**
   * `power-loss` (the default) waits for the disk at each commit, so that what was kept survives a power cut. `process` leaves that to
   * the operating system: a killed process loses nothing, a power cut may lose the last moments. Neither damages the file.
   */
  readonly durability?: 'power-loss' | 'process';
  /** The file may not grow beyond this many bytes (rounded up to pages of 4,096); no limit by default. */
  readonly maxBytes?: number;
}

export interface OpenedDatabase {
  readonly db: DatabaseSync;
  /** Grows while the store is used. */
  readonly warnings: string[];
}

export function openDatabase(file: string, options: SqliteStoreOptions): OpenedDatabase {
  prepareFile(file);
  try {
    const first = tryToOpen(file, options);
    if ('db' in first) {
      forgetUnfinishedSalvage(file);
      return { db: first.db, warnings: [] };
    }
    if (!isOurs(file)) {
      throw new MockError(
        'bad-request',
        `${file} is not a store of a mock`,
        'It was left as it is. Name another file.',
      );
    }
    const warning = salvage(file, first.damage);
    const second = tryToOpen(file, options);
    if ('db' in second) return { db: second.db, warnings: [warning] };
    throw new Error(`${file} could not be rescued: ${second.damage}`);
  } catch (error) {
    if (isBusy(error)) {
      throw new MockError(
        'bad-request',
        `${file} is in use by another process`,
        'Stop that one, or name another file.',
      );
    }
    throw inOurWords(error, file);
  }
}

/** The mark is written when the file is made, so it is near its beginning, or still in the log beside it. */
const SEARCHED_BYTES = 2 ** 20;

/** Whether a file that SQLite cannot read was once written here. Anything else on the disk is not ours to move. */
function isOurs(file: string): boolean {
  return [file, `${file}-wal`].filter(existsSync).some((path) => {
    const bytes = Buffer.alloc(Math.min(statSync(path).size, SEARCHED_BYTES));
    const opened = openSync(path, 'r');
    readSync(opened, bytes);
    closeSync(opened);
    return bytes.includes(MARK);
  });
}

/** Others may not read it: it holds the secrets of endpoints. */
function prepareFile(file: string): void {
  const folder = dirname(resolve(file));
  if (!existsSync(folder)) {
    throw new MockError(
      'bad-request',
      `there is no folder ${folder} for the store`,
      'Make it first, or name another file.',
    );
  }
  if (existsSync(file) && statSync(file).isDirectory()) {
    throw new MockError('bad-request', `${file} is a folder`, 'Name a file for the store.');
  }
  // A rescue was interrupted between its two renames; the rescued file is complete.
  if (!existsSync(file) && existsSync(salvagedName(file))) renameSync(salvagedName(file), file);
  try {
    closeSync(openSync(file, 'a', 0o600));
  } catch (error) {
    throw new MockError(
      'bad-request',
      `${file} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`,
    );
  }
}

/** @throws {MockError} when it is not ours to open */
function tryToOpen(file: string, options: SqliteStoreOptions): { db: DatabaseSync } | { damage: string } {
  const db = new DatabaseSync(file);
  try {
    // One process at a time: with WAL, the first read takes the lock for good. The system drops it when the process ends, however it ends.
    db.exec('PRAGMA locking_mode = EXCLUSIVE');
    const damage = judge(db, file);
    if (damage !== undefined) {
      db.close();
      return { damage };
    }
    configure(db, options);
    if (isNew(db)) createTables(db);
    return { db };
  } catch (error) {
    db.close();
    if (isDamage(error)) return { damage: (error as Error).message };
    throw error;
  }
}

const pragma = (db: DatabaseSync, name: string): unknown => Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0];

const isNew = (db: DatabaseSync) => db.prepare('SELECT count(*) AS count FROM sqlite_schema').get()?.['count'] === 0;

const hasOurTables = (db: DatabaseSync) =>
  db
    .prepare(
      "SELECT count(*) AS count FROM sqlite_schema WHERE name IN ('delivery', 'body', 'endpoint', 'attempt', 'total')",
    )
    .get()?.['count'] === 5;

/** What is wrong with the file, if it is ours. */
function judge(db: DatabaseSync, file: string): string | undefined {
  if (isNew(db)) return undefined;
  const ours = hasOurTables(db);
  if (pragma(db, 'application_id') !== APPLICATION_ID && !ours) {
    throw new MockError('bad-request', `${file} is a database of another program`, 'Name another file.');
  }
  const layout = pragma(db, 'user_version') as number;
  if (layout > LAYOUT) {
    throw new MockError(
      'bad-request',
      `${file} was written by a newer version of Hookwright (layout ${layout}; this one knows ${LAYOUT})`,
      'Update Hookwright, or name another file.',
    );
  }
  if (!ours || layout !== LAYOUT) return 'its tables are not all there';
  const checks = statSync(file).size <= CHECKED_BYTES ? [''] : CHECKED_TABLES.map((table) => `(${table})`);
  return checks.map((table) => String(pragma(db, `quick_check${table}`))).find((check) => check !== 'ok');
}

/**
 * With WAL, `synchronous = FULL` syncs at each commit, and a power cut loses nothing that was committed; `NORMAL` syncs at checkpoints
 * only (https://www.sqlite.org/pragma.html#pragma_synchronous). After a kill both keep every commit.
 */
function configure(db: DatabaseSync, { durability = 'power-loss', maxBytes }: SqliteStoreOptions): void {
  db.exec('PRAGMA journal_mode = WAL');
  db.exec(`PRAGMA synchronous = ${durability === 'power-loss' ? 'FULL' : 'NORMAL'}`);
  // A checkpoint for each 16 MB, and the log does not stay larger than that.
  db.exec(`PRAGMA wal_autocheckpoint = 4000; PRAGMA journal_size_limit = ${4000 * PAGE}; PRAGMA cache_size = -16000`);
  if (maxBytes !== undefined) db.exec(`PRAGMA max_page_count = ${Math.ceil(maxBytes / PAGE)}`);
}
