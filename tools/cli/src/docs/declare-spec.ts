/** Where the site is a package of the workspace, it names each spec's package: turbo reads files before tasks run. */
import { join } from 'node:path';
import { nodeDisk } from '../disk.ts';
import type { Settings } from '../settings.ts';
import { SITE } from './site-package.ts';

interface Manifest {
  readonly name?: string;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** @returns the site's package.json when the spec was added to it */
export function declareSpec({ out, scope }: Settings, provider: string): string | undefined {
  if (out === undefined || scope === undefined) return undefined;
  const file = join(out, 'site', 'package.json');
  const text = nodeDisk.read(file)?.toString('utf8');
  // Folders of packages that are no workspace may hold anything.
  if (text?.includes(`"${SITE}"`) !== true) return undefined;
  const manifest = JSON.parse(text) as Manifest;
  const name = `@${scope}/${provider}-spec`;
  if (manifest.name !== SITE || manifest.devDependencies?.[name] !== undefined) return undefined;
  const all = Object.entries({ ...manifest.devDependencies, [name]: 'workspace:*' });
  const devDependencies = Object.fromEntries(all.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  nodeDisk.write(file, `${JSON.stringify({ ...manifest, devDependencies }, undefined, 2)}\n`);
  return file;
}
