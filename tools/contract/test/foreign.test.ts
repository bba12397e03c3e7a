import { expect, test } from 'vitest';
import { readFiles } from './spec-folder.ts';

/** The form of AsyncAPI's own example: Kafka, channels and messages by reference, traits, no word about webhooks. */
const streetlights = `asyncapi: 3.1.0
info: { title: Streetlights Kafka API, version: 1.0.0, license: { name: Apache 2.0 } }
defaultContentType: application/json
servers:
  scram-connections: { host: 'test.mykafkacluster.org:18092', protocol: kafka-secure, security: [{ $ref: '#/components/securitySchemes/saslScram' }] }
channels:
  lightingMeasured:
    address: smartylighting.streetlights.1.0.event.{streetlightId}.lighting.measured
    messages: { lightMeasured: { $ref: '#/components/messages/lightMeasured' } }
    parameters: { streetlightId: { $ref: '#/components/parameters/streetlightId' } }
  lightTurnOn: { $ref: '#/components/channels/lightTurnOn' }
  lightsDim:
    address: smartylighting.streetlights.1.0.action.{streetlightId}.dim
    bindings: { kafka: { topic: dim } }
    messages: { dimLight: { $ref: '#/components/messages/dimLight' }, inline: { payload: { type: object, properties: { level: { type: integer } } } } }
operations:
  receiveLightMeasurement:
    action: receive
    channel: { $ref: '#/channels/lightingMeasured' }
    traits: [{ $ref: '#/components/operationTraits/kafka' }]
    messages: [{ $ref: '#/channels/lightingMeasured/messages/lightMeasured' }]
  turnOn:
    action: send
    channel: { $ref: '#/channels/lightTurnOn' }
    messages: [{ $ref: '#/channels/lightTurnOn/messages/turnOn' }]
  dimLight: { action: send, channel: { $ref: '#/channels/lightsDim' } }
components:
  channels:
    lightTurnOn: { address: on, messages: { turnOn: { $ref: '#/components/messages/turnOnOff' } } }
  messages:
    lightMeasured: { name: lightMeasured, payload: { $ref: '#/components/schemas/lightMeasuredPayload' } }
    turnOnOff: { name: turnOnOff, title: Turn on/off, traits: [{ $ref: '#/components/messageTraits/commonHeaders' }], payload: { $ref: '#/components/schemas/turnOnOffPayload' } }
    dimLight: { name: dimLight, payload: { $ref: '#/components/schemas/dimLightPayload' } }
  schemas:
    lightMeasuredPayload: { type: object, properties: { lumens: { type: integer, minimum: 0 } } }
    turnOnOffPayload: { type: object, properties: { command: { type: string, enum: ['on', 'off'] }, sentAt: { $ref: '#/components/schemas/sentAt' } } }
    dimLightPayload: { type: object, properties: { percentage: { type: integer }, sentAt: { $ref: '#/components/schemas/sentAt' } } }
    sentAt: { type: string, format: date-time }
  parameters: { streetlightId: { description: The ID of the streetlight. } }
  securitySchemes: { saslScram: { type: scramSha256 } }
  messageTraits: { commonHeaders: { headers: { type: object, properties: { my-app-header: { type: integer } } } } }
  operationTraits: { kafka: { bindings: { kafka: { clientId: { type: string } } } } }
`;

test('a Kafka document becomes a contract of the messages it sends', async () => {
  const { contract, problems } = await readFiles({ 'streetlights.yaml': '', 'asyncapi.yaml': streetlights });
  expect(problems.map(({ code }) => code)).toEqual(['event-name-not-in-body', 'operation-not-http']);
  expect(contract?.events.map(({ name, key, typeName, title }) => [name, key, typeName, title])).toEqual([
    ['turnOnOff', 'turnOnOff', 'TurnOnOff', 'Turn on/off'],
    ['dimLight', 'dimLight', 'DimLight', 'dimLight'],
    ['inline', 'inline', 'Inline', 'inline'],
  ]);
  expect(contract?.events[0]?.headers).toMatchObject({ kind: 'object', fields: [{ name: 'my-app-header' }] });
  expect(contract?.types.map(({ name, events, type }) => [name, events.join(), type.kind])).toEqual([
    ['DimLight', 'dimLight', 'reference'],
    ['DimLightPayload', '', 'object'],
    ['Inline', 'inline', 'object'],
    ['SentAt', '', 'string'],
    ['TurnOnOff', 'turnOnOff', 'reference'],
    ['TurnOnOffPayload', '', 'object'],
  ]);
});

test('a document in parts: channels, messages and payloads in files', async () => {
  const { contract, problems } = await readFiles({
    'asyncapi.yaml': `asyncapi: 3.0.0
info: { title: Parts, version: 1.0.0 }
channels: { orders: { $ref: ./channels/orders.yaml } }
operations: { send: { action: send, channel: { $ref: '#/channels/orders' }, messages: [{ $ref: '#/channels/orders/messages/paid' }] } }
`,
    'channels/orders.yaml': 'address: null\nmessages: { paid: { $ref: ../messages/paid.yaml } }\n',
    'messages/paid.yaml': "name: order.paid\npayload: { $ref: '../schemas/all.json#/order~1paid' }\n",
    'schemas/all.json': {
      'order/paid': { type: 'object', properties: { event: { const: 'order.paid' }, id: { $ref: '#/id' } } },
      id: { type: 'string' },
    },
  });
  expect(problems).toEqual([]);
  expect(contract?.events).toMatchObject([{ name: 'order.paid', key: 'paid', typeName: 'OrderPaid' }]);
  expect(contract?.types.map(({ name }) => name)).toEqual(['Id', 'OrderPaid']);
});

test('AsyncAPI 2 is converted in memory by whoever can', async () => {
  const convert = async (text: string, from: string): Promise<object> => {
    expect([text, from]).toEqual(['asyncapi: 2.6.0\n', '2.6.0']);
    return {
      asyncapi: '3.0.0',
      info: { title: 'A', version: '1.0.0' },
      channels: {
        c: { messages: { paid: { payload: { type: 'object', properties: { event: { const: 'paid' } } } } } },
      },
      operations: { send: { action: 'send', channel: { $ref: '#/channels/c' } } },
    };
  };
  const { contract, problems } = await readFiles({ 'asyncapi.yaml': 'asyncapi: 2.6.0\n' }, { convert });
  expect(problems).toEqual([]);
  expect(contract?.events.map(({ name }) => name)).toEqual(['paid']);
  const failing = await readFiles(
    { 'asyncapi.yaml': 'asyncapi: 2.6.0\n' },
    { convert: () => Promise.reject(new Error('No channels\n  at x')) },
  );
  expect(failing.problems.map(({ code, message }) => [code, message])).toEqual([
    ['conversion-failed', 'The document could not be converted to AsyncAPI 3: No channels.'],
  ]);
});
