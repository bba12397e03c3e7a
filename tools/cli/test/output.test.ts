/** What the writer touches, what it leaves alone, and what it says when it cannot write. */
import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Disk } from '../src/disk.ts';
import { impatient, takeLock } from '../src/lock.ts';
import { checkOutput, completeOutput, writeOutput } from '../src/output.ts';
import type { Plan, Wanted } from '../src/plan.ts';
import { ProblemError } from '../src/problems.ts';
import { failingDisk, quickDisk } from './support/failing-disk.ts';
import { newFolder, putTree, readTree, type Tree } from './support/tree.ts';

const filesOf = (tree: Tree): Wanted['files'] => Object.entries(tree).map(([path, text]) => ({ path, text }));

function write(folder: string, tree: Tree, disk: Disk = quickDisk): Promise<Plan> {
  const wanted = { folder, files: filesOf(tree) };
  return writeOutput(wanted, async () => wanted, { disk, patience: impatient });
}

/** The code of the problem that a promise fails with. */
async function problemOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return 'none';
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.code;
    throw error;
  }
}

const newOutput = () => join(newFolder(), 'acme');

describe('what changes', () => {
  test('new, changed and removed files are named, and equal ones are not', async () => {
    const folder = newOutput();
    const first = await write(folder, { 'models/a': '1', 'models/b': '1', 'models/c': '1' });
    expect(first.added).toEqual(['hookwright.json', 'models/a', 'models/b', 'models/c']);
    const second = await write(folder, { 'models/a': '1', 'models/b': '2', 'models/d': '1' });
    expect(second).toMatchObject({
      added: ['models/d'],
      changed: ['hookwright.json', 'models/b'],
      removed: ['models/c'],
    });
    expect(Object.keys(readTree(folder))).toEqual(['hookwright.json', 'models/a', 'models/b', 'models/d']);
  });

  test('files that stay the same keep their time', async () => {
    const folder = newOutput();
    await write(folder, { 'models/a': '1', 'models/b': '1' });
    utimesSync(join(folder, 'models/a'), 1000, 1000);
    await write(folder, { 'models/a': '1', 'models/b': '2' });
    expect(statSync(join(folder, 'models/a')).mtimeMs).toBe(1_000_000);
  });

  test('a folder goes with its last file', async () => {
    const folder = newOutput();
    await write(folder, { 'a/b/c': '1', 'a/d': '1' });
    await write(folder, { 'a/d': '1' });
    expect(existsSync(join(folder, 'a/b'))).toBe(false);
  });

  test('a name that changes only its case is one file at the end', async () => {
    const folder = newOutput();
    await write(folder, { 'schemas/order': '1' });
    await write(folder, { 'schemas/Order': '2' });
    expect(readTree(folder)).toMatchObject({ 'schemas/Order': '2' });
    expect(readTree(folder)).not.toHaveProperty('schemas/order');
  });

  test('the manifest says the same whatever the order of the files', async () => {
    const [one, other] = [newOutput(), newOutput()];
    await write(one, { a: '1', b: '2' });
    await write(other, { b: '2', a: '1' });
    expect(readTree(one)).toEqual(readTree(other));
  });

  test('files that a run keeps stay, and stay listed', async () => {
    const folder = newOutput();
    await write(folder, { 'models/a': '1', 'validators/a': '1' });
    const wanted: Wanted = {
      folder,
      files: filesOf({ 'models/a': '2' }),
      keeps: (path) => path.startsWith('validators/'),
    };
    await writeOutput(wanted, async () => wanted);
    expect(readTree(folder)).toMatchObject({ 'models/a': '2', 'validators/a': '1' });
    expect(readTree(folder)['hookwright.json']).toContain('validators/a');
  });
});

