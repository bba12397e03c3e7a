/** The few things the writer does to a disk, as a port, so that tests can fail or stop each of them. */
import {
  closeSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { dirname } from 'node:path';

export type Kind = 'file' | 'folder' | 'link' | 'other';

/** Every method throws the error of `node:fs`, except where it says otherwise. */
export interface Disk {
  /** Never follows a link. Undefined when nothing is there. */
  readonly kind: (path: string) => Kind | undefined;
  /** Names in a folder. */
  readonly list: (folder: string) => readonly string[];
  /** Undefined when nothing is there. */
  readonly read: (path: string) => Buffer | undefined;
  /** Replaces or creates. */
  readonly write: (path: string, text: string) => void;
  /** Returns once the bytes of this file have reached the disk. */
  readonly sync: (path: string) => void;
  /** Creates a file with its text in one step. False when something has that name already. */
  readonly claim: (path: string, text: string) => boolean;
  readonly rename: (from: string, to: string) => void;
  /** Removes a file. Nothing there is fine. */
  readonly remove: (path: string) => void;
  readonly removeTree: (path: string) => void;
  /** Removes a folder that holds nothing. False when it holds something. */
  readonly removeEmpty: (path: string) => boolean;
  readonly makeFolder: (path: string) => void;
  /** Makes names in a folder durable, where the platform can. */
  readonly syncFolder: (path: string) => void;
}

/** The code of an error of `node:fs`: `ENOENT`. Empty for anything else. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Errors of the system are in capitals (`ENOSPC`); those of Node itself (`ERR_…`) are bugs. */
export const isDiskError = (error: unknown): boolean => /^E[A-Z0-9]+$/.test(errorCode(error));

const NOTHING = new Set(['ENOENT', 'ENOTDIR']);

/** The value, or undefined when the error says that nothing has that name. */
function unlessAbsent<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (NOTHING.has(errorCode(error))) return undefined;
    throw error;
  }
}

/** What a path leads to, through links. Undefined when nothing is there. */
export const statOf = (path: string): Stats | undefined =>
  unlessAbsent(() => statSync(path, { throwIfNoEntry: false }));

function kind(path: string): Kind | undefined {
  // An error costs more than the question, and most paths that are asked for are not there.
  const found = unlessAbsent(() => lstatSync(path, { throwIfNoEntry: false }));
  if (found === undefined) return undefined;
  if (found.isSymbolicLink()) return 'link';
  if (found.isDirectory()) return 'folder';
  return found.isFile() ? 'file' : 'other';
}

function sync(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function claim(path: string, text: string): boolean {
  const draft = `${path}.${process.pid}.draft`;
  writeFileSync(draft, text);
  try {
    // A link appears with its content, so nobody ever reads a half-written lock.
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    return claimWithoutLinks(path, text);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** For file systems that know no hard links. */
function claimWithoutLinks(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function removeEmpty(path: string): boolean {
  try {
    rmdirSync(path);
    return true;
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST', 'ENOENT', 'ENOTDIR'].includes(errorCode(error))) return false;
    throw error;
  }
}

/** One by one: where the system refuses with ENOENT, as below /proc, Node's own recursion would never end. */
function makeFolder(path: string): void {
  if (statOf(path)?.isDirectory()) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another run may have been quicker.
    if (errorCode(error) !== 'EEXIST' || !statSync(path).isDirectory()) throw error;
  }
}

function syncFolder(path: string): void {
  // Windows cannot open a folder, and some file systems refuse to sync one.
  try {
    const folder = openSync(path, 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch (error) {
    if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP'].includes(errorCode(error))) throw error;
  }
}

export const nodeDisk: Disk = {
  kind,
  list: (folder) => readdirSync(folder),
  read: (path) => unlessAbsent(() => readFileSync(path)),
  write: (path, text) => writeFileSync(path, text),
  sync,
  claim,
  rename: renameSync,
  remove: (path) => rmSync(path, { force: true }),
  removeTree: (path) => rmSync(path, { recursive: true, force: true }),
  removeEmpty,
  makeFolder,
  syncFolder,
};
