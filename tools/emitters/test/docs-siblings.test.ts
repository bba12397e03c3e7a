import { expect, test } from 'vitest';
import type { Type } from '@hookwright/contract';
import { siblingsOf } from '../src/docs/siblings.ts';
import { contractOf } from './contract-of.ts';
import { field, nothing, number, object, reference, string, union } from './type-cases.ts';

const models: Readonly<Record<string, Type>> = {
  Sold: object(
    field('event', { kind: 'literal', value: 'toy.sold' }),
    field('id', string),
    field('data', reference('Sale')),
  ),
  Lost: object(
    field('event', { kind: 'literal', value: 'toy.lost' }),
    field('id', string),
    field('data', reference('Loss')),
  ),
  Moved: union(object(field('id', string), field('to', string)), object(field('to', string), field('id', string))),
  Sale: object(field('toy', reference('Toy')), field('price', number)),
  Loss: object(field('toy', reference('Toy')), field('price', union(number, nothing), false)),
  Toy: object(field('name', string)),
};

const contractWith = (events: Parameters<typeof contractOf>[0]['events']) =>
  contractOf({ types: Object.fromEntries(Object.keys(models).map((name) => [name, {}])), models, events });

const siblings = (contract: ReturnType<typeof contractOf>) => siblingsOf(contract.events[0]!, contract);

test('members of different types are compared one by one, and what is the same is counted', () => {
  expect(siblings(contractWith({ 'toy.sold': 'Sold', 'toy.lost': 'Lost' }))).toEqual({
    events: ['toy.sold', 'toy.lost'],
    rows: [
      { path: 'data', cells: [[{ type: 'Sale' }], [{ type: 'Loss' }]] },
      { path: 'data.price', cells: [['number'], ['number or null, may be absent']] },
    ],
    same: 2,
  });
});

test('a member that one lacks has an empty cell, and nothing is told below it', () => {
  const { rows } = siblings(contractWith({ sold: 'Sold', moved: 'Moved' }));
  expect(rows).toEqual([
    { path: 'data', cells: [[{ type: 'Sale' }], null] },
    { path: 'to', cells: [null, ['string']] },
  ]);
});

test.each([
  [
    'the category',
    { a: { typeName: 'Sold', category: 'X' }, b: { typeName: 'Lost' }, c: { typeName: 'Lost', category: 'X' } },
    ['a', 'c'],
  ],
  ['the thing that names tell', { 'toy.a': 'Sold', 'shop.b': 'Lost', 'toy.c': 'Lost' }, ['toy.a', 'toy.c']],
  ['nothing else', { a: 'Sold', b: 'Lost', c: 'Moved' }, ['a', 'b', 'c']],
  ['nobody', { a: 'Sold' }, []],
])('compared by %s', (_, events, names) => {
  expect(siblings(contractWith(events)).events).toEqual(names);
});
