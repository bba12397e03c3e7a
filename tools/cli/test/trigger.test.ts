import { createHmac } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { bin, hookwright, inProcess, runHookwright } from './support/command.ts';
import { startReceiver, type Received } from './support/receiver.ts';
import { registerTenants, repository, startMockCommand } from './support/running-mock.ts';
import { tinySpec } from './support/specs.ts';
import { newFolder, putTree } from './support/tree.ts';

const trigger = (args: readonly string[], more: { env?: Record<string, string>; input?: string } = {}) =>
  runHookwright(['trigger', ...args], { cwd: repository, ...more });
const bodyOf = (request: Received | undefined) => JSON.parse(request?.body ?? 'null') as Record<string, unknown>;

/** Signs as Host Building does, and compares. */
function isSigned({ headers, body }: Received, secret: string): boolean {
  const [, time, digest] = /^t=(\d+),signature=([\da-f]+)$/.exec(String(headers['host-signature'])) ?? [];
  return createHmac('sha256', secret).update(`${time}.${body}`).digest('hex') === digest;
}

describe('--forward-to', () => {
  test('sends one signed event and prints the answer', async () => {
    const receiver = await startReceiver((response) => void response.writeHead(202).end('welcome\u001b[31m\nsecond'));
    const { code, stdout, stderr } = await trigger(
      [
        'host-building',
        'tenant_created',
        '--forward-to',
        receiver.url,
        '--set',
        'data.name=Acme',
        '--secret-env',
        'KEY',
      ],
      { env: { KEY: 'my own secret' } },
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^\d\d:\d\d:\d\d {2}202 +\d+ ms {2}tenant_created → \S+\n {10}welcome\\u\{1b\}\[31m\n {10}second\n$/,
    );
    expect(receiver.requests).toHaveLength(1);
    expect(isSigned(receiver.requests[0]!, 'my own secret')).toBe(true);
    expect(bodyOf(receiver.requests[0])).toMatchObject({ event: 'tenant_created', data: { name: 'Acme' } });
  });

  test('makes a secret and says it, where none is given', async () => {
    const receiver = await startReceiver();
    const { stderr } = await trigger(['host-building', 'tenant_created', '--forward-to', receiver.url]);
    const secret = /^Signed with (\S+),$/m.exec(stderr)?.[1] ?? '';
    expect(isSigned(receiver.requests[0]!, secret)).toBe(true);
  });

  test('sends the same bytes for the same seed', async () => {
    const receiver = await startReceiver();
    const args = [
      'host-building',
      'space_booked',
      '--variant',
      '--count',
      '2',
      '--seed',
      '7',
      '--forward-to',
      receiver.url,
    ];
    await trigger(args);
    await trigger(args);
    const bodies = receiver.requests.map(({ body }) => body);
    expect(bodies.slice(0, 2).toSorted()).toEqual(bodies.slice(2).toSorted());
    expect(bodies[0]).not.toBe(bodies[1]);
  });

  test.each([
    [['--set', 'data.id=7'], { id: 7, name: 'Test tenant' }],
    [['--set', 'data.id="7"', '--set', 'data.name=a=b'], { id: '7', name: 'a=b' }],
    [['--example', 'text-ids'], { id: '1233' }],
    [['--data', '-'], { id: 5, name: 'from standard input' }],
  ])('%j changes the payload', async (args, data) => {
    const receiver = await startReceiver();
    const input = JSON.stringify({
      event: 'tenant_created',
      event_at: '2022-05-03 18:12:13',
      source: 'x',
      data: { id: 5, name: 'from standard input' },
    });
    const { code } = await trigger(['host-building', 'tenant_created', '--forward-to', receiver.url, ...args], {
      input,
    });
    expect(code).toBe(0);
    expect(bodyOf(receiver.requests[0])['data']).toMatchObject(data);
  });

  test('sends what a token or a header is to be found in', async () => {
    const receiver = await startReceiver();
    const args = [
      'housemates',
      'room.deleted',
      '--forward-to',
      receiver.url,
      '--secret-env',
      'TOKEN',
      '--header-env',
      'X-Mine=MINE',
    ];
    const { code, stdout, stderr } = await trigger(args, { env: { TOKEN: 'tok-123', MINE: 'mine-456' } });
    expect(code).toBe(0);
    expect(receiver.requests[0]!.headers).toMatchObject({ authorization: 'Bearer tok-123', 'x-mine': 'mine-456' });
    expect(stdout + stderr).not.toMatch(/tok-123|mine-456/);
  });

  test('leaves out members of a capability that is not asked for', async () => {
    const receiver = await startReceiver();
    const args = ['ventrata', 'order_update', '--example', 'every-capability', '--forward-to', receiver.url];
    await trigger(args);
    await trigger([...args, '--capability', 'octo/pricing']);
    const [without, asked] = receiver.requests.map(({ body }) => body);
    expect(without).not.toMatch(/"(pricing|pricingFrom|offers|pickupRequested)":/);
    expect(asked).toMatch(/"pricing":/);
    expect(asked).not.toMatch(/"(offers|pickupRequested)":/);
  });

  test('plays a story in its order, at once', async () => {
    const receiver = await startReceiver();
    const { code, stderr } = await trigger([
      'host-building',
      '--scenario',
      'space-booking-approved',
      '--forward-to',
      receiver.url,
    ]);
    expect(code).toBe(0);
    expect(stderr).toContain('3 of 3 delivered.');
    expect(receiver.requests.map((request) => bodyOf(request)['event'])).toEqual([
      'app_user_registered',
      'space_booked',
      'space_booking_approved',
    ]);
  });

  test('tries once, or with --retry as the provider does', async () => {
    const receiver = await startReceiver((response) => void response.writeHead(500).end());
    const args = ['ventrata', 'product_update', '--forward-to', receiver.url];
    expect((await trigger(args)).code).toBe(1);
    expect(receiver.requests).toHaveLength(1);
    const { code, stdout } = await trigger([...args, '--retry', '--time-scale', '1e6']);
    expect(code).toBe(1);
    expect(receiver.requests.length).toBeGreaterThan(2);
    expect(stdout).toMatch(/try \d+, gave up\n$/);
  });

  test('a receiver that does not listen: exit code 1 and the reason', async () => {
    const { code, stdout } = await trigger(['lokalebasen', 'enquiry_created', '--forward-to', 'http://127.0.0.1:1/']);
    expect(code).toBe(1);
    expect(stdout).toContain('refused');
    expect(stdout).toContain('127.0.0.1:1 refused the connection: nothing listens there');
  });

  test('--json prints all of it, and no secret', async () => {
    const receiver = await startReceiver();
    const args = ['host-building', 'tenant_created', '--forward-to', receiver.url, '--json', '--secret-env', 'KEY'];
    const { code, stdout } = await trigger(args, { env: { KEY: 'a very secret key' } });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: true,
      deliveries: [{ state: 'delivered', attempts: [{ number: 1 }] }],
    });
    expect(stdout).not.toContain('a very secret key');
  });

  test('takes a document that has no packages', async () => {
    const folder = newFolder();
    putTree(folder, tinySpec());
    const receiver = await startReceiver();
    const { code } = await runHookwright(['trigger', '.', 'item.created', '--forward-to', receiver.url], {
      cwd: folder,
    });
    expect(code).toBe(0);
    expect(bodyOf(receiver.requests[0])).toMatchObject({ event: 'item.created' });
  });
});

