/** The page of an event in Markdown. */
import type { EventDocs, ExampleDocs, Property, RejectedDocs, SiblingsDocs } from '../../runtime/docs.js';
import { markdownCode, markdownLine, markdownLink } from '../markdown.ts';
import { markdownTable } from '../readme-page.ts';
import {
  bullets,
  codePart,
  eventLink,
  evidenceText,
  factTable,
  fence,
  heading,
  line,
  local,
  printPage,
  prose,
  providerLink,
} from './markdown-parts.ts';
import type { Page } from './markdown-parts.ts';
import { propertyList, shapePart } from './markdown-properties.ts';
import { quirkItem } from './markdown-quirks.ts';

export const eventPage = (event: EventDocs, page: Page): string =>
  printPage(
    [
      heading(1, markdownLine(event.title)),
      ...aboutEvent(event, page),
      heading(2, 'Payload'),
      ...shapePart(event.payload, page),
      ...part('Headers', event.headers.length === 0 ? [] : [propertyList(event.headers, page)]),
      ...part(
        'Examples',
        event.examples.flatMap((example) => examplePart(example, page)),
      ),
      ...part('On the wire', wirePart(event, page)),
      ...part(
        'Receive it',
        event.code.flatMap((one) => codePart(one, 3, page)),
      ),
      ...part(
        'In other languages',
        event.languages.flatMap(({ reading }) => codePart(reading, 3, page)),
      ),
      ...part('How it differs', siblingsPart(event.siblings, page)),
      ...part('Quirks', bullets(event.quirks.map((quirk) => quirkItem(quirk, page)))),
      ...part(
        'Refused bodies',
        event.rejected.flatMap((one) => rejectedPart(one, event, page)),
      ),
      footer(event, page),
    ],
    page,
  );

/** A section, unless it is empty. */
const part = (title: string, blocks: readonly string[]): readonly string[] =>
  blocks.length === 0 ? [] : [heading(2, title), ...blocks];

function aboutEvent(event: EventDocs, page: Page): readonly string[] {
  const { name, summary, category, deprecated, link, glance, identity, description } = event;
  const facts = glance.map(({ term, value, evidence }) => {
    const known = evidenceText(evidence, page);
    return `${markdownLine(term)}: ${line(value, page)}${known === '' ? '' : `, ${known}`}`;
  });
  const more = [
    ...(category === undefined ? [] : [`Category: ${markdownLine(category)}.`]),
    ...(deprecated ? ['This event is deprecated.'] : []),
    ...(link === undefined ? [] : [`${markdownLink('Published page', link)}.`]),
  ];
  return [
    `${markdownCode(name)} of ${providerLink(page)}. ${line(summary, page)}`,
    ...(more.length === 0 ? [] : [more.join(' ')]),
    ...bullets(facts),
    ...prose(description, page),
    ...factTable([identity], page),
  ];
}

const ORIGINS = {
  published: 'As published',
  corrected: 'Published, and corrected',
  ours: 'Made for this contract',
} as const;
const SIZES = { full: ', the fullest of them', minimal: ', the smallest of them' } as const;

function examplePart(example: ExampleDocs, page: Page): readonly string[] {
  const { label, name, origin, size, source, summary, note, text } = example;
  const known = evidenceText(source === undefined ? undefined : { status: 'published', source }, page);
  const from = known === '' ? '' : known.replace(/^published /, ' ');
  return [
    heading(3, label === name ? markdownCode(name) : `${markdownLine(label)}: ${markdownCode(name)}`),
    [
      ...(summary === undefined ? [] : [line(summary, page)]),
      `${ORIGINS[origin]}${size === undefined ? '' : SIZES[size]}${from}.`,
      ...(note === undefined ? [] : [line(note, page)]),
    ].join(' '),
    fence('json', text),
  ];
}

function wirePart({ http }: EventDocs, page: Page): readonly string[] {
  return [...(http.note === undefined ? [] : [line(http.note, page)]), fence(http.language, http.text)];
}

function siblingsPart({ events, rows, same }: SiblingsDocs, page: Page): readonly string[] {
  if (events.length === 0) return [];
  const cells = rows.map(({ path, cells: row }) => [
    markdownCode(path),
    ...row.map((cell) => (cell === null ? '' : line(cell, page))),
  ]);
  const shared = same === 0 ? '' : `All of them share ${same} ${same === 1 ? 'member' : 'members'}.`;
  if (rows.length === 0) return [`${events.map((name) => eventLink(name, page)).join(', ')}: ${shared}`];
  return [markdownTable(['member', ...events.map((name) => eventLink(name, page))], cells), shared];
}

const REASONS = {
  'not-json': 'not JSON',
  'unknown-event': 'of no known event',
  structure: 'of another structure',
} as const;

function rejectedPart(
  { name, reason, why, anchor, text }: RejectedDocs,
  event: EventDocs,
  page: Page,
): readonly string[] {
  const path = anchor === undefined ? undefined : pathAt(anchor, event.payload);
  const at = path === undefined ? '' : `, at ${markdownCode(path)}`;
  return [
    heading(3, markdownCode(name)),
    `It is ${REASONS[reason]}${at}. ${line(why, page)}`,
    fence(reason === 'not-json' ? 'text' : 'json', text),
  ];
}

function pathAt(
  anchor: string,
  { properties, variants }: Pick<Property, 'properties' | 'variants'>,
): string | undefined {
  for (const property of properties) {
    const found = property.id === anchor ? property.path : pathAt(anchor, property);
    if (found !== undefined) return found;
  }
  for (const variant of variants) {
    const found = pathAt(anchor, variant);
    if (found !== undefined) return found;
  }
  return undefined;
}

const footer = ({ typeName }: EventDocs, page: Page): string =>
  `See also ${providerLink(page)}, ${local('its types', `${page.up}types.md`)}, and the ${local('JSON Schema', `${page.up}schemas/${typeName}.json`)} of this body.`;
