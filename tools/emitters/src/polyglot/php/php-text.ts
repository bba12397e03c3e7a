/** Text of a contract inside PHP: nothing of it ends a string, a comment or the program. */
import { noteLines } from '../text.ts';

/** A string literal: in single quotes, where only two characters mean anything, unless one of it cannot be seen. */
export function phpString(text: string): string {
  const formed = text.toWellFormed();
  if (!UNSEEN.test(formed)) return `'${formed.replaceAll(/[\\']/g, String.raw`\$&`)}'`;
  const escaped = formed
    .replaceAll(/[\\"$]/g, String.raw`\$&`)
    .replaceAll(new RegExp(UNSEEN, 'gu'), (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
  return `"${escaped}"`;
}

const UNSEEN = /[\p{Cc}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

export const phpLiteral = (value: string | number | boolean): string =>
  typeof value === 'string' ? phpString(value) : String(value);

/** Lines of a comment, in which `@` would begin a tag and one sequence would end it. */
const safe = (line: string): string => line.replaceAll('*/', '*\u200b/').replaceAll('@', '&#64;');

/** A doc comment; `tags` are ours and hold no text of a contract. Empty without both. */
export function phpDoc(notes: readonly string[], tags: readonly string[] = []): string {
  const said = noteLines(notes).map(safe);
  const lines = [...said, ...(said.length > 0 && tags.length > 0 ? [''] : []), ...tags];
  if (lines.length === 0) return '';
  if (lines.length === 1) return `/** ${lines[0]} */`;
  return ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');
}
