/** Parts of the Markdown pages. A page is a list of blocks; nothing in it is HTML. */
import type { FactCounts } from '@hookwright/contract';
import type {
  Block,
  Code,
  Fact,
  Line,
  Property,
  Prose,
  ProviderDocs,
  SourceDocs,
  TypesDocs,
} from '../../runtime/docs.js';
import { markdownCode, markdownLine, markdownLink, markdownSpans } from '../markdown.ts';
import { webAddress } from '../prose.ts';
import { markdownTable } from '../readme-page.ts';
import { fenced } from '../shell.ts';

/** Where a page stands, so that its links lead to the others. */
export interface Page {
  readonly provider: ProviderDocs;
  /** Type → its heading's anchor. */
  readonly anchors: ReadonlyMap<string, string>;
  /** From the page's folder to the one of `provider.md`: empty, or `../`. */
  readonly up: '' | '../';
}

export const pageOf = (provider: ProviderDocs, types: TypesDocs, up: Page['up']): Page => ({
  provider,
  anchors: headingAnchors(types),
  up,
});

/** As GitHub makes them: lower case, and counted where two are alike. The page's own heading is the first. */
function headingAnchors({ types }: TypesDocs): ReadonlyMap<string, string> {
  const counts = new Map([['types', 1]]);
  return new Map(
    types.map(({ name }) => {
      const slug = name.toLowerCase();
      const count = counts.get(slug) ?? 0;
      counts.set(slug, count + 1);
      return [name, count === 0 ? slug : `${slug}-${count}`];
    }),
  );
}

export const providerLink = ({ provider, up }: Page): string => local(provider.title, `${up}provider.md`);

/** An event by its name on the wire, as code that leads to its page. */
export function eventLink(name: string, { provider, up }: Page): string {
  const event = provider.events.find((one) => one.name === name);
  return event === undefined ? markdownCode(name) : `[${markdownCode(name)}](${up}events/${event.key}.md)`;
}

export function typeLink(name: string, { anchors, up }: Page): string {
  const anchor = anchors.get(name);
  return anchor === undefined ? markdownCode(name) : `[${markdownCode(name)}](${up}types.md#${anchor})`;
}

/** A link to a file beside the pages, whose address is ours. */
export const local = (text: string, address: string): string => `[${markdownLine(text)}](${address})`;

export const heading = (depth: number, text: string): string => `${'#'.repeat(depth)} ${text}`;

export const line = (spans: Line, page: Page): string => markdownSpans(spans, (name) => typeLink(name, page)).trim();

/** Blocks of text, each to stand with an empty line around it. */
export const prose = (blocks: Prose, page: Page): readonly string[] => blocks.map((block) => printBlock(block, page));

function printBlock(block: Block, page: Page): string {
  switch (block.kind) {
    case 'paragraph':
      return line(block.line, page);
    case 'list':
      return block.items.map((item) => `- ${line(item, page)}`).join('\n');
    case 'code':
      return fence(block.language, block.text);
  }
}

/** Text as it is. Every line end is one of Markdown's, so that none escapes the margin of a list. */
export function fence(language: string, text: string): string {
  const lines = text.replaceAll(/\r\n?/g, '\n').replace(/\n$/, '');
  return fenced(/^[\w+-]+$/.test(language) ? language : 'text', language === 'json' ? visible(lines) : lines);
}

/** JSON has a way to show what is invisible or turns the direction of text. */
const visible = (json: string): string =>
  json.replaceAll(
    /[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A panel: what it is, what to know, the text. */
export const codePart = ({ label, file, language, text, note }: Code, depth: number, page: Page): readonly string[] => [
  heading(depth, markdownLine(label)),
  ...(file === undefined ? [] : [markdownCode(file)]),
  ...(note === undefined ? [] : [line(note, page)]),
  fence(language, text),
];

/** `published (A)`: the status and a link to what says so. Empty where nobody stated anything. */
export function evidenceText(evidence: Fact['evidence'], { provider }: Page): string {
  if (evidence === undefined) return '';
  const source = 'source' in evidence ? evidence.source : undefined;
  if (source === undefined) return evidence.status;
  const known = provider.sources.find(({ id }) => id === source);
  return `${evidence.status} (${known === undefined ? markdownLink('page', source) : sourceLink(known, provider)})`;
}

/** By its short name, whose address stands at the end of the page. */
function sourceLink(source: SourceDocs, provider: ProviderDocs): string {
  return definitionOf(source, provider) === undefined ? markdownLink(source.id, source.url) : `[${source.id}]`;
}

/** Only a plain name that no other source has in other letters can stand for an address. */
function definitionOf({ id, url }: SourceDocs, { sources }: ProviderDocs): string | undefined {
  const address = url === undefined ? undefined : webAddress(url);
  const isOwn = sources.filter((one) => one.id.toLowerCase() === id.toLowerCase()).length === 1;
  return address !== undefined && isOwn && /^[A-Za-z][\w.-]*$/.test(id) ? `[${id}]: ${address}` : undefined;
}

/** The note of the evidence itself, where nothing else tells it. */
export const evidenceNote = (evidence: Property['evidence']): string =>
  evidence?.note === undefined ? '' : markdownLine(evidence.note);

/** Nothing when there is no fact. */
export function factTable(facts: readonly Fact[], page: Page): readonly string[] {
  if (facts.length === 0) return [];
  const rows = facts.map(({ term, value, note, evidence }) => [
    markdownLine(term),
    line(value, page),
    evidenceText(evidence, page),
    note === undefined ? '' : line(note, page),
  ]);
  return [markdownTable(['fact', 'value', 'how we know', 'note'], rows)];
}

/** A list, or nothing when it is empty. */
export const bullets = (items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [items.map((item) => `- ${item}`).join('\n')];

export function countsText({ unstated, ...stated }: FactCounts): string {
  const counts = Object.entries({ ...stated, 'of unknown origin': unstated }).filter(([, count]) => count > 0);
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  return total === 0 ? '' : `${total} facts: ${counts.map(([status, count]) => `${count} ${status}`).join(', ')}.`;
}

/** Blocks with an empty line between them, and last the addresses of the sources that they name. */
export function printPage(blocks: readonly string[], { provider }: Page): string {
  const text = blocks.filter((one) => one !== '').join('\n\n');
  const definitions = provider.sources
    .filter(({ id }) => text.includes(`([${id}])`))
    .flatMap((source) => definitionOf(source, provider) ?? []);
  return `${text}${definitions.length === 0 ? '' : `\n\n${definitions.join('\n')}`}\n`;
}
