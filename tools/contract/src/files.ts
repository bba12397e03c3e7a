/** The disk, and the only place that knows it. Everything is read inside one folder; nothing is written. */
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';

export { basename, dirname, extname, isAbsolute, join, relative, resolve };

export type FileFault = 'missing' | 'outside' | 'not-a-file' | 'too-large' | 'not-text' | 'unreadable';

/** Bytes. A spec is text that people write; anything larger is a mistake or an attack. */
export const fileLimit = 5_000_000;

/** Bytes of all files of one spec together. */
export const totalLimit = 50_000_000;

/** Names in one folder. */
const folderLimit = 20_000;

/** Reads a text file that lies inside `root`, also when links are followed. */
export function readInside(root: string, file: string): { readonly text: string } | { readonly fault: FileFault } {
  try {
    const real = realpathSync.native(file);
    if (!isInside(realpathSync.native(root), real)) return { fault: 'outside' };
    const stat = statSync(real);
    // Opening a pipe or a device would wait for ever.
    if (!stat.isFile()) return { fault: 'not-a-file' };
    if (stat.size > fileLimit) return { fault: 'too-large' };
    return decode(readFileSync(real));
  } catch (error) {
    return { fault: isMissing(error) ? 'missing' : 'unreadable' };
  }
}

function decode(bytes: Uint8Array): { readonly text: string } | { readonly fault: FileFault } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { fault: 'not-text' };
  }
}

export interface Listing {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** Names of the files and folders in a folder, in code-point order. Undefined when there is no such folder inside `root`. */
export function listInside(root: string, folder: string): Listing | undefined {
  try {
    const real = realpathSync.native(folder);
    if (!isInside(realpathSync.native(root), real)) return undefined;
    const entries = readdirSync(real, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .slice(0, folderLimit);
    const isFolder = (entry: (typeof entries)[number]) =>
      entry.isDirectory() || (entry.isSymbolicLink() && kindOf(join(real, entry.name)) === 'folder');
    return {
      files: entries.filter((entry) => !isFolder(entry)).map(({ name }) => name),
      folders: entries.filter(isFolder).map(({ name }) => name),
    };
  } catch {
    return undefined;
  }
}

export function kindOf(path: string): 'file' | 'folder' | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  return stat.isDirectory() ? 'folder' : 'file';
}

/** Whether a path lies below a folder, by its text alone. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'ENAMETOOLONG');
