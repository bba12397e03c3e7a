import type { Marks } from './marks.ts';

/**
 * Marks as one attribute: ids once each, then for each line the place of its id in base 36, from 1. A page has
 * thousands of lines, and an element with an id for each of them would weigh more than the example itself.
 */
export function packMarks(marks: Marks): string {
  const ids = [...new Set(marks.filter((id) => id !== undefined))];
  const places = new Map(ids.map((id, i) => [id, (i + 1).toString(36)]));
  return `${ids.map(escapeId).join(' ')}|${marks.map((id) => (id === undefined ? '' : places.get(id))).join(' ')}`;
}

/** What `packMarks` made, line by line. */
export function unpackMarks(packed: string): Marks {
  const [ids = '', lines = ''] = packed.split('|');
  const known = ids.split(' ').map(decodeURIComponent);
  return lines.split(' ').map((place) => (place === '' ? undefined : known[Number.parseInt(place, 36) - 1]));
}

// Ids are percent-encoded once; a second time here keeps them apart from the marks between them.
const escapeId = (id: string): string => id.replaceAll('%', '%25').replaceAll(' ', '%20').replaceAll('|', '%7C');
