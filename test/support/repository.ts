import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Files that git tracks or would track, with forward slashes. */
export function repositoryFiles(): readonly string[] {
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 } as const;
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], options);
  const deleted = new Set(execFileSync('git', ['ls-files', '--deleted', '-z'], options).split('\0'));
  return listed.split('\0').filter((file) => file !== '' && !deleted.has(file));
}

export const readText = (file: string): string => readFileSync(join(root, file), 'utf8');

/** True for what the generator writes under `packages/<provider>/`. */
export const isGenerated = (file: string): boolean =>
  /^packages\/[^/]+\/((models|validators|mock|docs|polyglot)\/|hookwright\.json$)/.test(file);
