/** Puts a built site where it is wanted, in one step: whoever serves that folder sees the old site or the new one. */
import { cpSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { errorCode, nodeDisk, statOf } from '../disk.ts';
import { fail } from '../problems.ts';
import { shown } from '../where.ts';

/** What a build left in its folder about itself. */
export interface SiteManifest {
  readonly digest: string;
  readonly pages: number;
  /** Everything that the build wrote, below the folder, with forward slashes. */
  readonly files: readonly string[];
}

export const MANIFEST = 'hookwright.json';

/** Undefined when this folder holds no site of ours, or not all of it. */
export function wholeSite(out: string): SiteManifest | undefined {
  const manifest = readManifest(out);
  return manifest?.files.every((file) => statOf(join(out, file))?.isFile()) ? manifest : undefined;
}

function readManifest(out: string): SiteManifest | undefined {
  try {
    const found = JSON.parse(nodeDisk.read(join(out, MANIFEST))?.toString('utf8') ?? '') as Partial<SiteManifest>;
    return typeof found.digest === 'string' && Array.isArray(found.files) ? (found as SiteManifest) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Refuses a place that belongs to somebody else before the time of a build is lost on it.
 * @throws {ProblemError} `output-in-the-way`, `output-is-link`, `output-not-ours`
 */
export function checkPlace(out: string): void {
  const kind = nodeDisk.kind(out);
  if (kind === undefined) return;
  if (kind === 'link') fail('output-is-link', { path: shown(out) });
  if (kind !== 'folder') fail('output-in-the-way', { path: shown(out), wanted: 'folder', found: `a ${kind}` });
  const names = nodeDisk.list(out);
  if (names.length > 0 && readManifest(out) === undefined) notOurs(out, names);
}

const notOurs = (folder: string, paths: readonly string[]): never =>
  fail('output-not-ours', {
    folder: shown(folder),
    paths: paths.slice(0, 3).join(', ') + (paths.length > 3 ? ` and ${paths.length - 3} more` : ''),
  });

/**
 * Replaces the old site. Files that somebody else put beside it, such as a CNAME, move along.
 * @param staged A finished build, on the same file system.
 * @param aside A free name, for the old site on its way out.
 * @throws {ProblemError} `output-not-ours` for a file of somebody else that the new site would replace
 */
export function swap(staged: string, out: string, aside: string): void {
  const ours = new Set([...(readManifest(out)?.files ?? []), MANIFEST]);
  const foreign = nodeDisk.kind(out) === 'folder' ? listFiles(out).filter((file) => !ours.has(file)) : [];
  const taken = foreign.filter((file) => nodeDisk.kind(join(staged, file)) !== undefined);
  if (taken.length > 0) notOurs(out, taken);
  for (const file of foreign) {
    nodeDisk.makeFolder(dirname(join(staged, file)));
    cpSync(join(out, file), join(staged, file), { preserveTimestamps: true, verbatimSymlinks: true });
  }
  nodeDisk.makeFolder(dirname(out));
  const isReplaced = nodeDisk.kind(out) !== undefined;
  if (isReplaced) nodeDisk.rename(out, aside);
  try {
    nodeDisk.rename(staged, out);
  } catch (error) {
    if (isReplaced) nodeDisk.rename(aside, out);
    throw error;
  }
}

/** Also to another disk, which takes no rename. */
export function move(from: string, to: string): void {
  try {
    nodeDisk.rename(from, to);
  } catch (error) {
    if (errorCode(error) !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
  }
}

/** Everything in a folder that is no folder, below it, with forward slashes, in code-point order. */
export const listFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .toSorted();
