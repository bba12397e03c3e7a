/** `hookwright replay`: recorded requests are sent again. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dueTimes } from '../src/inbox/replaying.ts';
import { hookwright, startHookwright } from './support/command.ts';
import { hostSignature, rawRequest, receiver, repository, SECRET, tenantCreated } from './support/requests.ts';
import { newFolder, putTree } from './support/tree.ts';

const env = { HOST_SECRET: SECRET };
const old = hostSignature(tenantCreated);
const own = (event: string, second: number) => [
  `Hookwright-Received: 2026-11-22T10:00:0${second}.000Z`,
  'Hookwright-Provider: host-building',
  `Hookwright-Event: ${event}`,
  `HOST-Signature: ${old}`,
];

/** Two recordings, a second apart. */
function inbox(): string {
  const folder = newFolder();
  const file = (event: string, second: number) =>
    rawRequest({ headers: [...own(event, second), 'X-Extra: kept', 'Connection: close'] }).toString('latin1');
  putTree(folder, {
    '000002-tenant_enabled.http': file('tenant_enabled', 2),
    '000001-tenant_created.http': file('tenant_created', 1),
    'notes.txt': 'no recording',
  });
  return folder;
}

async function replay(...args: readonly string[]) {
  const run = startHookwright(['replay', ...args], { cwd: repository, env });
  return { code: await run.ended, text: run.text() };
}

describe('recordings', () => {
  test('are sent in order, byte for byte, with their own headers and none of ours', async () => {
    const target = await receiver();
    const { code, text } = await replay(inbox(), '--to', target.url, '--speed', '0');
    expect(code).toBe(0);
    expect(text).toMatch(
      /^1\/2 {2}200 {5,}\d+ ms {2}000001-tenant_created\.http {2}tenant_created\n2\/2 {2}200 {5,}\d+ ms {2}000002/,
    );
    expect(text).toMatch(/2 sent to http:\/\/127\.0\.0\.1:\d+\/hooks: 2 answered 2xx, 0 not\.\n$/);
    expect(target.taken).toHaveLength(2);
    for (const { body, url, headers, rawHeaders } of target.taken) {
      expect(body.equals(tenantCreated)).toBe(true);
      expect(url).toBe('/hooks?a=1');
      expect(headers).toMatchObject({ 'host-signature': old, 'x-extra': 'kept', 'content-type': 'application/json' });
      expect(rawHeaders).toContain('HOST-Signature');
      expect(headers.connection).not.toBe('close');
      expect(rawHeaders.join(' ')).not.toMatch(/hookwright/i);
    }
  });

  test('may be signed anew, so that they are fresh', async () => {
    const target = await receiver();
    const args = ['--to', target.url, '--speed', '0', '--resign', '--secret-env', 'HOST_SECRET'];
    const before = Math.floor(Date.now() / 1000);
    expect((await replay(inbox(), ...args)).code).toBe(0);
    for (const { headers, body } of target.taken) {
      const signature = String(headers['host-signature']);
      const time = Number(/^t=(\d+)/.exec(signature)?.[1]);
      expect(time).toBeGreaterThanOrEqual(before);
      expect(signature).toBe(hostSignature(body, time * 1000));
    }
  });

  test('may be chosen by event, and sent several times', async () => {
    const target = await receiver();
    const args = ['--to', target.url, '--speed', '0', '--event', 'tenant_enabled', '--count', '3'];
    expect((await replay(inbox(), ...args)).text).toContain('3/3');
    expect(target.taken).toHaveLength(3);
  });

  test('that are not from us are requests too', async () => {
    const folder = newFolder();
    putTree(folder, { 'captured.txt': rawRequest().toString('latin1') });
    const target = await receiver();
    const args = ['--to', target.url, '--provider', 'host-building', '--event', 'tenant_created'];
    expect((await replay(join(folder, 'captured.txt'), ...args)).code).toBe(0);
    expect(target.taken[0]?.body.equals(tenantCreated)).toBe(true);
  });
});

