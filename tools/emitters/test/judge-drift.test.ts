import { describe, expect, test } from 'vitest';
import type { JsonSchema } from '@hookwright/contract';
import { event } from '../runtime/runtime.js';
import { linkSchemas } from '../src/linked-schemas.ts';

/** Pointer and code of each drift. */
function drift(
  schema: JsonSchema,
  value: unknown,
  types: Readonly<Record<string, JsonSchema>> = {},
): readonly string[] {
  return findings(schema, value, types).map(({ pointer, code }) => `${pointer} ${code}`);
}

function findings(schema: JsonSchema, value: unknown, types: Readonly<Record<string, JsonSchema>> = {}) {
  const linked = linkSchemas(new Map(Object.entries({ ...types, Body: schema })));
  return event('body', () => true, linked.get('Body')!).drift(value);
}

const ref = (name: string): JsonSchema => ({ $ref: `#/definitions/${name}` });
const text = { type: 'string' };

describe('members that the contract does not name', () => {
  test('in the body, in an object of it, in an item of a list', () => {
    const schema = { properties: { a: { properties: { b: text } }, list: { items: { properties: { c: text } } } } };
    expect(drift(schema, { a: { b: '', x: 1 }, list: [{ c: '' }, { c: '', y: 1 }], z: 1 })).toEqual([
      '/a/x unknown-member',
      '/list/1/y unknown-member',
      '/z unknown-member',
    ]);
    expect(findings(schema, { z: 'secret' })).toEqual([
      { code: 'unknown-member', path: ['z'], pointer: '/z', message: '/z is not in the contract' },
    ]);
  });

  test('none where keys are data, or where nothing is named', () => {
    expect(drift({ additionalProperties: text }, { any: '' })).toEqual([]);
    expect(drift({ properties: { a: text }, additionalProperties: true }, { any: 1 })).toEqual([]);
    expect(drift({ type: 'object' }, { any: 1 })).toEqual([]);
    expect(
      drift({ patternProperties: { '^x-': { properties: { a: text } } } }, { 'x-1': { a: '', b: '' }, y: 1 }),
    ).toEqual(['/x-1/b unknown-member', '/y unknown-member']);
  });

  test('any schema that holds for an object may name its members', () => {
    const envelope = { properties: { event: text, data: { properties: { id: text } } } };
    const whole = { allOf: [ref('Envelope'), { properties: { data: { properties: { name: text } } } }] };
    expect(drift(whole, { event: '', data: { id: '', name: '', age: 1 } }, { Envelope: envelope })).toEqual([
      '/data/age unknown-member',
    ]);
  });

  test('of a condition, only the part that holds', () => {
    const schema = {
      properties: { kind: text },
      if: { properties: { kind: { const: 'a' } } },
      then: { properties: { forA: text } },
      else: { properties: { forB: text } },
    };
    expect(drift(schema, { kind: 'a', forA: '' })).toEqual([]);
    expect(drift(schema, { kind: 'b', forA: '' })).toEqual(['/forA unknown-member']);
  });

  test('of a union, the variants that fit', () => {
    const variant = (kind: string, member: string) => ({
      required: ['kind'],
      properties: { kind: { const: kind }, [member]: text },
    });
    const tagged = { anyOf: [variant('card', 'number'), variant('cash', 'amount')] };
    expect(drift(tagged, { kind: 'cash', amount: '' })).toEqual([]);
    expect(drift(tagged, { kind: 'cash', number: '' })).toEqual(['/number unknown-member']);
    const mixins = { properties: { id: text }, anyOf: [{ properties: { a: text } }, { properties: { b: text } }] };
    expect(drift(mixins, { id: '', a: '', b: '', c: '' })).toEqual(['/c unknown-member']);
  });

  test('a type that holds itself is followed as deep as the body', () => {
    const types = { Tree: { properties: { name: text, child: { anyOf: [ref('Tree'), { type: 'null' }] } } } };
    const body = { name: '', child: { name: '', child: { name: '', child: null, x: 1 } } };
    expect(drift(ref('Tree'), body, types)).toEqual(['/child/child/x unknown-member']);
  });
});

describe('values that an open enum does not list', () => {
  const open = { anyOf: [{ enum: ['new', 'old'] }, text] };

  test('are told with the value, cut at 80 characters', () => {
    expect(drift(open, 'old')).toEqual([]);
    expect(findings({ properties: { a: open } }, { a: 'newer' })).toEqual([
      {
        code: 'new-value',
        path: ['a'],
        pointer: '/a',
        message: '/a has a value that is not in the contract',
        value: 'newer',
      },
    ]);
    expect(findings(open, 'x'.repeat(1000))[0]!.value).toHaveLength(80);
  });

  test('whatever form the enum has', () => {
    expect(drift({ anyOf: [text, { enum: ['a'], type: 'string' }] }, 'b')).toEqual([' new-value']);
    expect(drift({ anyOf: [ref('Known'), text] }, 'b', { Known: { enum: ['a'] } })).toEqual([' new-value']);
    expect(drift({ anyOf: [{ enum: ['a'] }, { const: 'c' }, { type: ['string', 'null'] }] }, 'b')).toEqual([
      ' new-value',
    ]);
    expect(drift({ anyOf: [{ enum: ['a'] }, text, { type: 'null' }] }, null)).toEqual([]);
    expect(drift({ anyOf: [{ enum: ['a'] }, text, { type: 'null' }] }, 'b')).toEqual([' new-value']);
  });

  test('a variant that takes the value as it is has the last word', () => {
    expect(
      drift({ anyOf: [ref('Open'), { type: 'string', format: 'uuid' }] }, crypto.randomUUID(), { Open: open }),
    ).toEqual([]);
  });
});

describe('strings of another format', () => {
  test('are told without the value, which may be personal', () => {
    expect(findings({ properties: { at: { type: 'string', format: 'email' } } }, { at: 'jo at home' })).toEqual([
      { code: 'format', path: ['at'], pointer: '/at', message: '/at is not of the format email' },
    ]);
  });

  test('a field in two formats drifts only when it has neither', () => {
    const schema = {
      anyOf: [
        { type: 'string', format: 'date-time' },
        { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d [\\d:]+$' },
      ],
    };
    expect(drift(schema, '2024-05-01T10:00:00Z')).toEqual([]);
    expect(drift(schema, '2024-05-01 10:00:00')).toEqual([]);
    expect(drift(schema, 'yesterday')).toEqual([' format']);
  });

  test('formats that are not known here say nothing', () => {
    for (const format of ['iban', 'toString', '__proto__']) expect(drift({ format }, 'x')).toEqual([]);
  });
});
