import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue, type ProblemCode } from '../src/index.ts';

const source = new URL('../src/', import.meta.url);
const text = readdirSync(source)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(new URL(name, source), 'utf8'))
  .join('\n');

const codes = Object.keys(catalogue) as ProblemCode[];

test.each(codes)('%s says what is wrong, what to do, and shows both', (code) => {
  const { message, help, explanation } = catalogue[code];
  for (const sentence of [message, help]) expect(sentence).toMatch(/^[A-Z`{].*[.}]$/s);
  expect(explanation).toMatch(/^.+\n\nWrong:\n\n {4}.+\n\nRight:\n\n {4}.+\n$/s);
  expect(explanation).not.toMatch(/[^\S\n]+$/m);
});

test('every code is reported somewhere', () => {
  // `id-taken` and `id-unusable` are put together from what is wrong with the id.
  const unused = codes.filter((code) => !text.includes(`'${code}'`) && !code.startsWith('id-'));
  expect(unused).toEqual([]);
});
