/** `hookwright init`: what it makes is whole, and generates at once. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hookwright } from './support/command.ts';
import { tinyRepository } from './support/specs.ts';
import { filesBelow, newFolder, putTree, readTree } from './support/tree.ts';

const files = [
  'asyncapi.yaml',
  'examples/item_created/about.yaml',
  'examples/item_created/published.json',
  'examples/item_created/rejected/no-id.expected.yaml',
  'examples/item_created/rejected/no-id.json',
  'schemas/Item.yaml',
  'schemas/ItemCreated.yaml',
];

describe('outside a repository', () => {
  test('it makes a folder that has no problems and generates', () => {
    const cwd = newFolder();
    const { code, stdout, stderr } = hookwright(['init', 'acme-bookings'], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'Made acme-bookings, with 7 files.\n' });
    expect(stderr).toContain('  hookwright generate acme-bookings\n');
    expect(filesBelow(join(cwd, 'acme-bookings'))).toEqual(files);
    const linted = hookwright(['lint', 'acme-bookings'], { cwd });
    expect(linted.stdout).toBe('acme-bookings/asyncapi.yaml: no problems; accepted by the official parser.\n');
    expect(hookwright(['generate', 'acme-bookings'], { cwd }).code).toBe(0);
    expect(readTree(cwd)['packages/acme-bookings/models/index.d.ts']).toContain('ItemCreated');
  });

  test('--dir says where, and --json what was made', () => {
    const cwd = newFolder();
    const { stdout } = hookwright(['init', 'acme', '--dir', 'some/where', '--json'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, folder: 'some/where/acme' });
    expect(filesBelow(join(cwd, 'some/where/acme'))).toEqual(files);
  });
});

describe('in a repository', () => {
  test('it makes a workspace package in the folder of the specs', () => {
    const cwd = newFolder();
    putTree(cwd, { ...tinyRepository(), 'turbo.json': '{}' });
    expect(hookwright(['init', 'acme'], { cwd }).code).toBe(0);
    const made = readTree(join(cwd, 'specs/acme'));
    expect(Object.keys(made)).toEqual([...files, 'package.json', 'turbo.json'].toSorted());
    expect(JSON.parse(made['package.json']!)).toEqual({
      name: '@acme/acme-spec',
      version: '0.1.0',
      private: true,
      scripts: { generate: 'hookwright generate .', lint: 'hookwright lint .' },
      devDependencies: { hookwright: 'workspace:*' },
    });
    expect(JSON.parse(made['turbo.json']!)).toEqual({
      extends: ['//'],
      tasks: {
        generate: { outputs: ['$TURBO_ROOT$/packages/acme/**', '!$TURBO_ROOT$/packages/acme/**/node_modules/**'] },
      },
    });
    expect(hookwright(['generate', 'acme'], { cwd }).stdout).toContain('1 provider: 1 written.');
  });

  test('a site of the workspace names the new spec', () => {
    const cwd = newFolder();
    const site = { name: '@hookwright/site', type: 'module', devDependencies: { '@acme/tiny-spec': 'workspace:*' } };
    putTree(cwd, { ...tinyRepository(), 'packages/site/package.json': JSON.stringify(site) });
    hookwright(['init', 'bookings'], { cwd });
    const manifest = JSON.parse(readTree(cwd)['packages/site/package.json']!) as typeof site;
    expect(manifest.type).toBe('module');
    expect(Object.keys(manifest.devDependencies)).toEqual(['@acme/bookings-spec', '@acme/tiny-spec']);
  });

  test('without turbo there is no turbo.json', () => {
    const cwd = newFolder();
    putTree(cwd, tinyRepository());
    hookwright(['init', 'acme'], { cwd });
    expect(existsSync(join(cwd, 'specs/acme/package.json'))).toBe(true);
    expect(existsSync(join(cwd, 'specs/acme/turbo.json'))).toBe(false);
  });
});

test('nothing is written over', () => {
  const cwd = newFolder();
  putTree(cwd, { 'acme/notes.txt': 'mine' });
  const { code, stderr } = hookwright(['init', 'acme'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain('already holds something');
  expect(readTree(cwd)).toEqual({ 'acme/notes.txt': 'mine' });
});

test.each([
  ['Acme Bookings', 'Did you mean acme-bookings?'],
  ['../acme', 'Did you mean acme?'],
  ['acme--x', 'Did you mean acme-x?'],
  ['site', 'something of its own'],
  ['tools', 'something of its own'],
])('the name %j is refused', (name, said) => {
  const cwd = newFolder();
  const { code, stderr } = hookwright(['init', name], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain(said);
  expect(filesBelow(cwd)).toEqual([]);
});
