import type { SearchedSite } from './open.ts';
import type { Found, Part, Piece, Results } from './search-index.ts';

/** An element with a class, some text or children. Text is never read as markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** What was found, as a list of links: each page, and below it the properties that fit. */
export function listResults({ found }: Results, site: SearchedSite): readonly HTMLElement[] {
  return found.map((page) => {
    const item = element('li', 'search-page', pageLink(page, site));
    if (page.parts.length > 0) item.append(element('ul', 'search-parts', ...page.parts.map(partItem)));
    return item;
  });
}

/** Where one may go before anything was typed. */
export function listProviders({ root, providers }: SearchedSite): readonly HTMLElement[] {
  return providers.map(([id, title]) => {
    const link = element('a', 'search-hit', element('span', 'search-title', title));
    link.href = `${root}${encodeURIComponent(id)}/`;
    return element('li', 'search-page', link);
  });
}

function pageLink(page: Found, { providers }: SearchedSite): HTMLElement {
  const provider = providers.find(([id]) => id === page.provider)?.[1];
  const place = [provider, page.kind].filter((word) => word !== undefined && word !== '').join(' · ');
  const head = element(
    'span',
    'search-head',
    element('span', 'search-title', page.title),
    ' ',
    element('small', '', place),
  );
  const link = element('a', 'search-hit', head);
  link.href = page.url;
  // Where a property fits, its own line says more than the page's.
  if (page.parts.length === 0) link.append(' ', excerptOf(page.excerpt));
  return link;
}

function partItem({ title, url, excerpt }: Part): HTMLElement {
  // Ids of sections begin with this word; all others are properties and types, which are written as on the wire.
  const className = url.includes('#section-') ? 'search-part' : 'search-part wire';
  const link = element('a', 'search-hit', element('span', className, title), ' ', excerptOf(excerpt));
  link.href = url;
  return element('li', '', link);
}

const excerptOf = (pieces: readonly Piece[]): HTMLElement =>
  element('span', 'search-excerpt', ...pieces.map(({ text, hit }) => (hit ? element('mark', '', text) : text)));
