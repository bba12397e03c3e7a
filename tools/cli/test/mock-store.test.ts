/** What a mock was told to keep, it delivers: after a crash, a full disk, and a file that was damaged. */
import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startReceiver } from './support/receiver.ts';
import { registerTenants, startMockCommand, type RunningMock } from './support/running-mock.ts';
import { newFolder } from './support/tree.ts';

interface Kept {
  readonly id: string;
  readonly name: string;
}

/** Triggers without a pause until the mock is gone, and tells what was answered with 2xx. */
async function triggerUntilGone({ url }: RunningMock, round: string): Promise<readonly Kept[]> {
  const kept: Kept[] = [];
  for (let number = 0; ; number += 1) {
    const name = `${round}-${number}`;
    try {
      // One after the other, as a person would.
      const response = await postTrigger(url, name);
      const body = (await response.json()) as { deliveries: { id: string }[] };
      if (response.ok) kept.push({ id: body.deliveries[0]!.id, name });
    } catch {
      return kept;
    }
  }
}

const postTrigger = (url: string, name: string) =>
  fetch(`${url}/_hookwright/trigger`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ event: 'tenant_created', set: { 'data.name': name } }),
  });

const nameIn = (body: string) => (JSON.parse(body) as { data: { name: string } }).data.name;

test('killed at any moment, it delivers what it had answered with 2xx: at least once, with the same id and body', async () => {
  const store = `sqlite:${join(newFolder(), 'mock.db')}`;
  const kept: Kept[] = [];
  let kill = (): void => undefined;
  let left = 0;
  const receiver = await startReceiver((response) => {
    left -= 1;
    if (left === 0) kill();
    // Some attempts are under way when the process dies.
    if (left > 3) response.end();
  });
  // The moment is another one in each round: so many requests after the start.
  for (const after of [5, 23, 60, 111]) {
    const mock = await startMockCommand('host-building', '--store', store);
    if (kept.length === 0) await registerTenants(mock, receiver.url);
    left = after;
    kill = () => void mock.child.kill('SIGKILL');
    const rounds = await Promise.all([1, 2, 3, 4].map((line) => triggerUntilGone(mock, `${after}-${line}`)));
    kept.push(...rounds.flat());
    await mock.ended;
  }
  expect(kept.length).toBeGreaterThan(100);

  left = Infinity;
  const mock = await startMockCommand('host-building', '--store', store);
  expect(await mock.call('POST', '/clock/advance', { ms: 0, settle: true })).toMatchObject({ waiting: 0, failed: 0 });
  const received = Map.groupBy(receiver.requests, ({ body }) => nameIn(body));
  for (const { id, name } of kept) {
    const { delivery } = (await mock.call('GET', `/deliveries/${id}`)) as { delivery: { state: string; body: string } };
    expect(delivery).toMatchObject({ state: 'delivered' });
    expect(new Set(received.get(name)?.map(({ body }) => body))).toEqual(new Set([delivery.body]));
  }
});

describe('a full disk', () => {
  const canMount = process.platform === 'linux' && process.getuid?.() === 0;
  if (!canMount) process.stderr.write('No small disk can be mounted: a full one is tried in the store alone.\n');

  test.runIf(canMount)('is answered 507, the log can be read, and with room it goes on', async () => {
    const disk = join(newFolder(), 'small');
    mkdirSync(disk);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk]);
    onTestFinished(() => void execFileSync('umount', ['-l', disk]));
    const receiver = await startReceiver();
    const mock = await startMockCommand('host-building', '--store', `sqlite:${join(disk, 'mock.db')}`);
    await registerTenants(mock, receiver.url);

    const kept: string[] = [];
    let refused: Response | undefined;
    while (refused === undefined && kept.length < 500) {
      const response = await postTrigger(mock.url, `${kept.length}-${'x'.repeat(40_000)}`);
      if (response.status === 202) kept.push(`${kept.length}`);
      else refused = response;
    }
    expect(refused?.status).toBe(507);
    expect(await refused!.json()).toMatchObject({ type: '/_hookwright/problems/store-full', status: 507 });
    expect((await mock.call('GET', '/deliveries?limit=1'))['deliveries']).toHaveLength(1);

    execFileSync('mount', ['-o', 'remount,size=16m', disk]);
    expect((await postTrigger(mock.url, 'last')).status).toBe(202);
    await mock.call('POST', '/clock/advance', { ms: 60_000, settle: true });
    const names = new Set(receiver.requests.map(({ body }) => nameIn(body).split('-')[0]));
    expect(names).toEqual(new Set([...kept, 'last']));
    mock.child.kill('SIGTERM');
    expect(await mock.ended).toBe(0);
  });
});

test('a damaged file: it starts, says so, and keeps and delivers what is whole', async () => {
  const file = join(newFolder(), 'mock.db');
  const store = ['--store', `sqlite:${file}`];
  let status = 503;
  const receiver = await startReceiver((response) => void response.writeHead(status).end());
  const first = await startMockCommand('lokalebasen', ...store);
  await first.call('POST', '/providers/lokalebasen/endpoints', { url: receiver.url });
  const set = { 'payload.comment': 'x'.repeat(2000) };
  await first.call('POST', '/trigger', { event: 'enquiry_created', count: 30, set });
  await receiver.came(30);
  first.child.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  // Nobody but its owner may read the secrets in it.
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0);
  overwritePage(file);

  status = 200;
  const second = await startMockCommand('lokalebasen', ...store);
  const note = await second.said(/was damaged: kept \d+ deliver.*\n/);
  const kept = Number(/\d+/.exec(note)![0]);
  expect(kept).toBeGreaterThan(20);
  await second.call('POST', '/clock/advance', { ms: 3_600_000 });
  await receiver.came(30 + kept);
  const bodies = receiver.requests.map(({ body }) => body);
  expect(bodies.slice(0, 30)).toEqual(expect.arrayContaining(bodies.slice(30)));
  expect(await second.call('POST', '/clock/advance', { ms: 0, settle: true })).toMatchObject({
    waiting: 0,
    delivered: kept,
  });
  expect(existsSync(`${file}.damaged-1`)).toBe(true);
});

/** In the middle of the file, where the deliveries are. */
function overwritePage(file: string): void {
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(4096, 0xee), 0, 4096, Math.floor(statSync(file).size / 2 / 4096) * 4096);
  closeSync(handle);
}
