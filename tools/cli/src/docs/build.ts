/** Builds the site into a folder, or finds that the one there is still right. */
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { nodeDisk } from '../disk.ts';
import { takeLock, type Patience } from '../lock.ts';
import { asProblem } from '../output.ts';
import { fail } from '../problems.ts';
import { visible, type Terminal } from '../terminal.ts';
import { startAstro } from './astro.ts';
import { digestOf, type Inputs } from './digest.ts';
import { stageSite } from './stage.ts';
import { checkPlace, listFiles, MANIFEST, move, swap, wholeSite, type SiteManifest } from './place.ts';

export interface BuildOptions extends Inputs {
  /** Absolute. */
  readonly out: string;
  readonly terminal: Terminal;
  readonly signal: AbortSignal;
}

export interface Built {
  readonly status: 'built' | 'unchanged';
  readonly pages: number;
}

/** Where the old site is while the new one takes its place. */
const ASIDE = 'aside';

/**
 * @throws {ProblemError} when the place cannot be had, or the pages cannot be made; the old site is still there then
 */
export async function buildSite(options: BuildOptions): Promise<Built> {
  const { out } = options;
  checkPlace(out);
  const digest = digestOf(options);
  const known = unchanged(out, digest);
  if (known !== undefined) return known;
  const work = join(dirname(out), `.${basename(out)}.hookwright`);
  try {
    nodeDisk.makeFolder(work);
    const lock = await takeLock(work, nodeDisk, patience(work));
    try {
      bringBack(work, out);
      return unchanged(out, digest) ?? { status: 'built', pages: await stageAndSwap(options, work, digest) };
    } finally {
      clean(work);
      lock.release();
      nodeDisk.removeEmpty(work);
    }
  } catch (error) {
    throw asProblem(error, out);
  }
}

/** A build of thousands of pages takes minutes. Whoever ends one removes the folder, if nobody has the lock in it. */
const patience = (work: string): Patience => ({
  tries: 3000,
  pause: () => sleep(100).then(() => nodeDisk.makeFolder(work)),
});

function unchanged(out: string, digest: string): Built | undefined {
  const site = wholeSite(out);
  return site?.digest === digest ? { status: 'unchanged', pages: site.pages } : undefined;
}

/** A run that was killed between the two renames of a swap left the old site beside its place. */
function bringBack(work: string, out: string): void {
  const aside = join(work, ASIDE);
  if (nodeDisk.kind(out) === undefined && nodeDisk.kind(aside) === 'folder') nodeDisk.rename(aside, out);
}

/** All but the lock: what runs that were killed left goes, too. */
function clean(work: string): void {
  for (const name of nodeDisk.list(work)) if (!name.startsWith('lock')) nodeDisk.removeTree(join(work, name));
}

async function stageAndSwap(options: BuildOptions, work: string, digest: string): Promise<number> {
  clean(work);
  // The Astro of a run that was killed may still be writing into a folder of its own name.
  const own = join(work, `run-${process.pid}-${Date.now()}`);
  const staged = join(own, 'site');
  nodeDisk.makeFolder(own);
  await runBuild(options, staged);
  const files = listFiles(staged);
  const pages = files.filter((file) => file.endsWith('.html')).length;
  const manifest: SiteManifest = { digest, pages, files };
  nodeDisk.write(join(staged, MANIFEST), `${JSON.stringify(manifest)}\n`);
  swap(staged, options.out, join(work, ASIDE));
  return pages;
}

/** A line of Astro for a page that it wrote: `  ├─ /host-building/index.html (+5ms)`. */
const PAGE = /[├└]─ (\S+\.html)\b/;

/** Lines of Astro that are shown when it fails: the error and where it is stand last. */
const SHOWN = 30;

async function runBuild(options: BuildOptions, outDir: string): Promise<void> {
  const { site, packages, base, terminal, signal } = options;
  const said: string[] = [];
  // Where no line can be replaced, a count without its total says nothing.
  const progress: Terminal['progress'] = process.stderr.isTTY ? terminal.progress : () => undefined;
  let pages = 0;
  const onLine = (line: string) => {
    const page = PAGE.exec(line)?.[1];
    if (page === undefined) said.push(line);
    else progress(pages, ++pages + 1, page);
  };
  terminal.note('Building the site.');
  const staged = stageSite(site);
  try {
    // Astro renames files from its own folder to this one, so both must be on one disk.
    const made = join(staged.root, 'dist');
    const args = ['--outDir', made, ...(base === '/' ? [] : ['--base', base])];
    const code = await startAstro('build', { site, staged, args, packages, onLine, signal }).ended;
    progress(pages, pages, '');
    signal.throwIfAborted();
    if (code === 0) return move(made, outDir);
    for (const line of said.slice(-SHOWN)) terminal.complain(`  ${visible(line)}`);
    fail('docs-build-failed', { how: code === undefined ? 'was ended by a signal' : `ended with exit code ${code}` });
  } finally {
    staged.remove();
  }
}
