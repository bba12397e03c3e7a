/** Commands for READMEs, in which text of a contract is an argument and nothing else. */
import { cleanText } from './prose.ts';

/** Quoted where a POSIX shell would read more into it than text. */
export function shellWord(text: string): string {
  const line = cleanText(text).replaceAll('\n', ' ');
  return /^[\w@%+=:,./-]+$/.test(line) ? line : `'${line.replaceAll("'", `'\\''`)}'`;
}

/** A block of code whose fence is longer than any in it. */
export function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}
