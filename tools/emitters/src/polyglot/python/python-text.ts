/** Text of a contract inside Python: nothing of it ends a string or a docstring. */
import { noteLines } from '../text.ts';

/** A string literal. JSON's escapes are Python's, and what JSON leaves as it is gets one here where it could mislead. */
export const pythonString = (text: string): string =>
  JSON.stringify(text).replaceAll(
    /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

export const pythonLiteral = (value: string | number | boolean): string =>
  typeof value === 'boolean'
    ? value
      ? 'True'
      : 'False'
    : typeof value === 'number'
      ? String(value)
      : pythonString(value);

/** A docstring, on one line when it fits. Empty for no notes. */
export function docstring(notes: readonly string[]): string {
  const lines = noteLines(notes).map((line) =>
    line.replaceAll('\\', '\\\\').replaceAll(/"{3,}|"+$/g, (quotes) => quotes.replaceAll('"', '\\"')),
  );
  if (lines.length === 0) return '';
  return lines.length === 1 ? `"""${lines[0]}"""` : `"""${lines.join('\n')}\n"""`;
}