describe('what is not ours', () => {
  test('files that were never written by us are left alone', async () => {
    const folder = newOutput();
    await write(folder, { 'models/a': '1' });
    putTree(folder, { 'models/CHANGELOG.md': 'x', 'models/node_modules/p/index.js': 'x' });
    await write(folder, { 'validators/a': '1' });
    expect(readTree(folder)).toMatchObject({ 'models/CHANGELOG.md': 'x' });
    expect(existsSync(join(folder, 'models/node_modules/p/index.js'))).toBe(true);
  });

  test('a foreign file is not replaced, and nothing else is written', async () => {
    const folder = newOutput();
    putTree(folder, { 'models/a': 'by hand' });
    expect(await problemOf(write(folder, { 'models/a': '1', 'models/b': '1' }))).toBe('output-not-ours');
    expect(readTree(folder)).toEqual({ 'models/a': 'by hand' });
  });

  test('a foreign file that holds just what would be written becomes ours', async () => {
    const folder = newOutput();
    putTree(folder, { 'models/a': '1' });
    expect((await write(folder, { 'models/a': '1' })).added).toEqual(['hookwright.json']);
  });

  test('a hookwright.json of somebody else is not replaced', async () => {
    const folder = newOutput();
    putTree(folder, { 'hookwright.json': '{}' });
    expect(await problemOf(write(folder, { 'models/a': '1' }))).toBe('output-not-ours');
  });

  test('a manifest with merge conflicts still tells what is ours', async () => {
    const folder = newOutput();
    await write(folder, { 'models/a': '1', 'models/b': '1' });
    const manifest = readTree(folder)['hookwright.json']!;
    const conflict = manifest
      .replace('    "models/b"', '<<<<<<< ours\n    "models/b"')
      .replace(/\n {2}\}/, '\n=======\n>>>>>>> theirs\n  }');
    putTree(folder, { 'hookwright.json': conflict });
    await write(folder, { 'models/a': '2' });
    expect(Object.keys(readTree(folder))).toEqual(['hookwright.json', 'models/a']);
  });

  test('a manifest cannot make us remove what lies elsewhere', async () => {
    const folder = newOutput();
    await write(folder, { 'models/a': '1' });
    const outside = join(dirname(folder), 'precious');
    writeFileSync(outside, 'x');
    const sum = '0'.repeat(64);
    const manifest = readTree(folder)['hookwright.json']!.replace(
      '    "models',
      `    "../precious": "${sum}",\n    "models`,
    );
    putTree(folder, { 'hookwright.json': manifest });
    await write(folder, { 'models/b': '1' });
    expect(existsSync(outside)).toBe(true);
    expect(Object.keys(readTree(folder))).toEqual(['hookwright.json', 'models/b']);
  });

  test('neither can a journal', async () => {
    const folder = newOutput();
    const journal = JSON.stringify({ moves: [], removes: ['../precious'] });
    putTree(dirname(folder), { precious: 'x', 'acme/.hookwright/journal.json': journal });
    await write(folder, { 'models/a': '1' });
    expect(existsSync(join(dirname(folder), 'precious'))).toBe(true);
  });
});

describe('paths that are refused', () => {
  test.each([
    '../a',
    '/a',
    'a/../../b',
    'a//b',
    'a\\b',
    './a',
    'c:/a',
    '.hookwright/a',
    'node_modules/a',
    'hookwright.json',
    'a\nb',
    '',
  ])('%j', async (path) => {
    const folder = newOutput();
    expect(await problemOf(write(folder, { [path]: 'x' }))).toBe('output-path-refused');
    expect(existsSync(folder)).toBe(false);
  });

  test('two names that differ only by case', async () => {
    expect(await problemOf(write(newOutput(), { 'a/Order': '1', 'a/order': '1' }))).toBe('output-path-refused');
  });
});

describe('what stands in the way', () => {
  test.each(['acme', 'acme/models', 'acme/.hookwright'])('a file where the folder %s should be', async (path) => {
    const out = newFolder();
    putTree(out, { [path]: 'x' });
    expect(await problemOf(write(join(out, 'acme'), { 'models/a': '1' }))).toBe('output-in-the-way');
    expect(readTree(out)).toEqual({ [path]: 'x' });
  });

  test('a folder where a file should be', async () => {
    const folder = newOutput();
    putTree(folder, { 'models/a/mine': 'x' });
    expect(await problemOf(write(folder, { 'models/a': '1' }))).toBe('output-in-the-way');
  });

  test.each(['', 'acme', 'acme/models', 'acme/models/a', 'acme/.hookwright'])('a link at "%s"', async (path) => {
    const [top, elsewhere] = [newFolder(), newFolder()];
    const link = join(top, 'out', path);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(elsewhere, link);
    expect(await problemOf(write(join(top, 'out/acme'), { 'models/a': '1' }))).toBe('output-is-link');
    expect(readTree(elsewhere)).toEqual({});
  });
});

