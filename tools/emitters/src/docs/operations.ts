/** The calls of a registration API. */
import type { Contract, Message, Operation, Type } from '@hookwright/contract';
import type { Code, OperationDocs, Property, Shape } from '../../runtime/docs.js';
import { openPage, typeNames } from './page.ts';
import { fillShape } from './shape.ts';
import { optionalLine, proseOf } from './spans.ts';

/** Properties of a request before further types are left to the page of types. Replies leave all of theirs. */
const MOST_PROPERTIES = 60;
const MOST_EXAMPLES = 3;

export function operationDocs(operation: Operation, contract: Contract): OperationDocs {
  const { name, title, summary, description, method, basePath, path, requests, replies } = operation;
  const shape = (type: Type, id: string, most = MOST_PROPERTIES): Shape =>
    fillShape(openPage(typeNames(contract), most), { type }, `${name}.${id}`, undefined);
  const [request] = requests;
  const headers = requests.flatMap((message) => headersOf(message, (type) => shape(type, 'headers')));
  return {
    name,
    title,
    ...optionalLine('summary', summary),
    description: proseOf(description),
    method,
    path: `${basePath}${path}`,
    headers: [...new Map(headers.map((header) => [header.name, header])).values()],
    ...(request?.payload !== undefined && { request: shape(request.payload, 'request') }),
    replies: replies.map(({ name: reply, status, title, payload }) => ({
      ...(status !== undefined && { status }),
      title,
      ...(payload !== undefined && { body: shape(payload, reply, 0) }),
    })),
    examples: [
      ...requests.flatMap((message) => bodies(message, 'request')),
      ...replies.flatMap((one) => bodies(one, 'reply')),
    ],
  };
}

const headersOf = ({ headers }: Message, shape: (type: Type) => Shape): readonly Property[] =>
  headers === undefined ? [] : shape(headers).properties;

const bodies = ({ name, title, status, examples }: Message, kind: string): readonly Code[] =>
  examples.slice(0, isRefusal(status) ? 1 : MOST_EXAMPLES).map((example) => ({
    id: `${kind}-${name}-${example.name}`,
    label: `${status === undefined ? title : `${status} ${title}`}: ${example.name}`,
    language: 'json',
    text: JSON.stringify(example.payload, null, 2),
  }));

/** All calls are refused alike, so one example of each will do. */
const isRefusal = (status: number | undefined): boolean => status !== undefined && status >= 400;
