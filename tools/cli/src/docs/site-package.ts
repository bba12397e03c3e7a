/** The package of the site's pages, which is installed by whoever wants a site, and loaded on first use. */
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { statOf } from '../disk.ts';
import { fail } from '../problems.ts';

export const SITE = '@hookwright/site';

export interface SitePackage {
  /** Absolute. */
  readonly folder: string;
  readonly version: string;
  /** The script of Astro that the site's pages were written for. */
  readonly astro: string;
  readonly astroVersion: string;
  /** The `node_modules` that has Astro, absolute. */
  readonly libraries: string;
}

/**
 * Looks where the user's settings are, then among the packages that they name, where this repository has it, then from
 * here.
 * @throws {ProblemError} `install-needed`
 */
export function findSite(root: string, out: string | undefined): SitePackage {
  const places = [
    installed(SITE, root),
    ...(out === undefined ? [] : [join(out, 'site')]),
    installed(SITE, dirname(import.meta.filename)),
  ];
  const found = places
    .map((folder) => (folder === undefined ? undefined : manifestIn(folder)))
    .find((manifest) => manifest?.name === SITE);
  const library = found === undefined ? undefined : installed('astro', found.folder);
  const astro = library === undefined ? undefined : manifestIn(library);
  const script = astro?.bin?.['astro'];
  if (found === undefined || library === undefined || script === undefined) {
    fail('install-needed', { what: 'The documentation site', packages: SITE });
  }
  return {
    folder: found.folder,
    version: found.version,
    astro: join(library, script),
    astroVersion: astro!.version,
    libraries: dirname(library),
  };
}

/** As Node looks for a package: in the nearest `node_modules` upwards that has it. */
export function installed(name: string, from: string): string | undefined {
  const here = join(from, 'node_modules', name);
  if (statOf(here)?.isDirectory()) return here;
  return dirname(from) === from ? undefined : installed(name, dirname(from));
}

interface Manifest {
  /** As it is on disk, without links: libraries are looked for from there. */
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  readonly bin?: Readonly<Record<string, string>>;
}

function manifestIn(folder: string): Manifest | undefined {
  const file = join(folder, 'package.json');
  if (statOf(file)?.isFile() !== true) return undefined;
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Omit<Manifest, 'folder'>;
  return { ...manifest, folder: realpathSync(folder) };
}
