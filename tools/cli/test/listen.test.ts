/** `hookwright listen`: what arrives is judged, printed, recorded and sent on. */
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, watch } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hookwright, startHookwright, type Running } from './support/command.ts';
import { hostSignature, receiver, repository, SECRET, tenantCreated } from './support/requests.ts';
import { newFolder } from './support/tree.ts';

const env = { HOST_SECRET: SECRET };

interface Listening extends Running {
  readonly url: string;
}

async function listen(...args: readonly string[]): Promise<Listening> {
  const run = startHookwright(['listen', ...args, '--port', '0'], { cwd: repository, env });
  const line = await run.said(/Listening on http:\S+/);
  return { ...run, url: line.split(' ').at(-1)! };
}

const checked = ['host-building', '--secret-env', 'HOST_SECRET'];

function post(url: string, body: Uint8Array | string = tenantCreated, headers: Record<string, string> = {}) {
  const bytes = Buffer.from(body);
  const signature = hostSignature(bytes, Date.now());
  return fetch(url, { method: 'POST', body: bytes, headers: { 'Host-Signature': signature, ...headers } });
}

async function interrupt(run: Running, signal: NodeJS.Signals = 'SIGINT'): Promise<number | null> {
  run.child.kill(signal);
  return await run.ended;
}

describe('a request', () => {
  test('is verified, validated and printed, and the end has a summary', async () => {
    const run = await listen(...checked);
    const response = await post(`${run.url}/any/path`);
    expect([response.status, await response.text()]).toEqual([200, '{"received":true}']);
    await run.said(/\d\d:\d\d:\d\d {2}accepted {2}200 {2}host-building {2}tenant_created {2}164 B\n/);
    await run.said(/signature {2}proven by hmac, signed \d s before\n/);
    await run.said(/│ {3}"event": "tenant_created",\n/);
    await post(run.url, '{"event":"tenant_created","data":{"id":[1]}}', { 'Host-Signature': 't=1,signature=00' });
    await run.said(/refused {3}200 {2}host-building {2}tenant_created {2}44 B\n/);
    await run.said(/signature {2}The signature in Host-Signature was not made of this body/);
    await run.said(/- \/data\/id must be/);
    expect(await interrupt(run)).toBe(0);
    expect(run.text()).toContain('2 received: 1 accepted, 1 refused.');
  });

  test('is accepted unproven where no secret was given, and that is said at the start', async () => {
    const run = await listen('host-building');
    await run.said(/signatures are not checked without --secret-env/);
    await post(run.url);
    await run.said(/accepted/);
    await run.said(/signature {2}not checked\n/);
  });

  test('brings nothing to the terminal that it would obey, and no more than a few lines', async () => {
    const run = await listen('host-building');
    const members = Object.fromEntries(
      Array.from({ length: 50 }, (_, index) => [`\u001b[31m${index}`, 'x'.repeat(500)]),
    );
    await post(run.url, JSON.stringify({ ...(JSON.parse(tenantCreated.toString()) as object), members }));
    await run.said(/… \d+ more lines\n/);
    await post(run.url, '\u001b]0;title\u0007 no JSON \u009b31m', { 'Content-Type': 'text/plain' });
    await run.said(/\\u\{1b\}\]0;title\\u\{7\} no JSON \\u\{9b\}31m\n/);
    // oxlint-disable-next-line no-control-regex -- they must not be there
    expect(run.text()).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    expect(
      run
        .text()
        .split('\n')
        .filter((line) => line.length > 80),
    ).toEqual(
      run
        .text()
        .split('\n')
        .filter((line) => line.startsWith('Listening')),
    );
  });
});

describe('whose request it is', () => {
  test('is told by the path, by the header of the signature, or by the only contract that it fits', async () => {
    const run = await listen('--output', 'compact', '--secret-env', 'host-building=HOST_SECRET');
    await post(`${run.url}/lokalebasen/hooks`, '{}');
    await run.said(/refused {3}200 {2}lokalebasen +\? +2 B/);
    await post(run.url);
    await run.said(/accepted {2}200 {2}host-building {2}tenant_created/);
    const enquiry = readFileSync(join(repository, 'specs/lokalebasen/examples/enquiry_created/published.json'));
    await fetch(run.url, { method: 'POST', body: enquiry });
    await run.said(/accepted {2}200 {2}lokalebasen +enquiry_created/);
    await fetch(run.url, { method: 'POST', body: '{}' });
    await run.said(/refused {3}200 {2}\? +\? +2 B {2}no provider could be told/);
  });
});