describe('--dry-run', () => {
  const hasCurl = spawnSync('curl', ['--version']).status === 0;

  test.runIf(hasCurl)('prints a command that works', async () => {
    const receiver = await startReceiver();
    const args = ['host-building', 'tenant_created', '--forward-to', receiver.url, '--dry-run', '--secret-env', 'KEY'];
    const { code, stdout } = await trigger([...args, '--set', "data.name=O'Neill $(id) `id`"], { env: { KEY: 'k' } });
    expect(code).toBe(0);
    expect(receiver.requests).toEqual([]);
    const { stderr } = await runShell(stdout);
    expect(stderr).not.toContain('curl:');
    expect(isSigned(receiver.requests[0]!, 'k')).toBe(true);
    expect(bodyOf(receiver.requests[0])).toMatchObject({ data: { name: "O'Neill $(id) `id`" } });
  });

  test('names the variables that a secret is taken from', async () => {
    const { stdout, stderr } = await trigger(['housemates', 'room.deleted', '--dry-run', '--secret-env', 'TOKEN'], {
      env: { TOKEN: 'tok-123' },
    });
    expect(stdout).toContain('${HOOKWRIGHT_AUTHORIZATION:?}');
    expect(stdout).not.toContain('tok-123');
    expect(stderr).toBe('Set HOOKWRIGHT_AUTHORIZATION first: secrets stay out of commands.\n');
  });
});

