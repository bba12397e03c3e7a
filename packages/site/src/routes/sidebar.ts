import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { getCollection } from 'astro:content';
import { links } from '../links.ts';
import { providers } from '../providers.ts';
import { markCurrent, segmentsOf } from './current.ts';
import {
  type Group,
  guideGroups,
  hasOneSidebar,
  providerGroups,
  referenceGroups,
  siteGroups,
  toolGroups,
} from './groups.ts';

/** One tree per first path segment, since it is the same for hundreds of pages. */
const trees = new Map<string, readonly Group[]>();

/** Gives each page the sidebar of the part of the site that it is in. Pages of `StarlightPage` come through here too. */
export const onRequest = defineRouteMiddleware(async ({ locals, url }) => {
  const route = locals.starlightRoute;
  const [segment = '', page] = segmentsOf(url.pathname, import.meta.env.BASE_URL);
  // A model may have changed since the last request.
  const kept = import.meta.env.DEV ? undefined : trees.get(segment);
  const tree = kept ?? (await groupsOf(segment, page));
  route.sidebar = markCurrent(tree, url.pathname);
  route.hasSidebar = true;
});

async function groupsOf(segment: string, page: string | undefined): Promise<readonly Group[]> {
  const { tree, same } = await treeOf(segment, page);
  if (same) trees.set(segment, tree);
  return tree;
}

/** The tree of a page, and whether all pages of the segment have the same. */
async function treeOf(segment: string, page: string | undefined) {
  if (segment === 'guides') return { tree: guideGroups(links, await guides()), same: true };
  if (segment === 'tools') return { tree: toolGroups(links), same: true };
  if (segment === 'reference') return { tree: referenceGroups(links), same: true };
  const all = await providers();
  const provider = all.find(({ id }) => id === segment);
  if (provider === undefined) return { tree: siteGroups(links, all), same: true };
  return { tree: providerGroups(links, provider, page), same: hasOneSidebar(provider) };
}

interface Guide {
  readonly id: string;
  readonly data: { readonly title: string; readonly order: number };
}

async function guides() {
  const entries: readonly Guide[] = await getCollection('docs', ({ id }: Guide) => id.startsWith('guides/'));
  return entries.toSorted((a, b) => a.data.order - b.data.order).map(({ id, data }) => ({ id, title: data.title }));
}
