/** Text of a contract inside Javadoc, where `@`, `<`, `&`, the comment's end and even `\u002a/` would mean something. */
import { cleanText, inlines, type Inline } from '../../prose.ts';
import { paragraphsOf, sentenceOf, wrapped, type Paragraph } from '../paragraphs.ts';

/** Columns of text; the indentation comes on top. */
const WIDTH = 100;

/** javac reads `\u` escapes everywhere, comments included. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '@': '&#64;',
  '\\': '&#92;',
  '*': '&#42;',
};

const escaped = (text: string): string => text.replaceAll(/[&<>@\\]|\*(?=\/)/g, (found) => ENTITIES[found]!);

export const javadocLine = (text: string): string =>
  inlines(cleanText(text).replaceAll(/\s+/g, ' ')).map(printInline).join('');

function printInline(part: Inline): string {
  switch (part.kind) {
    case 'text':
      return escaped(part.text);
    case 'code':
      return part.text === '' ? '' : `<code>${escaped(part.text)}</code>`;
    case 'link':
      return `<a href="${escaped(part.url)}">${escaped(part.text.trim() === '' ? part.url : part.text)}</a>`;
  }
}

/** The value of a tag, such as `param`, and what stands before it. */
export interface Tag {
  readonly start: string;
  readonly notes: readonly string[];
}

/** A comment on lines of its own. There is always one, since doclint asks for it. */
export function javadoc(notes: readonly string[], tags: readonly Tag[] = []): string {
  const prose = paragraphsOf(notes).flatMap((paragraph, at) => [
    ...(at === 0 ? [] : ['']),
    ...lines(paragraph, at > 0),
  ]);
  const tagged = tags.flatMap(({ start, notes: said }) =>
    wrapped(`@${start} ${javadocLine(sentenceOf(said))}`, WIDTH, '    '),
  );
  const all = [...prose, ...(tagged.length > 0 && prose.length > 0 ? [''] : []), ...tagged];
  if (all.length === 1 && tagged.length === 0) return `/** ${all[0]} */`;
  return ['/**', ...all.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');
}

/** A list may not stand inside a paragraph. */
function lines(paragraph: Paragraph, follows: boolean): readonly string[] {
  if (paragraph.kind === 'text') return wrapped(`${follows ? '<p>' : ''}${javadocLine(paragraph.text)}`, WIDTH);
  return ['<ul>', ...paragraph.items.flatMap((item) => wrapped(`<li>${javadocLine(item)}`, WIDTH, '    ')), '</ul>'];
}

/** A string literal. What javac, an editor or a terminal could take for something else is an escape. */
export const javaString = (text: string): string =>
  JSON.stringify(text).replaceAll(/[\u007f-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** On one line; javac reads `\\u` there, too. */
export const javaComment = (text: string): string => cleanText(text).replaceAll(/\s+/g, ' ').replaceAll('\\', '/');
