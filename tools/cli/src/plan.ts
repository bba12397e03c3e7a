/** What a run would change in an output folder. Reads the disk, never writes it. */
import { join } from 'node:path';
import type { GeneratedFile } from '@hookwright/emitters';
import type { Disk, Kind } from './disk.ts';
import { MANIFEST, NOTE, printManifest, readManifest, type Manifest } from './manifest.ts';
import { fail } from './problems.ts';
import { sha256 } from './sha256.ts';
import { shown } from './where.ts';

export interface Plan {
  /** `<out>/<id>`, absolute. */
  readonly folder: string;
  /** Files to put in place, the manifest last. */
  readonly writes: readonly GeneratedFile[];
  readonly added: readonly string[];
  readonly changed: readonly string[];
  /** Files of the last manifest that are emitted no more. */
  readonly removed: readonly string[];
  /** Every file of this run and the manifest, each with its sha256. */
  readonly sums: ReadonlyMap<string, string>;
}

export interface Wanted {
  readonly folder: string;
  readonly files: readonly GeneratedFile[];
  /** Says which files of the last manifest this run leaves as they are, for `--only`. */
  readonly keeps?: (path: string) => boolean;
}

/**
 * Compares what is wanted with the disk.
 * @throws ProblemError when a path is unsafe, something stands in the way, or a file there is somebody else's.
 */
export function planOutput({ folder, files, keeps = () => false }: Wanted, on: Disk): Plan {
  const disk = remembering(on);
  checkPaths(files.map(({ path }) => path));
  const last = lastManifest(folder, disk);
  const fresh = new Set(files.map(({ path }) => path));
  const kept = [...last].filter(([path]) => !fresh.has(path) && keeps(path) && isOurs(folder, path, disk));
  const manifest: Manifest = new Map([...kept, ...files.map(({ path, text }) => [path, sha256(text)] as const)]);
  const listed: GeneratedFile = { path: MANIFEST, text: printManifest(manifest) };

  const standing = new Map([...files, listed].map((file) => [file, standingOf(folder, file, disk)]));
  const foreign = files.filter((file) => standing.get(file) === 'differs' && !last.has(file.path));
  if (standing.get(listed) === 'differs' && !isManifest(folder, disk)) foreign.push(listed);
  if (foreign.length > 0)
    fail('output-not-ours', { folder: shown(folder), paths: some(foreign.map(({ path }) => path)) });

  const inState = (state: Standing) => [...standing].filter(([, is]) => is === state).map(([file]) => file);
  const [added, changed] = [inState('absent'), inState('differs')];
  const removed = [...last.keys()].filter((path) => !manifest.has(path) && isOurs(folder, path, disk));
  return {
    folder,
    writes: [...added, ...changed].toSorted((a, b) => Number(a === listed) - Number(b === listed)),
    added: added.map(({ path }) => path).toSorted(),
    changed: changed.map(({ path }) => path).toSorted(),
    removed: removed.toSorted(),
    sums: new Map([...files.map(({ path }) => [path, manifest.get(path)!] as const), [MANIFEST, sha256(listed.text)]]),
  };
}

/** Files share their folders, and nothing changes while a plan is made: each path is asked for once. */
function remembering(disk: Disk): Disk {
  const kinds = new Map<string, Kind | undefined>();
  const kind: Disk['kind'] = (path) => {
    if (!kinds.has(path)) kinds.set(path, disk.kind(path));
    return kinds.get(path);
  };
  return { ...disk, kind };
}

export const isEmpty = ({ writes, removed }: Plan): boolean => writes.length === 0 && removed.length === 0;

/** What the manifest on disk lists, without paths that it has no right to list. */
export function lastManifest(folder: string, disk: Disk): Manifest {
  const path = join(folder, MANIFEST);
  if (disk.kind(path) !== 'file') return new Map();
  const text = disk.read(path)?.toString('utf8') ?? '';
  return new Map([...readManifest(text)].filter(([listed]) => isSafe(listed)));
}

/** True for a file that we wrote, even when a merge left its marks in it. */
function isManifest(folder: string, disk: Disk): boolean {
  return disk.read(join(folder, MANIFEST))?.toString('utf8').includes(NOTE) ?? false;
}

type Standing = 'absent' | 'same' | 'differs';

function standingOf(folder: string, { path, text }: GeneratedFile, disk: Disk): Standing {
  const there = isThere(folder, path, disk) ? disk.read(join(folder, path)) : undefined;
  if (there === undefined) return 'absent';
  return there.equals(Buffer.from(text)) ? 'same' : 'differs';
}

/** A link, or a folder that took the name, is not what was written; it is left alone. */
function isOurs(folder: string, path: string, disk: Disk): boolean {
  const parents = folders(path).every((parent) => disk.kind(join(folder, parent)) === 'folder');
  return parents && disk.kind(join(folder, path)) === 'file';
}

/** True for a file of that name. What the last run left in its way will go; anything else there is a problem. */
function isThere(folder: string, path: string, disk: Disk): boolean {
  for (const parent of folders(path)) {
    const found = disk.kind(join(folder, parent));
    if (found === undefined) return false;
    if (found === 'file' && lastManifest(folder, disk).has(parent)) return false;
    if (found !== 'folder') standsInTheWay(join(folder, parent), found, 'folder');
  }
  const found = disk.kind(join(folder, path));
  if (found === 'folder' && holdsOnlyOurs(folder, path, disk)) return false;
  if (found !== undefined && found !== 'file') standsInTheWay(join(folder, path), found, 'file');
  return found === 'file';
}

export function standsInTheWay(path: string, found: Kind, wanted: Kind): never {
  return found === 'link'
    ? fail('output-is-link', { path: shown(path) })
    : fail('output-in-the-way', { path: shown(path), wanted, found: kindNames[found] });
}

const kindNames: Readonly<Record<Kind, string>> = {
  file: 'a file',
  folder: 'a folder',
  link: 'a link',
  other: 'neither file nor folder',
};

/** True for a folder that is gone once the files of the last manifest are. */
function holdsOnlyOurs(folder: string, path: string, disk: Disk): boolean {
  const last = lastManifest(folder, disk);
  return disk.list(join(folder, path)).every((name) => {
    const inside = `${path}/${name}`;
    const found = disk.kind(join(folder, inside));
    return found === 'folder' ? holdsOnlyOurs(folder, inside, disk) : found === 'file' && last.has(inside);
  });
}

/** `a`, `a/b` for `a/b/c`. */
export function folders(path: string): readonly string[] {
  const names = path.split('/');
  return names.slice(1).map((_, depth) => names.slice(0, depth + 1).join('/'));
}

function checkPaths(paths: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const path of paths) {
    if (!isSafe(path) || path === MANIFEST) fail('output-path-refused', { path });
    const twin = seen.get(path.toLowerCase());
    if (twin !== undefined) fail('output-path-refused', { path: `${twin}, ${path}` });
    seen.set(path.toLowerCase(), path);
  }
}

/** Relative, below its folder, outside `.hookwright`, and of the same meaning on every platform. */
export function isSafe(path: string): boolean {
  // oxlint-disable-next-line no-control-regex
  if (/[\\:\u0000-\u001f\u007f]/.test(path)) return false;
  const names = path.split('/');
  return names[0] !== '.hookwright' && names.every((name) => !['', '.', '..', 'node_modules'].includes(name));
}

function some(paths: readonly string[]): string {
  const more = paths.length > 3 ? ` and ${paths.length - 3} more` : '';
  return `${paths.slice(0, 3).join(', ')}${more}`;
}
