/** `hookwright verify`: what it says about requests in files, on standard input, and as a body with headers. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bin, hookwright } from './support/command.ts';
import { ARRIVED, hostSignature, rawRequest, repository, SECRET, tenantCreated } from './support/requests.ts';
import { tinySpec } from './support/specs.ts';
import { newFolder, putTree } from './support/tree.ts';

const env = { HOST_SECRET: SECRET };
const where = { cwd: repository, env };

function inFile(bytes: Uint8Array | string, name = 'request.http'): string {
  const file = join(newFolder(), name);
  writeFileSync(file, bytes);
  return file;
}

const verify = (bytes: Uint8Array | string, ...args: readonly string[]) =>
  hookwright(['verify', 'host-building', inFile(bytes), ...args], where);

const checked = ['--secret-env', 'HOST_SECRET', '--at', ARRIVED];
const payload = JSON.parse(tenantCreated.toString()) as Record<string, unknown>;

describe('a genuine request', () => {
  test('is accepted, with what was found', () => {
    expect(verify(rawRequest(), ...checked)).toEqual({
      code: 0,
      stdout: `accepted  host-building  request.http  164 bytes  as of 2026-11-22T10:00:00.000Z

  signature  proven by hmac, signed 0 s before
  event      tenant_created (Tenant created)
  structure  as the contract says
`,
      stderr: '',
    });
  });

  test('may stand in a file that an editor saved with other line ends', () => {
    const text = rawRequest().toString('latin1');
    const [head = '', body = ''] = text.split('\r\n\r\n');
    expect(verify(`${head.replaceAll('\r\n', '\n')}\n\n${body}`, ...checked)).toMatchObject({ code: 0 });
  });

  test('may come as a body with its headers, or on standard input', () => {
    const header = ['--header', `host-signature: ${hostSignature(tenantCreated)}`];
    expect(verify(tenantCreated, ...header, ...checked)).toMatchObject({ code: 0 });
    const args = [bin, 'verify', 'host-building', '-', ...checked];
    const piped = spawnSync(process.execPath, args, {
      cwd: repository,
      env: { ...process.env, ...env },
      input: rawRequest(),
    });
    expect(piped.status).toBe(0);
  });

  test('is judged by the time at which it was recorded, or by the one that is given', () => {
    const recorded = rawRequest({
      headers: [`Hookwright-Received: ${ARRIVED}`, `Host-Signature: ${hostSignature(tenantCreated)}`],
    });
    expect(verify(recorded, '--secret-env', 'HOST_SECRET')).toMatchObject({ code: 0 });
    const late = verify(recorded, '--secret-env', 'HOST_SECRET', '--at', '1795341901');
    expect(late).toMatchObject({ code: 1 });
    expect(late.stdout).toContain('It was signed 301 s ago, and 300 s are allowed');
    const args = ['--secret-env', 'HOST_SECRET', '--at', '1795341901', '--tolerance', '10m'];
    expect(verify(recorded, ...args)).toMatchObject({ code: 0 });
  });
});

describe('a request is refused', () => {
  test('when its signature is wrong, with the reason and the next step', () => {
    const printedAnew = Buffer.from(JSON.stringify(payload));
    const raw = rawRequest({ body: printedAnew, headers: [`Host-Signature: ${hostSignature(tenantCreated)}`] });
    const { code, stdout } = verify(raw, ...checked);
    expect(code).toBe(1);
    expect(stdout).toContain(`
  signature  The signature in Host-Signature was not made of this body with this
             secret. The signature fits the same JSON printed otherwise; hash
             the bytes as they arrive, before any parser
             → Take the raw body from your framework, and look for a proxy that
               rewrites JSON.
`);
  });

  test('when nothing was given to check it, unless nobody wants that', () => {
    const { code, stdout } = verify(rawRequest());
    expect(code).toBe(1);
    expect(stdout).toContain('--secret-env NAME');
    expect(verify(tenantCreated, '--no-signature')).toMatchObject({ code: 0 });
  });

  test('when its event is not in the contract, with the nearest', () => {
    const { code, stdout } = verify(JSON.stringify({ ...payload, event: 'tenant_crated' }), '--no-signature');
    expect(code).toBe(1);
    expect(stdout).toContain(
      'event      "tenant_crated" is not in the contract\n             → Did it mean tenant_created?',
    );
  });

  test('when its structure is wrong, with every place', () => {
    const { code, stdout } = verify(JSON.stringify({ ...payload, data: { id: [1] }, event_at: 5 }), '--no-signature');
    expect(code).toBe(1);
    expect(stdout).toContain('structure  3 issues\n');
    expect(stdout).toMatch(/- \/data\/id must be .*\n/);
  });

  test.each([
    ['{"event": }', /The body is not JSON/],
    [Buffer.from([0x7b, 0xff, 0x7d]), /The body is not UTF-8/],
    ['', /The body is empty/],
  ])('when its body is %s', (body, said) => {
    const { code, stdout } = verify(body, '--no-signature');
    expect(code).toBe(1);
    expect(stdout).toMatch(said);
  });
});

test('drift is told and accepted, and nothing in a body reaches the terminal as it is', () => {
  const { code, stdout } = verify(JSON.stringify({ ...payload, 'new\u001b[31m\u0007': 1 }), '--no-signature');
  expect(code).toBe(0);
  expect(stdout).toContain('drift      1 difference\n             - /new');
  // oxlint-disable-next-line no-control-regex -- they must not be there
  expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
});

test('lines stay within 80 columns', () => {
  const wrong = JSON.stringify({ ...payload, data: { id: [1], ['long '.repeat(30)]: 1 }, event_at: 5 });
  const { stdout } = verify(
    rawRequest({ body: Buffer.from(wrong) }),
    '--secret-env',
    'HOST_SECRET',
    '--at',
    '2020-01-01',
  );
  const long = stdout.split('\n').filter((line) => line.length > 80);
  expect(long).toEqual([]);
});

test('--json says all of it', () => {
  const { code, stdout } = verify(
    JSON.stringify({ ...payload, extra: 1 }),
    '--no-signature',
    '--json',
    '--at',
    ARRIVED,
  );
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    ok: true,
    provider: 'host-building',
    at: ARRIVED,
    origin: { ok: true, by: ['unchecked'] },
    event: { name: 'tenant_created', known: true },
    issues: [],
    drift: [{ code: 'unknown-member', pointer: '/extra' }],
  });
});

describe('providers that do not sign', () => {
  const token = { scheme: 'Authorization: Bearer', value: 'token-1' };

  test('prove themselves by a token', () => {
    const file = inFile('{}');
    const run = (value: string) =>
      hookwright(
        ['verify', 'housemates', file, '--header', `${token.scheme} ${value}`, '--secret-env', 'TOKEN', '--json'],
        {
          cwd: repository,
          env: { TOKEN: token.value },
        },
      );
    expect(JSON.parse(run('token-1').stdout)).toMatchObject({ origin: { ok: true, by: ['bearer'] } });
    expect(JSON.parse(run('token-2').stdout)).toMatchObject({ origin: { ok: false, code: 'wrong-token' } });
  });

  test('prove themselves by user and password, or by a header of one’s own', () => {
    const headers = ['--header', `Authorization: Basic ${btoa('jo:secret')}`, '--header', 'X-Mine: abc'];
    const options = ['--basic-env', 'BASIC', '--header-env', 'X-Mine=MINE', '--json'];
    const { stdout } = hookwright(['verify', 'ventrata', inFile('{}'), ...headers, ...options], {
      cwd: repository,
      env: { BASIC: 'jo:secret', MINE: 'abc' },
    });
    expect(JSON.parse(stdout)).toMatchObject({ origin: { ok: true, by: ['basic', 'static-header'] } });
  });

  test('or by nothing at all, which is said', () => {
    const { stdout } = hookwright(['verify', 'lokalebasen', inFile('{}')], where);
    expect(stdout).toContain('origin     nothing proves where it comes from');
    expect(hookwright(['verify', 'lokalebasen', inFile('{}'), '--secret-env', 'HOST_SECRET'], where)).toMatchObject({
      code: 2,
    });
  });
});

test('a document alone is enough, wherever it is', () => {
  const folder = newFolder();
  putTree(folder, { ...tinySpec('item.created'), 'body.json': '{"event":"item.created","id":1}' });
  const { code, stdout } = hookwright(['verify', 'asyncapi.yaml', 'body.json'], { cwd: folder });
  expect(stdout).toContain('event      item.created');
  expect(code).toBe(0);
});

describe('usage', () => {
  test.each([
    [['verify', 'host-bilding', 'x'], 'did you mean host-building?'],
    [
      ['verify', 'host-building', 'package.json', '--secret-env', 'HOST_SECRT'],
      'is not set; did you mean HOST_SECRET?',
    ],
    [['verify', 'host-building', 'package.json', '--secret-env', 'EMPTY'], 'the variable EMPTY is empty.'],
    [['verify', 'host-building', 'package.json', '--at', 'noon'], '--at is a time such as'],
    [['verify', 'host-building', 'package.json', '--tolerance', '5'], '--tolerance is a duration such as'],
    [['verify', 'host-building', 'package.json', '--header', 'nothing'], "--header looks like 'Name: value'"],
  ])('%j', (args, said) => {
    const { code, stdout, stderr } = hookwright(args, { cwd: repository, env: { ...env, EMPTY: '' } });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
    expect(stderr).not.toContain(SECRET);
  });
});