describe('an answer that is not 2xx', () => {
  test('ends with 1, and the rest is sent all the same', async () => {
    const target = await receiver([500, 200]);
    const { code, text } = await replay(inbox(), '--to', target.url, '--speed', '0');
    expect(code).toBe(1);
    expect(text).toContain('1/2  500');
    expect(text).toContain('1 answered 2xx, 1 not.');
    expect(target.taken).toHaveLength(2);
  });

  test('and no answer at all is told with its reason', async () => {
    const { code, text } = await replay(inbox(), '--to', 'http://127.0.0.1:1/', '--speed', '0');
    expect(code).toBe(1);
    expect(text).toMatch(/1\/2 {2}failed {2,}\d+ ms .*\n {5}→ 127\.0\.0\.1:1 refused the connection/);
  });

  test('--json says all of it', async () => {
    const target = await receiver([500]);
    const run = startHookwright(['replay', inbox(), '--to', target.url, '--speed', '0', '--json'], {
      cwd: repository,
      env,
    });
    await run.ended;
    expect(JSON.parse(run.text())).toMatchObject({
      ok: false,
      sent: [
        { file: '000001-tenant_created.http', event: 'tenant_created', ok: false, status: 500 },
        { file: '000002-tenant_enabled.http', event: 'tenant_enabled', ok: true, status: 200 },
      ],
    });
  });
});

test('nothing leaves this machine unless that is allowed by name', async () => {
  const { code, text } = await replay(inbox(), '--to', 'http://192.0.2.1/hooks', '--speed', '0');
  expect(code).toBe(1);
  expect(text).toContain('--allow-host 192.0.2.1');
});

describe('when each is due', () => {
  test.each([
    ['as recorded', [1000, 3000, 3500], 1, [0, 2000, 2500]],
    ['twice as fast', [1000, 3000, 3500], 2, [0, 1000, 1250]],
    ['all at once', [1000, 3000, 3500], 0, [0, 0, 0]],
    ['when a time is not known', [1000, undefined, 3000], 1, [0, 0, 2000]],
    ['when times go backwards', [3000, 1000, 1500], 1, [0, 0, 500]],
  ])('%s', (_how, times, speed, expected) => {
    expect(dueTimes(times, speed)).toEqual(expected);
  });
});

describe('usage', () => {
  test.each([
    [['absent', '--to', 'http://localhost/'], 'there is no file or folder'],
    [['specs', '--to', 'http://localhost/'], 'there is no recording (*.http) in specs'],
    [['package.json', '--to', 'http://localhost/'], 'package.json is no recorded request.'],
    [['package.json'], "required option '--to <url>' not specified"],
    [['package.json', '--to', 'localhost:3000'], '--to is a URL such as'],
    [['package.json', '--to', 'http://localhost/', '--speed', 'fast'], '--speed is a number such as 2'],
    [['package.json', '--to', 'http://localhost/', '--resign'], '--resign needs the variable'],
    [['package.json', '--to', 'http://localhost/', '--secret-env', 'HOST_SECRET'], '--secret-env is for --resign.'],
    [['package.json', '--to', 'http://localhost/', '--resign', '--as-recorded'], 'cannot be used with option'],
  ])('%j', (args, said) => {
    const { code, stdout, stderr } = hookwright(['replay', ...args], { cwd: repository, env });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
  });

  test('of a recording that names no provider, and of an event that is not there', () => {
    const folder = newFolder();
    putTree(folder, { 'a.http': rawRequest().toString('latin1') });
    const to = ['--to', 'http://127.0.0.1:1/'];
    const run = (...args: readonly string[]) => hookwright(['replay', ...args, ...to], { cwd: repository, env });
    expect(run(folder, '--resign', '--secret-env', 'HOST_SECRET').stderr).toContain('say so: --provider <id>.');
    const there = inbox();
    expect(readdirSync(there)).toHaveLength(3);
    expect(run(there, '--event', 'tenant_crated').stderr).toContain('did you mean tenant_created?');
    const unsigned = run(there, '--provider', 'lokalebasen', '--resign', '--secret-env', 'HOST_SECRET');
    expect([unsigned.code, unsigned.stderr]).toEqual([2, expect.stringContaining('signs nothing')]);
  });
});
