/** One row for each kind of type and each combination that could print wrongly: the type, its text, what it takes. */
import type { Field, Json, Type } from '@hookwright/contract';

export interface TypeCase {
  readonly name: string;
  readonly type: Type;
  /** The declaration without `export interface Name ` or `export type Name = `. */
  readonly text: string;
  readonly takes: readonly Json[];
  readonly refuses: readonly Json[];
}

export const field = (name: string, type: Type, required = true, about: Partial<Field['about']> = {}): Field => ({
  name,
  required,
  type,
  about: { deprecated: false, examples: [], ...about },
});

export const string: Type = { kind: 'string' };
export const number: Type = { kind: 'number', integer: false };
export const nothing: Type = { kind: 'null' };
export const reference = (to: string): Type => ({ kind: 'reference', to });
export const union = (...members: readonly Type[]): Type => ({ kind: 'union', members });
export const array = (items: Type): Type => ({ kind: 'array', items, unique: false });
export const object = (...fields: readonly Field[]): Type => ({ kind: 'object', fields, closed: false });
export const open = (...values: readonly Json[]): Type => ({ kind: 'enum', values, open: true, meanings: {} });
export const closed = (...values: readonly Json[]): Type => ({ kind: 'enum', values, open: false, meanings: {} });
export const tuple = (items: readonly Type[], required: number, rest: Type): Type => ({
  kind: 'tuple',
  items,
  required,
  rest,
});

