/** Prints the text of a contract in Markdown files, where pipes, brackets, angles and backticks would mean something. */
import type { Line } from '../runtime/docs.js';
import { cleanText, inlines, webAddress } from './prose.ts';
import type { Inline } from './prose.ts';

/** An underscore inside a word and an ampersand that starts no entity mean nothing; some characters mean something in front alone. */
const SPECIAL =
  /[\\`*[\]<>|~$]|(?<!\w)_|_(?!\w)|&(?=#?\w+;)|(?<=^\s*)(?:[-+](?=[\s-]|$)|#(?=[\s#]|$)|=)|(?<=^\s*\d+)[.)](?=\s|$)/g;

/** Sentences, mostly: nothing in them can be special. */
const HARMLESS = /^ ?(?:[A-Za-z,.;:'"/()%?!@{}][A-Za-z0-9 ,.;:'"/()%?!@{}-]*)?$/;

/** Finds all that the expression above may find, and is faster. */
const SUSPECT = /[\\`*[\]<>|~$_&]|^\s*(?:[-+#=]|\d+[.)])/;

/** Text on one line: code and links to web pages are kept, everything else shows as it was written. */
export const markdownLine = (text: string): string => notNumbered(inlines(oneLine(text)).map(printInline).join(''));

/** Paragraphs, each on a line of its own. */
export const markdownText = (text: string): string =>
  cleanText(text)
    .split(/\n(?:[ ]*\n)+/)
    .map(markdownLine)
    .join('\n\n');

/** A link, or its text alone when the address leads to no web page. */
export function markdownLink(text: string, url: string | undefined): string {
  const address = url === undefined ? undefined : webAddress(url);
  return address === undefined
    ? escape(oneLine(text))
    : printInline({ kind: 'link', text: oneLine(text), url: address });
}

/**
 * Spans in Markdown.
 *
 * @param typeLink - prints the name of a type; code by default, since what leads to a type is the page's to say
 */
export const markdownSpans = (line: Line, typeLink: (name: string) => string = markdownCode): string =>
  notNumbered(
    line
      .map((span) => {
        // A line break could begin a heading or a list.
        if (typeof span === 'string') return HARMLESS.test(span) ? span : escape(span.replaceAll(/\s+/g, ' '));
        if ('code' in span) return markdownCode(span.code);
        return 'type' in span ? typeLink(span.type) : markdownLink(span.text, span.url);
      })
      .join(''),
  );

/** Text that stands in a cell of a table, which a pipe would end even inside code, unless a backslash of its own stands before it. */
export const markdownCell = (printed: string): string =>
  printed.replaceAll(/(?<!\\)(?:\\\\)*\|/g, (pipe) => `${pipe.slice(0, -1)}\\|`);

/** Code in a sentence. */
export function markdownCode(text: string): string {
  const clean = oneLine(text);
  if (clean !== '' && !clean.includes('`')) return `\`${clean}\``;
  const longest = Math.max(0, ...Array.from(clean.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = clean.startsWith('`') || clean.endsWith('`') || clean === '' ? ' ' : '';
  return `${fence}${space}${clean}${space}${fence}`;
}

function printInline(part: Inline): string {
  if (part.kind === 'code') return markdownCode(part.text);
  return part.kind === 'text' ? escape(part.text) : `[${escape(part.text)}](${part.url})`;
}

/** Most text is on one line already. */
const oneLine = (text: string): string =>
  /^[!-~]+(?: [!-~]+)*$/.test(text) ? text : cleanText(text).replaceAll(/\s+/g, ' ');

/** Most text holds nothing that could be special. */
const escape = (text: string): string => (SUSPECT.test(text) ? text.replaceAll(SPECIAL, '\\$&') : text);

/** Parts that mean nothing alone could begin a numbered list together. */
const notNumbered = (printed: string): string => printed.replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2');
