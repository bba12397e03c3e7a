import { segmentOf } from './segment.ts';

/** Where pages are. Every address of the site is made here; `base` is the path that the site is served under. */
export interface Links {
  /** A path from the root of the site: `guides/` or `/guides/`. */
  readonly at: (path: string) => string;
  readonly provider: (provider: string, section?: string) => string;
  readonly event: (provider: string, event: string, anchor?: string) => string;
  /** The same event as Markdown. */
  readonly markdown: (provider: string, event: string) => string;
  readonly types: (provider: string, anchor?: string) => string;
}

/** Links below a base such as `/` or `/docs`. Names of events are encoded: they may hold colons and slashes. */
export function linksBelow(base: string): Links {
  const root = base.replace(/\/+$/, '');
  const at = (path: string): string => `${root}/${path.replace(/^\/+/, '')}`;
  const within = (path: string, anchor?: string): string => at(path) + (anchor === undefined ? '' : `#${anchor}`);
  return {
    at,
    provider: (provider, section) => within(`${encodeURIComponent(provider)}/`, section),
    event: (provider, event, anchor) => within(`${pathOf(provider, event)}/`, anchor),
    markdown: (provider, event) => at(`${pathOf(provider, event)}.md`),
    types: (provider, anchor) => within(`${encodeURIComponent(provider)}/types/`, anchor),
  };
}

const pathOf = (provider: string, event: string): string =>
  `${encodeURIComponent(provider)}/${encodeURIComponent(segmentOf(event))}`;

/** Links of this build. */
export const links = linksBelow(import.meta.env.BASE_URL);
