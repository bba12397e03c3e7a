/** The calls that register an endpoint, as the paths of an OpenAPI document. */
import type { Contract, Example, Json, JsonObject, Message, Operation } from '@hookwright/contract';
import { asObject, placeOf } from './openapi-document.ts';
import type { CallPlace, Scheme } from './openapi-document.ts';
import { asParameter, headersOf } from './openapi-headers.ts';
import { openapiSchema } from './openapi-schemas.ts';

export interface Calls {
  readonly paths: JsonObject;
  readonly servers: readonly JsonObject[];
  readonly schemes: readonly Scheme[];
}

const METHODS = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);

/** Of two calls with one method and one path, OpenAPI can hold the first. */
export function openapiCalls(contract: Contract): Calls {
  const calls = contract.operations
    .map((operation) => ({ operation, place: placeOf(operation, contract) }))
    .filter(({ operation: { method, path } }) => METHODS.has(method.toLowerCase()) && path.startsWith('/'));
  const servers = calls[0]?.place.servers ?? [];
  const paths = new Map<string, Record<string, Json>>();
  for (const { operation, place } of calls) {
    const item = paths.get(operation.path) ?? {};
    paths.set(operation.path, item);
    const differs = JSON.stringify(place.servers) !== JSON.stringify(servers);
    item[operation.method.toLowerCase()] ??= callOf(
      operation,
      { ...place, servers: differs ? place.servers : [] },
      contract,
    );
  }
  const schemes = calls.flatMap(({ place }) => place.security);
  return { paths: Object.fromEntries(paths), servers, schemes };
}

function callOf(operation: Operation, place: CallPlace, contract: Contract): JsonObject {
  const { name, title, summary, description, requests, replies, path } = operation;
  const headers = headersOf(
    requests.flatMap(({ headers: type }) => type ?? []),
    contract,
  );
  const parameters = [...pathParameters(path, place.parameters), ...headers.map(asParameter)];
  const body = content(requests, 'application/json');
  const text = [summary, description].filter((part) => part !== undefined).join('\n\n');
  return {
    operationId: name,
    summary: title,
    ...(text !== '' && { description: text }),
    ...(parameters.length > 0 && { parameters }),
    ...(body !== undefined && { requestBody: { required: true, content: body } }),
    responses: responses(replies, contract),
    ...(place.security.length > 0 && { security: place.security.map((scheme) => ({ [scheme.name]: [] })) }),
    ...(place.servers.length > 0 && { servers: place.servers }),
  };
}

function pathParameters(path: string, said: JsonObject): readonly JsonObject[] {
  const names = new Set(Array.from(path.matchAll(/\{([^{}]+)\}/g), ([, name]) => name!));
  return [...names].map((name) => {
    const { description, enum: values, examples } = asObject(Object.hasOwn(said, name) ? said[name] : undefined);
    return {
      name,
      in: 'path',
      required: true,
      ...(typeof description === 'string' && { description }),
      schema: {
        type: 'string',
        ...(values !== undefined && { enum: values }),
        ...(examples !== undefined && { examples }),
      },
    };
  });
}

/** A reply without a status of its own is the usual one. */
function responses(replies: readonly Message[], contract: Contract): JsonObject {
  const byStatus = Map.groupBy(replies, ({ status }) => String(status ?? 200));
  if (byStatus.size === 0) return { default: { description: 'What answers is not known.' } };
  return Object.fromEntries(
    [...byStatus].map(([status, messages]) => {
      const headers = headersOf(
        messages.flatMap(({ headers: type }) => type ?? []),
        contract,
      );
      const body = content(messages, 'application/json');
      return [
        status,
        {
          description: messages.map(({ title, summary }) => summary ?? title).join('\n\n'),
          ...(headers.length > 0 && {
            headers: Object.fromEntries(headers.map(({ name, ...header }) => [name, header])),
          }),
          ...(body !== undefined && { content: body }),
        },
      ];
    }),
  );
}

/** Bodies of messages of which one comes. Undefined when none of them has a body. */
function content(messages: readonly Message[], contentType: string): JsonObject | undefined {
  const schemas = messages.flatMap(({ schema }) => (schema === undefined ? [] : [openapiSchema(schema)]));
  const examples = messages.flatMap((message) => message.examples);
  const [first, ...others] = schemas;
  if (first === undefined && examples.length === 0) return undefined;
  const schema = others.length === 0 ? (first ?? true) : { anyOf: schemas };
  return { [contentType]: { schema, ...(examples.length > 0 && { examples: openapiExamples(examples) }) } };
}

/** By name; of two with one name, the second is counted. */
export function openapiExamples(examples: readonly Example[]): JsonObject {
  const named = new Map<string, JsonObject>();
  for (const { name, summary, note, payload } of examples) {
    let key = name;
    for (let count = 2; named.has(key); count++) key = `${name}-${count}`;
    named.set(key, {
      ...(summary !== undefined && { summary }),
      ...(note !== undefined && { description: note }),
      value: payload,
    });
  }
  return Object.fromEntries(named);
}
