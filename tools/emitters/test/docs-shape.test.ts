import { describe, expect, test } from 'vitest';
import type { Type } from '@hookwright/contract';
import type { Line, Property, Shape } from '../runtime/docs.js';
import { docsModel } from '../src/docs/model.ts';
import { typeNames } from '../src/docs/page.ts';
import { shapeOf } from '../src/docs/shape.ts';
import { typeLine } from '../src/docs/type-line.ts';
import { contractOf } from './contract-of.ts';
import { hostileTexts } from './hostile.ts';
import { array, closed, field, nothing, number, object, open, reference, string, tuple, union } from './type-cases.ts';

const models: Readonly<Record<string, Type>> = {
  Unit: object(field('id', string), field('price', reference('Money'), false)),
  Money: object(field('amount', number), field('of', reference('Unit'), false)),
  Id: union({ kind: 'number', integer: true, minimum: 1 }, { kind: 'string', pattern: '^[0-9]+$' }),
  Code: { kind: 'string', pattern: '^[A-Z]{3}$' },
  Colour: open('red', 'green'),
};

const contractWith = (body: Type, more: Readonly<Record<string, Type>> = {}) => {
  const all = { ...models, ...more, Body: body };
  return contractOf({
    types: Object.fromEntries(Object.keys(all).map((name) => [name, {}])),
    models: all,
    events: { sent: 'Body' },
  });
};

const shape = (body: Type, more?: Readonly<Record<string, Type>>): Shape =>
  shapeOf(contractWith(body, more), reference('Body'));

const text = (line: Line): string =>
  line
    .map((span) =>
      typeof span === 'string'
        ? span
        : 'code' in span
          ? `\`${span.code}\``
          : 'type' in span
            ? `<${span.type}>`
            : span.text,
    )
    .join('');

/** One line for each property, in the order of the page: id, type, where it is told. */
const outline = (part: Pick<Shape, 'properties' | 'variants'>): readonly string[] => [
  ...part.properties.flatMap((property) => [row(property), ...outline(property)]),
  ...part.variants.flatMap((variant) => [`either ${variant.title}`, ...outline(variant)]),
];

const row = ({ id, type, required, nullable, see }: Property): string =>
  `${id}${required ? '' : '?'}: ${text(type)}${nullable ? ' or null' : ''}${see === undefined ? '' : ` → ${'anchor' in see ? see.anchor : `<${see.type}>`}`}`;

test.each<readonly [Type, string]>([
  [{ kind: 'string', format: 'date-time' }, 'string (date-time)'],
  [reference('Id'), 'integer ≥ 1 or string of digits'],
  [reference('Code'), 'string (<Code>)'],
  [reference('Colour'), 'string'],
  [array(reference('Unit')), 'list of <Unit>'],
  [array(union(string, nothing)), 'list of (strings or null)'],
  [array(string), 'list of strings'],
  [{ kind: 'array', items: string, maxItems: 0, unique: false }, 'empty list'],
  [union(string, nothing), 'string'],
  [union(string, { kind: 'literal', value: '' }), 'string or empty string'],
  [nothing, 'null'],
  [{ kind: 'literal', value: 'paid' }, 'always `paid`'],
  [closed(1, 2), 'integer'],
  [closed('a', 1.5), 'string or number'],
  [{ kind: 'number', integer: false, minimum: 0, maximum: 1 }, 'number from 0 to 1'],
  [{ kind: 'number', integer: true, exclusiveMinimum: 0 }, 'integer > 0'],
  [{ kind: 'map', values: string, keys: [] }, 'map to strings'],
  [{ kind: 'map', values: { kind: 'unknown' }, keys: [] }, 'object with keys of any name'],
  [tuple([string, number], 2, { kind: 'never' }), 'list of string, then number'],
  [{ kind: 'intersection', members: [reference('Unit'), object(field('x', string))] }, '<Unit>'],
  [{ kind: 'intersection', members: [object(field('x', string)), object()] }, 'object'],
  [{ kind: 'unknown' }, 'any value'],
  [{ kind: 'never' }, 'nothing'],
])('the words for %j', (type, words) => {
  expect(text(typeLine(type, typeNames(contractWith(object()))))).toBe(words);
});

