import { describe, expect, test } from 'vitest';
import { markdownCell, markdownCode, markdownLine, markdownLink, markdownText } from '../src/markdown.ts';
import { webAddress } from '../src/prose.ts';
import { tsdocCode, tsdocJson, tsdocLine, tsdocLink, tsdocText, wrapped } from '../src/tsdoc.ts';
import { hostileTexts } from './hostile.ts';

const comment = (text: string): string => wrapped(tsdocText(text));

describe('in doc comments', () => {
  test.each([
    ['a tag', 'See @deprecated and a@b.example.', 'See \\@deprecated and a@b.example.'],
    ['braces', '{@link x} {id}', '\\{\\@link x\\} \\{id\\}'],
    ['markup', 'a <b>c</b>', 'a \\<b\\>c\\</b\\>'],
    ['the end of the comment', 'a */ b', 'a *\\/ b'],
    ['code is kept', 'use `{id}` or ``a`b``', 'use `{id}` or ``a`b``'],
    ['a tag in code, which TypeScript would read', '`x @y {@z}`', '`x \\@y {\\@z}`'],
    ['a lone backtick', 'a ` b', 'a \\` b'],
    ['an escape stays as it is', 'a \\* b \\ c', 'a \\* b \\\\ c'],
    ['a link', '[the page](https://a.example/x(1))', '{@link https://a.example/x%281%29 | the page}'],
    [
      'a bare link',
      '<https://a.example/?q={x}>',
      '{@link https://a.example/?q=%7Bx%7D | https://a.example/?q=\\{x\\}}',
    ],
    ['a link to no page', '[x](javascript:alert(1)) ![y](https://a.example/y.png)', 'x y'],
    ['a broken link', '[x] (y) [z](', '[x] (y) [z\\]('],
    ['invisible characters', 'a\u0000b\u202Ec\td', 'abc  d'],
    ['line ends', 'a\r\n\r\nb\u2028c', 'a\n\nb c'],
    ['lists and headings', '# A\n- one\n- two\nmore\n\n1. x', '# A\n- one\n- two more\n\n1. x'],
    ['a fence', '```ts\n@tag {x}\n*/\n```\nb', '```ts\n\\@tag {x}\n*\\/\n```\nb'],
    ['an open fence is closed', '~~~\nx', '```\nx\n```'],
  ])('%s', (_, text, printed) => expect(comment(text)).toBe(printed));

  test('long lines break between words, never in code or links, and lists stay lists', () => {
    const words = 'word '.repeat(30).trim();
    for (const line of comment(words).split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    const code = `\`${'x '.repeat(60).trim()}\``;
    expect(comment(`${words} ${code}`)).toContain(code);
    expect(comment(`- ${words}`).split('\n')[1]).toMatch(/^ {2}word/);
    expect(comment(`${'a'.repeat(99)} - b`)).toBe(`${'a'.repeat(99)} -\nb`);
  });

  test('values are JSON still', () => {
    for (const text of hostileTexts) {
      for (const indent of [0, 2]) {
        const printed = tsdocJson({ [text]: [text, 1, null] }, indent);
        expect(JSON.parse(printed)).toEqual({ [text]: [text, 1, null] });
        expect(printed).not.toMatch(/\*\/|[\s{]@|\u2028/);
      }
    }
  });

  test('no text ends a comment or makes a line too many', () => {
    for (const text of hostileTexts) {
      for (const print of [tsdocLine, tsdocCode, tsdocText])
        expect(wrapped(print(text))).not.toMatch(/\*\/|[\r\u2028\u2029]|^\s*@/m);
      expect(wrapped(tsdocLine(text))).not.toContain('\n');
    }
  });
});

describe('in Markdown', () => {
  test.each([
    ['marks', '*a* _b_ c_d # <i> | $x$ ~~y~~', '\\*a\\* \\_b\\_ c_d # \\<i\\> \\| \\$x\\$ \\~\\~y\\~\\~'],
    ['what would begin a block', '# a', '\\# a'],
    ['a list', '- a', '\\- a'],
    ['a numbered list', '1. a', '1\\. a'],
    ['an entity', '&lt;b&gt; R&D', '\\&lt;b\\&gt; R&D'],
    ['code and links', '`a|b` [x](https://a.example/)', '`a|b` [x](https://a.example/)'],
    ['a script', '[x](javascript:alert(1)) <script>', 'x \\<script\\>'],
    ['a definition', '[x]: javascript:alert(1)', '\\[x\\]: javascript:alert(1)'],
    ['line ends', 'a\nb', 'a b'],
  ])('%s', (_, text, printed) => expect(markdownLine(text)).toBe(printed));

  test('paragraphs stay, and a cell is never ended', () => {
    expect(markdownText('a\nb\n \n\nc')).toBe('a b\n\nc');
    for (const text of hostileTexts)
      expect(markdownCell(`${markdownLine(text)} ${markdownCode(text)}`)).not.toMatch(/(?<!\\)\||\n/);
  });
});

test('an address is one of a web page, holds no password and cannot end what it stands in', () => {
  expect(webAddress('https://user:secret@a.example/b c?d={e}|f#*/')).toBe('https://a.example/b%20c?d=%7Be%7D%7Cf#%2A/');
  expect(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '/relative', ''].map(webAddress)).toEqual(
    Array.from({ length: 5 }),
  );
  expect(tsdocLink('javascript:alert(1)', 'x')).toBeUndefined();
  expect(markdownLink('a|b', 'javascript:alert(1)')).toBe('a\\|b');
});
