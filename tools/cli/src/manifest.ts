/** `<out>/<id>/hookwright.json`: the files that belong to Hookwright, each with its sha256. */
export const MANIFEST = 'hookwright.json';

/** Also tells our manifest from a file of the same name. */
export const NOTE = 'Written by hookwright generate. These files are replaced by the next run; others are left alone.';

/** Path below the output folder → sha256 of its bytes, in hex. */
export type Manifest = ReadonlyMap<string, string>;

export function printManifest(manifest: Manifest): string {
  const files = Object.fromEntries([...manifest].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ note: NOTE, files }, undefined, 2)}\n`;
}

const LINE = /^\s*"([^"\\]+)":\s*"([0-9a-f]{64})",?\s*$/;

/**
 * Reads line by line, so that a file with merge conflicts still tells which files are ours. The writer checks each
 * path before it acts on one.
 */
export function readManifest(text: string): Manifest {
  const found = text.split('\n').flatMap((line): (readonly [string, string])[] => {
    const [, path, sum] = LINE.exec(line) ?? [];
    return path === undefined || sum === undefined ? [] : [[path, sum]];
  });
  return new Map(found);
}
