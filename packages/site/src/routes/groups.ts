import type { Links } from '../links.ts';
import type { ProviderDocs } from '../model.ts';
import { segmentOf } from '../segment.ts';

/** As Starlight holds them, so that its own parts can read them. */
export interface Link {
  readonly type: 'link';
  label: string;
  href: string;
  isCurrent: boolean;
  badge: undefined;
  attrs: Record<string, string>;
}

export interface Group {
  readonly type: 'group';
  label: string;
  entries: Link[];
  collapsed: boolean;
  badge: undefined;
}

/** Sections of a provider's page that have an id of their own. */
const connect = [
  ['Register', 'section-register'],
  ['Authenticate', 'section-authenticate'],
  ['Delivery', 'section-delivery'],
] as const;

/** With more events than this, a page lists those near its own: thousands of links on thousands of pages help nobody. */
export const MOST_EVENTS = 150;

/**
 * The provider's sections, then its events by category, under the names that they have on the wire. Where there are
 * very many events, only those around the one at `current`, a segment of an address, are listed, or the first ones.
 */
export function providerGroups(links: Links, provider: ProviderDocs, current?: string): readonly Group[] {
  const { id } = provider;
  const sections = [...connect, ...optionalSections(provider)];
  const overview = [
    link('Overview', links.provider(id)),
    ...sections.map(([label, section]) => link(label, links.provider(id, section))),
    link('Types', links.types(id)),
  ];
  const shown = namesAround(
    provider.categories.flatMap(({ events }) => events),
    current,
  );
  const categories = provider.categories.map(({ title, events }) =>
    group(
      title ?? 'Events',
      events.filter((name) => shown.has(name)).map((name) => link(name, links.event(id, name), 'wire')),
    ),
  );
  const all = shown.size === provider.events.length ? [] : [link('All events', links.provider(id, 'section-events'))];
  return [group('Connect', [...overview, ...all]), ...categories.filter(({ entries }) => entries.length > 0)];
}

function namesAround(names: readonly string[], current: string | undefined): ReadonlySet<string> {
  if (names.length <= MOST_EVENTS) return new Set(names);
  const at = Math.max(
    0,
    names.findIndex((name) => segmentOf(name) === current),
  );
  const start = Math.min(Math.max(0, at - MOST_EVENTS / 2), names.length - MOST_EVENTS);
  return new Set(names.slice(start, start + MOST_EVENTS));
}

/** Whether every page of a provider has the same sidebar. */
export const hasOneSidebar = ({ events }: ProviderDocs): boolean => events.length <= MOST_EVENTS;

function optionalSections({ quirks, unknown }: ProviderDocs): readonly (readonly [string, string])[] {
  return [
    ...(quirks.length > 0 ? ([['Quirks', 'section-quirks']] as const) : []),
    ...(unknown.length > 0 ? ([['Not known', 'section-unknown']] as const) : []),
  ];
}

export const guideGroups = (links: Links, guides: readonly { id: string; title: string }[]): readonly Group[] => [
  group('Guides', [
    link('All guides', links.at('guides/')),
    ...guides.map(({ id, title }) => link(title, links.at(`${id}/`))),
  ]),
];

export const toolGroups = (links: Links): readonly Group[] => [
  group('Tools', [
    link('Validate a payload', links.at('tools/validate/')),
    link('Verify a signature', links.at('tools/signature/')),
    link('Retry times', links.at('tools/retries/')),
  ]),
];

export const referenceGroups = (links: Links): readonly Group[] => [
  group('Reference', [
    link('Commands', links.at('reference/cli/')),
    link('x-webhooks', links.at('reference/x-webhooks/')),
    link('Problems', links.at('reference/problems/')),
  ]),
];

/** For pages that belong to no part: only a phone's menu shows it. */
export const siteGroups = (links: Links, providers: readonly ProviderDocs[]): readonly Group[] => [
  group(
    'Providers',
    providers.map(({ id, title }) => link(title, links.provider(id))),
  ),
];

const group = (label: string, entries: Link[]): Group => ({
  type: 'group',
  label,
  entries,
  collapsed: false,
  badge: undefined,
});

const link = (label: string, href: string, kind?: 'wire'): Link => ({
  type: 'link',
  label,
  href,
  isCurrent: false,
  badge: undefined,
  attrs: kind === undefined ? {} : { class: kind },
});
