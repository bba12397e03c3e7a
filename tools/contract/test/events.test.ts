import { describe, expect, test } from 'vitest';
import { documentWith, readFiles, type Files } from './spec-folder.ts';

/** A body with members that each hold one text, or any text when it is empty. */
const body = (members: Readonly<Record<string, string>>, more: object = {}) => ({
  type: 'object',
  properties: Object.fromEntries(
    Object.entries(members).map(([name, value]) => [name, value === '' ? { type: 'string' } : { const: value }]),
  ),
  ...more,
});

const read = (messages: Files, webhooks?: object, more: Files = {}) =>
  readFiles({ 'asyncapi.yaml': documentWith(messages, { ...(webhooks && { 'x-webhooks': webhooks }), ...more }) });

const namesOf = async (reading: ReturnType<typeof read>) => (await reading).contract?.events.map(({ name }) => name);
const codesOf = async (reading: ReturnType<typeof read>) => (await reading).problems.map(({ code }) => code);

describe('what is told about events without a word in `x-webhooks`', () => {
  test('the constant that differs tells the event, and gives it its name', async () => {
    const { contract, problems } = await read({
      paid: { payload: body({ version: '1', kind: 'order.paid' }) },
      sent: { payload: body({ version: '1', kind: 'order.sent' }) },
    });
    expect(problems).toEqual([]);
    expect(contract?.webhooks.event).toEqual([{ pointer: '/kind' }]);
    expect(contract?.webhooks.evidence['/event']?.status).toBe('inferred');
    expect(contract?.events.map(({ name, key, typeName }) => [name, key, typeName])).toEqual([
      ['order.paid', 'paid', 'OrderPaid'],
      ['order.sent', 'sent', 'OrderSent'],
    ]);
  });

  test('a constant deeper inside, in a reference and in a part of the schema', async () => {
    const { contract } = await read(
      {
        paid: { payload: { allOf: [{ $ref: '#/components/schemas/Envelope' }] } },
        sent: { payload: { properties: { meta: body({ event: 'sent' }) }, type: 'object' } },
      },
      undefined,
      { components: { schemas: { Envelope: { type: 'object', properties: { meta: body({ event: 'paid' }) } } } } },
    );
    expect(contract?.webhooks.event).toEqual([{ pointer: '/meta/event' }]);
  });

  test('a list of one value is a constant', async () => {
    const payload = (value: string) => ({ type: 'object', properties: { type: { type: 'string', enum: [value] } } });
    expect(await namesOf(read({ a: { payload: payload('x') }, b: { payload: payload('y') } }))).toEqual(['x', 'y']);
  });

  test('a constant in one of several alternatives tells nothing', async () => {
    const either = { oneOf: [body({ type: 'a' }), body({ type: 'b' })] };
    expect(await codesOf(read({ a: { payload: either }, c: { payload: body({ type: 'c' }) } }))).toEqual([
      'event-name-not-in-body',
    ]);
  });

  test('one event alone is told by a member with a telling name, not by any constant', async () => {
    expect(await namesOf(read({ a: { payload: body({ event: 'paid' }) } }))).toEqual(['paid']);
    expect(await namesOf(read({ a: { payload: body({ version: '2020' }) } }))).toEqual(['a']);
    expect(await namesOf(read({ a: { name: 'paid', payload: body({ what: 'paid' }) } }))).toEqual(['paid']);
  });

  test('texts that two bodies share tell neither of them', async () => {
    const messages = {
      a: { payload: body({ type: 'x' }) },
      b: { payload: body({ type: 'y' }) },
      c: { payload: body({ type: 'z' }) },
      d: { payload: body({ type: 'z' }) },
    };
    const reading = read(messages);
    expect(await namesOf(reading)).toEqual(['x', 'y', 'c', 'd']);
    expect((await reading).problems[0]?.message).toBe('Nothing in the body tells `c`, `d`.');
  });

  test('events are named by `name`, then by key, with one warning', async () => {
    const reading = read({ a: { name: 'order.paid', payload: body({ id: '' }) }, b: { payload: body({ id: '' }) } });
    expect(await namesOf(reading)).toEqual(['order.paid', 'b']);
    expect(await codesOf(reading)).toEqual(['event-name-not-in-body']);
  });

  test('two messages of one name and no constant cannot be told apart', async () => {
    expect(
      await codesOf(
        read({ a: { name: 'paid', payload: body({ id: '' }) }, b: { name: 'paid', payload: body({ id: '' }) } }),
      ),
    ).toContain('events-not-told-apart');
  });

  test('two events of one name on the wire', async () => {
    const event = [{ pointer: '/event' }];
    const reading = await read(
      { a: { name: 'paid', payload: body({ event: '' }) }, b: { name: 'paid', payload: body({ event: '' }) } },
      { event },
    );
    expect(reading.problems.map(({ code, message }) => [code, message])).toEqual([
      [
        'event-name-twice',
        'Two events are called `paid`: asyncapi.yaml#/channels/events/messages/a and asyncapi.yaml#/channels/events/messages/b.',
      ],
    ]);
  });

  test('two names that code cannot tell apart, and the way out', async () => {
    const message = (name: string, more: object = {}) => ({ name, payload: body({ event: name }), ...more });
    expect(await codesOf(read({ a: message('order.paid'), b: message('order_paid') }))).toEqual(['name-collision']);
    const { contract } = await read({
      a: message('order.paid'),
      b: message('order_paid', { 'x-name': 'orderPaidOld' }),
    });
    expect(contract?.events.map(({ typeName }) => typeName)).toEqual(['OrderPaid', 'OrderPaidOld']);
  });

  test('messages of all operations when none sends', async () => {
    const operations = { onPaid: { action: 'receive', channel: { $ref: '#/channels/events' } } };
    const reading = read({ paid: { payload: body({ event: 'paid' }) } }, undefined, { operations });
    expect(await namesOf(reading)).toEqual(['paid']);
    expect(await codesOf(reading)).toEqual(['events-of-all-operations']);
  });

  test('a document without events', async () => {
    expect(await codesOf(read({}))).toEqual(['no-events']);
    expect(
      await codesOf(readFiles({ 'asyncapi.yaml': { asyncapi: '3.0.0', info: { title: 'A', version: '1' } } })),
    ).toEqual(['no-events']);
  });

  test('one message on two channels is one event', async () => {
    const paid = { $ref: '#/components/messages/paid' };
    const { contract } = await readFiles({
      'asyncapi.yaml': {
        asyncapi: '3.0.0',
        info: { title: 'A', version: '1' },
        channels: { one: { messages: { a: paid } }, two: { messages: { b: paid } } },
        operations: {
          one: { action: 'send', channel: { $ref: '#/channels/one' } },
          two: { action: 'send', channel: { $ref: '#/channels/two' } },
        },
        components: { messages: { paid: { payload: body({ event: 'paid' }) } } },
      },
    });
    expect(contract?.events.map(({ key }) => key)).toEqual(['paid']);
  });

  test('what a trait says counts where the message is silent', async () => {
    const traits = [{ title: 'From the trait', summary: 'From the trait', headers: body({ id: '' }) }];
    const { contract } = await read({
      paid: { title: 'Its own', traits, headers: body({ more: '' }), payload: body({ event: 'paid' }) },
    });
    expect(contract?.events[0]).toMatchObject({
      title: 'Its own',
      summary: 'From the trait',
      headers: { fields: [{ name: 'id' }, { name: 'more' }] },
    });
  });
});

