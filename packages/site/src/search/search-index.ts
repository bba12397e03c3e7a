import { fits } from './fits.ts';
import type { SearchedSite } from './open.ts';

/** A piece of text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

export interface Part {
  /** A heading, or the path of a property. */
  readonly title: string;
  readonly url: string;
  readonly excerpt: readonly Piece[];
}

/** A page that was found. */
export interface Found extends Part {
  readonly kind: string;
  /** Id of the provider, where the page is one of a provider. */
  readonly provider: string | undefined;
  /** Properties and sections of the page that fit best. */
  readonly parts: readonly Part[];
}

/** What narrows a search; an absent member narrows nothing. */
export interface Filters {
  readonly provider?: string;
  readonly kind?: string;
}

export interface Results {
  readonly total: number;
  readonly found: readonly Found[];
}

/** Finds pages. Gives undefined when a later call has taken the place of this one. */
export type Search = (words: string, filters: Filters) => Promise<Results | undefined>;

/** More than these nobody reads; better words are quicker. */
const PAGES = 8;
const PARTS = 3;
const PAUSE_MS = 90;
const NOTHING: Results = { total: 0, found: [] };

/** The index that was built with the site. Rejects when the site has none. */
export async function loadIndex({ root }: SearchedSite): Promise<Search> {
  const address = `${root}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ excerptLength: 18 });
  await pagefind.init();
  return async (words, filters) => {
    const answer = await pagefind.debouncedSearch(words, { filters }, PAUSE_MS);
    if (answer === null) return undefined;
    const pages = await Promise.all(answer.results.slice(0, PAGES).map(({ data }) => data()));
    const found = pages.map((page) => readPage(page, words));
    return found.some((page) => fits(page, words)) ? { total: answer.results.length, found } : NOTHING;
  };
}

function readPage({ url, excerpt, meta, sub_results }: PagefindPage, words: string): Found {
  const wanted = words.toLowerCase().split(/\s+/);
  const named = ({ title }: PagefindPart): number => wanted.filter((word) => title.toLowerCase().includes(word)).length;
  const parts = sub_results
    .filter((part) => part.url.includes('#') && !part.url.endsWith('#_top'))
    .toSorted((a, b) => named(b) - named(a) || weight(b) - weight(a));
  return {
    title: meta.title ?? url,
    url,
    excerpt: readExcerpt(excerpt),
    kind: meta.kind ?? '',
    provider: meta.provider,
    parts: parts
      .slice(0, PARTS)
      .map((part) => ({ title: part.title, url: part.url, excerpt: readExcerpt(part.excerpt) })),
  };
}

const weight = ({ weighted_locations }: PagefindPart): number =>
  weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);

/** An excerpt is markup. Only its text is taken, and what stands in `<mark>`. */
function readExcerpt(html: string): readonly Piece[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) => ({ text: node.textContent ?? '', hit: node.nodeName === 'MARK' }));
}

interface Pagefind {
  readonly options: (options: { readonly excerptLength: number }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly debouncedSearch: (
    words: string,
    options: { readonly filters: Filters },
    pauseMs: number,
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<PagefindPage> }[] } | null>;
}

interface PagefindPart {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  readonly weighted_locations: readonly { readonly balanced_score: number }[];
}

interface PagefindPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Partial<Record<'title' | 'kind' | 'provider', string>>>;
  readonly sub_results: readonly PagefindPart[];
}
