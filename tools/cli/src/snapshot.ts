/** Whether files and folders are as they were: by their times where those can be trusted, else by their content. */
import { readdirSync, readFileSync, type Stats } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { statOf } from './disk.ts';
import { sha256 } from './sha256.ts';

/** `[path below the base, size, mtime, ctime, inode, sha256 of the content]`; the last is empty when nothing is there. */
type Mark = readonly [path: string, size: number, mtime: number, ctime: number, inode: number, sum: string];

export interface Snapshot {
  /** When the marks were taken, in milliseconds. */
  readonly at: number;
  readonly marks: readonly Mark[];
}

/**
 * Marks files and folders. A folder's content is the list of names in it, but for hidden
 * ones and `node_modules`, where other tools keep what is theirs.
 * @param base The folder that paths are relative to, so that a moved repository keeps its snapshots.
 * @param sums What is known already; those files are not read.
 */
export function takeSnapshot(
  paths: readonly string[],
  base: string,
  sums: ReadonlyMap<string, string> = new Map(),
): Snapshot {
  const at = Date.now();
  const nameOf = (path: string) => relative(base, path).replaceAll(sep, '/');
  return { at, marks: paths.map((path) => markOf(path, nameOf(path), sums.get(path))) };
}

/**
 * True when nothing differs. Times are believed only when the file had been left alone for a while before it was
 * marked: an edit within the same tick of the clock leaves them as they are.
 */
export function isSame({ at, marks }: Snapshot, base: string): boolean {
  const pathOf = joiner(base);
  return marks.every((mark) => {
    const [name, size, mtime, ctime, inode, sum] = mark;
    const path = pathOf(name);
    const stat = statOf(path);
    if (stat === undefined) return sum === '';
    const sameTimes = stat.mtimeMs === mtime && stat.ctimeMs === ctime && stat.ino === inode && stat.size === size;
    if (sameTimes && isSettled(mark, at)) return true;
    return sum !== '' && contentSum(path, stat) === sum;
  });
}

/** True when no file was changed from `start` on, so that what was read from then on is what was marked. */
export const isOlderThan = (start: number, { marks }: Snapshot): boolean =>
  marks.every((mark) => isSettled(mark, start));

/** True when the next comparison need not read a file. */
export const isQuick = (snapshot: Snapshot): boolean => isOlderThan(snapshot.at, snapshot);

/** Milliseconds until what was just written can be believed by its times. */
export const SETTLING = 60;

function isSettled([, , mtime, ctime]: Mark, at: number): boolean {
  // Anybody can set mtime; ctime is the system's own, where there is one.
  const changed = ctime === 0 ? mtime : ctime;
  const countsWholeSeconds = Number.isInteger(changed / 1000);
  return changed + (countsWholeSeconds ? 2000 : SETTLING - 10) < at;
}

function markOf(path: string, name: string, known: string | undefined): Mark {
  const stat = statOf(path);
  if (stat === undefined) return [name, 0, 0, 0, 0, ''];
  return [name, stat.size, stat.mtimeMs, stat.ctimeMs, stat.ino, known ?? contentSum(path, stat)];
}

/** Joins names to a folder; each parent is worked out once, which is most of the price for thousands of names. */
function joiner(base: string): (name: string) => string {
  const parents = new Map<string, string>();
  return (name) => {
    const end = name.lastIndexOf('/');
    const parent = name.slice(0, Math.max(end, 0));
    const known = parents.get(parent) ?? join(base, parent);
    parents.set(parent, known);
    return `${known}${sep}${name.slice(end + 1)}`;
  };
}

/** Empty when there is nothing to read, also when it went away just now. */
function contentSum(path: string, stat: Stats): string {
  try {
    return sha256(stat.isDirectory() ? listing(path) : readFileSync(path));
  } catch {
    return '';
  }
}

const listing = (folder: string): string =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .map((entry) => `${entry.name}${entry.isDirectory() ? '/' : ''}`)
    .toSorted((a, b) => (a < b ? -1 : 1))
    .join('\n');
