/** What the words of a command line mean. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../src/exit.ts';
import { ProblemError } from '../src/problems.ts';
import { findSettings, ownVersion, scopeName } from '../src/settings.ts';
import { findTargets } from '../src/targets.ts';
import { base, shown } from '../src/where.ts';
import { below, tinyRepository, tinySpec } from './support/specs.ts';
import { newFolder, putTree, type Tree } from './support/tree.ts';

function folderWith(tree: Tree): string {
  const folder = newFolder();
  putTree(folder, tree);
  return folder;
}

describe('in a repository with settings', () => {
  test('no words mean every spec, in order', async () => {
    const root = folderWith(tinyRepository());
    const targets = await findTargets([], {}, join(root, 'specs/ventrata/schemas'));
    expect(targets).toEqual(
      ['host-building', 'ventrata'].map((name) => ({
        entry: join(root, 'specs', name, 'asyncapi.yaml'),
        out: join(root, 'packages'),
        scope: 'acme',
        runtimeRange: 'workspace:^',
      })),
    );
  });

  test('a word that is no path is a provider', async () => {
    const root = folderWith(tinyRepository());
    const [target] = await findTargets(['ventrata'], {}, root);
    expect(target!.entry).toBe(join(root, 'specs/ventrata/asyncapi.yaml'));
  });

  test('a provider that does not exist is told with the nearest one', async () => {
    const root = folderWith(tinyRepository());
    await expect(findTargets(['ventarta'], {}, root)).rejects.toThrow(
      new UsageError('there is no provider or path "ventarta"; did you mean ventrata?'),
    );
  });

  test('the settings of a spec are those above it, wherever the command runs', async () => {
    const [root, elsewhere] = [folderWith(tinyRepository()), newFolder()];
    const [target] = await findTargets([join(root, 'specs/ventrata')], { out: 'here' }, elsewhere);
    expect(target).toMatchObject({ scope: 'acme', out: join(elsewhere, 'here') });
  });
});

describe('without settings', () => {
  test('a document goes to packages here, without a scope, with the version of this package', async () => {
    const folder = folderWith(tinySpec());
    const targets = await findTargets(['asyncapi.yaml'], {}, folder);
    const expected = {
      entry: join(folder, 'asyncapi.yaml'),
      out: join(folder, 'packages'),
      runtimeRange: `^${ownVersion()}`,
    };
    expect(targets).toEqual([expected]);
  });

  test('no words are a mistake that shows what to write', async () => {
    await expect(findTargets([], {}, newFolder())).rejects.toThrow(/hookwright generate path\/to\/asyncapi.yaml/);
  });

  test('a folder means its document, else those in its folders, else every document in it', async () => {
    const names = async (tree: Tree) => {
      const folder = folderWith(tree);
      const targets = await findTargets(['.'], {}, folder);
      return targets.map(({ entry }) => entry.slice(folder.length + 1));
    };
    expect(await names({ ...tinySpec(), ...below('a', tinySpec()) })).toEqual(['asyncapi.yaml']);
    expect(await names({ ...below('a', tinySpec()), ...below('b', tinySpec()), 'c/x': '' })).toEqual([
      'a/asyncapi.yaml',
      'b/asyncapi.yaml',
    ]);
    expect(await names({ 'one.yml': 'asyncapi: 3.0.0', 'two.json': '{"asyncapi":"3.0.0"}', 'x.yaml': 'a: 1' })).toEqual(
      ['one.yml', 'two.json'],
    );
    await expect(names({ 'x.yaml': 'a: 1' })).rejects.toThrow(/no AsyncAPI document/);
  });

  test('a document that is named twice is read once', async () => {
    const folder = folderWith(tinySpec());
    expect(await findTargets(['.', 'asyncapi.yaml'], {}, folder)).toHaveLength(1);
  });

  test('--id is for one document', async () => {
    const folder = folderWith({ ...below('a', tinySpec()), ...below('b', tinySpec()) });
    await expect(findTargets(['a', 'b'], { id: 'x' }, folder)).rejects.toThrow(/--id names one provider/);
  });
});

describe('settings', () => {
  test.each([
    ['an unknown member', { hookwright: { output: 'x' } }],
    ['a number', { hookwright: { out: 1 } }],
    ['a list', { hookwright: [] }],
    ['a scope that npm refuses', { hookwright: { scope: 'A B' } }],
  ])('%s is a problem', (_, manifest) => {
    const folder = folderWith({ 'package.json': JSON.stringify(manifest) });
    expect(() => findSettings(folder)).toThrow(ProblemError);
  });

  test('a dependency on hookwright is no setting', () => {
    const folder = folderWith({ 'package.json': '{"devDependencies":{"hookwright":"1.0.0"}}' });
    expect(findSettings(folder)).toBeUndefined();
  });

  test.each([
    ['acme', 'acme'],
    ['@acme', 'acme'],
    ['A', undefined],
    ['../x', undefined],
    ['', undefined],
  ])('the scope %j is %j', (text, expected) => {
    expect(scopeName(text)).toBe(expected);
  });
});

describe('paths', () => {
  test('are relative to where the user typed', () => {
    expect(base({ INIT_CWD: '/typed/here', npm_lifecycle_script: 'node tools/run.mjs hookwright' })).toBe(
      '/typed/here',
    );
    expect(base({})).toBe(process.cwd());
  });

  test('in a script of a package are relative to the package', () => {
    expect(base({ INIT_CWD: '/typed/here', npm_lifecycle_script: 'hookwright generate .' })).toBe(process.cwd());
  });

  test('are shown relative when they lie below', () => {
    expect(shown(join(base(), 'a/b'))).toBe('a/b');
    expect(shown('/elsewhere/a')).toBe('/elsewhere/a');
  });
});
