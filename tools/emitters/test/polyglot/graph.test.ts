import type { Type } from '@hookwright/contract';
import { describe, expect, test } from 'vitest';
import { plainGraph } from '../../src/polyglot/graph.ts';
import type { PlainUse } from '../../src/polyglot/model.ts';
import { contractOf } from '../contract-of.ts';
import { field, object, string } from '../type-cases.ts';

const nothing: Type = { kind: 'null' };
const integer: Type = { kind: 'number', integer: true };
const to = (name: string): Type => ({ kind: 'reference', to: name });
const union = (...members: readonly Type[]): Type => ({ kind: 'union', members });
const array = (items: Type): Type => ({ kind: 'array', items, unique: false });
const literal = (value: string): Type => ({ kind: 'literal', value });

/** The graph of a contract with these types, in a form that is short to compare. */
function graphOf(models: Readonly<Record<string, Type>>) {
  const types = Object.fromEntries(Object.keys(models).map((name) => [name, {}]));
  const graph = plainGraph(contractOf({ types, models, events: {} }));
  return Object.fromEntries(
    graph.declarations.map((declaration) => [
      declaration.contractName,
      declaration.kind === 'object'
        ? Object.fromEntries(declaration.members.map(({ wire, use }) => [wire, shown(use)]))
        : declaration.kind === 'enum'
          ? `${declaration.values.map(({ value }) => value).join(' | ')}${declaration.open ? ' | …' : ''}`
          : declaration.branches.map(({ use }) => shown(use)).join(' | '),
    ]),
  );
}

function shown({ shape, nullable }: PlainUse): string {
  const text =
    shape.kind === 'array'
      ? `[${shown(shape.items)}]`
      : shape.kind === 'map'
        ? `{${shown(shape.values)}}`
        : 'name' in shape
          ? shape.name
          : shape.kind;
  return nullable ? `${text}?` : text;
}

describe('inline types', () => {
  test('are called after what holds them, beside a type that has such a name', () => {
    const rejection = object(field('why', string));
    expect(
      graphOf({ Booking: object(field('rejection', rejection)), BookingRejection: object(field('x', string)) }),
    ).toEqual({
      Booking: { rejection: 'BookingRejection_2' },
      BookingRejection: { x: 'string' },
      BookingRejection_2: { why: 'string' },
    });
  });

  test('of lists and maps say so, and branches go by the constant that tells them apart', () => {
    const cat = object(field('kind', literal('cat')), field('a', string));
    const dog = object(field('kind', literal('dog')), field('b', string));
    const graph = graphOf({
      Home: object(
        field('pets', array(union(cat, dog))),
        field('rooms', { kind: 'map', keys: [], values: object(field('size', integer)) }),
      ),
    });
    expect(graph).toEqual({
      Home: { pets: '[HomePetsItem]', rooms: '{HomeRoomsValue}' },
      HomePetsItem: 'HomePetsItemCat | HomePetsItemDog',
      HomePetsItemCat: { kind: 'literal', a: 'string' },
      HomePetsItemDog: { kind: 'literal', b: 'string' },
      HomeRoomsValue: { size: 'integer' },
    });
  });
});

describe('null', () => {
  test('belongs to the use, and leaves the type as it is', () => {
    const graph = graphOf({
      Owner: object(field('a', to('Thing')), field('b', union(to('Thing'), nothing)), field('c', to('Maybe'))),
      Thing: object(field('x', string)),
      Maybe: union(to('Thing'), nothing),
    });
    expect(graph).toEqual({ Owner: { a: 'Thing', b: 'Thing?', c: 'Thing?' }, Thing: { x: 'string' } });
  });
});

describe('alternatives', () => {
  test('of texts are one set, open where any text is accepted', () => {
    const closed = union(literal('a'), literal('b'));
    expect(graphOf({ Owner: object(field('closed', closed), field('open', union(literal('a'), string))) })).toEqual({
      Owner: { closed: 'OwnerClosed', open: 'OwnerOpen' },
      OwnerClosed: 'a | b',
      OwnerOpen: 'a | …',
    });
  });

  test('put objects first, those with the most required members before the others', () => {
    const graph = graphOf({
      Value: union(string, to('Small'), to('Large')),
      Small: object(field('a', string)),
      Large: object(field('a', string), field('b', string)),
    });
    expect(graph['Value']).toBe('Large | Small | string');
  });
});

test('a list that holds itself ends in anything, and a type that holds itself does not end', () => {
  const graph = graphOf({
    Owner: object(field('list', to('Endless')), field('tree', to('Tree'))),
    Endless: array(to('Endless')),
    Tree: object(field('children', array(to('Tree')))),
  });
  expect(graph).toEqual({ Owner: { list: '[any]', tree: 'Tree' }, Tree: { children: '[Tree]' } });
});

test('what must hold at once becomes one object', () => {
  const both: Type = { kind: 'intersection', members: [to('Base'), object(field('more', string))] };
  expect(graphOf({ Base: object(field('a', string)), Both: both })['Both']).toEqual({ a: 'string', more: 'string' });
});

test('a chain of types may be as long as a document allows', () => {
  const length = 5000;
  const models = Object.fromEntries(
    Array.from({ length }, (_, at) => [`T${at}`, object(field('next', to(`T${(at + 1) % length}`)))]),
  );
  expect(Object.keys(graphOf(models))).toHaveLength(length);
});