async function runShell(command: string): Promise<{ stderr: string }> {
  const { spawn } = await import('node:child_process');
  const child = spawn('bash', ['-c', command]);
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (more: string) => (stderr += more));
  await new Promise((resolve) => child.on('close', resolve));
  return { stderr };
}

describe('--mock', () => {
  test('asks a running mock, and says how it went', async () => {
    let status = 200;
    const receiver = await startReceiver((response) => void response.writeHead(status).end());
    const mock = await startMockCommand('host-building');
    const { secret } = await registerTenants(mock, receiver.url);
    const args = [
      'host-building',
      'tenant_created',
      '--mock',
      mock.url.replace('http://', ''),
      '--set',
      'data.name=Acme',
    ];
    const good = await trigger(args);
    expect(good).toMatchObject({ code: 0, stderr: '' });
    expect(good.stdout).toMatch(/ {2}200 +\d+ ms {2}tenant_created → /);
    expect(isSigned(receiver.requests[0]!, secret)).toBe(true);
    expect(bodyOf(receiver.requests[0])).toMatchObject({ data: { name: 'Acme' } });
    status = 500;
    expect(await trigger(args)).toMatchObject({ code: 1, stdout: expect.stringMatching(/ {2}500 /) });
  });

  test('passes on what the mock refuses, with the name that was probably meant', async () => {
    const mock = await startMockCommand('host-building');
    const refused = (...args: readonly string[]) => expect(inProcess(['trigger', ...args, '--mock', mock.url])).rejects;
    await refused('host-building', 'tenant_creatd').toThrow('Did you mean "tenant_created"?');
    await refused('host-bilding', 'tenant_created').toThrow('Did you mean "host-building"?');
    await refused('host-building', '--scenario', 'tenant-and-first-usr').toThrow(
      'Did you mean "tenant-and-first-user"?',
    );
    await refused('host-building', 'tenant_created', '--retry').toThrow('--retry goes with --forward-to');
  });

  test('says that no endpoint is registered: exit code 1', async () => {
    const mock = await startMockCommand('host-building');
    const { code, stdout, stderr } = await trigger(['host-building', 'space_booked', '--mock', mock.url]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(`No endpoint is registered for space_booked with the mock at ${mock.url}.\n`);
  });

  test('says that the mock ended before it had sent', async () => {
    const receiver = await startReceiver(() => {});
    const mock = await startMockCommand('host-building');
    await registerTenants(mock, receiver.url);
    const running = trigger(['host-building', 'tenant_created', '--mock', mock.url]);
    await receiver.came(1);
    mock.child.kill('SIGKILL');
    const { code, stderr } = await running;
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `The mock at ${mock.url} ended before it had sent 1 event.\n`,
    });
  });

  test('what answers and is no mock', async () => {
    const receiver = await startReceiver((response) => void response.writeHead(404).end('nothing'));
    const asked = inProcess(['trigger', 'host-building', 'tenant_created', '--mock', receiver.url]);
    await expect(asked).rejects.toThrow(`what answers at http://127.0.0.1:${receiver.port} is no mock: it says 404.`);
  });
});

