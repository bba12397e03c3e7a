import type { SearchedSite } from './open.ts';
import type { Found, Search } from './search-index.ts';

/** One page in `names.json`. */
export interface PageName {
  readonly title: string;
  /** What else it is called: an event's name on the wire. */
  readonly name: string;
  readonly url: string;
  readonly kind: string;
  readonly provider?: string;
}

const PAGES = 12;

/** A search by names alone, for a site that is being written and has no index yet. */
export async function loadNames({ root }: SearchedSite): Promise<Search> {
  const response = await fetch(`${root}names.json`);
  if (!response.ok) throw new Error(`names.json was answered with ${response.status}.`);
  const pages = (await response.json()) as readonly PageName[];
  return (words, filters) => {
    const found = findByName(pages, words).filter(
      (page) => (filters.provider ?? page.provider) === page.provider && (filters.kind ?? page.kind) === page.kind,
    );
    return Promise.resolve({ total: found.length, found: found.slice(0, PAGES).map(asFound) });
  };
}

/** Pages whose title or name holds every word. */
export function findByName(pages: readonly PageName[], words: string): readonly PageName[] {
  const wanted = plain(words).split(' ').filter(Boolean);
  return pages.filter((page) => wanted.every((word) => plain(`${page.title} ${page.name}`).includes(word)));
}

const plain = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ');

const asFound = ({ title, name, url, kind, provider }: PageName): Found => ({
  title,
  url,
  kind,
  provider,
  excerpt: [{ text: name, hit: false }],
  parts: [],
});
