import { expect, test } from 'vitest';
import type { Json, JsonSchema, Type } from '@hookwright/contract';
import { sketchOf } from '../src/docs/sketch.ts';
import { contractOf } from './contract-of.ts';
import { array, closed, field, nothing, object, open, reference, string, tuple, union } from './type-cases.ts';

function sketch(body: Type, others: Readonly<Record<string, Type>> = {}): Json {
  const models = { Body: body, ...others };
  const types = Object.fromEntries(Object.keys(models).map((name): [string, JsonSchema] => [name, true]));
  const contract = contractOf({ types, models, events: { sent: { typeName: 'Body' } } });
  return sketchOf(contract, contract.events[0]!).payload;
}

const text = (more: Partial<Extract<Type, { kind: 'string' }>>): Type => ({ kind: 'string', ...more });
const number = (more: Partial<Extract<Type, { kind: 'number' }>>): Type => ({
  kind: 'number',
  integer: false,
  ...more,
});

const rows: readonly (readonly [name: string, type: Type, value: Json])[] = [
  ['a text', string, 'text'],
  ['a text of a format', text({ format: 'date-time' }), '2026-01-01T12:00:00Z'],
  ['a format that is none of ours', text({ format: 'constructor' }), 'text'],
  ['a long text', text({ minLength: 6 }), 'text--'],
  ['a short text', text({ maxLength: 2 }), 'te'],
  ['a number', number({}), 1],
  ['a number with a least value', number({ minimum: 7 }), 7],
  ['a number above another', number({ exclusiveMinimum: 7, integer: true }), 8],
  ['a number with a most value', number({ maximum: -3 }), -3],
  ['a multiple', number({ multipleOf: 5, minimum: 7 }), 10],
  ['a known value', closed('a', 'b'), 'a'],
  ['a value of an open set', open('c', 'd'), 'c'],
  ['a constant', { kind: 'literal', value: 0 }, 0],
  ['a form that is not null', union(nothing, string), 'text'],
  ['a list', array(string), ['text']],
  ['a list of at least two', { kind: 'array', items: string, unique: false, minItems: 2 }, ['text', 'text']],
  ['an empty list', { kind: 'array', items: string, unique: false, maxItems: 0 }, []],
  ['a tuple', tuple([string, nothing], 1, string), ['text']],
  [
    'what several say',
    { kind: 'intersection', members: [object(field('a', string)), object(field('b', string))] },
    { a: 'text', b: 'text' },
  ],
];

test.each(rows)('%s', (_name, type, value) => {
  expect(sketch(object(field('it', type)))).toEqual({ it: value });
});

test('what a member says about itself comes first, then what its type says', () => {
  const body = object(
    field('own', string, true, { examples: ['mine'] }),
    field('usual', string, true, { default: 'usual' }),
    field('event', string),
  );
  expect(sketch(body)).toEqual({ own: 'mine', usual: 'usual', event: 'sent' });
});

test('types that hold themselves end, and names that could harm are left out', () => {
  const node = object(
    field('name', string),
    field('next', reference('Node'), false),
    field('all', array(reference('Node'))),
  );
  const made = sketch(object(field('node', reference('Node')), field('__proto__', string)), { Node: node });
  expect(made).toEqual({ node: { name: 'text', all: [] } });
  expect(Object.getPrototypeOf(made)).toBe(Object.prototype);
});
