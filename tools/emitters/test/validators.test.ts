import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { JsonSchema } from '@hookwright/contract';
import { contractOf } from './contract-of.ts';
import type { ContractParts } from './contract-of.ts';
import { load } from './emitted-package.ts';

const text = { type: 'string' };
const ref = (name: string): JsonSchema => ({ $ref: `#/definitions/${name}` });

function eventBody(name: string, data: JsonSchema): JsonSchema {
  const schema = { type: 'object', required: ['event', 'data'], properties: { event: { const: name }, data } };
  return { title: name, description: `When ${name} happened.`, ...schema } as JsonSchema;
}

const shop = (parts: Partial<ContractParts> = {}) =>
  contractOf({
    types: {
      Sold: eventBody('toy.sold', ref('Toy')),
      Lost: eventBody('lost', ref('Toy')),
      Toy: {
        type: 'object',
        required: ['id'],
        properties: {
          id: { type: 'integer' },
          state: { anyOf: [{ enum: ['new', 'used'] }, text] },
          made: { type: 'string', format: 'date' },
          parts: { type: 'array', items: ref('Toy') },
        },
      },
    },
    events: { 'toy.sold': 'Sold', lost: 'Lost' },
    ...parts,
  });

const sold = (data: Record<string, unknown> = {}, more: Record<string, unknown> = {}) => ({
  event: 'toy.sold',
  data: { id: 1, ...data },
  ...more,
});

describe('validate', () => {
  test('gives back a body that is accepted, with its event', async () => {
    const { validate } = await load(shop());
    const body = sold();
    const result = validate(body);
    expect(result).toMatchObject({ ok: true, type: 'toy.sold', drift: [] });
    expect(result.ok && result.event).toBe(body);
  });

  test('one wrong field is one issue with a path and a sentence', async () => {
    const { validate } = await load(shop());
    expect(validate(sold({ parts: [{ id: 1 }, { id: 'x' }] }))).toEqual({
      ok: false,
      reason: 'structure',
      type: 'toy.sold',
      issues: [
        {
          code: 'type',
          path: ['data', 'parts', 1, 'id'],
          pointer: '/data/parts/1/id',
          message: '/data/parts/1/id must be an integer, but is a string',
        },
      ],
    });
  });

  test.each([null, undefined, 1, 'x', [], {}, { event: 5 }])('%j is no event', async (body) => {
    const { validate } = await load(shop());
    expect(validate(body)).toEqual({
      ok: false,
      reason: 'unknown-event',
      issues: [
        {
          code: 'unknown-event',
          path: ['event'],
          pointer: '/event',
          message: '/event must name an event: "toy.sold" or "lost"',
        },
      ],
    });
  });

  test('an event that the contract does not have is told with its name', async () => {
    const { validate } = await load(shop());
    for (const name of ['toy.stolen', 'constructor', '__proto__']) {
      expect(validate({ event: name })).toMatchObject({ ok: false, reason: 'unknown-event', type: name });
    }
  });

  test('drift is worked out when it is first looked at, and once', async () => {
    const { validate } = await load(shop());
    let looked = 0;
    const body = Object.defineProperty(sold(), 'extra', { enumerable: true, get: () => ++looked });
    const result = validate(body);
    expect([result.ok, looked]).toEqual([true, 0]);
    const drift = result.ok ? result.drift : undefined;
    expect(drift).toMatchObject([{ code: 'unknown-member', pointer: '/extra' }]);
    expect([result.ok && result.drift === drift, looked]).toEqual([true, 1]);
  });

  test('a strict receiver refuses on drift too', async () => {
    const { validate } = await load(shop());
    const body = sold({ state: 'stolen', made: '2024-02-30' }, { extra: 1 });
    expect(validate(body)).toMatchObject({ ok: true });
    expect(validate(body, { mode: 'strict' })).toMatchObject({
      ok: false,
      reason: 'drift',
      type: 'toy.sold',
      issues: [
        { code: 'new-value', pointer: '/data/state', value: 'stolen' },
        { code: 'format', pointer: '/data/made' },
        { code: 'unknown-member', pointer: '/extra' },
      ],
    });
    expect(validate(sold({ state: 'new' }), { mode: 'strict' })).toMatchObject({ ok: true, drift: [] });
  });

  test('a body deeper than the stack is refused, not thrown at', async () => {
    const { validate } = await load(shop());
    let toy: unknown = { id: 1 };
    for (let i = 0; i < 200_000; i++) toy = { id: 1, parts: [toy] };
    expect(validate({ event: 'lost', data: toy })).toMatchObject({
      ok: false,
      reason: 'structure',
      issues: [{ code: 'too-deep', path: [] }],
    });
  });
});

