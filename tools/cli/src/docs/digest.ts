/** A text that is the same exactly when a new build of the site would be: of the packages, the site and its base. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { nodeDisk } from '../disk.ts';
import { sha256 } from '../sha256.ts';
import type { SitePackage } from './site-package.ts';

/** What the pages show, and the validators that run in them. */
const SHOWN = ['docs', 'validators'];

/** What stands in the site's folder and is no part of it. */
const BESIDE = new Set(['node_modules', 'dist', 'test', 'coverage']);

export interface Inputs {
  readonly site: SitePackage;
  /** Absolute. */
  readonly packages: string;
  readonly providers: readonly string[];
  readonly base: string;
}

export function digestOf({ site, packages, providers, base }: Inputs): string {
  const shown = providers.flatMap((id) => SHOWN.flatMap((name) => filesIn(join(packages, id, name))));
  const sums = [
    ...shown.map((file) => line(packages, file)),
    ...siteFiles(site.folder).map((file) => line(site.folder, file)),
  ];
  return sha256([site.version, site.astroVersion, base, ...sums].join('\n'));
}

/** The files of the site's package that its pages are made of, absolute. */
export const siteFiles = (folder: string): readonly string[] => filesIn(folder);

const line = (folder: string, file: string): string =>
  `${relative(folder, file).replaceAll(sep, '/')} ${sha256(readFileSync(file))}`;

/** In code-point order. */
function filesIn(folder: string): readonly string[] {
  if (nodeDisk.kind(folder) !== 'folder') return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && !BESIDE.has(name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path);
      return entry.isFile() ? [path] : [];
    });
}
