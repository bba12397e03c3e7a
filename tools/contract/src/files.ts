/** The disk, and the only place that knows it. Everything is read inside one folder; nothing is written. */
import { hash } from 'node:crypto';
import { readdirSync, readFileSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';

export { basename, dirname, extname, isAbsolute, join, relative, resolve };

export type FileFault = 'missing' | 'outside' | 'not-a-file' | 'too-large' | 'not-text' | 'unreadable';

/** Bytes. A spec is text that people write; anything larger is a mistake or an attack. */
export const fileLimit = 5_000_000;

/** Bytes of all files of one spec together. */
export const totalLimit = 50_000_000;

/** Names in one folder. */
const folderLimit = 20_000;

/** Names in code-point order, without those that begin with a dot. */
export interface Listing {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** `sum` is the sha256 of the bytes, in hex. */
type TextOrFault = { readonly text: string; readonly sum: string } | { readonly fault: FileFault };

/** A root folder. What lies in each folder is as it was when it was first looked at. */
export interface Disk {
  /** Undefined when there is no such folder inside the root. */
  readonly list: (folder: string) => Listing | undefined;
  /** The text of a file that lies inside the root, also when links are followed. */
  readonly read: (file: string) => TextOrFault;
}

interface Folder {
  readonly entries: ReadonlyMap<string, Dirent>;
  readonly listing: Listing;
}

export function openDisk(root: string): Disk {
  const folders = new Map<string, Folder | FileFault>();
  let realRoot: string | undefined;
  const leadsOut = (path: string) => !isInside((realRoot ??= realpathSync.native(root)), realpathSync.native(path));

  const look = (folder: string): Folder | FileFault => {
    const known = folders.get(folder) ?? lookAt(folder, leadsOut);
    folders.set(folder, known);
    return known;
  };

  const read: Disk['read'] = (file) => {
    const folder = look(dirname(file));
    if (typeof folder === 'string') return { fault: folder };
    // The listing decides, not the disk: one that ignores case would find what another does not.
    const entry = folder.entries.get(basename(file));
    if (entry === undefined) return { fault: 'missing' };
    return attempt((): TextOrFault =>
      entry.isSymbolicLink() && leadsOut(file) ? { fault: 'outside' } : readText(file),
    );
  };

  return {
    read,
    list: (folder) => {
      const found = look(folder);
      return typeof found === 'string' ? undefined : found.listing;
    },
  };
}

function lookAt(folder: string, leadsOut: (path: string) => boolean): Folder | FileFault {
  const found = attempt(() => {
    if (leadsOut(folder)) return { fault: 'outside' as const };
    const entries = readdirSync(folder, { withFileTypes: true })
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .slice(0, folderLimit);
    const isFolder = (entry: Dirent) =>
      entry.isDirectory() || (entry.isSymbolicLink() && kindOf(join(folder, entry.name)) === 'folder');
    const shown = entries.filter(({ name }) => !name.startsWith('.'));
    const listing = {
      files: shown.filter((entry) => !isFolder(entry)).map(({ name }) => name),
      folders: shown.filter(isFolder).map(({ name }) => name),
    };
    return { entries: new Map(entries.map((entry) => [entry.name, entry])), listing };
  });
  return 'fault' in found ? found.fault : found;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function readText(file: string): TextOrFault {
  const stat = statSync(file);
  // Opening a pipe or a device would wait for ever.
  if (!stat.isFile()) return { fault: 'not-a-file' };
  if (stat.size > fileLimit) return { fault: 'too-large' };
  try {
    const bytes = readFileSync(file);
    return { text: utf8.decode(bytes), sum: hash('sha256', bytes) };
  } catch (error) {
    if (error instanceof TypeError) return { fault: 'not-text' };
    throw error;
  }
}

/** A fault instead of an error of the disk. */
function attempt<T>(read: () => T): T | { readonly fault: FileFault } {
  try {
    return read();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return { fault: code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' ? 'missing' : 'unreadable' };
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
