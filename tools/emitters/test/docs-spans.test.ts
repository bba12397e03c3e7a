import { expect, test } from 'vitest';
import type { Line, Prose } from '../runtime/docs.js';
import { lineOf, proseOf } from '../src/docs/spans.ts';
import { hostileTexts } from './hostile.ts';

test.each<readonly [string, Line]>([
  ['Plain words.', ['Plain words.']],
  ['Over\n two  lines', ['Over two lines']],
  ['Read `data.id`, then act', ['Read ', { code: 'data.id' }, ', then act']],
  ['See [the page](https://a.example/x)', ['See ', { text: 'the page', url: 'https://a.example/x' }]],
  ['[run](javascript:alert(1))', ['run']],
  ['![x](https://a.example/x.png)', ['x']],
  ['<b>bold</b> & <script>', ['<b>bold</b> & <script>']],
  ['turned \u202Eround', ['turned round']],
  ['Übergabe', ['Übergabe']],
  ['', []],
])('the line %j', (text, line) => {
  expect(lineOf(text)).toEqual(line);
});

test.each<readonly [string, Prose]>([
  ['One.', [{ kind: 'paragraph', line: ['One.'] }]],
  [
    'One.\n\nTwo.',
    [
      { kind: 'paragraph', line: ['One.'] },
      { kind: 'paragraph', line: ['Two.'] },
    ],
  ],
  [
    'Either:\n- this\n  and more\n- `that`',
    [
      { kind: 'paragraph', line: ['Either:'] },
      { kind: 'list', items: [['this and more'], [{ code: 'that' }]] },
    ],
  ],
  ['1. one\n2. two', [{ kind: 'list', items: [['one'], ['two']] }]],
  ['```js\na < b\n```', [{ kind: 'code', language: 'js', text: 'a < b' }]],
  ['```\n</code>\n```', [{ kind: 'code', language: 'text', text: '</code>' }]],
  ['', []],
])('the prose %j', (text, prose) => {
  expect(proseOf(text)).toEqual(prose);
});

test('no text becomes a link that is not one of the web, and none is lost', () => {
  for (const text of hostileTexts) {
    for (const span of lineOf(text)) {
      if (typeof span === 'object' && 'url' in span) expect(span.url).toMatch(/^https?:\/\//);
    }
    expect(JSON.stringify(proseOf(text))).not.toContain('"url":"javascript');
  }
  expect(lineOf('<script>alert(1)</script>')).toEqual(['<script>alert(1)</script>']);
});
