/** Line and column of a problem: looked up only when one is printed, since the parser that knows them is slow. */
import { trusted } from './trusted.ts';
import { readInside } from './files.ts';
import { dirname } from './files.ts';
import type { Path } from './place.ts';
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
  const read = readInside(dirname(origin.file), origin.file);
  const text = 'text' in read ? read.text : '';
  const position = origin.position ?? (origin.path.length === 0 ? { line: 1, column: 1 } : await find(text, origin));
  const line = text.split(/\r?\n/)[position.line - 1] ?? '';
  return { file: origin.file, ...position, text: line.length > 200 ? `${line.slice(0, 200)}…` : line };
}

interface Range {
  readonly range?: readonly [number, number, number] | null | undefined;
}

const remembered = new Map<
  string,
  { readonly text: string; readonly find: (path: Path, at: Origin['at']) => number }
>();

async function find(
  text: string,
  { file, path, at }: Origin,
): Promise<{ readonly line: number; readonly column: number }> {
  let known = remembered.get(file);
  if (known?.text !== text) {
    known = { text, find: await finder(text) };
    // A few files at a time: problems come file by file.
    if (remembered.size >= 8) remembered.clear();
    remembered.set(file, known);
  }
  const before = text.slice(0, known.find(path, at));
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}

async function finder(text: string): Promise<(path: Path, at: Origin['at']) => number> {
  const { isMap, isSeq, isScalar, isAlias, parseDocument } = await import('yaml');
  try {
    const document = parseDocument(text, {
      keepSourceTokens: false,
      logLevel: 'silent',
      uniqueKeys: false,
      version: '1.2',
      merge: true,
    });
    const start = (node: unknown): number => trusted<Range | null>(node)?.range?.[0] ?? 0;
    return (path, at) => {
      let node: unknown = document.contents;
      let offset = start(node);
      for (const [index, key] of path.entries()) {
        const last = index === path.length - 1;
        if (isAlias(node)) node = node.resolve(document);
        if (isSeq(node)) node = node.items[Number(key)];
        else if (isMap(node)) {
          const pair = node.items.find(
            (item) => String(isScalar(item.key) ? item.key.value : item.key) === String(key),
          );
          if (pair === undefined) return offset;
          if (last && at === 'key') return start(pair.key);
          // An empty value has no place of its own.
          offset = start(pair.key);
          node = pair.value;
        } else return offset;
        if (node === undefined || node === null) return offset;
        offset = start(node) || offset;
      }
      return offset;
    };
  } catch (error) {
    if (error instanceof RangeError) return () => 0;
    throw error;
  }
}
