import { expect, test } from 'vitest';
import type { Json, JsonSchema, Type } from '@hookwright/contract';
import { examplesOf } from '../src/docs/examples.ts';
import { minimalBody } from '../src/docs/minimal.ts';
import { contractOf } from './contract-of.ts';
import { array, field, nothing, object, reference, string, union } from './type-cases.ts';

const text = { type: 'string' };
const body: Type = object(
  field('event', string, false),
  field('id', string),
  field('note', string, false),
  field('items', array(reference('Item'))),
  field('item', union(reference('Item'), nothing)),
);
const bodySchema: JsonSchema = {
  type: 'object',
  required: ['id', 'items', 'item'],
  properties: {
    event: text,
    id: text,
    note: text,
    items: { type: 'array', items: { $ref: '#/definitions/Item' } },
    item: {},
  },
};
const item: Type = object(field('a', string), field('b', string, false));
const itemSchema: JsonSchema = { type: 'object', required: ['a'], properties: { a: text, b: text } };

const contractWith = (item: Type, schema: JsonSchema, payloads: readonly Json[] = []) =>
  contractOf({
    types: { Body: bodySchema, Item: schema },
    models: { Body: body, Item: item },
    events: {
      sent: {
        typeName: 'Body',
        examples: payloads.map((payload, index) => ({ name: `e${index}`, origin: 'published', payload })),
      },
    },
  });

const full = {
  event: 'sent',
  id: '1',
  note: 'long '.repeat(40),
  unknown: true,
  items: [
    { a: '1', b: '2' },
    { a: '3', b: '4' },
  ],
  item: { a: '5', b: '6' },
};

const minimal = (item: Type, schema: JsonSchema, payload: Json = full) => {
  const contract = contractWith(item, schema);
  return minimalBody(contract, contract.events[0]!, payload);
};

test('nothing stays but what must be there, and what tells the event', () => {
  expect(minimal(item, itemSchema)).toEqual({ event: 'sent', id: '1', items: [{ a: '1' }], item: { a: '5' } });
  expect(minimal(item, itemSchema, { ...full, item: null })).toMatchObject({ item: null });
});

test.each(['anyOf', 'allOf', 'if', 'dependencies', 'minProperties', 'not'])(
  'an object with %s keeps its members, since each may be needed',
  (keyword) => {
    const found = minimal(item, { ...(itemSchema as object), [keyword]: keyword === 'minProperties' ? 2 : [] });
    expect(found).toMatchObject({ items: [{ a: '1', b: '2' }], item: { a: '5', b: '6' } });
  },
);

test('it is one of the examples, called ours, where nobody wrote one that is nearly as small', () => {
  const contract = contractWith(item, itemSchema, [full]);
  const shown = examplesOf(contract, contract.events[0]!);
  expect(shown.map(({ name, origin, size }) => [name, origin, size])).toEqual([
    ['e0', 'published', 'full'],
    ['minimal', 'ours', 'minimal'],
  ]);
  const small = { id: '1', items: [], item: null };
  const enough = contractWith(item, itemSchema, [full, small]);
  expect(examplesOf(enough, enough.events[0]!).map(({ name, size }) => [name, size])).toEqual([
    ['e0', 'full'],
    ['e1', 'minimal'],
  ]);
});