export const typeCases: readonly TypeCase[] = [
  { name: 'Text', type: { kind: 'string', format: 'date-time' }, text: 'string;', takes: ['a'], refuses: [1, null] },
  { name: 'Whole', type: { kind: 'number', integer: true }, text: 'number;', takes: [1], refuses: ['1'] },
  { name: 'Flag', type: { kind: 'boolean' }, text: 'boolean;', takes: [true], refuses: ['true'] },
  { name: 'Null', type: nothing, text: 'null;', takes: [null], refuses: [0] },
  { name: 'Anything', type: { kind: 'unknown' }, text: 'unknown;', takes: [null, 1, {}], refuses: [] },
  { name: 'Nothing', type: { kind: 'never' }, text: 'never;', takes: [], refuses: [null] },
  { name: 'Fixed', type: { kind: 'literal', value: "it's" }, text: `"it's";`, takes: ["it's"], refuses: ['its'] },
  { name: 'FixedNumber', type: { kind: 'literal', value: -1.5 }, text: '-1.5;', takes: [-1.5], refuses: [1.5] },
  {
    name: 'FixedObject',
    type: { kind: 'literal', value: { $ref: '#/x', a: [1, null] } },
    text: "{ $ref: '#/x'; a: [1, null] };",
    takes: [{ $ref: '#/x', a: [1, null] }],
    refuses: [{ $ref: '#/y', a: [1, null] }],
  },
  { name: 'Open', type: open('a', 'b'), text: "'a' | 'b' | OtherString;", takes: ['a', 'c'], refuses: [1] },
  { name: 'Closed', type: closed('a', 1, null), text: "'a' | 1 | null;", takes: ['a', 1, null], refuses: ['b', 2] },
  { name: 'EmptyEnum', type: closed(), text: 'never;', takes: [], refuses: ['a'] },
  { name: 'OpenList', type: array(open('a')), text: "('a' | OtherString)[];", takes: [['a', 'z'], []], refuses: [[1]] },
  { name: 'Lists', type: array(array(number)), text: 'number[][];', takes: [[[1], []]], refuses: [[1]] },
  {
    name: 'Mixed',
    type: array(union(string, number)),
    text: '(string | number)[];',
    takes: [['a', 1]],
    refuses: [[true]],
  },
  {
    name: 'Pair',
    type: tuple([string, union(number, nothing)], 1, { kind: 'unknown' }),
    text: '[string, (number | null)?, ...unknown[]];',
    takes: [['a'], ['a', null], ['a', 1, true]],
    refuses: [[], ['a', 'b']],
  },
  {
    name: 'ExactPair',
    type: tuple([object(field('a b', string, false)), closed(1, 2)], 2, { kind: 'never' }),
    text: "[{ 'a b'?: string }, 1 | 2];",
    takes: [[{ 'a b': '' }, 2]],
    refuses: [[{}], [{}, 1, 1]],
  },
  {
    name: 'Words',
    type: { kind: 'map', values: open('a'), keys: ['^x-'] },
    text: "{\n  [k: string]: 'a' | OtherString;\n}",
    takes: [{}, { 'x-1': 'b' }],
    refuses: [{ a: 1 }],
  },
  {
    name: 'Tree',
    type: { kind: 'map', values: union(reference('Tree'), nothing), keys: [] },
    text: '{\n  [k: string]: Tree | null;\n}',
    takes: [{ a: { b: null } }],
    refuses: [{ a: 1 }],
  },
  { name: 'Free', type: object(), text: '{ [k: string]: unknown };', takes: [{ a: 1 }], refuses: [1, 'a'] },
  {
    name: 'Empty',
    type: { kind: 'object', fields: [], closed: true },
    text: '{ [k: string]: never };',
    takes: [{}],
    refuses: [{ a: 1 }],
  },
  {
    name: 'Price',
    type: object(field('amount', number), field('currency', union(reference('Text'), nothing), false)),
    text: '{\n  amount: number;\n  currency?: Text | null;\n}',
    takes: [{ amount: 1 }, { amount: 1, currency: null }],
    refuses: [{}, { amount: 1, currency: 1 }, { amount: 1, other: 1 }],
  },
  {
    name: 'Nested',
    type: object(field('inner', object(field('list', array(object(field('x', string))), false)))),
    text: '{\n  inner: {\n    list?: {\n      x: string;\n    }[];\n  };\n}',
    takes: [{ inner: { list: [{ x: 'a' }] } }],
    refuses: [{ inner: { list: [{}] } }, { inner: { list: null } }],
  },
  {
    name: 'Typed',
    type: { kind: 'object', fields: [field('n', number, false)], rest: string, closed: false },
    text: '{\n  n?: number;\n  [k: string]: string | number | undefined;\n}',
    takes: [{ n: 1, a: 'b' }],
    refuses: [{ a: true }],
  },
  {
    name: 'Rest',
    type: { kind: 'object', fields: [field('n', number)], rest: { kind: 'unknown' }, closed: false },
    text: '{\n  n: number;\n  [k: string]: unknown;\n}',
    takes: [{ n: 1, a: true }],
    refuses: [{ a: true }],
  },
  {
    name: 'Both',
    type: { kind: 'intersection', members: [reference('Price'), object(field('tax', number))] },
    text: 'Price & {\n  tax: number;\n};',
    takes: [{ amount: 1, tax: 1 }],
    refuses: [{ amount: 1 }],
  },
  {
    name: 'Either',
    type: union(reference('Price'), object(field('free', { kind: 'literal', value: true }))),
    text: '\n  | Price\n  | {\n      free: true;\n    };',
    takes: [{ amount: 1 }, { free: true }],
    refuses: [{}, { free: false }],
  },
  {
    name: 'Deep',
    type: union(string, array(reference('Deep'))),
    text: 'string | Deep[];',
    takes: [['a', ['b']]],
    refuses: [[1]],
  },
  {
    name: 'Root',
    type: object(field('Root', reference('Root'), false)),
    text: '{\n  Root?: Root;\n}',
    takes: [{ Root: {} }],
    refuses: [1],
  },
  { name: 'Space2book_x', type: reference('Text'), text: 'Text;', takes: ['a'], refuses: [1] },
  {
    name: 'Record',
    type: object(field('Array', array(string))),
    text: '{\n  Array: string[];\n}',
    takes: [{ Array: [] }],
    refuses: [{}],
  },
  { name: 'Übergabe', type: array(reference('Übergabe')), text: 'Übergabe[];', takes: [[[]]], refuses: [1] },
];
