/** Calls that a consumer makes, as the contract tells them. */
import type { CallSource } from './calls.ts';
import type { Example, JsonSchema, Message, Operation, Type } from './contract.ts';
import { described } from './events.ts';
import { layered, layeredText, type MessageSource } from './messages.ts';
import { own } from './place.ts';
import type { References } from './references.ts';

export interface OperationsInput {
  readonly references: References;
  readonly typesOf: (message: MessageSource) => {
    readonly payload?: Type;
    readonly schema?: JsonSchema;
    readonly headers?: Type;
  };
  readonly examplesOf: (message: MessageSource) => readonly Example[];
}

export function readOperation(
  { name, layers, method, basePath, path, messages, reply }: CallSource,
  input: OperationsInput,
): Operation {
  const summary = layeredText(layers, 'summary');
  const description = layeredText(layers, 'description');
  return {
    name,
    title: layeredText(layers, 'title') ?? name,
    ...(summary !== undefined && { summary }),
    ...(description !== undefined && { description }),
    method,
    basePath,
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