describe('--record', () => {
  test('keeps every byte, in files that verify and replay read', async () => {
    const folder = join(newFolder(), 'inbox');
    const run = await listen(...checked, '--record', folder);
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, index) => index));
    await post(`${run.url}/hooks?a=1`, tenantCreated, { 'X-Extra': 'kept' });
    await post(run.url, bytes);
    await interrupt(run);
    expect(readdirSync(folder)).toEqual(['000001-tenant_created.http', '000002-unknown.http']);
    const first = readFileSync(join(folder, '000001-tenant_created.http'));
    expect(first.toString()).toMatch(/^POST \/hooks\?a=1 HTTP\/1\.1\r\nHookwright-Received: 20\d\d-.*Z\r\n/);
    expect(first.toString()).toContain('\r\nX-Extra: kept\r\n');
    expect(first.subarray(-tenantCreated.length).equals(tenantCreated)).toBe(true);
    expect(readFileSync(join(folder, '000002-unknown.http')).subarray(-256).equals(bytes)).toBe(true);
    const file = join(folder, '000001-tenant_created.http');
    expect(hookwright(['verify', ...checked, file], { cwd: repository, env })).toMatchObject({ code: 0 });
  });

  test('goes on counting where an earlier run ended', async () => {
    const folder = newFolder();
    for (const expected of ['000001-tenant_created.http', '000002-tenant_created.http']) {
      const run = await listen(...checked, '--record', folder);
      await post(run.url);
      await interrupt(run, 'SIGTERM');
      expect(readdirSync(folder)).toContain(expected);
    }
  });

  test('does not answer with success what it could not keep', async () => {
    const folder = join(newFolder(), 'inbox');
    const run = await listen(...checked, '--record', folder);
    rmSync(folder, { recursive: true });
    expect((await post(run.url)).status).toBe(507);
    await run.said(/a request could not be recorded: ENOENT/);
  });
});

describe('--forward-to', () => {
  test('sends the request on as it came, and passes the answer back', async () => {
    const target = await receiver([202]);
    const run = await listen(...checked, '--forward-to', target.url);
    const response = await post(`${run.url}/elsewhere`, tenantCreated, { 'X-Extra': 'kept' });
    expect([response.status, response.headers.get('x-answer'), await response.text()]).toEqual([202, 'yes', 'taken']);
    const [taken] = target.taken;
    expect(taken?.body.equals(tenantCreated)).toBe(true);
    expect(taken).toMatchObject({ method: 'POST', url: '/hooks?a=1', headers: { 'x-extra': 'kept' } });
    expect(taken?.headers['host-signature']).toMatch(/^t=\d+,signature=/);
    await run.said(/accepted {2}202 {2}/);
  });

  test('answers 502 when nobody is there, and says why', async () => {
    const run = await listen('host-building', '--forward-to', 'http://127.0.0.1:1/');
    expect((await post(run.url)).status).toBe(502);
    await run.said(/forward {4}127\.0\.0\.1:1 refused the connection/);
  });

  test('does not leave this machine unless that is allowed by name', async () => {
    const run = await listen('host-building', '--forward-to', 'http://192.0.2.1/hooks', '--output', 'compact');
    expect((await post(run.url)).status).toBe(502);
    await run.said(/192\.0\.2\.1 is not this machine/);
  });
});

