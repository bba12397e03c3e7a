/** A quirk as an item of a list. */
import type { QuirkDocs } from '../../runtime/docs.js';
import { markdownCode } from '../markdown.ts';
import { eventLink, evidenceText, line } from './markdown-parts.ts';
import type { Page } from './markdown-parts.ts';

/** It names the properties at which it shows. */
export function quirkItem({ id, text, at, evidence }: QuirkDocs, page: Page): string {
  const places = at.map(({ event, anchor }) =>
    anchor === undefined ? eventLink(event, page) : `${markdownCode(decoded(anchor))} of ${eventLink(event, page)}`,
  );
  const known = evidenceText(evidence, page);
  return [
    `${markdownCode(id)}: ${line(text, page)}`,
    ...(places.length === 0 ? [] : [`See ${places.join(', ')}.`]),
    ...(known === '' ? [] : [`How we know: ${known}.`]),
  ].join(' ');
}

/** Ids of properties are written for addresses. */
function decoded(anchor: string): string {
  try {
    return decodeURI(anchor);
  } catch {
    return anchor;
  }
}
