/** Prints the text of a contract in Markdown files, where pipes, brackets, angles and backticks would mean something. */
import { cleanText, inlines, webAddress } from './prose.ts';
import type { Inline } from './prose.ts';

/** An underscore inside a word and an ampersand that starts no entity mean nothing. */
const SPECIAL = /[\\`*[\]<>|~$]|(?<!\w)_|_(?!\w)|&(?=#?\w+;)|(?<=^\s*)[-+#](?=[\s#])|(?<=^\s*\d+)[.)](?=\s)/g;

/** Text on one line: code and links to web pages are kept, everything else shows as it was written. */
export const markdownLine = (text: string): string => inlines(oneLine(text)).map(printInline).join('');

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

/** Text that stands in a cell of a table, which a pipe would end even inside code. */
export const markdownCell = (printed: string): string => printed.replaceAll(/(?<!\\)\|/g, '\\|');

/** Code in a sentence. */
export function markdownCode(text: string): string {
  const clean = oneLine(text);
  const longest = Math.max(0, ...Array.from(clean.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = clean.startsWith('`') || clean.endsWith('`') || clean === '' ? ' ' : '';
  return `${fence}${space}${clean}${space}${fence}`;
}

function printInline(part: Inline): string {
  if (part.kind === 'code') return markdownCode(part.text);
  return part.kind === 'text' ? escape(part.text) : `[${escape(part.text)}](${part.url})`;
}

const oneLine = (text: string): string => cleanText(text).replaceAll(/\s+/g, ' ');
const escape = (text: string): string => text.replaceAll(SPECIAL, '\\$&');
