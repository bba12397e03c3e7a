import { expect, test } from 'vitest';
import { allFacts, counted } from '../src/home/counts.ts';
import { chooseSpecimen } from '../src/home/specimen.ts';
import { seeAlso } from '../src/layout/see-also.ts';
import { linksBelow } from '../src/links.ts';
import type { Fact, ProviderDocs } from '../src/model.ts';

const fact = (term: string, status: 'published' | 'inferred' | 'assumed' | 'unknown', note?: string): Fact => ({
  pointer: `/${term}`,
  term,
  value: [term],
  evidence: { status },
  ...(note === undefined ? {} : { note: [note] }),
});

function provider(id: string, scheme: string, facts: readonly Fact[]): ProviderDocs {
  return {
    id,
    title: id.toUpperCase(),
    events: [{ name: 'moved' }],
    facts: { published: 3, observed: 1, inferred: 0, assumed: 2, unstated: 0 },
    authenticate: { intro: [], schemes: [{ scheme, facts }] },
  } as unknown as ProviderDocs;
}

const plain = provider('plain', 'hmac', [fact('header', 'published'), fact('form', 'published')]);
const mixed = provider('mixed', 'hmac', [
  fact('header', 'published'),
  fact('form', 'published'),
  fact('key', 'published'),
  fact('content', 'assumed', 'Nobody says.'),
  fact('digest', 'published'),
  fact('algorithm', 'inferred'),
]);

test('the specimen is the signature that is known in the most different ways', () => {
  expect(chooseSpecimen([plain, mixed])?.provider.id).toBe('mixed');
});

test('it shows four facts in their order, each way of knowing among them, and the note of the least certain', () => {
  const specimen = chooseSpecimen([mixed]);
  expect(specimen?.facts.map(({ term }) => term)).toEqual(['header', 'form', 'content', 'algorithm']);
  expect(specimen?.note).toEqual(['Nobody says.']);
});

test('without a provider that signs there is no specimen', () => {
  expect(chooseSpecimen([provider('open', 'none', [fact('proof', 'assumed')])])).toBeUndefined();
  expect(chooseSpecimen([])).toBeUndefined();
});

test('facts of all providers are added up', () => {
  expect(allFacts([plain, mixed])).toEqual({ published: 6, observed: 2, inferred: 0, assumed: 4, unstated: 0 });
});

test('one is not a plural', () => {
  expect([counted(1, 'event'), counted(10, 'event')]).toEqual(['1 event', '10 events']);
});

test('a guide leads only to pages that this site has', () => {
  const wanted = [
    { text: 'Moved', provider: 'mixed', event: 'moved', section: 'section-try' },
    { text: 'Gone', provider: 'mixed', event: 'gone' },
    { text: 'Elsewhere', provider: 'absent' },
    { text: 'A tool', tool: 'tools/signature/' },
  ];
  expect(seeAlso(wanted, [mixed], linksBelow('/')).map(({ href }) => href)).toEqual([
    '/mixed/moved/#section-try',
    '/tools/signature/',
  ]);
});
