/**
 * A copy of the site's sources for one run. Astro writes beside what it reads, so two runs in one folder would mix their
 * pages, and an installed package is nobody's to write to.
 */
import { randomUUID } from 'node:crypto';
import { copyFileSync, readFileSync, realpathSync, symlinkSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { errorCode, nodeDisk } from '../disk.ts';
import { asProblem } from '../output.ts';
import { siteFiles } from './digest.ts';
import { installed, type SitePackage } from './site-package.ts';

export interface StagedSite {
  /** The folder to run Astro in. */
  readonly root: string;
  /** Where Astro may keep what it likes. */
  readonly cache: string;
  /** Folders of the libraries that its pages load, for a development server that serves nothing else. */
  readonly libraries: readonly string[];
  readonly remove: () => void;
}

/**
 * Copies go where other tools keep their caches: Astro takes no sources that are far from its libraries.
 * @throws {ProblemError} `output-not-written`
 */
export function stageSite(site: SitePackage): StagedSite {
  const home = join(site.libraries, '.cache', 'hookwright');
  removeLeft(home);
  const own = join(home, `${process.pid}-${randomUUID()}`);
  try {
    return stageIn(own, site.folder);
  } catch (error) {
    removeIfPossible(own);
    throw asProblem(error, home, 'Astro works on a copy of the site there, so it must be writable.');
  }
}

function stageIn(own: string, folder: string): StagedSite {
  const root = join(own, 'site');
  for (const file of siteFiles(folder)) {
    const copy = join(root, relative(folder, file));
    nodeDisk.makeFolder(dirname(copy));
    copyFileSync(file, copy);
  }
  // What the site's own compiler settings extend may be far away, and nothing of them is needed to make pages.
  nodeDisk.write(join(root, 'tsconfig.json'), '{}\n');
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly dependencies?: Readonly<Record<string, string>>;
  };
  const libraries = Object.keys(manifest.dependencies ?? {}).flatMap((name) => {
    const found = installed(name, folder);
    if (found === undefined) return [];
    const link = join(root, 'node_modules', name);
    nodeDisk.makeFolder(dirname(link));
    symlinkSync(found, link, 'junction');
    return [storeOf(realpathSync(found))];
  });
  const remove = () => nodeDisk.removeTree(own);
  return { root, cache: join(own, 'cache'), libraries: [...new Set(libraries)], remove };
}

/** Of runs that were killed. */
function removeLeft(home: string): void {
  const names = nodeDisk.kind(home) === 'folder' ? nodeDisk.list(home) : [];
  for (const name of names) if (!isAlive(Number.parseInt(name, 10))) removeIfPossible(join(home, name));
}

/** What cannot be removed is in nobody's way. */
function removeIfPossible(folder: string): void {
  try {
    nodeDisk.removeTree(folder);
  } catch {
    // The next run tries again.
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}

/** The outermost `node_modules` on the way to a library, which has its own libraries, too; else its folder. */
function storeOf(folder: string): string {
  const parts = folder.split(sep);
  const at = parts.indexOf('node_modules');
  return at === -1 ? folder : parts.slice(0, at + 1).join(sep);
}
