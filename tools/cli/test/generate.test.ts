/** `hookwright generate` from the outside: what it prints, writes and returns. */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { hookwright } from './support/command.ts';
import { below, tinyRepository, tinySpec } from './support/specs.ts';
import { newFolder, putTree, readTree, type Tree } from './support/tree.ts';

function folderWith(tree: Tree): string {
  const folder = newFolder();
  putTree(folder, tree);
  return folder;
}

/** A module hook that makes loading one of these a failure. */
const guardAgainst = (names: string): string => `import { registerHooks } from 'node:module';
registerHooks({ resolve: (name, context, next) => {
  if (/^(${names})/.test(name)) throw new Error('loaded ' + name);
  return next(name, context);
} });`;

let prepared = '';
beforeAll(() => {
  prepared = mkdtempSync(join(tmpdir(), 'hookwright-'));
  putTree(prepared, tinyRepository());
  hookwright(['generate'], { cwd: prepared });
  return () => rmSync(prepared, { recursive: true, force: true });
});

/** A repository whose packages are up to date. */
function generated(): string {
  const root = newFolder();
  cpSync(prepared, root, { recursive: true });
  return root;
}

interface Result {
  readonly ok: boolean;
  readonly providers: readonly { readonly id: string; readonly status: string; readonly added: readonly string[] }[];
  readonly problems: readonly { readonly code: string; readonly file?: string; readonly line?: number }[];
}

const generateJson = (cwd: string, ...args: readonly string[]): Result & { readonly code: number | null } => {
  const { code, stdout } = hookwright(['generate', '--json', ...args], { cwd });
  return { code, ...(JSON.parse(stdout) as Result) };
};

