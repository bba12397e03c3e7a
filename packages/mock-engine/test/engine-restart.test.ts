import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeClock } from '../src/fake-clock.ts';
import { startMock } from '../src/start.ts';
import { answering, EVENT, providerWith, signing, URL_A } from './support/provider.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hookwright-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a mock with a file goes on where it ended: same endpoint, secret, id and body, next attempt at its time', async () => {
  const clock = fakeClock();
  const store = `sqlite:${join(folder, 'mock.db')}`;
  const provider = providerWith(signing());
  const first = await startMock(provider, { clock, store, receiver: answering(500), endpoints: [{ url: URL_A }] });
  const [delivery] = await first.trigger(EVENT);
  await clock.advance('1m');
  await first.close();

  const receiver = answering(204);
  const second = await startMock(provider, { clock, store, receiver });
  expect(second.endpoints()).toEqual(first.endpoints());
  await clock.advance('119s');
  expect(receiver.seen).toHaveLength(0);
  await clock.advance('1s');
  expect(receiver.seen).toMatchObject([{ body: delivery!.body }]);
  const { attempts } = await second.delivery(delivery!.id);
  expect(attempts.map(({ number, failure }) => [number, failure?.reason])).toEqual([
    [1, 'status'],
    [2, 'status'],
    [3, undefined],
  ]);
  await second.close();
});

test('the same seed does not make the same ids again in a file', async () => {
  const store = `sqlite:${join(folder, 'mock.db')}`;
  const ids = new Set<string>();
  for (let run = 0; run < 2; run += 1) {
    const mock = await startMock(providerWith(), { seed: 1, store, receiver: answering(204) });
    const { id } = await mock.register({ url: URL_A });
    const [delivery] = await mock.trigger(EVENT, { endpoint: id });
    ids.add(id).add(delivery!.id);
    await mock.close();
  }
  expect(ids.size).toBe(4);
});

test('an endpoint whose secret no longer fits the contract gets nothing until it has another, and then what waited', async () => {
  const store = `sqlite:${join(folder, 'mock.db')}`;
  const clock = fakeClock();
  const first = await startMock(providerWith(signing()), { clock, store, receiver: answering(500) });
  const { id } = await first.register({ url: URL_A, secret: 'not hexadecimal' });
  await first.trigger(EVENT);
  await first.settled();
  await first.close();

  const receiver = answering(204);
  const strict = providerWith(signing({ key: { encoding: 'hex' } }));
  const second = await startMock(strict, { clock, store, receiver });
  expect(second.store.warnings).toEqual([expect.stringContaining(id)]);
  expect(second.store.warnings.join()).not.toContain('not hexadecimal');
  expect(await second.trigger(EVENT)).toEqual([]);
  await clock.advance('1d');
  await second.settled();
  expect(receiver.seen).toHaveLength(0);
  await second.update(id, { secret: 'c0ffee' });
  await second.runAll();
  expect(receiver.seen).toHaveLength(1);
  expect(await second.counts()).toMatchObject({ delivered: 1, waiting: 0 });
  await second.close();
});
