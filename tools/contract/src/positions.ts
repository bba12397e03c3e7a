/** Where things stand in a text: the parser's own events, kept only when a problem is printed. */
import { load } from 'js-yaml';
import type { Json } from './contract.ts';
import { yamlOptions } from './documents.ts';
import { inText, isList, isObject, type Path } from './place.ts';
import { trusted } from './trusted.ts';

/** A value of the text, and those right within it: keys and values of a map by turns, items of a list. */
interface Node {
  readonly start: number;
  readonly end: number;
  readonly result: Json | undefined;
  readonly inner: readonly Node[];
}

export type Find = (path: Path, at: 'key' | 'value') => number;

/**
 * Offsets into the text by path. What the path does not find has the offset of the nearest thing around it.
 * A text that does not parse has only its beginning.
 */
export function mapPositions(text: string): Find {
  const root = readNodes(text);
  if (root === undefined) return () => 0;
  const homes = new Map<Json, Node>();
  collectHomes(root, homes);
  return (path, at) => {
    let node: Node | undefined = root;
    let offset = root.start;
    for (const [index, key] of path.entries()) {
      const found: Found | undefined = isList(node.result)
        ? itemOf(node, Number(key), homes)
        : memberOf(node, String(key), text, homes);
      if (found === undefined) return offset;
      const isKey = index === path.length - 1 && at === 'key';
      offset = (isKey ? found.key : (found.value ?? found.key))?.start ?? offset;
      if (found.value === undefined) return offset;
      node = found.value;
    }
    return offset;
  };
}

function readNodes(text: string): Node | undefined {
  const open: { start: number; inner: Node[] }[] = [{ start: 0, inner: [] }];
  try {
    load(text, {
      ...yamlOptions,
      listener: (event, state) => {
        if (event === 'open') return void open.push({ start: state.position, inner: [] });
        const { start, inner } = open.pop()!;
        const parent = open.at(-1)!;
        const result = trusted<Json>(state.result);
        // A map in braces is read as the key of a block first; when it is none, the attempt is the value.
        const attempt = inner.find((node) => node.result === result && typeof result === 'object' && result !== null);
        // What has no kind is an attempt that came to nothing, or an empty value.
        if (attempt !== undefined) parent.inner.push(attempt);
        else if (state.kind !== null)
          parent.inner.push({
            start: contentAt(text, start),
            end: state.position,
            result,
            inner: state.kind === 'scalar' ? [] : inner,
          });
      },
    });
  } catch {
    return undefined;
  }
  return open[0]!.inner.at(-1);
}

/** The first map or list of the text that a value is. */
function collectHomes(node: Node, homes: Map<Json, Node>): void {
  if (typeof node.result !== 'object' || node.result === null) return;
  if (!homes.has(node.result)) homes.set(node.result, node);
  for (const inner of node.inner) collectHomes(inner, homes);
}

/** Past blanks, comments, anchors and tags. */
function contentAt(text: string, start: number): number {
  const blank = /(?:[\s,]+|#[^\n]*|[&!][^\s,[\]{}]*(?=\s))*/y;
  blank.lastIndex = start;
  return start + (blank.exec(text)?.[0].length ?? 0);
}

interface Found {
  readonly key: Node | undefined;
  readonly value: Node | undefined;
}

type Homes = ReadonlyMap<Json, Node>;

function memberOf({ inner, result }: Node, name: string, text: string, homes: Homes): Found | undefined {
  if (!isObject(result)) return undefined;
  const isKey = ({ end }: Node) => /^["']?[ \t]*:/.test(text.slice(end, end + 40));
  const index = inner.findIndex((node) => inText(node.result) === name && isKey(node));
  const key = inner[index];
  const value = result[name] ?? null;
  return key && { key, value: valueNode(inner[index + 1], value, homes) };
}

function itemOf({ inner, result }: Node, index: number, homes: Homes): Found | undefined {
  let next = 0;
  for (const [at, item] of (isList(result) ? result : []).entries()) {
    const node = inner[next];
    const isItem = node !== undefined && Object.is(node.result, item);
    const value = at === index ? valueNode(node, item, homes) : undefined;
    if (at === index) return value && { key: value, value };
    // Aliases and empty items have no node of their own.
    if (isItem) next += 1;
  }
  return undefined;
}

/** The node that is next, if it is the value's; where an alias stands, its anchor's. */
const valueNode = (next: Node | undefined, value: Json, homes: Homes): Node | undefined =>
  next !== undefined && Object.is(next.result, value)
    ? next
    : typeof value === 'object' && value !== null
      ? homes.get(value)
      : undefined;
