import { expect, test } from 'vitest';
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