describe('which event a body is', () => {
  const types = {
    Booked: { type: 'object', required: ['booking'], properties: { booking: { type: 'object' }, event: text } },
    Changed: { type: 'object', properties: { event: text } },
  } as Record<string, JsonSchema>;
  const events = { booking_update: 'Booked', availability_update: 'Changed' };
  const aliases = { 'booking.updated': 'booking_update', 'availability.updated': 'availability_update' };

  test('the first rule that names one decides, and one that disagrees is drift', async () => {
    const rules = [
      { present: { '/booking': 'booking_update', '/availability': 'availability_update' } },
      { pointer: '/event', aliases },
      { header: 'X-Event', aliases },
    ];
    const { validate } = await load(shop({ types, events, rules }));
    expect(validate({ booking: {}, event: 'booking.updated' })).toMatchObject({ type: 'booking_update', drift: [] });
    expect(validate({ booking: null, availability: 1 })).toMatchObject({ type: 'availability_update' });
    expect(validate({ event: 'availability.updated' })).toMatchObject({ ok: true, type: 'availability_update' });
    expect(validate({ booking: {}, event: 'availability.updated' })).toMatchObject({
      type: 'booking_update',
      drift: [
        {
          code: 'event-name-disagrees',
          path: ['event'],
          pointer: '/event',
          message: '/event names another event',
          value: 'availability_update',
        },
      ],
    });
  });

  test('a header may name it', async () => {
    const { validate } = await load(shop({ types, events, rules: [{ header: 'X-Event', aliases }] }));
    const headers = new Headers({ 'x-event': 'availability.updated' });
    expect(validate({}, { headers })).toMatchObject({ ok: true, type: 'availability_update' });
    expect(validate({}, { headers: { get: () => null } })).toMatchObject({
      reason: 'unknown-event',
      issues: [
        { path: [], message: 'The header X-Event must name an event: "booking_update" or "availability_update"' },
      ],
    });
    expect(validate({}, { type: 'availability_update', headers: new Headers({ 'x-event': 'x' }) })).toMatchObject({
      type: 'availability_update',
      drift: [{ code: 'event-name-disagrees', message: 'The header X-Event names another event', value: 'x' }],
    });
  });

  test('the caller may, and must where no rule can', async () => {
    const { validate } = await load(shop({ types, events, rules: [] }));
    expect(validate({}, { type: 'availability_update' })).toMatchObject({ ok: true, type: 'availability_update' });
    expect(validate({}, { type: 'other' })).toMatchObject({ reason: 'unknown-event', type: 'other' });
    expect(validate({})).toMatchObject({
      reason: 'unknown-event',
      issues: [{ message: 'The option `type` must name an event: "booking_update" or "availability_update"' }],
    });
  });

  test('a contract of one event needs no rule', async () => {
    const { validate } = await load(shop({ types, events: { changed: 'Changed' }, rules: [] }));
    expect(validate({})).toMatchObject({ ok: true, type: 'changed' });
  });

  test('a name that is new is a new event, even where a later rule names an old one', async () => {
    const rules = [{ pointer: '/event' }, { present: { '/booking': 'booking_update' } }];
    const { validate } = await load(shop({ types, events, rules }));
    expect(validate({ event: 'booking_cancelled', booking: {} })).toMatchObject({
      reason: 'unknown-event',
      type: 'booking_cancelled',
    });
  });
});

