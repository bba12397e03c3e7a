import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { hookwright, inProcess, startHookwright } from './support/command.ts';
import { startReceiver } from './support/receiver.ts';
import { registerTenants, repository, startMockCommand } from './support/running-mock.ts';
import { tinySpec } from './support/specs.ts';
import { newFolder, putTree } from './support/tree.ts';

const hasCurl = spawnSync('curl', ['--version']).status === 0;
if (!hasCurl) process.stderr.write('curl is absent: printed commands are not tried.\n');

describe('what it prints', () => {
  test.runIf(hasCurl)('is a command for each provider that registers an endpoint as it stands', async () => {
    const mock = await startMockCommand('ventrata', 'housemates', 'host-building', 'lokalebasen');
    await mock.said(/Store {2}memory.*\n/);
    const commands = mock
      .text()
      .split(/\n\n/)
      .flatMap((part) => /^ {2}curl (?:.|\n)*/m.exec(part)?.[0] ?? []);
    expect(commands).toHaveLength(4);
    for (const command of commands) {
      const { stdout } = spawnSync('bash', ['-c', `${command} -s -w '\n%{http_code}'`], { encoding: 'utf8' });
      expect(stdout).toMatch(/\n20[01]$/);
    }
    const { endpoints } = (await mock.call('GET', '/endpoints')) as { endpoints: { provider: string }[] };
    expect(endpoints.map(({ provider }) => provider)).toEqual([
      'ventrata',
      'housemates',
      'host-building',
      'lokalebasen',
    ]);
  });

  test('fits 80 columns but for what one copies', async () => {
    const mock = await startMockCommand('host-building');
    await mock.said(/Store {2}memory.*\n/);
    expect(
      mock
        .text()
        .split('\n')
        .filter((line) => line.length > 80),
    ).toEqual([]);
  });

  test('is a line for each attempt on stdout', async () => {
    const receiver = await startReceiver((response) => void response.writeHead(503).end());
    const mock = await startMockCommand('host-building', 'lokalebasen');
    await registerTenants(mock, receiver.url);
    await mock.call('POST', '/trigger', { event: 'tenant_created' });
    const line = await mock.said(/^\d\d:\d\d:\d\d {2}503 .*$/m);
    expect(line).toMatch(new RegExp(`503 +\\d+ ms  host-building tenant_created → 127.0.0.1:${receiver.port}/hooks$`));
  });

  test('is a JSON object a line with --json, without secrets', async () => {
    const receiver = await startReceiver();
    const mock = await startMockCommand('host-building', '--json');
    const { secret } = await registerTenants(mock, receiver.url);
    await mock.call('POST', '/trigger', { event: 'tenant_created' });
    await mock.said(/"kind":"attempt".*\n/);
    const told = mock
      .text()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { kind: string });
    expect(told.map(({ kind }) => kind)).toEqual(['listening', 'endpoint', 'delivery', 'attempt']);
    expect(told[0]).toMatchObject({ url: mock.url, providers: [{ id: 'host-building' }] });
    expect(told[3]).toMatchObject({
      delivery: { event: 'tenant_created', state: 'delivered' },
      attempt: { number: 1 },
    });
    expect(mock.text()).not.toContain(secret);
  });
});

describe('a signal', () => {
  const held = async () => {
    const responses: ServerResponse[] = [];
    const receiver = await startReceiver((response) => void responses.push(response));
    const mock = await startMockCommand('host-building');
    await registerTenants(mock, receiver.url);
    await mock.call('POST', '/trigger', { event: 'tenant_created' });
    await receiver.came(1);
    return { mock, responses };
  };

  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s: what is in flight ends well, and the exit code is 0',
    async (signal) => {
      const { mock, responses } = await held();
      mock.child.kill(signal);
      await mock.said(/Finishing what is in flight/);
      responses[0]!.end('late');
      expect(await mock.ended).toBe(0);
      expect(mock.text()).toMatch(/ 200 +\d+ ms {2}tenant_created/);
    },
  );

  test('a second one ends it at once', async () => {
    const { mock } = await held();
    mock.child.kill('SIGINT');
    await mock.said(/Finishing what is in flight/);
    mock.child.kill('SIGINT');
    expect(await mock.ended).toBe(130);
  });
});

describe('providers', () => {
  test('come from a document that has no packages yet; nothing is left behind', async () => {
    const [folder, temporary] = [newFolder(), newFolder()];
    putTree(folder, tinySpec());
    const where = { cwd: folder, env: { TMPDIR: temporary, TEMP: temporary, NODE_DISABLE_COMPILE_CACHE: '1' } };
    const mock = startHookwright(['mock', './asyncapi.yaml', '--port', '0'], where);
    await mock.said(/Listening on/);
    await mock.said(/Tiny, 1 event/);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('with errors are refused with the place of the error', () => {
    const folder = newFolder();
    putTree(folder, { ...tinySpec(), 'schemas/Created.yaml': 'type: strnig\n' });
    const { code, stderr } = hookwright(['mock', '.', '--port', '0'], { cwd: folder });
    expect(code).toBe(1);
    expect(stderr).toContain('schemas/Created.yaml:1:7');
  });
});

test('a port that is taken is told with the option for another', async () => {
  const { port } = await startReceiver();
  const { code, stdout, stderr } = hookwright(['mock', 'lokalebasen', '--port', String(port)], { cwd: repository });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toBe(
    `hookwright: Port ${port} is taken by another program. Give another with --port, or --port 0 for any that is free.\n`,
  );
});

test.each([
  [['ventrat'], 'there is no provider or path "ventrat"; did you mean ventrata?'],
  [['ventrata', 'ventrata'], 'the provider ventrata is named twice.'],
  [['--port', '99999'], '--port is "99999". Give a number from 0 to 65535'],
  [['--host', '0.0.0.0'], '--host is "0.0.0.0", and a mock listens on its own machine alone. Give 127.0.0.1'],
  [['--fault', 'duplicat'], 'There is no fault "duplicat". Did you mean "duplicate"?'],
  [
    ['--fault', 'drop=lots'],
    'The rate of the fault drop is "lots". Give the share of deliveries that have it: above 0',
  ],
  [['--fault', 'drop=2'], 'drop'],
  [['--time-scale', 'fast'], '--time-scale is "fast". Give a number.'],
  [['--time-scale', '0'], 'The time scale is 0'],
  [['--concurrency', '0'], 'The concurrency is 0'],
  [['--store', 'redis://x'], 'is no store'],
  [['--store', 'memory', '--store-env', 'X'], '--store and --store-env name two stores'],
  [['--store-env', 'NOT_SET_ANYWHERE'], '--store-env names NOT_SET_ANYWHERE, and that variable is empty'],
])('mock %j is refused', async (args, said) => {
  await expect(inProcess(['mock', '--port', '0', ...args])).rejects.toThrow(said);
});

test.each([[[]], [['--store', 'memory']], [['--store', 'sqlite:x.db']]])(
  'a worker with %j is refused: others could not see that store',
  async (args) => {
    await expect(inProcess(['worker', ...args])).rejects.toThrow(
      'A worker delivers from a store that several processes share, and only PostgreSQL is one. Give --store postgres://HOST/DATABASE',
    );
  },
);
