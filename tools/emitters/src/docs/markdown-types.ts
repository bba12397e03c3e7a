/** All named types of a provider in Markdown. */
import type { TypeDocs, TypesDocs } from '../../runtime/docs.js';
import { markdownCode, markdownLine } from '../markdown.ts';
import {
  eventLink,
  evidenceNote,
  evidenceText,
  heading,
  line,
  printPage,
  prose,
  providerLink,
} from './markdown-parts.ts';
import type { Page } from './markdown-parts.ts';
import { shapePart } from './markdown-properties.ts';

export const typesPage = ({ types }: TypesDocs, page: Page): string =>
  printPage(
    [
      heading(1, 'Types'),
      `The types of ${providerLink(page)} that have a name.`,
      ...types.flatMap((type) => [heading(2, type.name), ...typePart(type, page)]),
    ],
    page,
  );

function typePart(type: TypeDocs, page: Page): readonly string[] {
  const { title, description, deprecated, evidence, values, open, limits, events } = type;
  const known = values.map(({ value, meaning }) =>
    meaning === undefined ? markdownCode(value) : `${markdownCode(value)} (${line(meaning, page)})`,
  );
  const status = evidenceText(evidence, page);
  const facts = [
    ...(deprecated ? ['Deprecated.'] : []),
    ...(known.length === 0
      ? []
      : [`Values: ${known.join(', ')}${open ? '; other values are accepted, and are drift' : ''}.`]),
    ...(limits.length === 0 ? [] : [`Limits: ${limits.map((limit) => line(limit, page)).join(', ')}.`]),
    ...(status === '' ? [] : [`How we know: ${status}.`]),
    ...(evidence?.note === undefined ? [] : [evidenceNote(evidence)]),
    ...(events.length === 0 ? [] : [`Used by ${events.map((name) => eventLink(name, page)).join(', ')}.`]),
  ];
  return [
    ...(title === undefined ? [] : [markdownLine(title)]),
    ...prose(description, page),
    facts.join(' '),
    ...shapePart(type, page),
  ];
}
