import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { Path } from '../src/place.ts';
import { mapPositions } from '../src/positions.ts';

interface Seen {
  readonly path: Path;
  readonly at: 'key' | 'value';
  readonly offset: number;
}

/** Every key and value of a text, by a parser that keeps them. Aliases and empty values have no place of their own. */
function allPositions(text: string): readonly Seen[] {
  const visit = (node: unknown, path: Path): readonly Seen[] => {
    const start = (node as Node | null)?.range?.[0];
    const own: readonly Seen[] =
      start === undefined || path.length === 0 || isEmpty(node) ? [] : [{ path, at: 'value', offset: start }];
    if (isSeq(node)) return [...own, ...node.items.flatMap((item, index) => visit(item, [...path, index]))];
    if (!isMap(node)) return isScalar(node) ? own : [];
    const pairs = node.items.filter(({ key }) => isScalar(key) && key.value !== '<<');
    return [
      ...own,
      ...pairs.flatMap(({ key, value }) => {
        const inner = [...path, String((key as { readonly value: unknown }).value)];
        return [{ path: inner, at: 'key', offset: (key as Node).range![0] } as const, ...visit(value, inner)];
      }),
    ];
  };
  return visit(parseDocument(text, { uniqueKeys: false, lineCounter: new LineCounter() }).contents, []);
}

const isEmpty = (node: unknown): boolean => isScalar(node) && node.value === null && (node.source ?? '') === '';

const texts: Readonly<Record<string, string>> = {
  'aliases and merges': 'a: &x {b: 1, c: [1, 2, {d: e}]}\nf: *x\ng:\n  <<: *x\n  h: 1\n',
  'quotes, comments and blocks':
    '# c: d\n\'quoted key\': "v: w" # e: f\n"dq": |\n  block: text\n  more\nnext: >-\n  folded\n\nlast:\n',
  'lists in lists, and empty items': '- a\n-\n- - b\n  - c\n- d: 1\n  e: 2\n-   - x\n',
  'texts of several lines': 'plain: multi\n  line\nnext: 1\n',
  'tags and anchors': 'a: !!str 1\nb: !!map\n  c: d\ne: &anc\n  f: 1\ng: &anc2 text\n',
  braces: 'x: {a: \'b\', "c": "d:e", f: g:h, \'i j\': {k: [ {l: 1},{l: 2} ]}}\n',
  'values that look like keys': 'b: c\nc: b\nd: [b, c, b]\ne: {b: c, c: b}\n',
  'a document with marks': '---\na: 1\nb:\n    c:\n        - 1\n        -    2\n...\n',
  JSON: '{"a":1,\n "b" : [ true,null, {"c":\n 2}]}\n',
  'keys that are no text': '1: a\n2.5: b\ntrue: c\n200: {x: y}\n',
  'quotes in quotes': "a: \"multi\n  line\"\nb: 'x''y'\n'c''d': e\n\"f\\\"g\": h\n",
  'comments between': 'a:   # comment\n  # another\n  b: 1\n  # x: y\n  c:\n    # z\n    - d # e\n',
};

const specs = fileURLToPath(new URL('../../../specs', import.meta.url));
const files = readdirSync(specs, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /^[^/\\]+[/\\](asyncapi|schemas|examples|scenarios).*\.(ya?ml|json)$/.test(name),
);

describe('every key and value is found where it stands', () => {
  test.each(Object.entries(texts))('%s', (_, text) => {
    const find = mapPositions(text);
    for (const { path, at, offset } of allPositions(text))
      expect([path, at, find(path, at)]).toEqual([path, at, offset]);
  });

  test('in every file of the specs of this repository', () => {
    for (const name of files) {
      const text = readFileSync(`${specs}/${name}`, 'utf8');
      const find = mapPositions(text);
      const wrong = allPositions(text).filter(({ path, at, offset }) => find(path, at) !== offset);
      expect(wrong, name).toEqual([]);
    }
  });
});

test('what is not there has the place of what is around it', () => {
  const find = mapPositions('a:\n  b: 1\n  empty:\nc: &c\n  d: 2\ne: *c\n');
  expect(find(['a', 'x'], 'value')).toBe(5);
  expect(find(['x'], 'key')).toBe(0);
  expect(find(['a', 'empty'], 'value')).toBe(12);
  expect(find(['e', 'd'], 'value')).toBe(find(['c', 'd'], 'value'));
  expect(mapPositions('a: [')(['a'], 'value')).toBe(0);
});
