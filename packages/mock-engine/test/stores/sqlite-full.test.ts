import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { StoreFullError } from '../../src/ports.ts';
import type { DeliveryStore } from '../../src/ports.ts';
import { openSqliteStore } from '../../src/stores/sqlite.ts';
import { attempt, delivered, delivery, ids, start } from './deliveries.ts';

const folder = mkdtempSync(join(tmpdir(), 'hookwright-full-'));
const mounted = join(folder, 'small');
const canMount = mountSmallDisk();

function mountSmallDisk(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  mkdirSync(mounted);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', mounted], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

afterAll(() => {
  if (canMount) execFileSync('umount', [mounted]);
  rmSync(folder, { recursive: true });
});

const body = 'x'.repeat(20_000);

async function fillUp(store: DeliveryStore): Promise<string[]> {
  const kept: string[] = [];
  for (;;) {
    const id = `d${kept.length}`;
    try {
      await store.enqueue([delivery(id, { body })]);
    } catch (error) {
      expect(error).toBeInstanceOf(StoreFullError);
      return kept;
    }
    kept.push(id);
  }
}

test('a file that may not grow refuses exactly what does not fit, and everything else goes on', async () => {
  const file = join(folder, 'limited.db');
  const store = await openSqliteStore(file, { maxBytes: 500_000 });
  const kept = await fillUp(store);
  expect(kept.length).toBeGreaterThan(10);
  const results = await Promise.allSettled([
    store.enqueue([delivery('small')]),
    store.enqueue([delivery('large', { body })]),
    store.settle(delivered('d0')),
  ]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(results[1]).toMatchObject({ reason: { name: 'StoreFullError' } });
  expect(await store.find('large')).toBeUndefined();
  expect(await store.counts()).toEqual({ waiting: kept.length, delivered: 1, failed: 0, dropped: 0 });
  await store.close();
  const roomy = await openSqliteStore(file);
  await roomy.enqueue([delivery('large', { body })]);
  expect(ids(await roomy.claim('shop', 1000, start))).toEqual([...kept.slice(1), 'small', 'large']);
  await roomy.close();
});

describe.runIf(canMount)('a disk that is full', () => {
  test('refuses what does not fit, and takes it once there is room', async () => {
    const ballast = join(mounted, 'ballast');
    writeFileSync(ballast, Buffer.alloc(400_000));
    const store = await openSqliteStore(join(mounted, 'store.db'));
    const kept = await fillUp(store);
    expect(kept.length).toBeGreaterThan(2);
    expect(ids(await store.claim('shop', 1000, start))).toEqual(kept);
    const response = { status: 500, headers: [], body: 'y'.repeat(60_000), truncated: false };
    const large = { attempt: attempt('d0', 1, { response }), state: 'delivered' as const };
    await expect(store.settle(large)).rejects.toThrow(StoreFullError);
    expect(await store.find('d0')).toMatchObject({ state: 'waiting', attempts: 0 });
    rmSync(ballast);
    await store.settle(large);
    expect(await store.attempts('d0')).toEqual([large.attempt]);
    await store.enqueue([delivery('after', { body })]);
    await Promise.all(kept.slice(1).map((id) => store.settle(delivered(id))));
    expect(await store.counts()).toEqual({ waiting: 1, delivered: kept.length, failed: 0, dropped: 0 });
    await store.close();
    const again = await openSqliteStore(join(mounted, 'store.db'));
    expect(again.warnings).toEqual([]);
    expect(ids(await again.claim('shop', 10, start))).toEqual(['after']);
    await again.close();
  });

  test('has no room for a new store', async () => {
    const ballast = join(mounted, 'ballast');
    rmSync(join(mounted, 'store.db'), { force: true });
    const fill = () => {
      for (let size = 512; size >= 1; size /= 2) {
        try {
          for (let part = 0; ; part += 1) writeFileSync(`${ballast}-${size}-${part}`, Buffer.alloc(size * 1024));
        } catch {
          // This size does not fit any more.
        }
      }
    };
    fill();
    await expect(openSqliteStore(join(mounted, 'new.db'))).rejects.toThrow(StoreFullError);
  });
});
