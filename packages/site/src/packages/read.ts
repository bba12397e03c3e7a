import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { env } from 'node:process';

/** The docs package of a provider. */
export interface DocsPackage {
  readonly id: string;
  /** Its `docs` folder. */
  readonly folder: string;
}

/** The folder that holds `<provider>/docs`: HOOKWRIGHT_PACKAGES, else the one that `root`, the site, lies in. */
export const packagesFolder = (root: string): string => resolve(env.HOOKWRIGHT_PACKAGES ?? join(root, '..'));

/** Every provider below a folder of packages that has a document model, by id. */
export async function docsPackages(packages: string): Promise<readonly DocsPackage[]> {
  const folders = await foldersIn(packages);
  const found = await Promise.all(
    folders.map(async (id) => {
      const folder = join(packages, id, 'docs');
      return (await filesIn(join(folder, 'model'))).includes('provider.json') ? [{ id, folder }] : [];
    }),
  );
  return found.flat();
}

/** Names of files in a folder, sorted; none when there is no such folder. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  return (await entriesIn(folder)).filter((entry) => entry.isFile()).map(({ name }) => name);
}

/** Names of folders in a folder, sorted; none when there is no such folder. */
export async function foldersIn(folder: string): Promise<readonly string[]> {
  return (await entriesIn(folder)).filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

async function entriesIn(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true }).catch(noneWhenAbsent);
  return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function noneWhenAbsent(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
  throw error;
}

/** A file of a document model. Throws, naming the file, when it is no JSON or of a format that this site cannot read. */
export async function readModel<Model>(file: string): Promise<Model> {
  return parseModel(file, await readFile(file, 'utf8')) as Model;
}

/** The same, of a text that was read before. */
export function parseModel(file: string, text: string): object {
  const model = parse(file, text);
  if (typeof model !== 'object' || model === null || !('format' in model) || model.format !== 1)
    throw new Error(`${place(file)} is not a document model of format 1. Generate it again with this version.`);
  return model;
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${place(file)} is not JSON. Generate it again.`, { cause: error });
  }
}

/** The file, from the provider's folder on: `host-building/docs/model/events/tenant_created.json`. */
const place = (file: string): string =>
  file
    .split(/[\\/]/)
    .slice(file.includes('events') ? -5 : -4)
    .join('/');