describe('a tree', () => {
  test('tells each named type where it is used first, nearest to the body', () => {
    const body = object(
      field('deep', object(field('units', array(reference('Unit'))))),
      field('unit', reference('Unit')),
      field('rest', union(reference('Money'), nothing), false),
    );
    expect(outline(shape(body))).toEqual([
      'deep: object',
      'deep.units: list of <Unit>',
      'deep.units.id: string',
      'deep.units.price?: <Money> → rest',
      'unit: <Unit> → deep.units',
      'rest?: <Money> or null',
      'rest.amount: number',
      'rest.of?: <Unit> → deep.units',
    ]);
  });

  test('a body that holds itself refers to its type', () => {
    expect(outline(shape(object(field('parent', union(reference('Body'), nothing)))))).toEqual([
      'parent: <Body> or null → <Body>',
    ]);
  });

  test('objects put together have all their members', () => {
    const body: Type = { kind: 'intersection', members: [reference('Unit'), object(field('tax', number))] };
    expect(outline(shape(body))).toEqual([
      'id: string',
      'price?: <Money>',
      'price.amount: number',
      'price.of?: <Unit>',
      'price.of.id: string',
      'price.of.price?: <Money> → price',
      'tax: number',
    ]);
  });

  test('forms share what is the same, and are told apart by what is not', () => {
    const type = field('type', { kind: 'literal', value: 'sent' });
    const body = union(
      object(type, field('data', object(field('wrapped', string)))),
      object(type, field('data', object(field('flat', string)))),
    );
    expect(outline(shape(body))).toEqual([
      'type: always `sent`',
      'either with data.wrapped',
      'data: object',
      'data.wrapped: string',
      'either with data.flat',
      'data~2: object',
      'data.flat: string',
    ]);
  });

  test('forms with a name are called by it', () => {
    expect(outline(shape(object(field('of', union(reference('Unit'), reference('Money'))))))).toEqual([
      'of: <Unit> or <Money>',
      'either Unit',
      'of.id: string',
      'of.price?: <Money> → of',
      'either Money',
      'of.amount: number',
      'of.of?: <Unit> → of',
    ]);
  });

  test('keys that are data are told with what they lead to', () => {
    const { properties } = shape(
      object(field('prices', { kind: 'map', values: reference('Money'), keys: ['^[A-Z]+$'] })),
    );
    expect(text(properties[0]!.keys!)).toBe('Keys match `^[A-Z]+$`; each value is <Money>.');
    expect(outline({ properties, variants: [] }).slice(0, 2)).toEqual([
      'prices: map to <Money>',
      'prices.*.amount: number',
    ]);
  });

  test('a large page leaves further types to the page of types, and tells what lies in itself', () => {
    const many = Array.from({ length: 400 }, (_, index) => field(`m${index}`, string));
    const body = object(...many, field('unit', reference('Unit')), field('inner', object(field('x', string))));
    expect(outline(shape(body)).slice(400)).toEqual(['unit: <Unit> → <Unit>', 'inner: object', 'inner.x: string']);
  });

  test('what is always there is told before what one must ask for', () => {
    const big = object(...Array.from({ length: 300 }, (_, index) => field(`m${index}`, string)));
    const asked = field('asked', reference('Big'), true, { capability: 'more' });
    const tree = outline(shape(object(asked, field('unit', reference('Unit'))), { Big: big }));
    expect(tree).toContain('unit.id: string');
  });
});

test('members say how they are known, or what they lie in does', () => {
  const known = { evidence: { status: 'observed' as const } };
  const body = object(field('a', object(field('b', string)), true, known), field('c', string));
  const [a, c] = shape(body).properties;
  expect(a!.properties[0]!.evidence).toEqual({ status: 'observed' });
  expect(c!.evidence).toBeUndefined();
});

test('a form that the type calls by name is called so by its limits too', () => {
  const { properties } = shape(object(field('at', union({ kind: 'string', format: 'date-time' }, reference('Code')))));
  expect(properties.map(({ type }) => text(type))).toEqual(['string (date-time) or string (<Code>)']);
  expect(properties[0]!.limits.map(text)).toEqual(['as `Code`: matches `^[A-Z]{3}$`']);
});

test('values, limits and nulls', () => {
  const body = object(
    field('colour', union(reference('Colour'), nothing)),
    field('size', { kind: 'enum', values: ['s', null], open: false, meanings: { s: 'Small.' } }),
    field('code', { kind: 'string', maxLength: 36, minLength: 1, pattern: '^x' }),
    field('list', { kind: 'array', items: string, minItems: 1, unique: true }),
    field('shut', { kind: 'object', fields: [field('x', string)], closed: true }),
  );
  const [colour, size, code, list, shut] = shape(body).properties;
  expect(colour).toMatchObject({ values: [{ value: 'red' }, { value: 'green' }], open: true, nullable: true });
  expect(size).toMatchObject({ values: [{ value: 's', meaning: ['Small.'] }], open: false, nullable: true });
  expect(code!.limits.map(text)).toEqual(['matches `^x`', 'at least 1 character', 'at most 36 characters']);
  expect(list!.limits.map(text)).toEqual(['at least 1 item', 'no two items are equal']);
  expect(shut!.limits.map(text)).toEqual(['no other members']);
});

test('names of any kind have ids that a link can hold, one each', () => {
  const names = [...new Set([...hostileTexts, 'section-payload', 'a.b', 'a', 'x'.repeat(5000)])];
  const body = object(...names.map((name) => field(name, object(field('b', string)))));
  const ids = outline(shape(body)).map((line) => line.slice(0, line.lastIndexOf(': ')));
  expect(new Set(ids).size).toBe(names.length * 2);
  for (const id of ids) expect(id).not.toMatch(/[\s"<>`{}|\\^#]|^section-|^$/);
});

test('a whole model is the same each time, and its hostile text stays text', async () => {
  for (const hostile of hostileTexts) {
    const body = object(field('a', string, true, { description: hostile, title: hostile, examples: [hostile] }));
    const contract = { ...contractWith(body), title: hostile, description: hostile };
    const copy = structuredClone(contract);
    const printed = JSON.stringify(await docsModel(contract));
    expect(JSON.stringify(await docsModel(copy))).toBe(printed);
    expect(printed).not.toMatch(/"url":"(?!https?:)/);
  }
});

test('a thousand properties, and types that hold each other, are told in no time', () => {
  const types = Object.fromEntries(
    Array.from({ length: 100 }, (_, index): [string, Type] => [
      `T${index}`,
      object(...Array.from({ length: 10 }, (_, at) => field(`m${at}`, reference(`T${(index * 7 + at * 13) % 100}`)))),
    ]),
  );
  const tree = outline(shape(object(field('start', reference('T0'))), types));
  expect(tree.length).toBeGreaterThan(100);
  expect(tree.length).toBeLessThan(200);
});
