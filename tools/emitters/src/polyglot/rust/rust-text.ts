/** Text of a contract inside Rust: nothing of it ends a string, a comment or a line. */
import { markdownLine } from '../../markdown.ts';
import { paragraphsOf, wrapped } from '../paragraphs.ts';

const WIDTH = 100;

/**
 * A string literal. Rust refuses text that turns its direction, so all but ASCII is an escape. Half a character has no
 * place in a text of Rust, and serde_json refuses it.
 */
export const rustString = (text: string): string =>
  `"${text.toWellFormed().replaceAll(/["\\]|[^\u0020-\u007e]/gu, (c) => (c === '"' || c === '\\' ? `\\${c}` : `\\u{${c.codePointAt(0)!.toString(16)}}`))}"`;

/** A comment, which rustdoc reads as Markdown: code in it would be compiled and run as a test. */
export function rustDoc(notes: readonly string[], mark = '///'): string {
  const paragraphs = paragraphsOf(notes).map((paragraph) =>
    paragraph.kind === 'text'
      ? wrapped(markdownLine(paragraph.text), WIDTH)
      : paragraph.items.flatMap((item) => wrapped(`- ${markdownLine(item)}`, WIDTH, '  ')),
  );
  const lines = paragraphs.flatMap((part, at) => [...(at === 0 ? [] : ['']), ...part]);
  return lines.map((line) => `${mark} ${line}`.trimEnd()).join('\n');
}
