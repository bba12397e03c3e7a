import { expect, test } from 'vitest';
import { fits } from '../src/search/fits.ts';
import { wordsOf } from '../src/search/lost.ts';
import { findByName } from '../src/search/names.ts';

const pages = [
  { title: 'Tenant created', name: 'tenant_created', url: '/h/tenant_created/', kind: 'event', provider: 'h' },
  { title: 'Contract added', name: 'contract.added', url: '/m/contract.added/', kind: 'event', provider: 'm' },
];

test('a page is found by its title and by its name on the wire, in any case and order', () => {
  for (const words of ['tenant', 'TENANT_CREATED', 'created tenant', ' tenant  cre '])
    expect(findByName(pages, words).map(({ url }) => url)).toEqual(['/h/tenant_created/']);
});

test('every word has to fit', () => {
  expect(findByName(pages, 'tenant added')).toEqual([]);
});

test('an address that does not exist gives the words to search for', () => {
  expect(wordsOf('/host-building/tenant-created.html')).toBe('tenant created');
  expect(wordsOf('/host-building/tenant%5Fcreated/')).toBe('tenant created');
  expect(wordsOf('/a/%zz')).toBe('zz');
  expect(wordsOf('/')).toBe('');
});

test.each([
  ['tenants', 'tenant', true],
  ['ids', 'id', true],
  ['created', 'tenant_created', true],
  ['zzqq', 'Z', false],
  ['nope', 'no-period-id', false],
])('a search for %s that found %s has an answer: %s', (words, hit, expected) => {
  const excerpt = [
    { text: 'a ', hit: false },
    { text: hit, hit: true },
  ];
  const page = { title: 'Some page', url: '/', kind: 'event', provider: undefined, excerpt, parts: [] };
  expect(fits(page, words)).toBe(expected);
});

test('a page whose title has the word is an answer', () => {
  const page = { title: 'Tenant created', url: '/', kind: 'event', provider: undefined, excerpt: [], parts: [] };
  expect(fits(page, 'tenant')).toBe(true);
});
