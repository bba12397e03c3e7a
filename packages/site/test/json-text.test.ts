import { describe, expect, test } from 'vitest';
import { lineOf, parseText, readJsonText } from '../src/try/json-text.ts';

const text = `{
  "event": "paid",
  "data": {
    "items": [
      { "id": 1 },
      { "id": 2,
        "a/b": {
          "~": null } }
    ],
    "none": []
  }
}`;

describe('lines', () => {
  test.each([
    ['', 1],
    ['/event', 2],
    ['/data', 3],
    ['/data/items', 4],
    ['/data/items/0', 5],
    ['/data/items/1/id', 6],
    ['/data/items/1/a~1b', 7],
    ['/data/items/1/a~1b/~0', 8],
    ['/data/none', 10],
  ])('of %j is %i', (pointer, line) => {
    expect(lineOf(readJsonText(text), pointer)).toBe(line);
  });

  test('of a member that is missing is that of the object it belongs to', () => {
    expect(lineOf(readJsonText(text), '/data/items/1/missing/deeper')).toBe(6);
    expect(lineOf(readJsonText(text), '/missing')).toBe(1);
  });

  test('of names that repeat those of each object are kept apart from objects', () => {
    expect(lineOf(readJsonText('{\n"__proto__": 1,\n"constructor": 2 }'), '/constructor')).toBe(3);
  });

  test('are found although the text stops being JSON later', () => {
    expect(lineOf(readJsonText('{\n  "a": 1,\n  "b": tru'), '/a')).toBe(2);
  });

  test('are found as deep as a contract goes, in text that is nested without end', () => {
    const deep = '[\n'.repeat(50_000);
    expect(lineOf(readJsonText(deep), '/0'.repeat(200))).toBe(201);
    expect(lineOf(readJsonText(deep), '/0'.repeat(40_000))).toBe(257);
  });
});

describe('pieces', () => {
  test('are all of the text, whatever it is', () => {
    for (const odd of [text, '', '{"a":', 'not json at all', '"open', '{"a" "b" \u0000 [}', '💥"\\u12"1.2.3']) {
      expect(
        readJsonText(odd)
          .pieces.map((piece) => piece.text)
          .join(''),
      ).toBe(odd);
    }
  });

  test('tell names from texts', () => {
    const kinds = readJsonText('{"a": ["a", 1, true, -0.5e3]}').pieces.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind !== 'mark' && kind !== 'space')).toEqual([
      'key',
      'string',
      'number',
      'word',
      'number',
    ]);
  });
});

describe('text that is no JSON', () => {
  test.each([
    ['', 1, 'The payload is empty'],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 'A comma is missing before "b"'],
    ['{\n  "a": 1,\n}', 3, 'Something is missing before }, or a comma is too many'],
    ['{\n  b: 2\n}', 2, 'JSON has no b'],
    ["{\n  'b': 2\n}", 2, "JSON has no 'b'"],
    ['{ "a" 1 }', 1, 'A colon is missing before 1'],
    ['[1, 2', 1, 'Something is missing at the end: a bracket, a brace or a quotation mark'],
    ['[1]\n]', 2, 'There is a ] that nothing opened'],
    ['{ "a": [1 }', 1, 'There is a } that nothing opened'],
    ['{ "a": "open\n}', 1, 'A text has no end: its quotation mark is missing'],
    ['{ "a": 01 }', 1, 'JSON has no 01'],
    ['{ 1: 2 }', 1, 'The name of a member belongs before 1, in double quotation marks'],
    ['{ "a": : }', 1, 'A value is missing before :'],
  ])('%j is wrong at line %i', (wrong, line, message) => {
    expect(parseText(wrong)).toEqual({ ok: false, line, message });
  });

  test('is only what the engine refuses as well', () => {
    expect(parseText(text)).toMatchObject({ ok: true });
    expect(parseText('  null ')).toEqual({ ok: true, value: null });
  });
});
