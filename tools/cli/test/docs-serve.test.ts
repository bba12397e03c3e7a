/** `hookwright docs serve`: site, mocks and inbox together. A stand-in makes the pages; the mocks are real. */
import { createServer } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { hookwright, startHookwright } from './support/command.ts';
import { behave, docsOf, siteProject } from './support/site.ts';
import { tinySpec, below } from './support/specs.ts';
import { putTree } from './support/tree.ts';

const anyPorts = ['--port', '0', '--mock-port', '0', '--inbox-port', '0'];

/** Packages that were generated and never installed, as outside a workspace. */
function generatedProject(): string {
  const cwd = siteProject(below('acme', tinySpec()));
  hookwright(['generate', 'acme'], { cwd });
  putTree(cwd, docsOf('acme'));
  return cwd;
}

test('a delivery goes from the mock to the inbox, and the site says where both are', async () => {
  const cwd = generatedProject();
  const running = startHookwright(['docs', 'serve', ...anyPorts, '--json'], { cwd });
  const line = await running.said(/\{"kind":"ready".*\}/);
  const { site, mock, inbox, providers } = JSON.parse(line) as Record<string, string> & { providers: string[] };
  expect(providers).toEqual(['acme']);
  const home = await (await fetch(site!)).text();
  expect(home).toContain(`content='${JSON.stringify({ mock, inbox })}'`);
  const { endpoints } = (await (await fetch(`${mock}/_hookwright/endpoints`)).json()) as { endpoints: object[] };
  expect(endpoints).toMatchObject([{ provider: 'acme', url: `${inbox}/acme`, state: 'active' }]);
  running.child.kill('SIGTERM');
  expect(await running.ended).toBe(0);
  expect(running.text()).toContain('Finishing what is in flight');
});

test('people get a line each, and the second start finds the site as it is', async () => {
  const cwd = generatedProject();
  for (const begins of [/^Building the site\.$/m, /^Ready$/m]) {
    const running = startHookwright(['docs', 'serve', ...anyPorts], { cwd });
    await running.said(begins);
    await running.said(/^ {2}Site {3}http:\/\/127\.0\.0\.1:\d+\/$/m);
    await running.said(/^ {2}Mocks {2}http:\/\/127\.0\.0\.1:\d+ {2}acme$/m);
    await running.said(/^ {2}Inbox {2}http:\/\/127\.0\.0\.1:\d+ /m);
    running.child.kill('SIGINT');
    expect(await running.ended).toBe(0);
  }
});

test('a provider with docs alone is read, without a mock', async () => {
  const cwd = siteProject();
  const running = startHookwright(['docs', 'serve', ...anyPorts], { cwd });
  await running.said(/^ {2}Mocks {2}none: no provider has a mock package$/m);
  running.child.kill('SIGTERM');
  expect(await running.ended).toBe(0);
});

test('a mock without its validators is none', async () => {
  const cwd = generatedProject();
  rmSync(join(cwd, 'packages/acme/validators'), { recursive: true });
  const running = startHookwright(['docs', 'serve', ...anyPorts], { cwd });
  await running.said(/^ {2}Mocks {2}none/m);
  running.child.kill('SIGTERM');
  expect(await running.ended).toBe(0);
});

test.each(['--port', '--mock-port', '--inbox-port'])('a port that is taken is told with %s', async (option) => {
  const cwd = generatedProject();
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  const running = startHookwright(['docs', 'serve', ...anyPorts, option, String(port)], { cwd });
  await running.said(new RegExp(`hookwright: port ${port} is taken; choose another with ${option}, or 0 for any`));
  expect(await running.ended).toBe(2);
});

test('a build that fails ends it, with everything that it had started', async () => {
  const cwd = generatedProject();
  behave(cwd, 'fail');
  const running = startHookwright(['docs', 'serve', ...anyPorts], { cwd });
  await running.said(/docs-build-failed/);
  expect(await running.ended).toBe(1);
});

test('being ended in the middle of a build is no failure', async () => {
  const cwd = generatedProject();
  behave(cwd, 'hang');
  const running = startHookwright(['docs', 'serve', ...anyPorts], { cwd });
  await running.said(/Building the site/);
  running.child.kill('SIGTERM');
  expect(await running.ended).toBe(0);
  expect(running.text()).not.toContain('Ready');
});

test('a port that is none is refused', () => {
  const { code, stderr } = hookwright(['docs', 'serve', '--mock-port', 'http'], { cwd: siteProject() });
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'hookwright: --mock-port is a whole number from 0 to 65535, not "http".\n',
  });
});
