/** What commands share: how they end, options that mean the same everywhere, and the examples of their help. */
import { Option } from 'commander';
import type { ExitCode } from './exit.ts';

/** Takes the exit code of the command that ran. */
export type Finish = (code: ExitCode) => void;

export const examples = (...lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  $ hookwright ${line}`).join('\n')}`;

export const json = () => new Option('--json', 'print the result as JSON');
export const quiet = () => new Option('-q, --quiet', 'print errors and nothing else');

/** Collects an option that may be given several times. */
export const each = (word: string, words: readonly string[] = []): readonly string[] => [...words, word];
