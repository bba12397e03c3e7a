import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, test } from 'vitest';
import { sqliteStore } from '../../src/stores/sqlite.ts';
import type { SqliteStore } from '../../src/stores/sqlite.ts';
import { storeConformance } from './conformance.ts';

describe('sqlite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hookwright-receiver-'));
  const file = join(folder, 'deliveries.db');
  const opened: SqliteStore[] = [];
  const open = () => {
    const store = sqliteStore(file);
    opened.push(store);
    return store;
  };
  afterAll(() => {
    for (const store of opened) store.close();
    rmSync(folder, { recursive: true });
  });

  storeConformance({ open });

  test('gives each of a hundred keys to one of four processes', async () => {
    const claims = `
      import { sqliteStore } from ${JSON.stringify(new URL('../../src/stores/sqlite.ts', import.meta.url).href)};
      const store = sqliteStore(process.argv[1]);
      const claim = { token: String(process.pid), now: 1000, ttlMs: 1000, claimMs: 1000 };
      let taken = 0;
      for (let key = 0; key < 100; key++) if (store.claim('shared ' + key, claim) === 'claimed') taken += 1;
      console.log(taken);`;
    const taken = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const child = spawn(process.execPath, ['--input-type=module', '--eval', claims, file], {
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        return Number(await text(child.stdout));
      }),
    );
    expect(taken.reduce((sum, one) => sum + one, 0)).toBe(100);
  });

  test('remembers after a restart', async () => {
    const before = sqliteStore(file);
    const claim = { token: 'a', now: 1000, ttlMs: 1000, claimMs: 1000 };
    await before.claim('kept', claim);
    await before.done('kept', claim);
    before.close();
    expect(await open().claim('kept', claim)).toBe('done');
  });
});
