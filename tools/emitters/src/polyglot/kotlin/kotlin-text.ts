/** Text of a contract inside Kotlin: nothing of it ends a string or a comment, or starts a template. */
import { markdownLine } from '../../markdown.ts';
import { paragraphsOf, wrapped } from '../paragraphs.ts';

const WIDTH = 100;

/** A string literal. Kotlin knows few escapes by name, and `$` starts a template. */
export const kotlinString = (text: string): string =>
  `"${text.replaceAll(/["\\$]|[^\u0020-\u007e]/g, (c) =>
    c === '"' || c === '\\' || c === '$' ? `\\${c}` : `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )}"`;

/** A comment, which is Markdown to readers. Comments nest, so their start must not show either. */
export function kdoc(notes: readonly string[]): string {
  const paragraphs = paragraphsOf(notes).map((paragraph) =>
    paragraph.kind === 'text'
      ? wrapped(safe(paragraph.text), WIDTH)
      : paragraph.items.flatMap((item) => wrapped(`- ${safe(item)}`, WIDTH, '  ')),
  );
  const lines = paragraphs.flatMap((part, at) => [...(at === 0 ? [] : ['']), ...part]);
  if (lines.length === 1) return `/** ${lines[0]} */`;
  return ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');
}

/** A space without width keeps the two signs apart; `@` at the start of a line would be a tag. */
const safe = (text: string): string =>
  markdownLine(text)
    .replaceAll(/\*(?=\/)|\/(?=\*)/g, '$&\u200b')
    .replaceAll(/(?<!\w)@/g, '\u200b@');
