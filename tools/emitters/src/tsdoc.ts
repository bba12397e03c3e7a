/** Prints the text and the values of a contract inside doc comments, where `@`, braces and the comment's end would mean something. */
import type { Json } from '@hookwright/contract';
import { blocks, cleanText, inlines, webAddress } from './prose.ts';
import type { Inline } from './prose.ts';

/** Columns of text in a comment. The indentation comes on top. */
const WIDTH = 100;
/** An escape that the text already has stays as it is, and so does the `@` of a mail address. */
const SPECIAL = /\\[!-/:-@[-`{-~]|[\\{}<>`]|(?<!\w)@|@(?!\w)|\](?=[([:])/g;
/** A line that starts like this would be a heading, a quotation or an item of a list. */
const STRUCTURE = /^(?:[-+*]$|#{1,6}$|>|\d+[.)]$|\\?`{3}|\\?~{3})/;

/** Stands for a space inside code and links, where no line may break. No text holds it, since control characters go. */
const HARD_SPACE = '\u0001';

/** Paragraphs, lists and code as lines that `wrapped` breaks, and nothing that could be taken for a tag of ours. */
export const tsdocText = (text: string): string =>
  blocks(text)
    .flatMap((block) =>
      block.kind === 'prose'
        ? paragraphs(block.lines).map((line) => inlines(line).map(printInline).join(''))
        : [`\`\`\`${block.language}`, ...block.lines.map((line) => hard(untagged(line))), '```'],
    )
    .join('\n');

/** One line of text, such as a title. */
export const tsdocLine = (text: string): string => inlines(oneLine(text)).map(printInline).join('');

/** Breaks the lines of printed text, and makes sure that none ends the comment. */
export const wrapped = (printed: string): string =>
  printed.split('\n').flatMap(wrap).join('\n').replaceAll(HARD_SPACE, ' ').replaceAll('*/', '*\\/');

const hard = (text: string): string => text.replaceAll(' ', HARD_SPACE);
const oneLine = (text: string): string => cleanText(text).replaceAll(/\s+/g, ' ');

/** A link for a comment, or nothing when the address leads to no web page. */
export function tsdocLink(url: string, title?: string): string | undefined {
  const address = webAddress(url);
  if (address === undefined) return undefined;
  return title === undefined ? hard(`{@link ${address}}`) : printInline({ kind: 'link', url: address, text: title });
}

/** Code inside a sentence; it may hold backticks. */
export function tsdocCode(text: string): string {
  const clean = untagged(oneLine(text)) || '""';
  const longest = Math.max(0, ...Array.from(clean.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = clean.startsWith('`') || clean.endsWith('`') ? ' ' : '';
  return hard(`${fence}${space}${clean}${space}${fence}`);
}

/**
 * A value as JSON that is still JSON when a comment holds it: what could end the comment, start a tag or break the
 * line is written as an escape, which only strings need.
 */
export function tsdocJson(value: Json, indent = 0): string {
  return JSON.stringify(value, null, indent)
    .replaceAll('*/', '*\\/')
    .replaceAll(
      /(?<=[\s{])@|```|[\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
      (found) => found.replaceAll(/./gsu, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
    );
}

/** TypeScript reads tags even inside code, where the backslash shows; a tag that nobody wrote would be worse. */
const untagged = (code: string): string => code.replaceAll(/(?<=^|[\s{])@/g, '\\@');

function printInline(part: Inline): string {
  if (part.kind === 'code') return tsdocCode(part.text);
  const text = part.text.replaceAll(SPECIAL, (found) => (found.length > 1 ? found : `\\${found}`));
  if (part.kind === 'text') return text;
  const label = text.replaceAll('|', '\\|');
  return hard(part.text === '' || part.text === part.url ? `{@link ${part.url}}` : `{@link ${part.url} | ${label}}`);
}

/** Lines that belong together joined, since a contract's lines are as long as its author's window was wide. */
function paragraphs(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const starts = line === '' || /^\s*(?:[-+*]|\d+[.)]|#{1,6}|\|)\s|^ {4}|^\|/.test(line);
    if (before === undefined || before === '' || starts || /^\s*(?:#{1,6}\s|\|)/.test(before)) joined.push(line);
    else joined[joined.length - 1] = `${before} ${line.trimStart()}`;
  }
  return joined;
}

/** The lines after a list item's first stay below its text. */
function wrap(line: string): readonly string[] {
  const first = /^\s*(?:(?:[-+*]|\d+[.)])\s+)?/.exec(line)![0];
  const lines: string[] = [];
  let current = first;
  for (const word of line.slice(first.length).split(' ')) {
    if (current.length + word.length > WIDTH && current.length > first.length && !STRUCTURE.test(word)) {
      lines.push(current.trimEnd());
      current = ' '.repeat(first.length);
    }
    current += `${word} `;
  }
  return [...lines, current.trimEnd()];
}
