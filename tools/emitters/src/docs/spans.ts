/** Text of a contract as spans: code, links to web pages, and text, which is what everything else stays. */
import type { Block, Line, Prose, Span } from '../../runtime/docs.js';
import { blocks, cleanText, inlines } from '../prose.ts';

/** Most sentences: nothing to take apart, and nothing that is invisible. */
const PLAIN = /^[!-~](?:[!-;=?-Z\]-_a-~]| (?! ))*$/;

/** On one line. */
export function lineOf(text: string): Line {
  if (PLAIN.test(text) && !text.endsWith(' ') && !/[`[<]/.test(text)) return [text];
  return inlines(cleanText(text).replaceAll(/\s+/g, ' ')).map((part): Span => {
    if (part.kind === 'code') return { code: part.text };
    return part.kind === 'link' ? { text: part.text, url: part.url } : part.text;
  });
}

/** The text, or no member at all: for records whose members are absent when there is nothing to say. */
export const optionalLine = <Name extends string>(
  name: Name,
  text: string | undefined,
): { readonly [Key in Name]?: Line } =>
  text === undefined ? {} : ({ [name]: lineOf(text) } as { readonly [Key in Name]?: Line });

/** Code in a sentence. */
export const code = (text: string): Span => ({ code: text });

/** Lines in a row with text between them. */
export const joinLines = (lines: readonly Line[], separator: string): Line =>
  lines.flatMap((line, index) => (index === 0 ? line : [separator, ...line]));

/** Text beside text becomes one span. */
export function merged(line: Line): Line {
  const spans: Span[] = [];
  for (const span of line) {
    const last = spans.at(-1);
    if (typeof span === 'string' && typeof last === 'string') spans[spans.length - 1] = last + span;
    else spans.push(span);
  }
  return spans;
}

const ITEM = /^ {0,3}(?:[-*+]|\d{1,9}[.)]) +/;

/** One paragraph on one line that can be nothing else. */
const SENTENCES = /^[A-Za-z][ -_a-}]*$/;

/** Paragraphs, lists and code. */
export function proseOf(text: string | undefined): Prose {
  if (text === undefined) return [];
  if (SENTENCES.test(text)) return [{ kind: 'paragraph', line: lineOf(text) }];
  return blocks(text).flatMap((block): readonly Block[] => {
    if (block.kind === 'prose') return paragraphs(block.lines);
    const language = /^[\w+-]+$/.test(block.language) ? block.language : 'text';
    return [{ kind: 'code', language, text: block.lines.join('\n') }];
  });
}

const paragraphs = (lines: readonly string[]): Prose =>
  lines
    .join('\n')
    .split(/\n(?: *\n)+/)
    .flatMap((chunk) => chunkOf(chunk.split('\n').filter((line) => line !== '')));

/** Lines up to the first item are a paragraph; what follows an item without a mark of its own belongs to it. */
function chunkOf(lines: readonly string[]): Prose {
  const first = lines.findIndex((line) => ITEM.test(line));
  const before = first === -1 ? lines : lines.slice(0, first);
  const items: string[] = [];
  for (const line of first === -1 ? [] : lines.slice(first)) {
    if (ITEM.test(line)) items.push(line.replace(ITEM, ''));
    else items.push(`${items.pop() ?? ''} ${line}`);
  }
  return [
    ...(before.length === 0 ? [] : [{ kind: 'paragraph', line: lineOf(before.join(' ')) } as const]),
    ...(items.length === 0 ? [] : [{ kind: 'list', items: items.map(lineOf) } as const]),
  ];
}
