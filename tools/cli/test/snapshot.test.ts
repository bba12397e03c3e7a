/** A change is seen, also when the clock says that nothing happened. */
import { mkdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isOlderThan, isQuick, isSame, takeSnapshot, type Snapshot } from '../src/snapshot.ts';
import { newFolder, putTree } from './support/tree.ts';

function newSnapshot(): { readonly folder: string; readonly snapshot: Snapshot } {
  const folder = newFolder();
  putTree(folder, { a: '1', 'list/x': '' });
  const paths = ['a', 'list', 'absent'].map((name) => join(folder, name));
  return { folder, snapshot: takeSnapshot(paths, folder) };
}

test('nothing changed', () => {
  const { folder, snapshot } = newSnapshot();
  expect(isSame(snapshot, folder)).toBe(true);
});

test.each<[string, (folder: string) => void]>([
  ['other content of the same size', (folder) => writeFileSync(join(folder, 'a'), '2')],
  ['a file that is gone', (folder) => rmSync(join(folder, 'a'))],
  ['a file that was not there', (folder) => writeFileSync(join(folder, 'absent'), '')],
  ['another name in a folder', (folder) => writeFileSync(join(folder, 'list/y'), '')],
  ['a file that became a folder', (folder) => renameSync(join(folder, 'list'), join(folder, 'absent'))],
])('%s is seen', (_, change) => {
  const { folder, snapshot } = newSnapshot();
  change(folder);
  expect(isSame(snapshot, folder)).toBe(false);
});

test('new times with the same content are no change', () => {
  const { folder, snapshot } = newSnapshot();
  utimesSync(join(folder, 'a'), 1, 1);
  expect(isSame(snapshot, folder)).toBe(true);
});

test('what other tools keep in a folder is no change', () => {
  const { folder, snapshot } = newSnapshot();
  mkdirSync(join(folder, 'list/node_modules'));
  mkdirSync(join(folder, 'list/.turbo'));
  expect(isSame(snapshot, folder)).toBe(true);
});

test('a file whose sum is known is not read, and one that is gone has none', () => {
  const { folder } = newSnapshot();
  const paths = ['a', 'absent'].map((name) => join(folder, name));
  const { marks } = takeSnapshot(paths, folder, new Map(paths.map((path) => [path, 'known'])));
  expect(marks.map((mark) => mark.at(-1))).toEqual(['known', '']);
});

describe('times', () => {
  /** A snapshot that says the file was long settled when it was taken, with a sum that is not the file's. */
  const lying = (at: (now: number) => number) => {
    const { folder, snapshot } = newSnapshot();
    const [mark] = snapshot.marks;
    const { ctimeMs } = statSync(join(folder, 'a'));
    const changed = [...mark!.slice(0, 5), 'f'.repeat(64)] as unknown as typeof mark;
    return { folder, snapshot: { at: at(ctimeMs), marks: [changed!] } };
  };

  test('are believed for a file that was left alone before it was marked', () => {
    const { folder, snapshot } = lying((ctime) => ctime + 5000);
    expect(isQuick(snapshot)).toBe(true);
    expect(isSame(snapshot, folder)).toBe(true);
  });

  test('are not believed for a file that was changed just before', () => {
    const { folder, snapshot } = lying((ctime) => ctime + 1);
    expect(isQuick(snapshot)).toBe(false);
    expect(isSame(snapshot, folder)).toBe(false);
  });

  test('that count whole seconds are believed later', () => {
    const mark = ['a', 1, 1000, 5000, 1, 'x'] as const;
    expect(isOlderThan(6000, { at: 0, marks: [mark] })).toBe(false);
    expect(isOlderThan(8000, { at: 0, marks: [mark] })).toBe(true);
  });
});
