import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { DeliveryStore } from '../../src/ports.ts';
import { openSqliteStore } from '../../src/stores/sqlite.ts';
import { storeConformance } from './conformance.ts';
import { delivered, delivery, ids, start } from './deliveries.ts';

const folder = mkdtempSync(join(tmpdir(), 'hookwright-sqlite-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const newFile = () => join(folder, `store-${(files += 1)}.db`);

describe('the sqlite store', () => {
  const opened = new WeakMap<DeliveryStore, string>();
  const openFile = async (file: string) => {
    const store = await openSqliteStore(file);
    opened.set(store, file);
    return store;
  };
  storeConformance({
    open: () => openFile(newFile()),
    reopen: async (store) => {
      await store.close();
      return openFile(opened.get(store)!);
    },
  });

  test('is named after its file, which nobody else may read', async () => {
    const file = newFile();
    const store = await openSqliteStore(file);
    expect(store).toMatchObject({ name: `sqlite:${file}`, shared: false, warnings: [] });
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0);
    await store.close();
  });

  test('keeps a body once for all endpoints that get it', async () => {
    const file = newFile();
    const store = await openSqliteStore(file);
    const body = 'x'.repeat(100_000);
    await store.enqueue(Array.from({ length: 30 }, (_, at) => delivery(`d${at}`, { endpointId: `e${at}`, body })));
    await store.close();
    expect(statSync(file).size).toBeLessThan(300_000);
  });

  test('rejects what is asked of it after it was closed', async () => {
    const store = await openSqliteStore(newFile());
    await store.close();
    await expect(store.enqueue([delivery('1')])).rejects.toThrow(/is closed/);
  });

  test('waits for the disk at each commit unless told otherwise', async () => {
    const modes = [];
    for (const durability of ['power-loss', 'process'] as const) {
      const exec = vi.spyOn(DatabaseSync.prototype, 'exec');
      const store = await openSqliteStore(newFile(), { durability });
      modes.push(exec.mock.calls.map(([sql]) => sql).filter((sql) => sql.includes('synchronous')));
      exec.mockRestore();
      await store.close();
    }
    expect(modes).toEqual([['PRAGMA synchronous = FULL'], ['PRAGMA synchronous = NORMAL']]);
  });
});

/** Starts the writer, kills it at its n-th line, and tells what it had been promised until then. */
async function writeUntilKilled(file: string, run: string, lines: number) {
  const writer = spawn(process.execPath, [join(import.meta.dirname, 'sqlite-writer.ts'), file, run], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = new Promise((resolve) => writer.once('exit', resolve));
  const kept = new Set<string>();
  const settled = new Set<string>();
  let count = 0;
  for await (const line of createInterface({ input: writer.stdout })) {
    const [word, id] = line.split(' ') as [string, string];
    if (word === 'kept') kept.add(id);
    if (word === 'settled') settled.add(id);
    if ((count += 1) === lines) writer.kill('SIGKILL');
  }
  await exited;
  return { kept, settled };
}

describe('a process that is killed', () => {
  test('loses nothing that it was promised, and its file can be opened at once', async () => {
    const file = newFile();
    for (const [run, lines] of [40, 333, 2000].entries()) {
      const { kept, settled } = await writeUntilKilled(file, `run${run}`, lines);
      const store = await openSqliteStore(file);
      expect(store.warnings).toEqual([]);
      const claimed = await store.claim(`run${run}`, 100_000, Date.now());
      const claimable = new Set(ids(claimed));
      const lost = [...kept].filter((id) => !settled.has(id) && !claimable.has(id));
      // What was settled, but not said yet, when the process died is no longer there to be claimed.
      const states = await Promise.all(lost.map(async (id) => (await store.find(id))?.state));
      expect(states.every((state) => state === 'delivered')).toBe(true);
      expect([...settled].filter((id) => claimable.has(id))).toEqual([]);
      expect(claimed.every(({ id, body }) => new Set(body.split(`body of ${id} `)).size === 1)).toBe(true);
      expect(kept.size).toBeGreaterThan(lines / 4);
      await store.close();
    }
  });

  test('leaves what it had taken to the next one', async () => {
    const file = newFile();
    const store = await openSqliteStore(file);
    await store.enqueue([delivery('1'), delivery('2')]);
    expect(ids(await store.claim('shop', 2, start))).toEqual(['1', '2']);
    await store.settle(delivered('2'));
    await store.close();
    const next = await openSqliteStore(file);
    expect(await next.claim('shop', 2, start)).toEqual([delivery('1')]);
    await next.close();
  });

  test('does not keep the file locked, while a living one does', async () => {
    const file = newFile();
    const writer = spawn(process.execPath, [join(import.meta.dirname, 'sqlite-writer.ts'), file, 'run'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const exited = new Promise((resolve) => writer.once('exit', resolve));
    await new Promise((resolve) => writer.stdout.once('data', resolve));
    writer.stdout.resume();
    await expect(openSqliteStore(file)).rejects.toMatchObject({
      name: 'MockError',
      code: 'bad-request',
      message: `${file} is in use by another process`,
    });
    writer.kill('SIGKILL');
    await exited;
    const store = await openSqliteStore(file);
    await expect(openSqliteStore(file)).rejects.toThrow(/in use/);
    await store.close();
    expect(existsSync(file)).toBe(true);
  });
});
