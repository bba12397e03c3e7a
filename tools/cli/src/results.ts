/** What a run of `generate` did, for people and for machines. */
import { exit, type ExitCode } from './exit.ts';
import { problemJson } from './formats.ts';
import type { LocatedProblem } from './problems.ts';
import { amount, printProblem } from './report.ts';
import type { Result } from './run.ts';
import { visible, type Terminal } from './terminal.ts';
import { shown } from './where.ts';

/** The same members for every provider, whatever happened to it. */
export function resultsJson(results: readonly Result[], problems: readonly LocatedProblem[], code: ExitCode): object {
  const providers = results.map((result) => ({
    id: result.id,
    spec: shown(result.target.entry),
    status: result.status,
    events: result.events ?? 0,
    warnings: result.warnings,
    ...(result.folder === undefined ? {} : { folder: shown(result.folder) }),
    added: result.plan?.added ?? [],
    changed: result.plan?.changed ?? [],
    removed: result.plan?.removed ?? [],
    problems: result.problems.map(problemJson),
  }));
  return { ok: code === exit.ok, providers, problems: problems.map(problemJson) };
}

interface Printing {
  readonly terminal: Terminal;
  readonly quiet: boolean;
}

export function printResults(
  results: readonly Result[],
  problems: readonly LocatedProblem[],
  printing: Printing,
): void {
  const { terminal, quiet } = printing;
  for (const problem of problems) {
    if (!quiet || problem.severity === 'error') terminal.complain(`${printProblem(problem, terminal.paint.note)}\n`);
  }
  for (const result of results) {
    if (result.status === 'stale') printStale(result, terminal);
    else if (!quiet && result.status === 'written') terminal.print(writtenLine(result, terminal));
  }
  if (!quiet) terminal.print(summaryLine(results));
  if (results.some(({ status }) => status === 'stale'))
    terminal.print('Run hookwright generate, and commit the result.');
}

/** `host-building  written  12 added, 3 changed  packages/host-building` */
export function writtenLine({ id, folder, plan }: Result, { paint }: Terminal): string {
  const counts = { added: plan?.added.length, changed: plan?.changed.length, removed: plan?.removed.length };
  const changes = Object.entries(counts).filter(([, count]) => count !== undefined && count > 0);
  const said = changes.map(([name, count]) => `${count} ${name}`).join(', ');
  return [visible(id), paint.result('green', 'written'), said, shown(folder!)].join('  ');
}

function printStale({ id, folder, plan }: Result, { print, paint }: Terminal): void {
  print(`${visible(id)}  ${paint.result('red', 'stale')}  ${shown(folder!)}`);
  const kinds = [
    ['missing', plan!.added],
    ['stale', plan!.changed],
    ['extra', plan!.removed],
  ] as const;
  for (const [kind, paths] of kinds) {
    for (const path of paths) print(`  ${kind.padEnd(7)}  ${path}`);
  }
}

function summaryLine(results: readonly Result[]): string {
  const statuses = ['written', 'unchanged', 'stale', 'failed'] as const;
  const counts = statuses
    .map((status) => [results.filter((result) => result.status === status).length, status] as const)
    .filter(([count]) => count > 0)
    .map(([count, status]) => `${count} ${status}`);
  const silent = results.filter(({ problems }) => problems.length === 0);
  const warnings = silent.reduce((sum, result) => sum + result.warnings, 0);
  const hint = warnings === 0 ? '' : ` ${amount(warnings, 'warning')}: see hookwright lint.`;
  return `${amount(results.length, 'provider')}: ${counts.join(', ')}.${hint}`;
}