describe('a disk that fails', () => {
  const before = { 'models/a': '1', 'models/gone': '1' };
  const after = { 'models/a': '2', 'models/b': '2' };
  const isStaged = (path: string) => path.includes('staged');

  test.each(['ENOSPC', 'EACCES', 'EROFS', 'EDQUOT', 'EIO'])(
    '%s ahead of the journal leaves the old tree',
    async (code) => {
      const folder = newOutput();
      await write(folder, before);
      const old = readTree(folder);
      const disk = failingDisk(code, (step, path) => step === 'write' && isStaged(path));
      expect(await problemOf(write(folder, after, disk))).toBe('output-not-written');
      expect(readTree(folder)).toEqual(old);
      expect(existsSync(join(folder, '.hookwright/staged'))).toBe(false);
    },
  );

  test('a folder that cannot be made is a problem', async () => {
    const disk = failingDisk('EACCES', (step) => step === 'makeFolder');
    expect(await problemOf(write(newOutput(), after, disk))).toBe('output-not-written');
  });

  test('a failure after the journal is told, seen by a check, and completed by the next run', async () => {
    const folder = newOutput();
    await write(folder, before);
    const disk = failingDisk('EACCES', (step, path) => step === 'rename' && path.endsWith('staged/models/b'));
    expect(await problemOf(write(folder, after, disk))).toBe('output-interrupted');
    expect(await problemOf((async () => checkOutput({ folder, files: filesOf(after) }))())).toBe('output-interrupted');
    await write(folder, after);
    expect(readTree(folder)).toMatchObject(after);
    expect(readTree(folder)).not.toHaveProperty('models/gone');
  });

  test('a failure while the journal appears keeps what the journal needs', async () => {
    const folder = newOutput();
    await write(folder, before);
    const disk = failingDisk('EIO', (step, path) => step === 'syncFolder' && path.endsWith('.hookwright'));
    expect(await problemOf(write(folder, after, disk))).toBe('output-interrupted');
    expect(await completeOutput(folder)).toBe(true);
    expect(readTree(folder)).toMatchObject(after);
  });

  test("what a killed run left in the stage is in nobody's way", async () => {
    const folder = newOutput();
    putTree(folder, { '.hookwright/staged/models/a/b': 'x' });
    await write(folder, after);
    expect(readTree(folder)).toMatchObject(after);
  });

  test('nothing to do needs no writing', async () => {
    const folder = newOutput();
    await write(folder, before);
    const disk = failingDisk('EROFS', () => true);
    expect((await write(folder, before, disk)).changed).toEqual([]);
  });
});

describe('two runs at once', () => {
  test('one waits for the other, and then looks again', async () => {
    const folder = newOutput();
    await write(folder, { a: '1' });
    const lock = await takeLock(join(folder, '.hookwright'), quickDisk);
    let waits = 0;
    const patience = { tries: 10, pause: async () => void (++waits === 3 && lock.release()) };
    const newer = { folder, files: filesOf({ a: '3' }) };
    await writeOutput({ folder, files: filesOf({ a: '2' }) }, async () => newer, { disk: quickDisk, patience });
    expect(waits).toBe(3);
    expect(readTree(folder)).toMatchObject({ a: '3' });
  });

  test('many at once leave one whole tree', async () => {
    const folder = newOutput();
    const patience = { tries: 1000, pause: () => new Promise((resolve) => setImmediate(resolve)) };
    const trees = ['1', '2', '3', '4'].map((text) => ({ 'models/a': text, 'models/b': text }));
    const runs = trees.map((tree) => {
      const wanted = { folder, files: filesOf(tree) };
      return writeOutput(wanted, async () => wanted, { disk: quickDisk, patience });
    });
    await Promise.all(runs);
    const { 'models/a': a, 'models/b': b } = readTree(folder);
    expect(a).toBe(b);
    expect(() => checkOutput({ folder, files: filesOf({ 'models/a': a!, 'models/b': b! }) })).not.toThrow();
  });

  test('a lock that stays is a problem that names it', async () => {
    const folder = newOutput();
    await write(folder, { a: '1' });
    const lock = await takeLock(join(folder, '.hookwright'), quickDisk);
    expect(await problemOf(write(folder, { a: '2' }))).toBe('output-locked');
    lock.release();
  });

  test.each([
    ['an ended process', { pid: 2 ** 30, host: hostname() }, 'none'],
    ['this process before it restarted', { pid: process.pid, host: hostname() }, 'none'],
    ['another machine', { pid: 2 ** 30, host: 'elsewhere' }, 'output-locked'],
    ['nobody knows', {}, 'output-locked'],
  ])('a lock of %s', async (_, holder, expected) => {
    const folder = newOutput();
    await write(folder, { a: '1' });
    const lock = { ...holder, since: '2026-01-01T00:00:00.000Z', token: 'left-behind' };
    putTree(folder, { '.hookwright/lock': JSON.stringify(lock) });
    expect(await problemOf(write(folder, { a: '2' }))).toBe(expected);
  });
});

test('a lock that was taken over by another run in the meantime is left to it', async () => {
  const folder = newOutput();
  await write(folder, { a: '1' });
  const lock = (token: string, host: string) =>
    JSON.stringify({ pid: 2 ** 30, host, since: '2026-01-01T00:00:00.000Z', token });
  putTree(folder, { '.hookwright/lock': lock('left-behind', hostname()) });
  const disk: Disk = {
    ...quickDisk,
    claim: (path, text) => {
      if (path.endsWith('left-behind')) putTree(folder, { '.hookwright/lock': lock('newer', 'elsewhere') });
      return quickDisk.claim(path, text);
    },
  };
  expect(await problemOf(write(folder, { a: '2' }, disk))).toBe('output-locked');
  expect(readFileSync(join(folder, '.hookwright/lock'), 'utf8')).toContain('newer');
});

test('a check writes nothing and needs no folder', () => {
  const folder = newOutput();
  expect(checkOutput({ folder, files: filesOf({ a: '1' }) }).added).toEqual(['a', 'hookwright.json']);
  expect(existsSync(folder)).toBe(false);
});
