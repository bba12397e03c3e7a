/** Which documents a path means. */
import { basename, isAbsolute, join, kindOf, openDisk, resolve } from './files.ts';

export interface FoundSpecs {
  /** Absolute paths of documents, in code-point order. */
  readonly documents: readonly string[];
  /** Absolute paths of folders that were looked into, for watching. */
  readonly folders: readonly string[];
}

const documentNames = ['asyncapi.yaml', 'asyncapi.yml', 'asyncapi.json'];

/**
 * A file means itself. A folder means its `asyncapi.yaml` (`.yml`, `.json`); without one, those of the folders in it; without any,
 * every document in it that begins as AsyncAPI does. Nothing is found when the path does not exist.
 */
export function findSpecs(path: string): FoundSpecs {
  const start = isAbsolute(path) ? path : resolve(path);
  if (kindOf(start) === 'file') return { documents: [start], folders: [] };
  const own = documentIn(start);
  if (own !== undefined) return { documents: [own], folders: [start] };
  const below = (openDisk(start).list(start)?.folders ?? [])
    .filter((name) => name !== 'node_modules')
    .map((name) => join(start, name));
  const nested = below.flatMap((folder) => documentIn(folder) ?? []);
  const documents = nested.length > 0 ? nested : looseDocuments(start);
  return { documents: documents.toSorted(), folders: kindOf(start) === 'folder' ? [start, ...below] : [] };
}

/** The document of a spec folder. */
export const documentIn = (folder: string): string | undefined => {
  const files = openDisk(folder).list(folder)?.files ?? [];
  const name = documentNames.find((one) => files.includes(one));
  return name === undefined ? undefined : join(folder, name);
};

export const isNamedDocument = (file: string): boolean => documentNames.includes(basename(file));

function looseDocuments(folder: string): readonly string[] {
  const disk = openDisk(folder);
  const files = (disk.list(folder)?.files ?? [])
    .filter((name) => /\.(ya?ml|json)$/.test(name))
    .map((name) => join(folder, name));
  return files.filter((file) => {
    const read = disk.read(file);
    return 'text' in read && /^\s*\{?\s*["']?asyncapi["']?\s*:/m.test(read.text.slice(0, 10_000));
  });
}
