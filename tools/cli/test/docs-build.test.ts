/** `hookwright docs build`: the site's folder on good days and on bad ones. A stand-in makes the pages. */
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { hookwright, startHookwright } from './support/command.ts';
import { behave, SITE, siteProject } from './support/site.ts';
import { tinyRepository } from './support/specs.ts';
import { filesBelow, putTree, readTree } from './support/tree.ts';

const build = (cwd: string, ...more: readonly string[]) =>
  hookwright(['docs', 'build', '--out', 'out', ...more], { cwd });

/** Nothing of a run that ended may stay beside the site or in a cache. */
function expectNothingLeft(cwd: string): void {
  expect(readdirSync(cwd).filter((name) => name.startsWith('.'))).toEqual([]);
  expect(filesBelow(join(cwd, 'node_modules')).filter((file) => file.startsWith('.cache'))).toEqual([]);
}

describe('on good days', () => {
  test('it makes a site, tells no one, and keeps to itself', () => {
    const cwd = siteProject();
    const { code, stdout, stderr } = build(cwd);
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'Building the site.\n' });
    expect(stdout).toMatch(/^out {2}built {2}2 pages in \d+\.\d s\n$/);
    const { 'index.html': home } = readTree(join(cwd, 'out'));
    const told = {
      command: 'build',
      packages: join(cwd, 'packages'),
      silent: '1',
      mode: 'production',
      misled: [],
      base: '/',
    };
    expect(home).toContain(JSON.stringify(told));
    expectNothingLeft(cwd);
  });

  test('what a shell says of itself does not reach the pages', () => {
    const cwd = siteProject();
    const env = { NODE_ENV: 'development', BASE_URL: '/elsewhere', SITE: 'https://example.com' };
    hookwright(['docs', 'build', '--out', 'out'], { cwd, env });
    expect(readTree(join(cwd, 'out'))['index.html']).toContain('"mode":"production","misled":[]');
  });

  test('unchanged input is not built again; a changed page, model or base is', () => {
    const cwd = siteProject();
    build(cwd);
    const status = (...more: readonly string[]) => JSON.parse(build(cwd, '--json', ...more).stdout) as object;
    expect(status()).toMatchObject({ ok: true, status: 'unchanged', folder: 'out', pages: 2, problems: [] });
    putTree(cwd, { [`${SITE}/src/page.astro`]: 'another page' });
    expect(status()).toMatchObject({ status: 'built' });
    putTree(cwd, { 'packages/acme/docs/model/events/more.json': '{"format":1}' });
    expect(status()).toMatchObject({ status: 'built' });
    expect(status('--base', 'docs/')).toMatchObject({ status: 'built' });
    expect(readTree(join(cwd, 'out'))['index.html']).toContain('"base":"/docs"');
  });

  test('a page that was removed is made again', () => {
    const cwd = siteProject();
    build(cwd);
    rmSync(join(cwd, 'out/404.html'));
    expect(build(cwd).stdout).toContain('built');
  });

  test('files of others move along with the site', () => {
    const cwd = siteProject();
    build(cwd);
    putTree(cwd, { 'out/CNAME': 'docs.example.com', [`${SITE}/src/page.astro`]: 'changed' });
    expect(build(cwd).stdout).toContain('built');
    expect(readTree(join(cwd, 'out'))['CNAME']).toBe('docs.example.com');
  });

  test('in a repository the packages are generated first', () => {
    const cwd = siteProject(tinyRepository());
    const { code, stderr } = build(cwd);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringContaining('Generated the packages of host-building.\n') as string,
    });
  });
});

/** A disk that Linux always has beside others. */
const MEMORY = '/dev/shm';
const hasOtherDisk = existsSync(MEMORY) && statSync(MEMORY).dev !== statSync(tmpdir()).dev;

test.skipIf(!hasOtherDisk)('the site may be wanted on another disk than its libraries', () => {
  const cwd = siteProject();
  const other = mkdtempSync(join(MEMORY, 'hookwright-'));
  onTestFinished(() => rmSync(other, { recursive: true }));
  expect(build(cwd, '--out', join(other, 'site')).stdout).toContain('built  2 pages');
  expect(build(cwd, '--out', join(other, 'site')).stdout).toContain('unchanged');
  expect(readdirSync(other)).toEqual(['site']);
  expectNothingLeft(cwd);
});