describe('without an event', () => {
  test('events are listed with their examples, and stories', async () => {
    const { code, stdout } = hookwright(['trigger', 'lokalebasen'], { cwd: repository });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^enquiry_created {2}.*\n {2}published, .*\n/);
    expect(stdout).toContain('Scenarios\n  one-form-two-enquiries  ');
  });

  test('as JSON', () => {
    const { stdout } = hookwright(['trigger', 'ventrata', '--json'], { cwd: repository });
    expect(JSON.parse(stdout)).toMatchObject({
      id: 'ventrata',
      events: [{ name: 'booking_update', examples: expect.arrayContaining(['published']) }, {}, {}, {}],
    });
  });
});

const forward = ['--forward-to', 'http://127.0.0.1:1/'];
test.each([
  [['ventrat'], 'there is no provider or path "ventrat"; did you mean ventrata?'],
  [['host-building', 'tenant_creatd', ...forward], 'Did you mean "tenant_created"?'],
  [['host-building', 'tenant_created', '--example', 'publishd', ...forward], 'Did you mean "published"?'],
  [['host-building', '--scenario', 'space-booking-aproved', ...forward], 'Did you mean "space-booking-approved"?'],
  [['host-building', 'tenant_created', '--fault', 'dorp', ...forward], 'Did you mean "drop"?'],
  [['ventrata', 'order_update', '--capability', 'octo/prcing', ...forward], 'did you mean octo/pricing?'],
  [['host-building', 'tenant_created', '--set', 'nothing', ...forward], '--set looks like data.name=Acme'],
  [['host-building', 'tenant_created', '--set', 'data=3', ...forward], 'The contract refuses this tenant_created'],
  [['host-building', 'tenant_created', '--data', 'package.json', ...forward], 'The contract refuses'],
  [['host-building', 'tenant_created', '--data', 'README.md', ...forward], '--data: README.md is no JSON'],
  [
    ['host-building', 'tenant_created', '--data', 'nothing.json', ...forward],
    '--data nothing.json: there is no such file',
  ],
  [['host-building', 'tenant_created', '--count', 'many', ...forward], '--count is a number, not "many".'],
  [['host-building', 'tenant_created', '--secret-env', 'NOT_SET_ANYWHERE', ...forward], 'NOT_SET_ANYWHERE is not set'],
  [['host-building', 'tenant_created', '--scenario', 'x'], 'give an event or --scenario, not both.'],
  [['host-building', '--scenario', 'x', '--count', '2'], '--count goes with an event'],
  [['host-building', 'tenant_created', '--forward-to', 'http://203.0.113.9/'], '--allow-host 203.0.113.9'],
  [['host-building', 'tenant_created', '--forward-to', 'ftp://127.0.0.1/'], 'http'],
  [
    ['host-building', 'tenant_created', '--mock', 'http://127.0.0.1:1'],
    'no mock answers at http://127.0.0.1:1; start one with',
  ],
])('trigger %j is refused', async (args, said) => {
  await expect(inProcess(['trigger', ...args])).rejects.toThrow(said);
});

test('a refusal is told on stderr with exit code 2', () => {
  const { code, stdout, stderr } = hookwright(['trigger', 'ventrat'], { cwd: repository });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toBe('hookwright: there is no provider or path "ventrat"; did you mean ventrata?\n');
});

test('a secret is nowhere to be given as an argument', () => {
  const { stdout } = spawnSync(process.execPath, [bin, 'trigger', '--help'], { encoding: 'utf8' });
  expect(stdout).not.toMatch(/--(secret|token|password)\b(?!-env)/);
});
