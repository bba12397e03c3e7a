/** Text for the files of any language: lines, and what a contract may say in them. */

import { cleanText } from '../prose.ts';

/** Columns of a comment's text. */
const WIDTH = 100;

/** Paragraphs as lines of bearable length, an empty one between two paragraphs. No line holds a control character. */
export const noteLines = (notes: readonly string[], width = WIDTH): readonly string[] =>
  notes
    .map((note) => cleanText(note.toWellFormed()))
    .flatMap((note, at) => [...(at === 0 ? [] : ['']), ...note.split('\n').flatMap((line) => wrapped(line, width))]);

function wrapped(line: string, width: number): readonly string[] {
  const indent = /^\s*/.exec(line)![0];
  const lines: string[] = [];
  let current = indent;
  for (const word of line.slice(indent.length).split(' ')) {
    if (current.length + word.length > width && current.length > indent.length) {
      lines.push(current.trimEnd());
      current = indent;
    }
    current += `${word} `;
  }
  return [...lines, current.trimEnd()];
}

/** Lines moved to the right; empty ones stay empty. */
export const indented = (text: string, by: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : `${by}${line}`))
    .join('\n');

/** Parts with an empty line between them, and one line end at the end. */
export const page = (parts: readonly string[], between = '\n\n'): string =>
  `${parts.filter((part) => part !== '').join(between)}\n`;
