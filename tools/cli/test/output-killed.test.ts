/** A run may be killed at any moment: the old tree stays, or the next run completes the new one. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { nodeDisk, type Disk } from '../src/disk.ts';
import { isInterrupted } from '../src/notes.ts';
import { completeOutput, writeOutput } from '../src/output.ts';
import type { Wanted } from '../src/plan.ts';
import { Died, dyingDisk, quickDisk } from './support/failing-disk.ts';
import { filesBelow, newFolder, readTree, type Tree } from './support/tree.ts';

/** A file that stays, one that changes, one that goes, and names that turn from file to folder and back. */
const before = filesOf({ 'a/same': '1', 'a/changed': 'older', 'a/gone': 'x', 'b/turns': 'file', 'c/turns/file': 'x' });
const after = filesOf({ 'a/same': '1', 'a/changed': 'newer', 'a/added': 'y', 'b/turns/file': 'x', 'c/turns': 'file' });

function filesOf(tree: Tree): Wanted['files'] {
  return Object.entries(tree).map(([path, text]) => ({ path, text }));
}

const write = (folder: string, files: Wanted['files'], disk: Disk = quickDisk) =>
  writeOutput({ folder, files }, async () => ({ folder, files }), { disk });

async function folderWith(files: Wanted['files']): Promise<string> {
  const folder = join(newFolder(), 'acme');
  await write(folder, files);
  return folder;
}

/** False when the run ended before it came to that step. */
async function writeDying(folder: string, step: number, torn = false): Promise<boolean> {
  try {
    await write(folder, after, dyingDisk(step, torn));
    return false;
  } catch (error) {
    if (error instanceof Died) return true;
    throw error;
  }
}

describe.each([false, true])('ended ahead of each step, with a torn write: %s', (torn) => {
  test('the tree is the old one, or waits to be completed', async () => {
    const [oldTree, newTree] = [readTree(await folderWith(before)), readTree(await folderWith(after))];
    const seen = { old: 0, waiting: 0, complete: 0 };
    for (let step = 1; ; step++) {
      const folder = await folderWith(before);
      if (!(await writeDying(folder, step, torn))) break;
      const tree = readTree(folder);
      if (isInterrupted(folder, nodeDisk)) {
        seen.waiting++;
        expect(await completeOutput(folder)).toBe(true);
        expect(readTree(folder), `completed after step ${step}`).toEqual(newTree);
      } else if (seen.waiting === 0) {
        seen.old++;
        expect(tree, `ahead of step ${step}`).toEqual(oldTree);
      } else {
        seen.complete++;
        expect(tree, `after step ${step}`).toEqual(newTree);
      }
      await write(folder, after);
      expect(readTree(folder), `written after step ${step}`).toEqual(newTree);
    }
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0);
  });
});

test('the run that completes may end early as well, at each of its own steps', async () => {
  const newTree = readTree(await folderWith(after));
  const committed = await firstStepThatWaits();
  // A lock alone, a journal of which nothing was done, and one that is half done.
  for (const first of [3, committed, committed + 6]) {
    for (let second = 1; ; second++) {
      const folder = await folderWith(before);
      await writeDying(folder, first);
      const died = await writeDying(folder, second);
      await write(folder, after);
      expect(readTree(folder), `steps ${first} and ${second}`).toEqual(newTree);
      if (!died) break;
    }
  }
});

test.each([
  [1, 'ahead of the journal: the old tree', before],
  [2, 'after the journal: completed by the next run', after],
])('a process killed at rename %i, %s', async (rename, _, expected) => {
  const folder = await folderWith(before);
  const script = fileURLToPath(import.meta.resolve('./support/killed-writer.ts'));
  const killed = spawnSync(process.execPath, [script, folder, JSON.stringify(after), String(rename)], {
    encoding: 'utf8',
  });
  expect([killed.signal, killed.stderr]).toEqual(['SIGKILL', '']);
  expect(await completeOutput(folder)).toBe(rename === 2);
  expect(readTree(folder)).toEqual(readTree(await folderWith(expected)));
  await write(folder, after);
  expect(filesBelow(join(folder, '.hookwright'))).toEqual(['.gitignore']);
});

async function firstStepThatWaits(): Promise<number> {
  for (let step = 1; ; step++) {
    const folder = await folderWith(before);
    expect(await writeDying(folder, step)).toBe(true);
    if (isInterrupted(folder, nodeDisk)) return step;
  }
}
