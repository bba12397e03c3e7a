import { expect, test } from 'vitest';
import { linksBelow } from '../src/links.ts';
import type { ProviderDocs } from '../src/model.ts';
import { markCurrent, segmentsOf } from '../src/routes/current.ts';
import { hasOneSidebar, MOST_EVENTS, providerGroups } from '../src/routes/groups.ts';

const links = linksBelow('/docs');

function providerWith(categories: Readonly<Record<string, readonly string[]>>): ProviderDocs {
  const events = Object.values(categories)
    .flat()
    .map((name) => ({ name }));
  return {
    id: 'acme',
    quirks: [],
    unknown: [['Whether it retries.']],
    events,
    categories: Object.entries(categories).map(([title, names]) => ({ title, events: names })),
  } as unknown as ProviderDocs;
}

const acme = providerWith({ Orders: ['order:created', 'order:paid'], Guests: ['guest.moved'] });

test('a provider has its sections, and a group of wire names for each category', () => {
  const groups = providerGroups(links, acme);
  expect(groups.map(({ label }) => label)).toEqual(['Connect', 'Orders', 'Guests']);
  expect(groups[1]?.entries.map(({ label, attrs }) => [label, attrs.class])).toEqual([
    ['order:created', 'wire'],
    ['order:paid', 'wire'],
  ]);
});

test('sections that the page does not have are not in its sidebar', () => {
  const labels = providerGroups(links, acme)[0]?.entries.map(({ label }) => label);
  expect(labels).toContain('Not known');
  expect(labels).not.toContain('Quirks');
});

test('the link to the page itself is marked, however its address is encoded', () => {
  for (const address of [
    '/docs/acme/order~3Acreated/',
    '/docs/acme/order%7E3Acreated',
    '/docs/acme/order~3Acreated/index.html',
  ]) {
    const marked = markCurrent(providerGroups(links, acme), address).flatMap(({ entries }) => entries);
    expect(marked.filter(({ isCurrent }) => isCurrent).map(({ label }) => label)).toEqual(['order:created']);
  }
});

test('on the page of a provider the overview is marked, and no section', () => {
  const marked = markCurrent(providerGroups(links, acme), '/docs/acme/').flatMap(({ entries }) => entries);
  expect(marked.filter(({ isCurrent }) => isCurrent).map(({ label }) => label)).toEqual(['Overview']);
});

test('marking a page leaves the tree of the other pages alone', () => {
  const tree = providerGroups(links, acme);
  markCurrent(tree, '/docs/acme/guest.moved/');
  expect(tree.flatMap(({ entries }) => entries).filter(({ isCurrent }) => isCurrent)).toEqual([]);
});

test('a provider with very many events lists those around the page, and leads to the others', () => {
  const names = Array.from({ length: 1000 }, (_, at) => `event_${at}`);
  const many = providerWith({ First: names.slice(0, 500), Second: names.slice(500) });
  const groups = providerGroups(links, many, 'event_700');
  const shown = groups.slice(1).flatMap(({ entries }) => entries.map(({ label }) => label));
  expect(shown).toHaveLength(MOST_EVENTS);
  expect(shown).toContain('event_700');
  expect(groups.map(({ label }) => label)).toEqual(['Connect', 'Second']);
  expect(groups[0]?.entries.at(-1)?.label).toBe('All events');
  expect(hasOneSidebar(many)).toBe(false);
});

test('segments of an address are told below the base', () => {
  expect(segmentsOf('/docs/acme/caf%C3%A9/', '/docs/')).toEqual(['acme', 'café']);
  expect(segmentsOf('/docs/', '/docs')).toEqual([]);
  expect(segmentsOf('/acme/%zz/', '/')).toEqual(['acme', '%zz']);
});
