/** The command line: what was asked for, which command does it, and the exit code. */
import { CommanderError } from 'commander';
import { isDiskError } from './disk.ts';
import { exit, UsageError, type ExitCode } from './exit.ts';
import { ProblemError } from './problems.ts';
import { buildProgram } from './program.ts';
import { printProblem } from './report.ts';
import { guardPipes, openTerminal, visible } from './terminal.ts';

/**
 * Runs one command line and sets the exit code of the process; never throws.
 * @param words The arguments, without the names of Node and of the script.
 */
export async function main(words: readonly string[]): Promise<void> {
  guardPipes();
  let code: ExitCode = exit.ok;
  try {
    const program = buildProgram((result) => (code = result));
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    code = explainFailure(error);
  }
  process.exitCode = code;
}

/** Says on stderr what stopped the command. */
function explainFailure(error: unknown): ExitCode {
  const { complain, paint } = openTerminal();
  // Commander has already said what it had to say.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exit.ok : exit.usage;
  if (error instanceof UsageError) {
    complain(`hookwright: ${visible(error.message)}`);
    return exit.usage;
  }
  if (error instanceof ProblemError) {
    complain(printProblem(error.problem, paint.note));
    return exit.findings;
  }
  const message = error instanceof Error ? error.message : String(error);
  if (isDiskError(error)) {
    complain(`hookwright: ${visible(message)}`);
    return exit.findings;
  }
  const more = process.env['HOOKWRIGHT_DEBUG'] ? '' : ' (HOOKWRIGHT_DEBUG=1 shows the stack)';
  complain(`hookwright: this is a bug in Hookwright: ${visible(message)}${more}`);
  if (process.env['HOOKWRIGHT_DEBUG'] && error instanceof Error) complain(stackOf(error));
  return exit.bug;
}

const stackOf = (error: Error): string =>
  [error, error.cause].flatMap((one) => (one instanceof Error ? [one.stack] : [])).join('\ncaused by ');
