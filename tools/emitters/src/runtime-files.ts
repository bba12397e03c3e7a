/**
 * The part of a validators package that people wrote. It is copied byte for byte, so what is tested is what is shipped.
 * This is the one file of the emitters that reads: the texts lie in the package itself, beside its code.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Emitter } from './emitter.ts';
import { paths } from './layout.ts';

/** In the package's folder `runtime`. */
const RUNTIME = [
  'complaints.js',
  'drift.js',
  'findings.js',
  'formats.js',
  'json-schema.js',
  'judge.js',
  'kinds.js',
  'limits.js',
  'memo.js',
  'nearest.js',
  'nodes.js',
  'runtime.d.ts',
  'runtime.js',
  'tell.js',
  'types.d.ts',
  'values.js',
];

/** What `x-webhooks` says, as types: the contract's own file. */
const WEBHOOKS = 'webhooks.d.ts';

const texts = new Map(
  RUNTIME.map((file) => [file, readFileSync(new URL(`../runtime/${file}`, import.meta.url), 'utf8')]),
);
// That package's entry is in a folder beside the one of its schemas, built or not.
const contract = pathToFileURL(createRequire(import.meta.url).resolve('@hookwright/contract'));
texts.set(WEBHOOKS, readFileSync(new URL(`../schema/${WEBHOOKS}`, contract), 'utf8'));

/** The model of the documentation, as types. They import those of `x-webhooks` from beside them. */
export const docsTypes = readFileSync(new URL('../runtime/docs.d.ts', import.meta.url), 'utf8');
export const webhooksTypes = texts.get(WEBHOOKS)!;

export const emitRuntime: Emitter = () => [...texts].map(([file, text]) => ({ path: paths.runtime(file), text }));

/** A hand-written file of a language's package: `python/_reading.py`. */
export const polyglotRuntime = (file: string): string =>
  readFileSync(new URL(`../runtime/polyglot/${file}`, import.meta.url), 'utf8');
