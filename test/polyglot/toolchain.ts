/** The compilers and interpreters that prove a language. CI has those of its list; elsewhere one may be absent. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { test } from 'vitest';

/** What `.ci/run` installs, by the names of languages. */
const inCi = (process.env['HOOKWRIGHT_LANGUAGES'] ?? '').split(' ');

/**
 * A test that needs programs. Where one is absent it is skipped and says so; in CI it fails if the language is in CI's list.
 * @param commands - each with arguments that make it answer at once, such as `['go', 'version']`; one without is a file
 */
export function testWith(
  language: string,
  commands: readonly (readonly string[])[],
  run: { readonly name: string; readonly test: () => Promise<void> | void },
): void {
  const absent = commands.find(([program, ...args]) =>
    args.length === 0 ? !existsSync(program!) : spawnSync(program!, args, { encoding: 'utf8' }).status !== 0,
  );
  const isNeeded = process.env['CI'] !== undefined && inCi.includes(language);
  // A compiler that meets its libraries for the first time takes a minute.
  if (absent === undefined || isNeeded) test(run.name, { timeout: 300_000 }, run.test);
  else {
    console.log(`${absent[0]} is not here: the test of ${language} is skipped.`);
    test.skip(run.name);
  }
}

/** Runs a program to its end, and gives what it printed. */
export function runProgram(words: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): string {
  const [program, ...args] = words;
  const options = { cwd, encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, ...env } } as const;
  const { status, stdout, stderr, error } = spawnSync(program!, args, options);
  if (error !== undefined) throw error;
  if (status !== 0)
    throw new Error(`${words.join(' ')} ended with ${status}:\n${stdout.slice(-4000)}\n${stderr.slice(-8000)}`);
  return stdout;
}
