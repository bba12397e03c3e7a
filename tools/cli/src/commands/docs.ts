/** `hookwright docs`: the documentation site as files for any host, or served here with mocks and an inbox. */
import { resolve } from 'node:path';
import { buildSite, type Built } from '../docs/build.ts';
import { findSources, type SourceOptions } from '../docs/sources.ts';
import { untilStopped } from '../docs/stopping.ts';
import { exit, UsageError, type ExitCode } from '../exit.ts';
import { problemJson } from '../formats.ts';
import { wholeNumber } from '../inbox/numbers.ts';
import { hasErrors, ProblemError, type LocatedProblem } from '../problems.ts';
import { amount, printProblem } from '../report.ts';
import { findSettings } from '../settings.ts';
import { openTerminal, type Terminal } from '../terminal.ts';
import { base, shown } from '../where.ts';

export interface BuildCommandOptions extends SourceOptions {
  readonly out?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export interface ServeCommandOptions extends Omit<SourceOptions, 'base'> {
  readonly port?: string;
  readonly mockPort?: string;
  readonly inboxPort?: string;
  readonly dev?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** @throws {UsageError} for options that make no sense, and where there is nothing to build */
export async function docsBuild(options: BuildCommandOptions): Promise<ExitCode> {
  if (options.out === '') throw new UsageError('--out names a folder.');
  const terminal = openTerminal(options);
  const from = base();
  const out = resolve(findSettings(from)?.root ?? from, 'dist', 'docs');
  const folder = options.out === undefined ? out : resolve(from, options.out);
  const stopping = untilStopped();
  const start = Date.now();
  try {
    const sources = await findSources(options, terminal);
    if (hasErrors(sources.problems)) return failed(sources.problems, options, terminal);
    complain(sources.problems, options, terminal);
    const built = await buildSite({ ...sources, out: folder, terminal, signal: stopping.signal });
    succeeded(built, { folder, ms: Date.now() - start }, options, terminal);
    return exit.ok;
  } catch (error) {
    const code = stopping.code();
    // What was begun is cleared away by now.
    if (code !== undefined) process.exit(code);
    if (error instanceof ProblemError) return failed([error.problem], options, terminal);
    throw error;
  } finally {
    stopping.release();
  }
}

type Printing = Pick<BuildCommandOptions, 'json' | 'quiet'>;

function complain(problems: readonly LocatedProblem[], { quiet }: Printing, { paint, ...terminal }: Terminal): void {
  for (const problem of problems) {
    if (!quiet || problem.severity === 'error') terminal.complain(`${printProblem(problem, paint.note)}\n`);
  }
}

function failed(problems: readonly LocatedProblem[], printing: Printing, terminal: Terminal): ExitCode {
  const said = { ok: false, status: 'failed', problems: problems.map(problemJson) };
  if (printing.json) terminal.print(JSON.stringify(said, undefined, 2));
  else complain(problems, printing, terminal);
  return exit.findings;
}

function succeeded(
  { status, pages }: Built,
  { folder, ms }: { readonly folder: string; readonly ms: number },
  { json, quiet }: Printing,
  { print, paint }: Terminal,
): void {
  const path = shown(folder);
  if (json) return print(JSON.stringify({ ok: true, status, folder: path, pages, ms, problems: [] }, undefined, 2));
  if (quiet) return;
  const how = status === 'built' ? `${amount(pages, 'page')} in ${(ms / 1000).toFixed(1)} s` : amount(pages, 'page');
  print([path, paint.result('green', status), how].join('  '));
}

/** @throws {UsageError} for options that make no sense, a port that is taken, and where there is nothing to serve */
export async function docsServe(options: ServeCommandOptions): Promise<ExitCode> {
  const terminal = openTerminal(options);
  const ports = {
    port: portOf(options.port, '--port', 4000),
    mockPort: portOf(options.mockPort, '--mock-port', 4010),
    inboxPort: portOf(options.inboxPort, '--inbox-port', 4020),
  };
  const stopping = untilStopped(() => terminal.note('Finishing what is in flight; once more ends at once.'));
  const { signal } = stopping;
  try {
    const sources = await findSources(options, terminal);
    const serving = { ...ports, sources, terminal, signal, json: options.json ?? false, quiet: options.quiet ?? false };
    // While one edits, a spec with problems is nothing unusual: its page shows them.
    if (options.dev) return await (await import('../docs/serve-dev.ts')).serveDev(serving);
    if (hasErrors(sources.problems)) return failed(sources.problems, options, terminal);
    complain(sources.problems, options, terminal);
    return await (await import('../docs/serve.ts')).serveBuilt(serving);
  } catch (error) {
    if (stopping.signal.aborted) return exit.ok;
    if (error instanceof ProblemError && options.json) return failed([error.problem], options, terminal);
    throw error;
  } finally {
    stopping.release();
  }
}

const portOf = (text: string | undefined, option: string, usual: number): number =>
  text === undefined ? usual : wholeNumber(text, option, { min: 0, max: 65_535 });
