/** What one run keeps for the next is kept only when it is certain. */
import { statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sha256 } from '../src/sha256.ts';
import { openStates, type Run } from '../src/state.ts';
import { newFolder, putTree } from './support/tree.ts';

/** A run that read one file and wrote one, and began long after the file was last changed. */
function newRun(): Run {
  const top = newFolder();
  putTree(top, { 'acme/asyncapi.yaml': 'in', 'out/acme/models/a': 'out' });
  const entry = join(top, 'acme/asyncapi.yaml');
  const written = new Map([[join(top, 'out/acme/models/a'), sha256('out')]]);
  const target = { entry, out: join(top, 'out'), runtimeRange: '^1.0.0' };
  const start = statSync(entry).ctimeMs + 60_000;
  const sums = new Map([[entry, sha256('in')]]);
  return { target, only: [], start, read: [entry], sums, written, id: 'acme', events: 3, warnings: 1 };
}

function isKept(run: Run): boolean {
  openStates().keep(run);
  return openStates().unchanged(run.target, run.only) !== undefined;
}

test('a run is kept with what it found out', () => {
  const run = newRun();
  expect(isKept(run)).toBe(true);
  const known = openStates().unchanged(run.target, []);
  expect(known).toEqual({ id: 'acme', events: 3, warnings: 1, read: [run.target.entry] });
});

test('a run whose input changed after it began is not kept', () => {
  const run = newRun();
  expect(isKept({ ...run, start: statSync(run.target.entry).ctimeMs - 1 })).toBe(false);
});

test('a run whose output was changed since is not kept', () => {
  const run = newRun();
  for (const path of run.written.keys()) writeFileSync(path, 'by hand');
  expect(isKept(run)).toBe(false);
});

test('another provider with the same document name is not taken for this one', () => {
  const run = newRun();
  openStates().keep(run);
  const other = join(run.target.out, '../other/acme/asyncapi.yaml');
  expect(openStates().unchanged({ ...run.target, entry: other }, [])).toBeUndefined();
});

test.each<[string, Partial<Run['target']>, readonly string[]]>([
  ['scope', { scope: 'corp' }, []],
  ['id', { id: 'acme' }, []],
  ['range', { runtimeRange: '^2.0.0' }, []],
  ['choice of packages', {}, ['models']],
])('another %s asks for another run', (_, settings, only) => {
  const run = newRun();
  openStates().keep(run);
  expect(openStates().unchanged({ ...run.target, ...settings }, only)).toBeUndefined();
});

test('files that only have new times are marked anew, so that the next comparison reads nothing', () => {
  const run = newRun();
  openStates().keep(run);
  const state = join(run.target.out, 'acme/.hookwright/state.json');
  const { mtimeMs } = statSync(state);
  utimesSync(run.target.entry, 1000, 1000);
  utimesSync(state, 1000, 1000);
  expect(openStates().unchanged(run.target, [])).toBeDefined();
  expect(statSync(state).mtimeMs).toBeGreaterThanOrEqual(mtimeMs);
});
