import { expect, it } from 'vitest';
import { packMarks, unpackMarks } from '../src/event/marks-attribute.ts';
import { markLines } from '../src/event/marks.ts';
import type { Property, Shape, Variant } from '../src/model.ts';

const property = (id: string, more: Partial<Property> = {}): Property => ({
  id,
  path: id,
  name: id.split('.').at(-1)!.replace(/~\d+$/, ''),
  required: false,
  nullable: false,
  deprecated: false,
  description: [],
  values: [],
  open: false,
  limits: [],
  examples: [],
  type: ['object'],
  properties: [],
  variants: [],
  ...more,
});
const shape = (properties: readonly Property[], variants: readonly Variant[] = []): Shape => ({
  type: ['object'],
  properties,
  variants,
});
const variant = (properties: readonly Property[]): Variant => ({
  title: '',
  description: [],
  properties,
  variants: [],
});
const json = (value: unknown): string => JSON.stringify(value, null, 2);

it('marks a member, what is inside it, and the bracket that ends it', () => {
  const payload = shape([property('event'), property('data', { properties: [property('data.id')] })]);
  expect(markLines(json({ event: 'x', data: { id: 1 } }), payload)).toEqual([
    undefined,
    'event',
    'data',
    'data.id',
    'data',
    undefined,
  ]);
});

it('gives the members of each item of a list the same properties', () => {
  const payload = shape([property('fields', { properties: [property('fields.label')] })]);
  const marks = markLines(json({ fields: [{ label: 'a' }, { label: 'b' }] }), payload);
  expect(marks.filter((id) => id === 'fields.label')).toHaveLength(2);
});

it('gives a member that no property tells to the property around it', () => {
  const payload = shape([property('data')]);
  expect(markLines(json({ data: { more: { deep: 1 } }, other: 1 }), payload)).toEqual([
    undefined,
    'data',
    'data',
    'data',
    'data',
    'data',
    undefined,
    undefined,
  ]);
});

it('follows a reference to members that are told further up', () => {
  const payload = shape([
    property('first', { properties: [property('first.id')] }),
    property('second', { see: { anchor: 'first' } }),
  ]);
  expect(markLines(json({ second: { id: 1 } }), payload)).toEqual([
    undefined,
    'second',
    'first.id',
    'second',
    undefined,
  ]);
});

it('ends where a shape contains itself', () => {
  const payload = shape([property('node', { properties: [property('node.next', { see: { anchor: 'node' } })] })]);
  const marks = markLines(json({ node: { next: { next: { next: null } } } }), payload);
  expect(marks.filter((id) => id === 'node.next')).toHaveLength(5);
});

it('takes the variant that has the members and the values of the body', () => {
  const payload = shape(
    [],
    [
      variant([property('kind', { values: [{ value: 'flat' }] }), property('room')]),
      variant([property('kind~2', { values: [{ value: 'house' }] }), property('room~2')]),
    ],
  );
  expect(markLines(json({ kind: 'house', room: 1 }), payload)).toEqual([undefined, 'kind~2', 'room~2', undefined]);
});

it('looks through keys that are data', () => {
  const payload = shape([property('answers', { keys: ['any'], properties: [property('answers.text')] })]);
  expect(markLines(json({ answers: { q1: { text: 'yes' } } }), payload)).toEqual([
    undefined,
    'answers',
    'answers',
    'answers.text',
    'answers',
    'answers',
    undefined,
  ]);
});

it('is not misled by brackets and line breaks in strings, nor by several members on one line', () => {
  const payload = shape([property('a'), property('b')]);
  expect(markLines('{ "a": "}\\n{\\"", "b": [1, 2] }', payload)).toEqual(['a']);
});

it('marks nothing in text that is no JSON', () => {
  expect(markLines('{\n"a": 1,\n', shape([property('a')]))).toEqual([undefined, undefined, undefined]);
});

it('packs marks into one attribute and back', () => {
  const marks = [
    undefined,
    'data',
    'data.a%20b',
    'data',
    undefined,
    ...Array.from({ length: 40 }, (_, i) => `m${i}`),
    'x|y',
  ];
  expect(unpackMarks(packMarks(marks))).toEqual(marks);
});
