/** Text of a contract inside C#: nothing of it ends a string, a comment or a line. Comments are XML. */
import { cleanText, inlines, type Inline } from '../../prose.ts';
import { paragraphsOf, wrapped, type Paragraph } from '../paragraphs.ts';

const WIDTH = 100;

/** A string literal, with an escape for all but ASCII: C# ends a line at more than LF. */
export const csharpString = (text: string): string =>
  JSON.stringify(text).replaceAll(/[\u007f-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Text and attributes of XML, which knows no half of a character. */
export const xmlText = (text: string): string =>
  cleanText(text)
    .toWellFormed()
    .replaceAll(/[\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

function line(text: string): string {
  return inlines(text).map(printInline).join('');
}

function printInline(part: Inline): string {
  switch (part.kind) {
    case 'text':
      return untrimmed(part.text);
    case 'code':
      return `<c>${xmlText(part.text)}</c>`;
    case 'link':
      return `<see href="${xmlText(part.url)}">${xmlText(part.text)}</see>`;
  }
}

/** The spaces at its ends keep it apart from what stands beside it. */
const untrimmed = (text: string): string =>
  `${/^ */.exec(text)![0]}${xmlText(text)}${/ *$/.exec(text.trimStart())![0]}`;

/** A comment on lines of its own. */
export function xmlDoc(notes: readonly string[]): string {
  const [only, ...others] = paragraphsOf(notes);
  const lines =
    only?.kind === 'text' && others.length === 0
      ? wrapped(line(only.text), WIDTH)
      : [...(only === undefined ? [] : [only]), ...others].flatMap(paragraphLines);
  return lines.length === 1 && lines[0]!.length < WIDTH
    ? `/// <summary>${lines[0]}</summary>`
    : ['<summary>', ...lines, '</summary>'].map((text) => `/// ${text}`).join('\n');
}

function paragraphLines(paragraph: Paragraph): readonly string[] {
  if (paragraph.kind === 'text') return wrapped(`<para>${line(paragraph.text)}</para>`, WIDTH);
  const items = paragraph.items.flatMap((item) =>
    wrapped(`<item><description>${line(item)}</description></item>`, WIDTH),
  );
  return ['<list type="bullet">', ...items, '</list>'];
}
