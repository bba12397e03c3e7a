/** Line and column of a problem: looked up only when one is printed. */
import { dirname, openDisk } from './files.ts';
import { mapPositions, type Find } from './positions.ts';
import type { Origin } from './problems.ts';

export interface Location {
  /** Absolute. */
  readonly file: string;
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
  /** The line itself. */
  readonly text: string;
}

/** Where a problem is. What the path does not find is looked for in the nearest thing around it; a file that is gone has line 1. */
export async function locate(origin: Origin): Promise<Location> {
  const read = openDisk(dirname(origin.file)).read(origin.file);
  const text = 'text' in read ? read.text : '';
  const position = origin.position ?? (origin.path.length === 0 ? { line: 1, column: 1 } : find(text, origin));
  const line = text.split(/\r?\n/)[position.line - 1] ?? '';
  return { file: origin.file, ...position, text: line.length > 200 ? `${line.slice(0, 200)}…` : line };
}

/** Texts that were looked into last: problems come file by file. */
const remembered = new Map<string, { readonly text: string; readonly find: Find }>();
const rememberedLimit = 8;

function find(text: string, { file, path, at }: Origin): { readonly line: number; readonly column: number } {
  let known = remembered.get(file);
  if (known?.text !== text) {
    known = { text, find: mapPositions(text) };
    if (remembered.size >= rememberedLimit) remembered.clear();
    remembered.set(file, known);
  }
  const before = text.slice(0, known.find(path, at));
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}
