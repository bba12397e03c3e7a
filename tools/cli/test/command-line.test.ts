/** What holds for every command: exit codes, streams, colours, suggestions, and what is loaded when. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bin, hookwright } from './support/command.ts';
import { tinySpec } from './support/specs.ts';
import { newFolder, putTree } from './support/tree.ts';

const version = (JSON.parse(readFileSync(join(bin, '../../package.json'), 'utf8')) as { version: string }).version;

describe('--version', () => {
  test.each(['--version', '-V'])('%s', (option) => {
    expect(hookwright([option], { cwd: newFolder() })).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('is answered before anything is loaded', () => {
    const folder = newFolder();
    putTree(folder, {
      'package.json': JSON.stringify({
        name: 'hookwright',
        version: '9.9.9',
        type: 'module',
        exports: { './main': './broken.js' },
      }),
      'broken.js': 'throw new Error("loaded");',
      'bin/hookwright.js': readFileSync(bin, 'utf8'),
    });
    const run = (...args: readonly string[]) =>
      spawnSync(process.execPath, [join(folder, 'bin/hookwright.js'), ...args], { encoding: 'utf8' });
    expect(run('--version')).toMatchObject({ status: 0, stdout: '9.9.9\n', stderr: '' });
    expect(run('lint').stderr).toContain('loaded');
  });
});

test('an old Node is told which one is needed', () => {
  const folder = newFolder();
  putTree(folder, { 'old.mjs': `Object.defineProperty(process.versions, 'node', { value: '22.17.1' });` });
  const options = { encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', join(folder, 'old.mjs'), bin, 'lint'],
    options,
  );
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toBe('hookwright needs Node 22.18 or newer, and this is Node 22.17.1.\n');
});

describe('usage', () => {
  const folderWithSpec = () => {
    const folder = newFolder();
    putTree(folder, tinySpec());
    return folder;
  };

  test.each([
    [['genrate'], 'Did you mean generate?'],
    [['generate', '--chekc'], 'Did you mean --check?'],
    [['generate', '--check', '--watch'], "option '--check' cannot be used with option '--watch'"],
    [['generate', '--only', 'modles', 'x.yaml'], 'did you mean models?'],
    [['generate', 'absent.yaml'], 'there is no path "absent.yaml"'],
    [['generate'], 'say which AsyncAPI document to read'],
    [['generate', '.', '--scope', 'No Scope'], 'is no scope that npm allows'],
    [['lint', '--format', 'xml'], 'Allowed choices are stylish, json, github, sarif'],
    [['explain', 'outptu-not-ours'], 'did you mean output-not-ours?'],
    [['completion', 'bahs'], 'did you mean bash?'],
    [[], 'Usage: hookwright'],
    [['docs'], 'Usage: hookwright docs'],
    [['docs', 'sevre'], 'Did you mean serve?'],
  ])('%j is told on stderr with exit code 2', (args, said) => {
    const { code, stdout, stderr } = hookwright(args, { cwd: folderWithSpec() });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
  });

  test.each([[['--help']], [['help', 'generate']], [['lint', '--help']]])('%j is printed on stdout', (args) => {
    const { code, stdout, stderr } = hookwright(args, { cwd: newFolder() });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Examples:\n  $ hookwright ');
  });
});

describe('colours', () => {
  const wrong = () => {
    const folder = newFolder();
    putTree(folder, { ...tinySpec(), 'schemas/Created.yaml': 'type: strnig\n' });
    return folder;
  };

  test('are left out for NO_COLOR', () => {
    const { stdout } = hookwright(['lint', '--no-official', '.'], { cwd: wrong(), env: { NO_COLOR: '1' } });
    expect(stdout).toContain('error');
    expect(stdout).not.toContain('\u001b');
  });

  test('are left out when nobody looks', () => {
    expect(hookwright(['lint', '--no-official', '.'], { cwd: wrong() }).stdout).not.toContain('\u001b');
  });

  test('are there for FORCE_COLOR, but never in JSON', () => {
    const where = { cwd: wrong(), env: { FORCE_COLOR: '1' } };
    expect(hookwright(['lint', '--no-official', '.'], where).stdout).toContain('\u001b[31m');
    expect(hookwright(['lint', '--no-official', '.', '--json'], where).stdout).not.toContain('\u001b');
  });
});

test('a bug says so in one line, and shows its stack only when asked', () => {
  const folder = newFolder();
  putTree(folder, { ...tinySpec(), 'bug.mjs': `JSON.stringify = () => { throw new Error('made for a test'); };` });
  const run = (env: Record<string, string>) =>
    spawnSync(process.execPath, ['--import', join(folder, 'bug.mjs'), bin, 'explain', '--json'], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
  const { status, stdout, stderr } = run({ HOOKWRIGHT_DEBUG: '' });
  expect([status, stdout]).toEqual([70, '']);
  expect(stderr).toBe(
    'hookwright: this is a bug in Hookwright: made for a test (HOOKWRIGHT_DEBUG=1 shows the stack)\n',
  );
  expect(run({ HOOKWRIGHT_DEBUG: '1' }).stderr).toContain('    at ');
});

test('a reader that goes away is no error', () => {
  const pipe = `"${process.execPath}" "${bin}" explain | true; echo "\${PIPESTATUS[0]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', pipe], { encoding: 'utf8' });
  expect({ stdout, stderr }).toEqual({ stdout: '0\n', stderr: '' });
});

describe('completion', () => {
  const offered = (cwd: string, ...words: readonly string[]) =>
    hookwright(['complete', '--', ...words], { cwd })
      .stdout.split('\n')
      .filter((line) => line !== '');
  const cwd = import.meta.dirname;

  test('offers commands, options, their values, and codes', () => {
    const commands =
      'generate lint explain init mock trigger deliveries worker verify listen replay certify docs completion help';
    expect(offered(cwd, '')).toEqual(commands.split(' '));
    expect(offered(cwd, 'gen')).toEqual(['generate']);
    expect(offered(cwd, 'generate', '--')).toEqual(expect.arrayContaining(['--out', '--check', '--watch', '--only']));
    expect(offered(cwd, 'lint', '--format', '')).toEqual(['stylish', 'json', 'github', 'sarif']);
    expect(offered(cwd, 'explain', 'output-n')).toEqual(['output-not-ours', 'output-not-written']);
    expect(offered(cwd, 'completion', '')).toEqual(['bash', 'zsh', 'fish']);
    expect(offered(cwd, 'docs', '')).toEqual(['build', 'serve']);
    expect(offered(cwd, 'docs', 'build', '--')).toEqual(expect.arrayContaining(['--out', '--base']));
  });

  test('offers the providers of a repository, and paths elsewhere', () => {
    const root = newFolder();
    putTree(root, { 'package.json': '{"hookwright":{"specs":"specs"}}', 'specs/ventrata/asyncapi.yaml': '' });
    expect(offered(root, 'generate', 'v')).toEqual(['ventrata']);
    expect(offered(newFolder(), 'generate', '')).toEqual([]);
  });

  test.each(['bash', 'zsh', 'fish'])('the script for %s asks for words', (shell) => {
    expect(hookwright(['completion', shell], { cwd }).stdout).toContain('hookwright complete -- ');
  });

  test('the script works in bash', () => {
    const setUp = `hookwright() { "${process.execPath}" "${bin}" "$@"; }; eval "$(hookwright completion bash)"`;
    const ask = 'COMP_WORDS=(hookwright completion f); COMP_CWORD=2; _hookwright; echo "${COMPREPLY[@]}"';
    expect(spawnSync('bash', ['-c', `${setUp}; ${ask}`], { encoding: 'utf8' }).stdout).toBe('fish\n');
  });
});
