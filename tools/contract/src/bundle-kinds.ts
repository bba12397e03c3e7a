/** What stands where in an AsyncAPI document, as far as references need to know: which group of components takes it in. */
import { shapes } from './keywords.ts';

export type Kind =
  | 'document'
  | 'info'
  | 'components'
  | 'server'
  | 'serverVariable'
  | 'channel'
  | 'operation'
  | 'operationTrait'
  | 'message'
  | 'messageTrait'
  | 'schema'
  | 'parameter'
  | 'securityScheme'
  | 'correlationId'
  | 'reply'
  | 'replyAddress'
  | 'tag'
  | 'externalDocs'
  | 'serverBindings'
  | 'channelBindings'
  | 'operationBindings'
  | 'messageBindings'
  | 'binding';

/** A member: what it holds, one of them, a list, or, when `named`, a map from names to them. */
export interface Slot {
  readonly kind: Kind;
  readonly named: boolean;
}

/** Where something goes that stood in a file of its own. */
export const groups: Readonly<Partial<Record<Kind, string>>> = {
  schema: 'schemas',
  server: 'servers',
  serverVariable: 'serverVariables',
  channel: 'channels',
  operation: 'operations',
  message: 'messages',
  parameter: 'parameters',
  securityScheme: 'securitySchemes',
  correlationId: 'correlationIds',
  reply: 'replies',
  replyAddress: 'replyAddresses',
  externalDocs: 'externalDocs',
  tag: 'tags',
  operationTrait: 'operationTraits',
  messageTrait: 'messageTraits',
  serverBindings: 'serverBindings',
  channelBindings: 'channelBindings',
  operationBindings: 'operationBindings',
  messageBindings: 'messageBindings',
};

const about = 'tags:tag externalDocs:externalDocs';
const operation = `security:securityScheme bindings:operationBindings ${about}`;
const message = `headers:schema correlationId:correlationId bindings:messageBindings ${about}`;
const bindings = '*:binding';

const table: Readonly<Partial<Record<Kind, string>>> = {
  document: 'info:info servers:server{} channels:channel{} operations:operation{} components:components',
  info: about,
  components: Object.entries(groups)
    .map(([kind, group]) => `${group}:${kind}{}`)
    .join(' '),
  server: `variables:serverVariable{} security:securityScheme bindings:serverBindings ${about}`,
  channel: `messages:message{} servers:server parameters:parameter{} bindings:channelBindings ${about}`,
  operation: `channel:channel messages:message reply:reply traits:operationTrait ${operation}`,
  operationTrait: operation,
  reply: 'address:replyAddress channel:channel messages:message',
  message: `payload:schema traits:messageTrait ${message}`,
  messageTrait: message,
  tag: 'externalDocs:externalDocs',
  serverBindings: bindings,
  channelBindings: bindings,
  operationBindings: bindings,
  messageBindings: bindings,
  binding: '*:schema',
};

function read(members: string): ReadonlyMap<string, Slot> {
  const slots = members.split(' ').map((member): [string, Slot] => {
    const [, name, kind, braces] = /^([^:]+):(\w+)(\{\})?$/.exec(member)!;
    return [name!, { kind: kind as Kind, named: braces !== undefined }];
  });
  return new Map(slots);
}

const keywords = [...shapes].flatMap(([keyword, shape]): readonly (readonly [string, Slot])[] =>
  shape.startsWith('schema')
    ? [[keyword, { kind: 'schema', named: shape === 'schema map' || shape === 'schema or names map' }]]
    : [],
);

const slots: ReadonlyMap<string, ReadonlyMap<string, Slot>> = new Map([
  ...Object.entries(table).map(([kind, members]): [string, ReadonlyMap<string, Slot>] => [kind, read(members)]),
  // Of `{ schemaFormat, schema }`, and of files of definitions, as well.
  ['schema', new Map([...keywords, ...read('schema:schema definitions:schema{} $defs:schema{}')])],
]);

/** What a member holds, or undefined when it is data. */
export const slotOf = (kind: Kind, name: string): Slot | undefined =>
  slots.get(kind)?.get(name) ?? (name.startsWith('x-') ? undefined : slots.get(kind)?.get('*'));
