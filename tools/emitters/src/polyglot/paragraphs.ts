/** What is said about a type or a member, taken apart as far as the comments of any language need it. */
import { cleanText } from '../prose.ts';

/** A paragraph on one line, or the items of a list, each on one line. */
export type Paragraph =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

export const paragraphsOf = (notes: readonly string[]): readonly Paragraph[] =>
  notes.flatMap((note) => cleanText(note).split(/\n(?: *\n)+/)).flatMap(readParagraph);

/** All of it on one line, for places where only a sentence fits. */
export const sentenceOf = (notes: readonly string[]): string =>
  notes.map((note) => cleanText(note).replaceAll(/\s+/g, ' ')).join(' ');

/** Lines before a list are a paragraph of their own; a line that starts no item goes on with the one before. */
function readParagraph(text: string): readonly Paragraph[] {
  const [intro, ...items] = text.split(/(?:^|\n) *[-*+] +/).map((part) => part.replaceAll(/\s+/g, ' ').trim());
  const list = items.filter((item) => item !== '');
  return [
    ...(intro === undefined || intro === '' ? [] : [{ kind: 'text', text: intro } as const]),
    ...(list.length === 0 ? [] : [{ kind: 'list', items: list } as const]),
  ];
}

/** Breaks lines at spaces, none longer than the width unless a word is. */
export function wrapped(text: string, width: number, hanging = ''): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter((one) => one !== '')) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = `${hanging}${word}`;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}