describe('rules of `x-webhooks`', () => {
  test('a message is called as it says, and its constant may be an alias', async () => {
    const messages = { paid: { name: 'order_paid', payload: body({ event: 'order.paid' }) } };
    expect(await codesOf(read(messages, { event: [{ pointer: '/event' }] }))).toEqual(['event-name-disagrees']);
    const aliased = read(messages, { event: [{ pointer: '/event', aliases: { 'order.paid': 'order_paid' } }] });
    expect(await codesOf(aliased)).toEqual([]);
    expect(await namesOf(aliased)).toEqual(['order_paid']);
  });

  test('an alias must lead to an event', async () => {
    const messages = { paid: { payload: body({ event: '' }) } };
    const { problems } = await read(messages, { event: [{ pointer: '/event', aliases: { x: 'payd' } }] });
    expect(problems.map(({ code, help }) => [code, help.split('?')[0]])).toEqual([
      ['event-unknown', 'Did you mean `paid`'],
    ]);
  });

  test('a member that is there', async () => {
    const messages = {
      order: { payload: body({ order: '', id: '' }) },
      customer: { payload: body({ customer: '', id: '' }) },
    };
    const rule = (present: object) => ({ event: [{ present }] });
    expect(await codesOf(read(messages, rule({ '/order': 'order', '/customer': 'customer' })))).toEqual([]);
    expect(await codesOf(read(messages, rule({ '/orders': 'order', '/customer': 'customer' })))).toEqual([
      'present-not-in-event',
    ]);
    expect(await codesOf(read(messages, rule({ '/order': 'ordr', '/customer': 'customer' })))).toEqual([
      'event-unknown',
      'event-name-not-in-body',
    ]);
    expect(await codesOf(read(messages, rule({ '/id': 'order', '/customer': 'customer' })))).toEqual([
      'events-not-told-apart',
    ]);
    expect(await codesOf(read(messages, rule({ '/customer': 'customer', '/id': 'order' })))).toEqual([]);
  });

  test('a header tells every event; a pointer only those whose body has it', async () => {
    const messages = { a: { payload: body({ id: '' }) } };
    expect(await codesOf(read(messages, { event: [{ header: 'X-Event' }] }))).toEqual([]);
    expect(await codesOf(read(messages, { event: [{ pointer: '/event' }] }))).toEqual(['event-name-not-in-body']);
  });

  test('rules of a message come behind those of the document', async () => {
    const messages = {
      a: { payload: body({ event: '' }) },
      b: { payload: body({ order: '' }), 'x-webhooks': { event: [{ present: { '/order': 'b' } }] } },
    };
    const { contract, problems } = await read(messages, { event: [{ pointer: '/event' }] });
    expect(problems).toEqual([]);
    expect(contract?.webhooks.event).toEqual([{ pointer: '/event' }, { present: { '/order': 'b' } }]);
  });
});

