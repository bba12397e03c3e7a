import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createWebhookHandler, memoryStore } from '@hookwright/receiver';
import { nodeListener } from '@hookwright/receiver/node';
import { describe, expect, onTestFinished, test } from 'vitest';
import { loadMockedProvider } from '../src/mocked-providers.ts';
import { hookwright, inProcess, runHookwright } from './support/command.ts';
import { repository } from './support/running-mock.ts';
import { tinySpec } from './support/specs.ts';
import { newFolder, putTree } from './support/tree.ts';

const SECRET = 'a secret that nobody prints';

const certify = (args: readonly string[], env: Record<string, string> = { KEY: SECRET }) =>
  runHookwright(['certify', ...args], { cwd: repository, env });

async function listening(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Made of our own receiver. It counts what it handles at `/probe`. */
async function receiver(id: string, proof: object): Promise<string> {
  const provider = await loadMockedProvider(id);
  let handled = 0;
  const count = () => (handled += 1);
  const handler = createWebhookHandler(provider as typeof provider & { readonly '~types'?: undefined }, {
    ...(proof as { readonly acceptUnsigned: true }),
    on: Object.fromEntries(Object.keys(provider.events).map((event) => [event, count])),
    onUnhandled: () => {},
    idempotency: { store: memoryStore() },
  });
  const listen = nodeListener(handler);
  return listening((request, response) =>
    request.url === '/probe' ? response.end(JSON.stringify({ handled })) : listen(request, response),
  );
}

/** Takes everything. */
const carefree = () => listening((request, response) => void request.resume().on('end', () => response.end()));

describe('a receiver', () => {
  test('that is right reaches 100, and two runs print the same bytes', async () => {
    const origin = await receiver('host-building', { secret: SECRET });
    const args = ['host-building', '--target', `${origin}/hooks`, '--secret-env', 'KEY', '--probe', `${origin}/probe`];
    const first = await certify(args);
    expect([first.code, first.stderr]).toEqual([0, '']);
    expect(first.stdout).toMatch(/^Host Building webhooks → http:\/\/127\.0\.0\.1:\d+\/hooks\n/);
    expect(first.stdout).toMatch(/\nScore 100 of 100 \(\d+ of \d+ points: \d+ passed, 0 failed, 2 left out\)\n$/);
    expect((await certify(args)).stdout).toBe(first.stdout);
  });

  test('that takes everything fails below --min-score, with a reason and a fix', async () => {
    const target = await carefree();
    const args = [
      'host-building',
      '--target',
      target,
      '--secret-env',
      'KEY',
      '--only',
      'wrong-secret',
      '--only',
      'examples',
    ];
    const { code, stdout } = await certify(args);
    expect(code).toBe(1);
    expect(stdout).toMatch(/✗ wrong-secret {2}0\/10 .*\n {4}expected .*\n {4}got [^✗]*: *\n? *answered 200\n/);
    expect(stdout).toContain('\n    fix       Compare the signature');
    expect(stdout).not.toContain(SECRET);
    expect((await certify([...args, '--min-score', '50'])).code).toBe(0);
    expect((await certify([...args, '--min-score', '50.1'])).code).toBe(1);
  });

  test('proves itself with a token, a header of its own, or a password', async () => {
    const env = { TOKEN: 'sesame 1', OWN: 'sesame 2', LOGIN: 'user:sesame 3' };
    const credentials = { token: env.TOKEN, headers: { 'X-Own': env.OWN } };
    const housemates = await receiver('housemates', { credentials });
    const login = { basic: { user: 'user', password: 'sesame 3' } };
    const ventrata = await receiver('ventrata', { credentials: login });
    const only = ['--only', 'wrong-token', '--only', 'missing-token', '--only', 'in-time'];
    const proofs = ['--token-env', 'TOKEN', '--header-env', 'X-Own=OWN'];
    const runs = await Promise.all([
      certify(['housemates', '--target', housemates, ...proofs, ...only], env),
      certify(['ventrata', '--target', ventrata, '--basic-env', 'LOGIN', ...only], env),
    ]);
    for (const { code, stdout } of runs) {
      expect(stdout).toContain('Score 100 of 100 (25 of 25 points');
      expect(code).toBe(0);
      expect(stdout).not.toMatch(/sesame/);
    }
  });

  test('of a document, without examples, is certified too', async () => {
    const folder = newFolder();
    putTree(folder, tinySpec());
    const target = await carefree();
    const { code, stdout } = await runHookwright(
      ['certify', '.', '--target', target, '--format', 'json', '--min-score', '0'],
      { cwd: folder },
    );
    expect(code).toBe(0);
    const { results } = JSON.parse(stdout) as { results: { id: string; outcome: string; reason?: string }[] };
    expect(results.find(({ id }) => id === 'variants')?.outcome).toBe('passed');
    expect(results.find(({ id }) => id === 'examples')).toMatchObject({
      outcome: 'left-out',
      reason: 'the contract has no example',
    });
  });

  test('that is not there is one line', async () => {
    const { code, stdout, stderr } = await certify(['lokalebasen', '--target', 'http://127.0.0.1:1/hooks']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe('hookwright: 127.0.0.1:1 refused the connection: nothing listens there. No case was tried.\n');
  });
});

test.each([
  ['junit', /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites /],
  ['sarif', /^\{\n {2}"\$schema": "[^"]+",\n {2}"version": "2\.1\.0"/],
  ['json', /^\{\n {2}"provider": \{\n {4}"id": "lokalebasen"/],
  ['markdown', /^!\[lokalebasen\\?/],
])('--format %s', async (format, start) => {
  const target = await carefree();
  const only = ['--only', 'in-time', '--format', format];
  const { code, stdout, stderr } = await certify(['lokalebasen', '--target', target, ...only]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(start);
});

test('--list prints every case, and needs no provider', () => {
  const { code, stdout } = hookwright(['certify', '--list'], { cwd: newFolder() });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^accepts\n {2}examples +10 {2}Every accepted example/);
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  const { cases } = JSON.parse(hookwright(['certify', '--list', '--json'], { cwd: newFolder() }).stdout) as {
    cases: { id: string; expects: string; fix: string }[];
  };
  expect(stdout.match(/^ {2}\S/gm)).toHaveLength(cases.length);
  for (const { expects, fix } of cases) expect([expects, fix].join(' ')).toMatch(/\.$/);
});

describe('usage', () => {
  const target = ['--target', 'http://localhost:3000/hooks'];

  test.each<readonly [readonly string[], string]>([
    [[], 'say which provider'],
    [['lokalebasen'], 'say where the receiver listens'],
    [['lokalebassen', ...target], 'did you mean lokalebasen?'],
    [['lokalebasen', ...target, '--min-score', '101'], '--min-score is a number from 0 to 100'],
    [['lokalebasen', ...target, '--min-score', 'all'], '--min-score is a number from 0 to 100'],
    [['lokalebasen', ...target, '--only', 'exampels'], 'Did you mean "examples"?'],
    [['lokalebasen', ...target, '--timeout', 'soon'], '--timeout is a duration'],
    [['lokalebasen', '--target', 'http://example.com/'], 'Say --allow-host example.com'],
    [['lokalebasen', ...target, '--secret-env', 'HOME'], 'there is no secret to check'],
    [['host-building', ...target], 'no secret was given to sign with'],
    [['host-building', ...target, '--secret-env', 'NO_SUCH_VARIABLE'], 'the variable NO_SUCH_VARIABLE is not set'],
  ])('%j is refused', async (args, message) => {
    await expect(inProcess(['certify', ...args])).rejects.toThrow(message);
  });
});
