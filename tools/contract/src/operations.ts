/** Calls that a consumer makes, such as those that register an endpoint. */
import type { Example, Message, Operation, Type } from './contract.ts';
import { described } from './events.ts';
import { layered, layeredText, type MessageSource, type OperationSource } from './messages.ts';
import { someNames } from './nearest.ts';
import { own, ownText } from './place.ts';
import type { Report } from './problems.ts';
import type { References } from './references.ts';

export interface OperationsInput {
  readonly calls: readonly OperationSource[];
  readonly references: References;
  readonly report: Report;
  readonly typesOf: (message: MessageSource) => { readonly payload?: Type; readonly headers?: Type };
  readonly examplesOf: (message: MessageSource) => readonly Example[];
}

/** `receive` operations that are HTTP calls. Others, such as reading a queue, are left out, and told once. */
export function readOperations(input: OperationsInput): readonly Operation[] {
  const read = input.calls.map((source) => ({ source, operation: readOperation(source, input) }));
  const others = read.flatMap(({ source, operation }) => (operation === undefined ? [source] : []));
  if (others[0] !== undefined)
    input.report('operation-not-http', others[0].place, { names: someNames(others.map(({ name }) => name)) });
  return read.flatMap(({ operation }) => operation ?? []);
}

function readOperation(source: OperationSource, input: OperationsInput): Operation | undefined {
  const { name, channel, layers, messages, reply } = source;
  const binding = layered(layers, 'bindings', input.references);
  const method = ownText(own(binding?.value, 'http'), 'method');
  const path = ownText(channel?.value, 'address');
  if (method === undefined || path === undefined) return undefined;
  const summary = layeredText(layers, 'summary');
  const description = layeredText(layers, 'description');
  return {
    name,
    title: layeredText(layers, 'title') ?? name,
    ...(summary !== undefined && { summary }),
    ...(description !== undefined && { description }),
    method,
    path,
    requests: messages.map((message) => readMessage(message, input)),
    replies: (reply?.messages ?? []).map((message) => readMessage(message, input)),
  };
}

function readMessage(message: MessageSource, { references, typesOf, examplesOf }: OperationsInput): Message {
  const { layers, key } = message;
  const name = layeredText(layers, 'name') ?? key;
  const { title, summary } = described(message, name, references);
  const status = own(own(layered(layers, 'bindings', references)?.value, 'http'), 'statusCode');
  return {
    name,
    title,
    ...(summary !== undefined && { summary }),
    ...(typeof status === 'number' && { status }),
    ...typesOf(message),
    examples: examplesOf(message),
  };
}
