/** Text of a contract inside Go: nothing of it ends a string, a comment or a struct tag. */
import { noteLines } from '../text.ts';

/** A string literal: JSON's escapes are Go's, but for a half of a surrogate pair, which no Go text can hold. */
export const goString = (text: string): string =>
  JSON.stringify(text.toWellFormed()).replaceAll(
    /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

export const goLiteral = (value: string | number | boolean): string =>
  typeof value === 'string' ? goString(value) : String(value);

/** Line comments, which only a line end could leave. The space makes none an instruction, but for the old form of `+build`. */
export const goComment = (notes: readonly string[]): string =>
  noteLines(notes)
    .map((line) => (line === '' ? '//' : `// ${line.replace(/^\s*\+(?=build)/, '+ ')}`))
    .join('\n');

/** The tag of a field, where a tag can hold the name. */
export function goTag(wire: string, isOptional: boolean): string {
  if (!/^[\w.:$/ -]+$/.test(wire) || wire === '-') return '';
  return ` \`json:"${wire}${isOptional ? ',omitempty' : ''}"\``;
}
