import { homedir } from 'node:os';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isGenerated, readText, repositoryFiles, root } from '../support/repository.ts';

const texts = repositoryFiles().filter((file) => !/(^|\/)(LICENSE|pnpm-lock\.yaml)$|\.(png|ico|svg|woff2)$/.test(file));
const matching = (files: readonly string[], rule: RegExp): readonly string[] =>
  files.filter((file) => rule.test(readText(file)));
const quoted = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

describe('text', () => {
  test('no file names a folder of the machine that wrote it', () => {
    const folders = [`${dirname(root.replace(/\/$/, ''))}/`, `${homedir()}/`].map(quoted).join('|');
    expect(matching(texts, new RegExp(folders))).toEqual([]);
  });

  test('no file names the address of a package registry', () => {
    expect(matching(texts, /registry\.npm[a-z]+\.org|deb\.[a-z]+\.org/)).toEqual([]);
  });

  test('no comment puts work off without saying where it is kept', () => {
    const sources = texts.filter((file) => /\.(ts|js|mjs|astro|yaml)$/.test(file) && !isGenerated(file));
    expect(matching(sources, /\b(TO[D]O|FIX[M]E|X[X]X)\b(?!\(#\d+\))/)).toEqual([]);
  });

  test('no test is switched off or kept to itself', () => {
    const tests = texts.filter((file) => file.endsWith('.test.ts'));
    expect(matching(tests, /\.(on[l]y|to[d]o)\(|\b(x[i]t|x[d]escribe)\(/)).toEqual([]);
  });
});