describe('outside a repository', () => {
  test('a document becomes packages, wherever the command runs', () => {
    const [folder, elsewhere] = [folderWith(below('acme', tinySpec())), newFolder()];
    const { code, stdout, stderr } = hookwright(['generate', join(folder, 'acme/asyncapi.yaml'), '--out', 'out'], {
      cwd: elsewhere,
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^acme {2}written {2}\d+ added {2}out\/acme\n1 provider: 1 written\.\n$/);
    const manifestOf = (artifact: string): unknown =>
      JSON.parse(readTree(elsewhere)[`out/acme/${artifact}/package.json`]!);
    expect(manifestOf('models')).toMatchObject({ name: 'acme-models' });
    const { version } = manifestOf('validators') as { version: string };
    expect(manifestOf('mock')).toMatchObject({
      name: 'acme-mock',
      bin: { 'acme-mock': './bin.js' },
      dependencies: { '@hookwright/mock-engine': expect.stringMatching(/^\^\d/), 'acme-validators': version },
    });
  });

  test('--id and --scope name the packages', () => {
    const folder = folderWith(tinySpec());
    expect(hookwright(['generate', '.', '--id', 'acme', '--scope', '@corp'], { cwd: folder }).code).toBe(0);
    expect(readTree(folder)['packages/acme/models/package.json']).toContain('"@corp/acme-models"');
  });

  test('--only leaves the other packages as they are', () => {
    const folder = folderWith(below('acme', tinySpec()));
    hookwright(['generate', 'acme', '--only', 'models'], { cwd: folder });
    expect(existsSync(join(folder, 'packages/acme/validators'))).toBe(false);
    hookwright(['generate', 'acme'], { cwd: folder });
    const before = readTree(join(folder, 'packages/acme/validators'));
    putTree(folder, below('acme', tinySpec('item.made')));
    hookwright(['generate', 'acme', '--only', 'models'], { cwd: folder });
    expect(readTree(join(folder, 'packages/acme/validators'))).toEqual(before);
    expect(readTree(folder)['packages/acme/models/index.d.ts']).toContain('item.made');
    expect(hookwright(['generate', 'acme', '--check'], { cwd: folder }).code).toBe(3);
  });

  test('--only mock makes the mock alone', () => {
    const folder = folderWith(below('acme', tinySpec()));
    expect(hookwright(['generate', 'acme', '--only', 'mock'], { cwd: folder }).code).toBe(0);
    const made = Object.keys(readTree(join(folder, 'packages/acme'))).map((path) => path.split('/')[0]);
    expect(new Set(made)).toEqual(new Set(['mock', 'hookwright.json']));
    expect(hookwright(['generate', 'acme', '--only', 'mock', '--check'], { cwd: folder }).code).toBe(0);
  });

  test('the AsyncAPI tools are not loaded for a document of version 3', () => {
    const folder = folderWith({ ...below('acme', tinySpec()), 'guard.mjs': guardAgainst('@asyncapi') });
    const env = { NODE_OPTIONS: `--import=${join(folder, 'guard.mjs')}` };
    expect(hookwright(['generate', 'acme'], { cwd: folder, env })).toMatchObject({ code: 0, stderr: '' });
  });

  test.each([[[]], [['--only', 'models,validators']]])('no library is loaded where nothing changed: %j', (only) => {
    const folder = folderWith({ ...below('acme', tinySpec()), 'guard.mjs': guardAgainst('ajv') });
    hookwright(['generate', 'acme', ...only], { cwd: folder });
    const env = { NODE_OPTIONS: `--import=${join(folder, 'guard.mjs')}` };
    expect(hookwright(['generate', 'acme', ...only], { cwd: folder, env })).toMatchObject({ code: 0 });
    putTree(folder, below('acme', tinySpec('item.made')));
    expect(hookwright(['generate', 'acme', ...only], { cwd: folder, env }).code).not.toBe(0);
  });

  test('AsyncAPI 2 is read as well, and JSON', () => {
    const payload = { type: 'object', required: ['type'], properties: { type: { const: 'booked' } } };
    const channels = { hooks: { subscribe: { message: { name: 'booked', payload } } } };
    const document = { asyncapi: '2.6.0', info: { title: 'Old', version: '1.0.0' }, channels };
    const folder = folderWith({ 'old.json': JSON.stringify(document) });
    expect(generateJson(folder, 'old.json')).toMatchObject({ code: 0, providers: [{ id: 'old', status: 'written' }] });
    expect(readTree(folder)['packages/old/models/index.d.ts']).toContain('booked');
  });

  test.each(['site', '../evil', ''])('the id "%s" is refused', (id) => {
    const folder = folderWith(tinySpec());
    expect(hookwright(['generate', '.', '--id', id], { cwd: folder }).code).toBe(1);
    expect(existsSync(join(folder, 'packages'))).toBe(false);
  });

  test('two documents for one folder are a problem, and the first is written', () => {
    const folder = folderWith({ ...below('a/acme', tinySpec()), ...below('b/acme', tinySpec()) });
    const result = generateJson(folder, 'a/acme', 'b/acme');
    expect(result).toMatchObject({ code: 1, ok: false, problems: [{ code: 'same-id' }] });
    expect(result.providers.map(({ status }) => status)).toEqual(['written', 'failed']);
    const again = generateJson(folder, 'a/acme', 'b/acme');
    expect(again.providers.map(({ status }) => status)).toEqual(['unchanged', 'failed']);
  });
});

describe('in a repository', () => {
  test('every provider is written, and the next run has nothing to do', () => {
    const root = folderWith(tinyRepository());
    expect(generateJson(root).providers.map(({ id, status }) => [id, status])).toEqual([
      ['host-building', 'written'],
      ['ventrata', 'written'],
    ]);
    const before = readTree(root);
    const { stdout, stderr } = hookwright(['generate'], { cwd: join(root, 'specs') });
    expect({ stdout, stderr }).toEqual({ stdout: '2 providers: 2 unchanged.\n', stderr: '' });
    expect(readTree(root)).toEqual(before);
    expect(before['packages/ventrata/models/package.json']).toContain('"@acme/ventrata-models"');
  });

  test('what the notes hold stays out of git', () => {
    const root = generated();
    expect(readFileSync(join(root, 'packages/ventrata/.hookwright/.gitignore'), 'utf8')).toBe('*\n');
  });

  test('a document with errors does not hold up the others', () => {
    const root = folderWith({ ...tinyRepository(), 'specs/host-building/schemas/Created.yaml': 'type: strnig\n' });
    const { code, stdout, stderr } = hookwright(['generate'], { cwd: root });
    expect(code).toBe(1);
    expect(stdout).toContain('ventrata  written');
    expect(stdout).toContain('2 providers: 1 written, 1 failed.');
    expect(stderr).toMatch(/^specs\/host-building\/schemas\/Created\.yaml:1:\d+ {2}error {2}\S/m);
  });

  test('--quiet prints errors and nothing else', () => {
    const root = generated();
    expect(hookwright(['generate', '-q'], { cwd: root })).toEqual({ code: 0, stdout: '', stderr: '' });
    putTree(root, { 'specs/ventrata/schemas/Created.yaml': 'type: strnig\n' });
    const { code, stdout, stderr } = hookwright(['generate', '-q'], { cwd: root });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('error');
  });
});

describe('nothing changed', () => {
  const guarded = (root: string) => {
    putTree(root, { 'guard.mjs': guardAgainst('@hookwright|js-yaml|ajv|json-schema|@asyncapi') });
    const env = { NODE_OPTIONS: `--import=${join(root, 'guard.mjs')}` };
    return hookwright(['generate'], { cwd: root, env });
  };

  test('then nothing is loaded', () => {
    const root = folderWith(tinyRepository());
    hookwright(['generate'], { cwd: root });
    expect(guarded(root)).toEqual({ code: 0, stdout: '2 providers: 2 unchanged.\n', stderr: '' });
  });

  test('also when the repository moved, or a checkout gave every file new times', () => {
    const root = generated();
    for (const path of Object.keys(readTree(root))) utimesSync(join(root, path), 1000, 1000);
    expect(guarded(root).stdout).toBe('2 providers: 2 unchanged.\n');
  });

  test('also when the provider has another name than its folder', () => {
    const root = folderWith({ 'package.json': '{"hookwright":{"specs":"specs"}}', ...below('specs/a', tinySpec()) });
    const named = readTree(root)['specs/a/asyncapi.yaml']!;
    putTree(root, { 'specs/a/asyncapi.yaml': `${named}x-webhooks: { id: other, event: [{ pointer: /event }] }\n` });
    expect(generateJson(root).providers[0]).toMatchObject({ id: 'other', status: 'written' });
    expect(guarded(root).stdout).toBe('1 provider: 1 unchanged.\n');
  });

  test.each<[string, (root: string) => void]>([
    ['an edit of the same length with the old time', editWithOldTime],
    [
      'a new example',
      (root) => putTree(root, { 'specs/ventrata/examples/created/one.json': '{"event":"booked","id":1}' }),
    ],
    ['an output that was edited', (root) => putTree(root, { 'packages/ventrata/models/index.d.ts': 'x' })],
    ['an output that was removed', (root) => rmSync(join(root, 'packages/ventrata/models/index.d.ts'))],
    ['a manifest that was removed', (root) => rmSync(join(root, 'packages/ventrata/hookwright.json'))],
    [
      'another scope',
      (root) => putTree(root, { 'package.json': tinyRepository()['package.json']!.replace('acme', 'corp') }),
    ],
    [
      'a state that makes no sense',
      (root) => putTree(root, { 'packages/ventrata/.hookwright/state.json': '{"inputs":1}' }),
    ],
  ])('%s is seen', (_, change) => {
    const root = generated();
    change(root);
    expect(guarded(root).stderr).toContain('loaded @hookwright/');
  });

  function editWithOldTime(root: string): void {
    const file = join(root, 'specs/ventrata/schemas/Created.yaml');
    const { atime, mtime } = statSync(file);
    writeFileSync(file, readFileSync(file, 'utf8').replace('integer', 'boolean'));
    utimesSync(file, atime, mtime);
  }
});

describe('--check', () => {
  test('says what is missing, stale and extra, with exit code 3, and writes nothing', () => {
    const root = generated();
    const folder = join(root, 'packages/ventrata');
    const manifest = readTree(folder)['hookwright.json']!;
    const more = manifest.replace('"files": {', `"files": {\n    "models/old.js": "${'0'.repeat(64)}",`);
    putTree(folder, { 'models/index.d.ts': 'by hand', 'models/old.js': '', 'hookwright.json': more });
    rmSync(join(folder, 'validators/index.js'));
    const before = readTree(root);
    const { code, stdout } = hookwright(['generate', '--check'], { cwd: root });
    expect(code).toBe(3);
    expect(stdout).toContain('ventrata  stale  packages/ventrata\n');
    for (const line of ['missing  validators/index.js', 'stale    models/index.d.ts', 'extra    models/old.js']) {
      expect(stdout).toContain(`  ${line}\n`);
    }
    expect(stdout).toContain('2 providers: 1 unchanged, 1 stale.');
    expect(readTree(root)).toEqual(before);
    expect(generateJson(root, '--check').code).toBe(3);
  });

  test('is content with what generate wrote', () => {
    const root = generated();
    expect(hookwright(['generate', '--check'], { cwd: root })).toMatchObject({
      code: 0,
      stdout: '2 providers: 2 unchanged.\n',
    });
  });

  test('does not believe the state', () => {
    const root = generated();
    const folder = join(root, 'packages/ventrata');
    const state = readFileSync(join(folder, '.hookwright/state.json'), 'utf8');
    putTree(folder, { 'models/index.d.ts': 'by hand' });
    putTree(folder, {
      '.hookwright/state.json': state.replaceAll(/"outputs":\{.*?\]\]\}/g, '"outputs":{"at":0,"marks":[]}'),
    });
    expect(hookwright(['generate', '--check'], { cwd: root }).code).toBe(3);
  });

  test('says that a run did not get to its end, until the next one completes it', () => {
    const root = generated();
    const folder = join(root, 'packages/ventrata');
    const before = readTree(folder);
    const journal = JSON.stringify({ moves: ['models/index.d.ts'], removes: [] });
    putTree(folder, { '.hookwright/journal.json': journal, '.hookwright/staged/models/index.d.ts': 'half' });
    const checked = hookwright(['generate', '--check'], { cwd: root });
    expect(checked.code).toBe(3);
    expect(checked.stderr).toContain('output-interrupted');
    const { code, stderr } = hookwright(['generate', 'host-building'], { cwd: root });
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'Completed an earlier run in packages/ventrata.\n' });
    expect(readTree(folder)['models/index.d.ts']).toBe('half');
    hookwright(['generate'], { cwd: root });
    expect(readTree(folder)).toEqual(before);
  });

  test('a document with errors cannot be checked', () => {
    const root = folderWith({ ...tinyRepository(), 'specs/ventrata/schemas/Created.yaml': 'type: strnig\n' });
    expect(hookwright(['generate', '--check'], { cwd: root }).code).toBe(1);
  });
});

test.each<[string, string, (root: string) => void]>([
  ['a link', 'output-is-link', (root) => symlinkSync(newFolder(), join(root, 'packages'))],
  ['a file', 'output-in-the-way', (root) => putTree(root, { packages: 'x' })],
  ['a foreign file', 'output-not-ours', (root) => putTree(root, { 'packages/ventrata/models/package.json': 'x' })],
])('%s in place of the output is a problem, not a stack', (_, code, change) => {
  const root = folderWith(tinyRepository());
  change(root);
  const run = hookwright(['generate', 'ventrata'], { cwd: root });
  expect(run.code).toBe(1);
  expect(run.stderr).toContain(code);
  expect(run.stderr).not.toContain('    at ');
});
