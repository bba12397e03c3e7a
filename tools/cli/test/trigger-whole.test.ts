/** `trigger` and `mock` against a receiver that checks: what the options promise is what arrives. */
import { spawnSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultNames, type FaultName } from '@hookwright/mock-engine';
import { describe, expect, test } from 'vitest';
import { hostBuilding } from '../../../packages/host-building/mock/index.js';
import { hookwright, runHookwright, startHookwright } from './support/command.ts';
import { startReceiver, type Received, type TestReceiver } from './support/receiver.ts';
import { registerTenants, repository, startMockCommand } from './support/running-mock.ts';
import { newFolder } from './support/tree.ts';

const KEY = 'a secret of one’s own';
const send = (receiver: TestReceiver, event: string, ...args: readonly string[]) =>
  runHookwright(['trigger', 'host-building', event, '--forward-to', receiver.url, '--secret-env', 'KEY', ...args], {
    cwd: repository,
    env: { KEY },
  });

interface Body {
  readonly event: string;
  readonly data: Readonly<Record<string, unknown>>;
}
const bodyOf = ({ body }: Received) => JSON.parse(body) as Body;

/** How Host Building's own documentation says that a receiver checks. */
function proofOf({ headers, body }: Received): 'right' | 'wrong' | 'old' | 'none' {
  const [, time = '', digest] = /^t=(\d+),signature=([\da-f]{64})$/.exec(String(headers['host-signature'])) ?? [];
  if (digest === undefined) return 'none';
  if (createHmac('sha256', KEY).update(`${time}.${body}`).digest('hex') !== digest) return 'wrong';
  return Number(time) < Date.now() / 1000 - 3600 ? 'old' : 'right';
}

const verdictOf = (request: Received) => {
  const result = hostBuilding.validate(JSON.parse(request.body));
  return result.ok ? (result.drift.length > 0 ? 'drift' : 'accepted') : result.reason;
};

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** What a receiver sees of a fault, as one line. */
const seen: Readonly<Record<Exclude<FaultName, 'slow-body'>, (requests: readonly Received[]) => unknown>> = {
  duplicate: (all) => [all.length, new Set(all.map(({ body }) => body)).size],
  reorder: (all) => all.length,
  delay: (all) => all.length,
  drop: (all) => all.length,
  'tampered-body': ([one]) => [proofOf(one!), isJson(one!.body)],
  'wrong-signature': ([one]) => [proofOf(one!), verdictOf(one!)],
  'stale-timestamp': ([one]) => proofOf(one!),
  'missing-header': ([one]) => proofOf(one!),
  'malformed-json': ([one]) => [proofOf(one!), isJson(one!.body)],
  'unknown-event': ([one]) => verdictOf(one!),
  'unknown-member': ([one]) => verdictOf(one!),
  'new-enum-value': ([one]) => verdictOf(one!),
  'null-member': ([one]) => verdictOf(one!),
  'huge-body': ([one]) => one!.body.length > 1_900_000,
  burst: (all) => [all.length, new Set(all.map(({ body }) => body)).size],
};

test('each fault is seen by a receiver, and takes nobody by surprise who reads what it does', async () => {
  const found = await Promise.all(
    Object.entries(seen).map(async ([fault, look]) => {
      const receiver = await startReceiver();
      const { code, stderr } = await send(receiver, 'space_booked', '--fault', fault, '--time-scale', '1e6');
      expect([fault, code, stderr]).toEqual([fault, 0, expect.not.stringContaining('Error')]);
      return [fault, look(receiver.requests)];
    }),
  );
  expect(Object.fromEntries(found)).toEqual({
    duplicate: [2, 1],
    reorder: 1,
    delay: 1,
    drop: 0,
    'tampered-body': ['wrong', true],
    'wrong-signature': ['wrong', 'accepted'],
    'stale-timestamp': 'old',
    'missing-header': 'none',
    'malformed-json': ['right', false],
    'unknown-event': 'unknown-event',
    'unknown-member': 'drift',
    'new-enum-value': 'drift',
    'null-member': 'structure',
    'huge-body': true,
    burst: [10, 10],
  });
  const { stdout } = hookwright(['explain', 'faults'], { cwd: repository });
  for (const fault of faultNames) expect(stdout).toMatch(new RegExp(`^${fault}  .*\n  [A-Z]`, 'm'));
  expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
});