describe('names of types', () => {
  const send = (payload: unknown) => ({ name: 'order_paid', payload });
  const typesOf = async (files: Files) =>
    (await readFiles(files)).contract?.types.map(({ name, events, type }) => [name, events.join(), type.kind]);

  test('a file of the event’s name is the event’s type', async () => {
    const files = {
      'asyncapi.yaml': documentWith({ a: send({ $ref: './schemas/order_paid.yaml' }) }),
      'schemas/order_paid.yaml': body({ event: 'order_paid' }),
    };
    expect(await typesOf(files)).toEqual([['OrderPaid', 'order_paid', 'object']]);
  });

  test('what the message says about its payload is said about the type', async () => {
    const files = {
      'asyncapi.yaml': documentWith({
        a: send({ $ref: './OrderPaid.yaml', description: 'Here.', 'x-evidence': 'observed' }),
      }),
      'OrderPaid.yaml': body({ event: 'order_paid' }, { description: 'There.' }),
    };
    const { contract } = await readFiles(files);
    expect(contract?.types[0]?.about).toMatchObject({ description: 'Here.', evidence: { status: 'observed' } });
    expect(contract?.facts).toMatchObject({ observed: 1 });
    const wrong = documentWith({ a: send({ $ref: './OrderPaid.yaml', title: 'Here.', 'x-evidence': 'seen' }) });
    expect(await codesOf(readFiles({ ...files, 'asyncapi.yaml': wrong }))).toEqual([
      'ref-sibling-ignored',
      'evidence-wrong',
    ]);
  });

  test('a file of another name is a type that the event’s type refers to', async () => {
    const files = {
      'asyncapi.yaml': documentWith({ a: send({ $ref: './schemas/Order.yaml' }) }),
      'schemas/Order.yaml': body({ event: 'order_paid' }),
    };
    expect(await typesOf(files)).toEqual([
      ['Order', '', 'object'],
      ['OrderPaid', 'order_paid', 'reference'],
    ]);
  });

  test('a component that is only another name for a file takes the file’s name', async () => {
    const files = {
      'asyncapi.yaml': documentWith(
        { a: send({ $ref: '#/components/schemas/Alias' }) },
        { components: { schemas: { Alias: { $ref: './Order.yaml' } } } },
      ),
      'Order.yaml': body({ event: 'order_paid' }),
    };
    expect((await typesOf(files))?.map(([name]) => name)).toEqual(['Order', 'OrderPaid']);
  });

  test('definitions, members of other schemas and list items get names from where they stand', async () => {
    const payload = {
      type: 'object',
      properties: {
        event: { const: 'order_paid' },
        a: { $ref: './lib.yaml#/definitions/Money' },
        b: { $ref: './lib.yaml#/definitions/Money/properties/amount' },
        c: { $ref: '#/channels/events/messages/a/payload/properties/a' },
      },
    };
    const files = {
      'asyncapi.yaml': documentWith({ a: send(payload) }),
      'lib.yaml': { definitions: { Money: { type: 'object', properties: { amount: { type: 'integer' } } } } },
    };
    expect((await typesOf(files))?.map(([name]) => name)).toEqual(['Money', 'MoneyAmount', 'OrderPaid']);
  });

  test('two schemas of one name, and the way out', async () => {
    const files = (more: object) => ({
      'asyncapi.yaml': documentWith({
        a: send({
          type: 'object',
          properties: {
            event: { const: 'order_paid' },
            a: { $ref: './one/Money.yaml' },
            b: { $ref: './two/money.yaml' },
          },
        }),
      }),
      'one/Money.yaml': { type: 'string' },
      'two/money.yaml': { type: 'integer', ...more },
    });
    expect(await codesOf(readFiles(files({})))).toEqual(['name-collision']);
    expect((await typesOf(files({ 'x-name': 'Cents' })))?.map(([name]) => name)).toEqual([
      'Cents',
      'Money',
      'OrderPaid',
    ]);
  });

  test('schemas are handed on with references by name and nothing that prints code', async () => {
    const { contract } = await readFiles({
      'asyncapi.yaml': documentWith({
        a: send({
          $id: 'x',
          $comment: 'x',
          type: 'object',
          tsType: 'any',
          'x-parser-schema-id': 'x',
          'x-mine': 1,
          definitions: { Id: { type: 'string' } },
          properties: {
            event: { const: 'order_paid' },
            id: {
              $ref: '#/channels/events/messages/a/payload/definitions/Id',
              description: 'Which.',
              'x-parser-a': 1,
              maxLength: 3,
            },
          },
        }),
      }),
    });
    expect(contract?.types[1]?.schema).toEqual({
      type: 'object',
      'x-mine': 1,
      properties: { event: { const: 'order_paid' }, id: { $ref: '#/definitions/Id', description: 'Which.' } },
    });
  });
});

test('the order of keys changes nothing but the order of events, of members, and of the document itself', async () => {
  const message = (event: string) => ({
    payload: { type: 'object', properties: { event: { const: event }, money: { $ref: '#/components/schemas/Money' } } },
  });
  const schemas = { Money: { type: 'object', properties: { amount: { type: 'integer' } } }, Other: { type: 'string' } };
  const one = await read({ a: message('a'), b: message('b') }, undefined, { components: { schemas } });
  const reversed = { components: { schemas: { Other: schemas.Other, Money: schemas.Money } } };
  const two = await readFiles({
    'asyncapi.yaml': { ...reversed, ...documentWith({ a: message('a'), b: message('b') }) },
  });
  const without = ({ contract }: typeof one) => JSON.stringify({ ...contract, document: undefined });
  expect(without(two)).toBe(without(one));
  expect(two.contract?.document).toEqual(one.contract?.document);
});
