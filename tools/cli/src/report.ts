/** Problems for people: where, what, the source line, and the next step. */
import type { Location } from '@hookwright/contract';
import type { LocatedProblem } from './problems.ts';
import { visible, type Paint } from './terminal.ts';
import { shown } from './where.ts';

/** Columns of a source line that are shown; the rest of a longer one is cut. */
const WIDTH = 110;

/**
 * One problem:
 *
 *     specs/x/asyncapi.yaml:41:9  error  event-without-name  The message has no name.
 *       41 |   booked:
 *          |   ^
 *       → Give it a name.
 */
export function printProblem(problem: LocatedProblem, paint: Paint): string {
  const { code, severity, message, help, location } = problem;
  const where = location === undefined ? [] : [paint('underline', visible(whereText(location)))];
  const level = paint(severity === 'error' ? 'red' : 'yellow', severity);
  const head = [...where, level, paint('dim', code), visible(message)].join('  ');
  const next = help === '' ? [] : [`  ${paint('cyan', '→')} ${visible(help)}`];
  return [head, ...sourceLines(location, paint), ...next].join('\n');
}

/** `2 errors, 1 warning`, or `no problems`. */
export function countProblems(problems: readonly LocatedProblem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const parts = [amount(errors, 'error'), amount(problems.length - errors, 'warning')];
  return parts.filter((part) => !part.startsWith('0 ')).join(', ') || 'no problems';
}

/** `1 file`, `2 files`. */
export const amount = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const whereText = ({ file, line, column }: Location): string => `${shown(file)}:${line}:${column}`;

function sourceLines(location: Location | undefined, paint: Paint): readonly string[] {
  if (location === undefined || location.text.trim() === '') return [];
  const { line, column, text } = location;
  // Far to the right, the line starts later, so that the caret stays in view.
  const start = column > WIDTH ? column - WIDTH / 2 : 0;
  const before = visible(text.slice(start, column - 1));
  const shownText = before + visible(text.slice(Math.max(column - 1, start), start + WIDTH));
  const margin = ' '.repeat(String(line).length);
  return [
    `  ${paint('dim', `${line} |`)} ${shownText}`,
    `  ${paint('dim', `${margin} |`)} ${' '.repeat(before.length)}${paint('red', '^')}`,
  ];
}
