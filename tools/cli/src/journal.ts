/**
 * Carries a plan out so that a run that is stopped leaves the old tree, or a journal that the next run completes.
 * New files wait in `.hookwright/staged`; once the journal is there, the plan will be carried out, by whichever run.
 */
import { dirname, join } from 'node:path';
import type { Disk } from './disk.ts';
import { isInterrupted, journalOf, NOTES } from './notes.ts';
import { folders, isSafe, type Plan } from './plan.ts';
import { fail } from './problems.ts';
import { shown } from './where.ts';

interface Journal {
  readonly moves: readonly string[];
  readonly removes: readonly string[];
}

const draftOf = (folder: string) => join(folder, NOTES, 'journal.draft.json');
const stagedOf = (folder: string) => join(folder, NOTES, 'staged');

/**
 * Writes the new files beside the old ones. Until `commit`, the old tree is whole and in use. Only the journal is synced:
 * what a power cut takes from the other files shows in the next comparison, and syncing each would double a run's time.
 */
export function stage({ folder, writes, removed }: Plan, disk: Disk): void {
  const staged = stagedOf(folder);
  disk.removeTree(staged);
  const targets = writes.map(({ path }) => join(staged, path));
  const parents = new Set(targets.map((target) => dirname(target)));
  for (const parent of parents) disk.makeFolder(parent);
  for (const { path, text } of writes) disk.write(join(staged, path), text);
  const journal: Journal = { moves: writes.map(({ path }) => path), removes: removed };
  disk.write(draftOf(folder), JSON.stringify(journal));
  disk.sync(draftOf(folder));
}

/** Drops what `stage` wrote. */
export function unstage(folder: string, disk: Disk): void {
  disk.remove(draftOf(folder));
  disk.removeTree(stagedOf(folder));
}

/** From here on the plan is certain: the journal appears in one step. */
export function commit(folder: string, disk: Disk): void {
  disk.rename(draftOf(folder), journalOf(folder));
  disk.syncFolder(join(folder, NOTES));
}

/**
 * Carries out the journal. Whatever an earlier run already did is skipped. Does nothing without a journal.
 * @throws ProblemError `output-is-link` when a folder on the way has become a link.
 */
export function complete(folder: string, disk: Disk): void {
  if (!isInterrupted(folder, disk)) return;
  const { moves, removes } = readJournal(folder, disk);
  const waiting = moves.filter((path) => disk.kind(join(stagedOf(folder), path)) !== undefined);
  // A file that becomes a folder, or only changes its case, would otherwise be removed after its successor came.
  const first = removes.filter((path) => moves.some((move) => inTheWay(path, move)));
  const goesNow = first.filter((path) => waiting.some((move) => inTheWay(path, move)));
  for (const path of goesNow) removeFile(folder, path, disk);
  const fresh = newFolders(folder, waiting, disk);
  for (const name of fresh) disk.rename(join(stagedOf(folder), name), join(folder, name));
  for (const path of waiting.filter((path) => !fresh.has(topOf(path)))) moveFile(folder, path, disk);
  for (const path of removes.filter((path) => !first.includes(path))) removeFile(folder, path, disk);
  unstage(folder, disk);
  disk.remove(journalOf(folder));
}

/** A journal that cannot be read, or names foreign paths, asks for nothing: the next comparison finds what is missing. */
function readJournal(folder: string, disk: Disk): Journal {
  try {
    const { moves, removes } = JSON.parse(disk.read(journalOf(folder))!.toString('utf8')) as Journal;
    if ([...moves, ...removes].every((path) => isSafe(path))) return { moves, removes };
  } catch {
    // Journals appear whole, so this one was not written by a run.
  }
  return { moves: [], removes: [] };
}

function inTheWay(removed: string, moved: string): boolean {
  const [old, next] = [removed.toLowerCase(), moved.toLowerCase()];
  return old === next || next.startsWith(`${old}/`) || old.startsWith(`${next}/`);
}

const topOf = (path: string): string => path.slice(0, Math.max(path.indexOf('/'), 0));

/** Folders that the output does not have yet: each moves in one step, with all that waits in it. */
function newFolders(folder: string, waiting: readonly string[], disk: Disk): ReadonlySet<string> {
  const names = new Set(waiting.map(topOf));
  return new Set([...names].filter((name) => name !== '' && disk.kind(join(folder, name)) === undefined));
}

function moveFile(folder: string, path: string, disk: Disk): void {
  checkParents(folder, path, disk);
  const target = join(folder, path);
  disk.makeFolder(dirname(target));
  disk.rename(join(stagedOf(folder), path), target);
}

function removeFile(folder: string, path: string, disk: Disk): void {
  checkParents(folder, path, disk);
  if (disk.kind(join(folder, path)) === 'file') disk.remove(join(folder, path));
  for (const parent of folders(path).toReversed()) {
    if (!disk.removeEmpty(join(folder, parent))) return;
  }
}

function checkParents(folder: string, path: string, disk: Disk): void {
  const link = folders(path).find((parent) => disk.kind(join(folder, parent)) === 'link');
  if (link !== undefined) fail('output-is-link', { path: shown(join(folder, link)) });
}