describe('on bad days', () => {
  test.each([
    [['--base', 'https://example.com'], 2, '--base is a path'],
    [['--packages', 'absent'], 2, 'there is no folder absent; run hookwright generate first'],
    [['--packages', 'node_modules'], 2, 'there is no docs package in node_modules'],
    [['--out', ''], 2, '--out names a folder'],
    [['--out', 'package.json'], 1, 'output-in-the-way'],
    [['--out', 'package.json/below'], 1, 'output-not-written'],
    [['--out', 'node_modules'], 1, 'output-not-ours'],
  ])('%j ends with exit code %i and says %j', (more, wanted, said) => {
    const cwd = siteProject();
    const { code, stdout, stderr } = build(cwd, ...more);
    expect({ code, stdout }).toEqual({ code: wanted, stdout: '' });
    expect(stderr).toContain(said);
  });

  test('without the site or its libraries, it says what to install', () => {
    const cwd = siteProject();
    rmSync(join(cwd, 'node_modules/astro'), { recursive: true });
    const { code, stderr } = build(cwd);
    expect(code).toBe(1);
    expect(stderr).toContain('install-needed');
    expect(stderr).toContain('npm install --save-dev @hookwright/site');
    expect(hookwright(['explain', 'install-needed'], { cwd }).code).toBe(0);
    expect(JSON.parse(build(cwd, '--json').stdout)).toMatchObject({
      ok: false,
      problems: [{ code: 'install-needed' }],
    });
  });

  test.each([
    ['docs-unreadable', '{"format": 1, "id'],
    ['docs-unreadable', '{}'],
    ['docs-newer', '{"format": 2}'],
  ])('%s: a model that is %s', (code, text) => {
    const cwd = siteProject();
    build(cwd);
    putTree(cwd, { 'packages/acme/docs/model/events/created.json': text });
    const { stderr } = build(cwd);
    expect(stderr).toContain(`error  ${code}  packages/acme/docs/model/events/created.json`);
    expect(readTree(join(cwd, 'out'))['index.html']).toContain('Home');
  });

  test('where no copy of the site can be made, that folder is named', () => {
    const cwd = siteProject();
    putTree(cwd, { 'node_modules/.cache': 'a file' });
    const { code, stderr } = build(cwd);
    expect(code).toBe(1);
    expect(stderr).toContain('output-not-written  node_modules/.cache/hookwright could not be written');
    expect(readdirSync(cwd)).not.toContain('out');
  });

  test('a spec with problems fails the build, and they are told as generate tells them', () => {
    const cwd = siteProject({ ...tinyRepository(), 'specs/ventrata/schemas/Created.yaml': 'type: strnig\n' });
    const { code, stderr } = build(cwd);
    expect(code).toBe(1);
    expect(stderr).toContain('specs/ventrata/schemas/Created.yaml:1:7  error');
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });

  test('when Astro fails, its last words are shown and the old site stays', () => {
    const cwd = siteProject();
    build(cwd);
    behave(cwd, 'fail');
    const { code, stderr } = build(cwd);
    expect(code).toBe(1);
    expect(stderr).toContain('  [ERROR] no such component\n');
    expect(stderr).toContain('docs-build-failed');
    expect(readTree(join(cwd, 'out'))['404.html']).toContain('Not here');
    expectNothingLeft(cwd);
  });

  test.each(['SIGTERM', 'SIGKILL'] as const)(
    '%s in the middle leaves the old site, and the next run a new one',
    async (signal) => {
      const cwd = siteProject();
      build(cwd);
      behave(cwd, 'hang');
      const running = startHookwright(['docs', 'build', '--out', 'out'], { cwd });
      await running.said(/Building/);
      running.child.kill(signal);
      expect(await running.ended).toBe(signal === 'SIGTERM' ? 143 : null);
      expect(readTree(join(cwd, 'out'))['404.html']).toContain('Not here');
      behave(cwd, '');
      putTree(cwd, { [`${SITE}/src/page.astro`]: 'changed' });
      expect(build(cwd).stdout).toContain('built');
      expectNothingLeft(cwd);
    },
  );
});
