import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSqliteStore } from '../../src/stores/sqlite.ts';
import { attempt, delivered, delivery, endpoint, ids, start } from './deliveries.ts';

const folder = mkdtempSync(join(tmpdir(), 'hookwright-damage-'));
afterAll(() => rmSync(folder, { recursive: true }));
const whole = join(folder, 'whole.db');
const bodyOf = (at: number) => `{"number":${at},"text":"${'abcdefghij'.repeat(60)}"}`;
const COUNT = 300;

beforeAll(async () => {
  const store = await openSqliteStore(whole);
  await store.putEndpoint(endpoint('shop'));
  for (let at = 0; at < COUNT; at += 1) await store.enqueue([delivery(`d${at}`, { body: bodyOf(at) })]);
  await store.claim('shop', 100, start);
  for (let at = 0; at < 100; at += 1) await store.settle(delivered(`d${at}`));
  await store.close();
});

let copies = 0;
function damagedCopy(damage: (file: string) => void): string {
  const file = join(folder, `copy-${(copies += 1)}.db`);
  copyFileSync(whole, file);
  damage(file);
  return file;
}

function overwrite(file: string, from: number, length: number): void {
  const bytes = readFileSync(file);
  bytes.fill(0xa5, from, from + length);
  writeFileSync(file, bytes);
}

/** Opens it, checks that what is there is right, and that it can be used; tells how much is there. */
async function openAndUse(file: string) {
  const before = readFileSync(file);
  const store = await openSqliteStore(file);
  const all = (await store.list({ limit: 10_000 })).filter(({ id }) => id !== 'new');
  let missing = 0;
  for (const { id, body, state } of all) {
    expect(body).toBe(bodyOf(Number(id.slice(1))));
    const attempts = await store.attempts(id);
    if (attempts.length > 0) expect(attempts).toEqual([attempt(id, 1)]);
    else missing += state === 'delivered' ? 1 : 0;
  }
  const used = await store.find('new');
  if (used === undefined) await store.enqueue([delivery('new')]);
  const claimed = await store.claim('shop', 10_000, start);
  expect(claimed.length).toBe(all.filter(({ state }) => state === 'waiting').length + 1);
  const endpoints = await store.endpoints();
  const warnings = [...store.warnings];
  await store.close();
  return { kept: all.length, missing, endpoints: endpoints.length, warnings, before };
}

describe('a damaged file', () => {
  test('of which a page was overwritten loses the rows of that page, and is set aside as it was', async () => {
    const file = damagedCopy((copy) => overwrite(copy, 40 * 4096, 4096));
    const { kept, missing, endpoints, warnings, before } = await openAndUse(file);
    expect(missing).toBe(0);
    expect(kept).toBeLessThan(COUNT);
    expect(kept).toBeGreaterThan(COUNT - 40);
    expect(endpoints).toBe(1);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(
      `kept ${kept} deliveries and 1 endpoint, ${COUNT - kept} deliveries could not be read`,
    );
    expect(warnings[0]).toContain(`${file}.damaged-1`);
    expect(readFileSync(`${file}.damaged-1`).equals(before)).toBe(true);
    expect((await openAndUse(file)).warnings).toEqual([]);
  });

  test('is rescued wherever it was hit', async () => {
    const pages = readFileSync(whole).length / 4096;
    for (let page = 1; page < pages; page += 7) {
      const file = damagedCopy((copy) => overwrite(copy, page * 4096 + 100, 300));
      const { kept, warnings } = await openAndUse(file);
      // Damage inside of a free part of a page, or of a body, is no damage to the tables.
      expect(warnings.length, `page ${page}`).toBeLessThanOrEqual(1);
      expect(kept, `page ${page}`).toBeGreaterThan(warnings.length === 0 ? COUNT - 10 : 0);
    }
  });

  test('that was cut off keeps what is before the cut', async () => {
    const file = damagedCopy((copy) => truncateSync(copy, readFileSync(copy).length - 30 * 4096));
    const { kept, warnings } = await openAndUse(file);
    expect(kept).toBeGreaterThan(0);
    expect(warnings).toHaveLength(1);
  });

  test('whose first page is gone is a new store, and the file stays for whoever can read it', async () => {
    const file = damagedCopy((copy) => overwrite(copy, 0, 4096));
    const { kept, warnings, before } = await openAndUse(file);
    expect(kept).toBe(0);
    expect(warnings[0]).toMatch(/was damaged/);
    expect(readFileSync(`${file}.damaged-1`).equals(before)).toBe(true);
  });

  test('that is empty is a new store', async () => {
    const file = join(folder, 'empty.db');
    writeFileSync(file, '');
    expect(await openAndUse(file)).toMatchObject({ kept: 0, warnings: [] });
    expect(readdirSync(folder).filter((name) => name.startsWith('empty.db.damaged'))).toEqual([]);
  });

  test('does not get sent: a body that changed on the disk fails, with a warning', async () => {
    const file = damagedCopy((copy) => {
      const bytes = readFileSync(copy);
      const at = bytes.indexOf('{"number":150,');
      bytes.write('X', at + 40);
      writeFileSync(copy, bytes);
    });
    const store = await openSqliteStore(file);
    const claimed = await store.claim('shop', 1000, start);
    expect(ids(claimed)).not.toContain('d150');
    expect(claimed).toHaveLength(COUNT - 101);
    expect(await store.counts()).toMatchObject({ waiting: COUNT - 101, failed: 1 });
    expect(store.warnings).toEqual(['the body of delivery d150 changed on the disk: it is not sent']);
    await store.close();
  });
});

describe('a file that is not ours to touch', () => {
  test('of a newer version is refused in a sentence', async () => {
    const file = damagedCopy((copy) => {
      const db = new DatabaseSync(copy);
      db.exec('PRAGMA user_version = 99');
      db.close();
    });
    await expect(openSqliteStore(file)).rejects.toMatchObject({
      name: 'MockError',
      message: `${file} was written by a newer version of Hookwright (layout 99; this one knows 1)`,
    });
    expect(readdirSync(folder).filter((name) => name.startsWith(`${basename(file)}.`))).toEqual([]);
  });

  test('of another program is refused and stays as it is', async () => {
    const file = join(folder, 'photos.db');
    const db = new DatabaseSync(file);
    db.exec('CREATE TABLE photo (id)');
    db.close();
    const before = readFileSync(file);
    await expect(openSqliteStore(file)).rejects.toThrow(/database of another program/);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('of text, such as the notes of somebody, is refused and stays as it is', async () => {
    const file = join(folder, 'notes.txt');
    const text = 'Dear diary, '.repeat(1000);
    writeFileSync(file, text);
    await expect(openSqliteStore(file)).rejects.toThrow(/is not a store of a mock/);
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect(readdirSync(folder).filter((name) => name.startsWith('notes.txt'))).toEqual(['notes.txt']);
  });

  test('in a folder that does not exist, or that is a folder, is refused in a sentence', async () => {
    await expect(openSqliteStore(join(folder, 'no', 'store.db'))).rejects.toThrow(/there is no folder/);
    await expect(openSqliteStore(folder)).rejects.toThrow(/is a folder/);
  });
});

test('a rescue that was interrupted between its renames is completed', async () => {
  const file = join(folder, 'interrupted.db');
  copyFileSync(whole, `${file}.salvaged`);
  const store = await openSqliteStore(file);
  expect(await store.list({ limit: 1000 })).toHaveLength(COUNT);
  await store.close();
  expect(existsSync(`${file}.salvaged`)).toBe(false);
});
