import { expect, test } from 'vitest';
import { inProcess, runHookwright, startHookwright } from './support/command.ts';
import { startReceiver } from './support/receiver.ts';
import { registerTenants, repository, startMockCommand } from './support/running-mock.ts';

/** A mock that has sent one event, which was delivered, and one that failed. */
async function usedMock() {
  const receiver = await startReceiver((response, { body }) => {
    response.writeHead(body.includes('tenant_created') ? 200 : 410, { 'x-odd': '1' }).end('bell: \u0007');
  });
  const mock = await startMockCommand('host-building');
  const { secret } = await registerTenants(mock, receiver.url);
  await mock.call('POST', '/trigger', { event: 'tenant_created' });
  await mock.said(/ 200 .*tenant_created/);
  await mock.call('POST', '/trigger', { event: 'tenant_disabled' });
  await mock.said(/ 410 .*tenant_disabled/);
  const run = (...args: readonly string[]) =>
    runHookwright(['deliveries', ...args, '--mock', mock.url], { cwd: repository });
  const idOf = async (event: string) => {
    const { deliveries } = await mock.call('GET', `/deliveries?event=${event}`);
    return (deliveries as { id: string }[])[0]!.id;
  };
  return { receiver, mock, secret, run, idOf };
}

test('the list has a row for each delivery, the newest first, with its id at the end', async () => {
  const { run, idOf } = await usedMock();
  const { code, stdout } = await run();
  expect(code).toBe(0);
  const [created, disabled] = [await idOf('tenant_created'), await idOf('tenant_disabled')];
  const lines = stdout.split('\n');
  expect(lines[0]).toMatch(new RegExp(`^\\d\\d:\\d\\d:\\d\\d  failed {3,}1×  tenant_disabled +${disabled}$`));
  expect(lines[1]).toMatch(new RegExp(`^\\d\\d:\\d\\d:\\d\\d  delivered {2,}1×  tenant_created +${created}$`));
  expect(lines).toHaveLength(3);
});

test.each([
  [['--state', 'failed'], ['tenant_disabled']],
  [['--event', 'tenant_created'], ['tenant_created']],
  [['--provider', 'host-building', '--limit', '1'], ['tenant_disabled']],
])('%j leaves the others out', async (args, events) => {
  const { run } = await usedMock();
  const { stdout } = await run(...args, '--json');
  expect((JSON.parse(stdout) as { event: string }[]).map(({ event }) => event)).toEqual(events);
});

test('show prints the body and each attempt; nothing that a terminal would obey', async () => {
  const { run, idOf } = await usedMock();
  const { code, stdout } = await run('show', await idOf('tenant_disabled'));
  expect(code).toBe(0);
  expect(stdout).toMatch(/^host-building tenant_disabled\n/);
  expect(stdout).toContain('"event": "tenant_disabled"');
  expect(stdout).toMatch(/Attempt 1\n.* 410 /);
  expect(stdout).toContain('Host-Signature: t=');
  expect(stdout).toContain('x-odd: 1');
  expect(stdout).toContain(String.raw`bell: \u{7}`);
});

test('resend sends the same body again, as a new delivery', async () => {
  const { run, idOf, receiver } = await usedMock();
  const id = await idOf('tenant_created');
  const { code, stdout } = await run('resend', id);
  expect(code).toBe(0);
  await receiver.came(3);
  expect(receiver.requests[2]!.body).toBe(receiver.requests[0]!.body);
  expect(stdout.trim()).not.toBe(id);
  expect((await run('show', stdout.trim())).stdout).toContain(`resend of ${id}`);
});

test('curl prints a command', async () => {
  const { run, idOf, receiver } = await usedMock();
  const { stdout } = await run('curl', await idOf('tenant_created'));
  expect(stdout).toMatch(new RegExp(`^curl .*'http://127.0.0.1:${receiver.port}/hooks'`));
});

test('--follow prints what happens until the mock ends', async () => {
  const { mock } = await usedMock();
  const following = startHookwright(['deliveries', '--follow', '--mock', mock.url], { cwd: repository });
  await following.said(/Following http/);
  await mock.call('POST', '/trigger', { event: 'tenant_created' });
  await following.said(/^\d\d:\d\d:\d\d {2}200 .*tenant_created → /m);
  mock.child.kill('SIGTERM');
  expect(await following.ended).toBe(0);
});

test('--follow ends well when it is interrupted', async () => {
  const { mock } = await usedMock();
  const following = startHookwright(['deliveries', '--follow', '--json', '--mock', mock.url], { cwd: repository });
  await following.said(/Following http/);
  following.child.kill('SIGINT');
  expect(await following.ended).toBe(0);
});

test('no secret is printed', async () => {
  const { run, idOf, secret } = await usedMock();
  const id = await idOf('tenant_created');
  for (const args of [
    ['show', id],
    ['show', id, '--json'],
    ['curl', id],
  ]) {
    expect((await run(...args)).stdout).not.toContain(secret);
  }
});

test.each([
  [['shw', 'x'], 'there is no action "shw"; did you mean show?'],
  [['show'], 'say which delivery: hookwright deliveries show ID'],
  [['list', 'x'], 'did you mean: hookwright deliveries show x'],
  [['--limit', 'all'], '--limit is a number, not "all".'],
  [[], 'no mock answers at http://127.0.0.1:1; start one with: hookwright mock'],
])('deliveries %j is refused', async (args, said) => {
  await expect(inProcess(['deliveries', ...args, '--mock', '127.0.0.1:1'])).rejects.toThrow(said);
});

test('a delivery that is not there', async () => {
  const { run } = await usedMock();
  expect(await run('show', 'nope')).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(/^hookwright: There is no delivery "nope"\. /),
  });
});
