/** Issues and drift as a list, each with its line and its property. */
import { button, el } from './element.ts';
import type { Marked } from './verdict.ts';

export interface FindingLinks {
  /** The address of what explains a place; undefined where nothing does. */
  readonly hrefOf: (pointer: string) => string | undefined;
  readonly go: (line: number) => void;
}

/** Beyond these they are counted. */
const MOST = 40;

export function findingList(marks: readonly Marked[], links: FindingLinks): HTMLElement | undefined {
  if (marks.length === 0) return undefined;
  const rows = marks.slice(0, MOST).map((mark, index) => rowOf(mark, index, links));
  const more = marks.length - MOST;
  return el('ul', { class: 'findings' }, ...rows, more > 0 && el('li', { class: 'more' }, `and ${more} more`));
}

function rowOf(
  { level, line, message, pointer, value }: Marked,
  index: number,
  { hrefOf, go }: FindingLinks,
): HTMLElement {
  const href = pointer === undefined ? undefined : hrefOf(pointer);
  const place = pointer === undefined || pointer === '' ? undefined : pointer;
  // The sentence begins with the place, which is a link of its own where it can be.
  const rest = place !== undefined && message.startsWith(place) ? message.slice(place.length) : message;
  const name =
    rest === message
      ? undefined
      : href === undefined
        ? el('code', {}, place!)
        : el('a', { href }, el('code', {}, place!));
  return el(
    'li',
    { class: level },
    button(`Line ${line}`, () => go(line), { key: `line-${index}`, class: 'at' }),
    ' ',
    el('b', {}, level),
    ' ',
    el('span', {}, ...(name === undefined ? [] : [name]), rest, value === undefined ? '' : `: ${value}`),
  );
}
