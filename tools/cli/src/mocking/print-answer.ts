/** What a receiver answered, for people. */
import type { ReceivedResponse } from '@hookwright/mock-engine';
import { visible, type Terminal } from '../terminal.ts';

const MAX_LINES = 40;

/** Longer lines are seldom read, and one may be 64 kB. */
const MAX_COLUMNS = 400;

/** The body, indented below the line of its attempt. */
export function printAnswer(response: ReceivedResponse | undefined, { print, paint }: Terminal): void {
  if (response === undefined || response.body === '') return;
  const lines = response.body.replace(/\r?\n$/, '').split(/\r?\n/);
  for (const line of lines.slice(0, MAX_LINES)) {
    const shown = visible(line.slice(0, MAX_COLUMNS));
    print(paint.result('dim', `          ${shown}${line.length > MAX_COLUMNS ? '…' : ''}`));
  }
  if (lines.length > MAX_LINES || response.truncated) print(paint.result('dim', '          …'));
}
