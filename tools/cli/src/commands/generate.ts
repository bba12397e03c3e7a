/** `hookwright generate`: every document to its packages; with `--check`, whether they are up to date. */
import type { Artifact } from '@hookwright/emitters';
import { exit, UsageError, type ExitCode } from '../exit.ts';
import { suggestion } from '../nearest.ts';
import { hasErrors, type LocatedProblem } from '../problems.ts';
import { printResults, resultsJson } from '../results.ts';
import { completeAll, openRunner, type Result, type RunOptions } from '../run.ts';
import { findTargets, nameOf, type Target, type TargetOptions } from '../targets.ts';
import { openTerminal, type Terminal } from '../terminal.ts';
import { base, shown } from '../where.ts';

export interface GenerateOptions extends TargetOptions {
  readonly check?: boolean;
  readonly watch?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
  /** Names of artifacts with commas between. */
  readonly only?: string;
}

export async function generate(words: readonly string[], options: GenerateOptions): Promise<ExitCode> {
  const terminal = openTerminal(options);
  const how: RunOptions = { check: options.check ?? false, only: await artifactsOf(options.only) };
  if (options.watch) {
    const { watch } = await import('../watch.ts');
    return watch({ words, options, only: how.only, terminal });
  }
  const targets = await findTargets(words, options, base());
  checkLanguages(how.only, targets);
  const loose = how.check ? [] : await completeEarlier(targets, terminal);
  const results = await runAll(targets, how, terminal);
  const problems = [...loose, ...results.flatMap((result) => result.problems)];
  const code = exitCodeOf(results, problems, how.check);
  if (options.json) terminal.print(JSON.stringify(resultsJson(results, problems, code), undefined, 2));
  else printResults(results, problems, { terminal, quiet: options.quiet ?? false });
  return code;
}

/**
 * The artifacts of `--only`; none means all.
 * @throws UsageError for a name that is no artifact.
 */
async function artifactsOf(text: string | undefined): Promise<readonly Artifact[]> {
  if (text === undefined) return [];
  // The emitters themselves bring compilers along.
  const { artifacts } = await import('@hookwright/emitters/layout');
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !artifacts.some((artifact) => artifact === name));
  if (unknown !== undefined) {
    const choice = `--only takes ${artifacts.join(', ')}`;
    throw new UsageError(
      `there is no package "${unknown}"${suggestion(unknown, artifacts)} ${choice}, with commas between.`,
    );
  }
  const chosen = artifacts.filter((artifact) => names.includes(artifact));
  return chosen.length === artifacts.length ? [] : chosen;
}

/** @throws UsageError where other languages are asked for and nobody said which. */
function checkLanguages(only: readonly Artifact[], targets: readonly Target[]): void {
  const silent = only.includes('polyglot') ? targets.find(({ languages }) => languages === undefined) : undefined;
  if (silent === undefined) return;
  throw new UsageError(
    `say which languages ${nameOf(silent.entry)} is wanted in: --languages python,go, or "hookwright": { "languages": ["python"] } in its package.json.`,
  );
}

/** Runs that were killed half-way are completed first, whichever provider they were about. */
export async function completeEarlier(
  targets: readonly Target[],
  terminal: Terminal,
): Promise<readonly LocatedProblem[]> {
  const found: LocatedProblem[] = [];
  for (const out of new Set(targets.map((target) => target.out))) {
    const { folders, problems } = await completeAll(out);
    for (const folder of folders) terminal.note(`Completed an earlier run in ${shown(folder)}.`);
    found.push(...problems);
  }
  return found;
}

export async function runAll(
  targets: readonly Target[],
  how: RunOptions,
  terminal: Terminal,
): Promise<readonly Result[]> {
  const runner = openRunner(how);
  const results: Result[] = [];
  for (const [index, target] of targets.entries()) {
    terminal.progress(index, targets.length, nameOf(target.entry));
    results.push(await runner.run(target));
  }
  terminal.progress(targets.length, targets.length, '');
  await runner.close();
  return results;
}

/** A document with errors cannot be judged, so that comes before staleness. */
function exitCodeOf(results: readonly Result[], problems: readonly LocatedProblem[], check: boolean): ExitCode {
  // To a check, a run that did not get to its end is one more way to be stale.
  const isStale = ({ code }: LocatedProblem) => check && code === 'output-interrupted';
  if (hasErrors(problems.filter((problem) => !isStale(problem)))) return exit.findings;
  const stale = results.some(({ status }) => status === 'stale') || problems.some(isStale);
  return stale ? exit.stale : exit.ok;
}