test('a mock has the faults that it is started with', async () => {
  const receiver = await startReceiver();
  const mock = await startMockCommand('host-building', '--fault', 'duplicate', '--fault', 'unknown-member=1');
  await registerTenants(mock, receiver.url);
  await mock.call('POST', '/trigger', { event: 'tenant_created' });
  const requests = await receiver.came(2);
  expect(requests.map(verdictOf)).toEqual(['drift', 'drift']);
  expect(requests[0]!.body).toBe(requests[1]!.body);
});

describe('a payload', () => {
  test('lacks what --unset names, comes from a file, as often and as fast as was asked for', async () => {
    const receiver = await startReceiver();
    const file = join(newFolder(), 'body.json');
    const data = { id: 9, name: 'from a file', phone: '1' };
    writeFileSync(
      file,
      JSON.stringify({ event: 'tenant_created', event_at: '2022-05-03 18:12:13', source: 'localhost', data }),
    );
    const began = performance.now();
    const args = ['--data', file, '--unset', 'data.phone', '--count', '3', '--rate', '20'];
    const { code, stderr } = await send(receiver, 'tenant_created', ...args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '3 of 3 delivered.\n' });
    // Three at 20 a second: the last one 100 ms after the first.
    expect(performance.now() - began).toBeGreaterThan(100);
    expect(receiver.requests.map((request) => bodyOf(request).data)).toEqual(
      Array.from({ length: 3 }, () => ({ id: 9, name: 'from a file' })),
    );
  });

  test('has the same bytes for the same seed, in any time zone and language', () => {
    const args = ['trigger', 'ventrata', 'booking_update', '--variant', '--count', '3', '--seed', 'x', '--dry-run'];
    const [one, other] = [
      { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      { TZ: 'America/Lima', LANG: 'C', LC_ALL: 'C' },
    ].map((env) => hookwright(args, { cwd: repository, env }).stdout);
    expect(one).toContain('booking');
    expect(one).toBe(other);
  });

  test('of a story has the ids of the others', async () => {
    const receiver = await startReceiver();
    const args = ['--scenario', 'space-booking-approved', '--forward-to', receiver.url];
    expect((await runHookwright(['trigger', 'host-building', ...args], { cwd: repository })).code).toBe(0);
    const [registered, booked, approved] = receiver.requests.map(bodyOf) as [Body, Body, Body];
    expect(approved.data['id']).toBe(booked.data['id']);
    expect((booked.data['user'] as { id: unknown }).id).toBe(registered.data['id']);
  });
});

const hasCurl = spawnSync('curl', ['--version']).status === 0;
test.runIf(hasCurl)('a dry run prints a command whose request an inbox with the secret accepts', async () => {
  const inbox = startHookwright(['listen', 'host-building', '--port', '0', '--secret-env', 'KEY', '--output', 'json'], {
    cwd: repository,
    env: { KEY },
  });
  const url = /http\S+/.exec(await inbox.said(/Listening on \S+/))![0];
  const args = ['trigger', 'host-building', 'tenant_created', '--forward-to', url, '--dry-run', '--secret-env', 'KEY'];
  const { stdout } = hookwright(args, { cwd: repository, env: { KEY } });
  spawnSync('sh', ['-c', stdout]);
  const told = await inbox.said(/\{.*\}\n/);
  expect(JSON.parse(told)).toMatchObject({ accepted: true, origin: { ok: true }, event: 'tenant_created' });
});

test('a host that gets deliveries may not call for that: its pages are refused until it is allowed as a caller', async () => {
  const ask = async (...args: readonly string[]) => {
    const mock = await startMockCommand('host-building', ...args);
    const headers = { Origin: 'https://docs.example.com' };
    return (await fetch(`${mock.url}/_hookwright/endpoints`, { headers })).status;
  };
  const [delivered, called] = await Promise.all([
    ask('--allow-host', 'docs.example.com'),
    ask('--allow-caller', 'docs.example.com'),
  ]);
  expect({ delivered, called }).toEqual({ delivered: 403, called: 200 });
});

test('the help of each command fits 80 columns', async () => {
  const names = ['mock', 'trigger', 'deliveries', 'worker', 'listen', 'replay', 'verify', 'explain'];
  const pages = await Promise.all(names.map((name) => runHookwright([name, '--help'], { cwd: repository })));
  expect(pages.map(({ code }) => code)).toEqual(names.map(() => 0));
  expect(pages.flatMap(({ stdout }) => stdout.split('\n').filter((line) => line.length > 80))).toEqual([]);
});