describe('what is printed', () => {
  test('--output json is one object a line, without headers', async () => {
    const run = await listen(...checked, '--output', 'json');
    await post(run.url, '{"event":"tenant_created","data":{"id":"1","name":"A"},"more":1}', { 'X-Token': 'hidden' });
    const [line = ''] = (await run.said(/\{.*\}\n/)).split('\n');
    expect(JSON.parse(line)).toMatchObject({
      number: 1,
      provider: 'host-building',
      event: 'tenant_created',
      status: 200,
      origin: { ok: true, by: ['hmac'] },
      body: { more: 1 },
    });
    expect(line).not.toContain('hidden');
  });

  test('a body that no JSON can be printed of is printed as text, and nothing in it is obeyed', async () => {
    const run = await listen('host-building', '--output', 'json');
    await post(run.url, `${'['.repeat(20_000)}"\u009b31m\u202e"${']'.repeat(20_000)}`);
    const line = await run.said(/\{.*\}\n/);
    expect(line).not.toMatch(/[\u0080-\u009f\u202e]/);
    expect(JSON.parse(line)).toMatchObject({ accepted: false, text: expect.stringContaining('\u009b31m\u202e') });
  });

  test('--event and --only-refused leave the others out, and --status is answered', async () => {
    const run = await listen(
      ...checked,
      '--output',
      'compact',
      '--only-refused',
      '--event',
      'tenant_created',
      '--status',
      '503',
    );
    expect((await post(run.url)).status).toBe(503);
    await post(run.url, '{"event":"tenant_enabled"}');
    await post(run.url, '{"event":"tenant_created"}');
    await run.said(/refused {3}503 {2}host-building {2}tenant_created +26 B {2}/);
    await interrupt(run);
    expect(run.text()).not.toMatch(/accepted {2}|tenant_enabled/);
    expect(run.text()).toContain('3 received: 1 accepted, 2 refused.');
  });
});

test('--delay is waited before the answer, but not when the inbox closes', async () => {
  const run = await listen('host-building', '--delay', '200ms');
  const before = performance.now();
  await post(run.url);
  // Timers may fire a little early by this clock.
  expect(performance.now() - before).toBeGreaterThan(190);
  const folder = newFolder();
  const slow = await listen('host-building', '--delay', '1h', '--record', folder);
  const recorded = once(watch(folder), 'change');
  const answer = post(slow.url);
  await recorded;
  slow.child.kill('SIGINT');
  expect((await answer).status).toBe(200);
  expect(await slow.ended).toBe(0);
});

describe('what is no delivery', () => {
  test('a browser is told where it is', async () => {
    const { url } = await listen('host-building');
    expect(await (await fetch(url)).text()).toBe('Hookwright listens here for webhooks.\n');
  });

  test('a body that is too long is answered 413', async () => {
    const run = await listen('host-building', '--max-body', '1kb');
    expect((await post(run.url, 'x'.repeat(1001))).status).toBe(413);
    await run.said(/a body was longer than 1000 bytes, and was answered 413/);
    expect((await post(run.url, 'x'.repeat(1000))).status).toBe(200);
  });

  test('what is no HTTP is answered 400, and a body that breaks off is told', async () => {
    const run = await listen('host-building');
    const port = Number(new URL(run.url).port);
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.write('garbage\r\n\r\n'));
      socket.on('data', (data) => resolve(data.toString()));
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    const socket = connect(port, '127.0.0.1', () => {
      socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf');
      socket.end();
    });
    socket.on('error', () => undefined);
    await run.said(/a request ended before its body was complete/);
  });
});

describe('usage', () => {
  const asked = (...args: readonly string[]) => hookwright(['listen', ...args], { cwd: repository, env });

  test.each([
    [['host-bilding'], 'did you mean host-building?'],
    [['host-building', '--event', 'tenant_crated'], 'did you mean tenant_created?'],
    [['host-building', '--port', '70000'], '--port is a whole number from 0 to 65535'],
    [['host-building', '--status', '99'], '--status is a whole number from 200 to 599'],
    [['host-building', '--max-body', 'big'], '--max-body is a size such as 64kb'],
    [['host-building', '--delay', '5'], '--delay is a duration such as'],
    [['host-building', '--forward-to', 'localhost:3000'], '--forward-to is a URL such as'],
    [['--secret-env', 'HOST_SECRET'], 'say whose secret it is: --secret-env host-building=HOST_SECRET'],
    [['--secret-env', 'host-bilding=HOST_SECRET'], 'did you mean host-building?'],
  ])('%j', (args, said) => {
    const { code, stdout, stderr } = asked(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
  });

  test('of nobody, where nothing is generated', () => {
    const { code, stderr } = hookwright(['listen'], { cwd: newFolder() });
    expect([code, stderr]).toEqual([2, expect.stringContaining('say whose webhooks to listen for')]);
  });

  test('a port that is taken', async () => {
    const { url } = await listen('host-building');
    const { code, stderr } = asked('host-building', '--port', new URL(url).port);
    expect(code).toBe(2);
    expect(stderr).toContain('is taken; choose another with --port, or 0 for any that is free.');
  });
});
