import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printSections, wrap } from '../src/inbox/print-sections.ts';
import type { Section } from '../src/inbox/sections.ts';

const page = { paint: (_style: unknown, text: string) => text, width: 40, indent: 2 };

test('labels, sentences and the next step stand below each other', () => {
  const section: Section = {
    label: 'structure',
    state: 'bad',
    text: '2 issues',
    details: ['/data/id must be an integer or a string', '/source is missing'],
    advice: 'Correct the schema in the contract.',
  };
  expect(printSections([section], page)).toEqual([
    '  structure  2 issues',
    '             - /data/id must be an',
    '               integer or a string',
    '             - /source is missing',
    '             → Correct the schema in the',
    '               contract.',
  ]);
});

test('nothing of a request reaches the terminal as it is, or leaves its columns', () => {
  const text = fc.string({ unit: 'binary', maxLength: 80 });
  const property = fc.property(text, text, text, (first, detail, advice) => {
    const lines = printSections([{ label: 'event', state: 'ok', text: first, details: [detail], advice }], page);
    for (const line of lines) {
      expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      expect(Array.from(line).length).toBeLessThanOrEqual(page.width);
    }
  });
  fc.assert(property);
});

test('a word that is longer than a line is broken', () => {
  expect(wrap('a bcdefgh i', 3)).toEqual(['a', 'bcd', 'efg', 'h i']);
});