describe('the validator of one event', () => {
  test('is, assert, issues and drift', async () => {
    const { events } = await load(shop());
    const { toySold } = events;
    expect(Object.keys(events).toSorted()).toEqual(['lost', 'toySold']);
    expect(toySold!.type).toBe('toy.sold');
    expect([toySold!.is(sold()), toySold!.is({ event: 'lost', data: { id: 1 } })]).toEqual([true, false]);
    expect(() => toySold!.assert(sold())).not.toThrow();
    expect(() => toySold!.assert({ event: 'toy.sold' })).toThrow(
      expect.objectContaining({
        name: 'ContractError',
        message: '/data is missing',
        issues: toySold!.issues({ event: 'toy.sold' }),
      }),
    );
    expect(toySold!.issues(sold())).toEqual([]);
    expect(toySold!.drift(sold({}, { x: 1 }))).toMatchObject([{ code: 'unknown-member' }]);
  });

  test('is a Standard Schema', async () => {
    const { events } = await load(shop());
    const standard = events['toySold']!['~standard'];
    expect(standard).toMatchObject({ version: 1, vendor: 'hookwright' });
    const body = sold();
    expect(standard.validate(body)).toEqual({ value: body });
    expect(standard.validate(5)).toMatchObject({
      issues: [{ message: 'The body must be an object, but is a number', path: [] }],
    });
  });

  test.each([
    ['draft-07', Ajv],
    ['draft-2020-12', Ajv2020],
  ] as const)('gives its JSON Schema as %s', async (target, Compiler) => {
    const tuple: JsonSchema = {
      type: 'object',
      properties: { event: text, pair: { items: [text, { $ref: '#/definitions/Many' }], additionalItems: false } },
      dependencies: { pair: ['event'] },
      patternProperties: { '^x': { enum: [{ title: 'a', items: [1] }] } },
    };
    const { events } = await load(
      shop({ types: { Many: tuple, Any: true, None: false }, events: { many: 'Many', any: 'Any', none: 'None' } }),
    );
    const schema = events['many']!['~standard'].jsonSchema.input({ target });
    const compiled = new Compiler({ strict: false }).compile(schema);
    for (const value of [
      { event: '' },
      { pair: [''] },
      { event: '', pair: ['', { event: '' }] },
      { event: '', pair: ['', 5] },
      { event: '', pair: ['', { event: '' }, 1] },
      { x1: { title: 'a', items: [1] } },
      { x1: 1 },
    ]) {
      expect({ value, ok: compiled(value) }).toEqual({ value, ok: events['many']!.is(value) });
    }
    expect(events['many']!['~standard'].jsonSchema.output({ target })).toEqual(schema);
    (schema['properties'] as Record<string, unknown>)['event'] = false;
    expect(events['many']!.is({ event: '' })).toBe(true);
    expect(events['many']!['~standard'].jsonSchema.input({ target })).not.toEqual(schema);
    expect(new Compiler({ strict: false }).compile(events['none']!['~standard'].jsonSchema.input({ target }))(1)).toBe(
      false,
    );
    expect(() => events['any']!['~standard'].jsonSchema.input({ target: 'openapi-3.0' })).toThrow('openapi-3.0');
  });
});

test('the descriptor holds what programs ask about a provider', async () => {
  const contract = shop({
    id: 'toy-shop',
    events: { 'toy.sold': { typeName: 'Sold', title: 'Sold', category: 'Toys' } },
  });
  const { provider, validate } = await load(contract);
  expect(provider).toEqual({
    id: 'toy-shop',
    title: 'Toy Shop',
    version: '1.0.0',
    events: { 'toy.sold': { title: 'Sold', category: 'Toys', deprecated: false, identity: { body: 'sha256' } } },
    validate,
    webhooks: contract.webhooks,
    evidence: contract.facts,
  });
});
