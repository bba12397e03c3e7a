/** `hookwright lint`: our own checks, then the verdict of the official parser. */
import { exit, type ExitCode } from '../exit.ts';
import { printGithub, printSarif, problemJson, type Format } from '../formats.ts';
import { openOfficialParser, type OfficialParser } from '../official-parser.ts';
import { hasErrors, type LocatedProblem } from '../problems.ts';
import { readTarget } from '../read.ts';
import { amount, countProblems, printProblem } from '../report.ts';
import { ownVersion } from '../settings.ts';
import { findTargets, nameOf, type Target } from '../targets.ts';
import { openTerminal, visible, type Terminal } from '../terminal.ts';
import { verdicts, type Official } from '../verdicts.ts';
import { base, shown } from '../where.ts';

export interface LintOptions {
  readonly format: Format;
  readonly official: boolean;
  readonly id?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

interface Linted {
  readonly target: Target;
  readonly id: string;
  readonly official: Official;
  readonly problems: readonly LocatedProblem[];
}

/** What our own reading calls too much is not given to the official parser, which has fewer limits. */
const BEYOND_LIMITS = new Set<string>([
  'too-deep',
  'too-many-values',
  'too-complex',
  'alias-cycle',
  'file-too-large',
  'files-too-large',
]);

export async function lint(words: readonly string[], options: LintOptions): Promise<ExitCode> {
  const terminal = openTerminal(options);
  const targets = await findTargets(words, options, base());
  const parser = options.official ? openOfficialParser() : undefined;
  const results: Linted[] = [];
  for (const [index, target] of targets.entries()) {
    terminal.progress(index, targets.length, nameOf(target.entry));
    results.push(await lintOne(target, parser));
  }
  terminal.progress(targets.length, targets.length, '');
  await parser?.close();
  printLinted(results, options, terminal);
  return hasErrors(results.flatMap(({ problems }) => problems)) ? exit.findings : exit.ok;
}

async function lintOne(target: Target, parser: OfficialParser | undefined): Promise<Linted> {
  const { contract, problems } = await readTarget(target);
  const id = contract?.id ?? nameOf(target.entry);
  if (parser === undefined || problems.some(({ code }) => BEYOND_LIMITS.has(code))) {
    return { target, id, official: 'not asked', problems };
  }
  const official = await parser.judge(target.entry);
  const known = new Set(problems.map(placeOf));
  const news = official.problems.filter((problem) => !known.has(placeOf(problem)));
  return { target, id, official: official.verdict, problems: [...problems, ...news] };
}

/** Two errors at one place are one mistake, told twice. */
const placeOf = ({ severity, location }: LocatedProblem): string =>
  JSON.stringify([severity, location?.file, location?.line, location?.column]);

function printLinted(results: readonly Linted[], options: LintOptions, terminal: Terminal): void {
  const all = results.flatMap(({ problems }) => problems);
  const shownProblems = options.quiet ? all.filter(({ severity }) => severity === 'error') : all;
  switch (options.json ? 'json' : options.format) {
    case 'json':
      return terminal.print(JSON.stringify(lintedJson(results), undefined, 2));
    case 'github':
      return shownProblems.length === 0 ? undefined : terminal.print(printGithub(shownProblems));
    case 'sarif':
      return terminal.print(printSarif(shownProblems, ownVersion()));
    case 'stylish':
      for (const problem of shownProblems) terminal.print(`${printProblem(problem, terminal.paint.result)}\n`);
      if (options.quiet) return undefined;
      for (const result of results) terminal.print(verdictLine(result));
      if (results.length > 1) terminal.print(`${amount(results.length, 'document')}: ${countProblems(all)}.`);
  }
}

/** `specs/acme/asyncapi.yaml: no problems; accepted by the official parser.` */
const verdictLine = ({ target, official, problems }: Linted): string =>
  `${visible(shown(target.entry))}: ${countProblems(problems)}; ${verdicts[official]}.`;

function lintedJson(results: readonly Linted[]): object {
  const documents = results.map(({ target, id, official, problems }) => ({
    id,
    spec: shown(target.entry),
    official,
    problems: problems.map(problemJson),
  }));
  const problems = results.flatMap((result) => result.problems);
  return { ok: !hasErrors(problems), documents, problems: problems.map(problemJson) };
}
