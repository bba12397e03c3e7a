/** Which operations are calls that a consumer makes, such as those that register an endpoint. */
import type { EventSource } from './events.ts';
import { layered, type MessageSource, type OperationSource } from './messages.ts';
import { someNames } from './nearest.ts';
import { own, ownText, placeId, type Place } from './place.ts';
import type { Report } from './problems.ts';
import type { References } from './references.ts';

export interface CallSource extends OperationSource {
  readonly method: string;
  /** The path of the first server that has one; empty when none has. */
  readonly basePath: string;
  readonly path: string;
}

/** `receive` operations that are HTTP requests. Others, such as reading a queue, are left out, and told once. */
export function findCalls(
  operations: readonly OperationSource[],
  events: readonly EventSource[],
  references: References,
  report: Report,
): readonly CallSource[] {
  const isEvent = new Set(events.map(({ message }) => placeId(message.place)));
  // A document whose operations all receive has its events there.
  const received = operations.filter(
    ({ action, messages }) => action === 'receive' && !messages.some(({ place }) => isEvent.has(placeId(place))),
  );
  const read = received.map((source) => ({ source, call: readCall(source, references) }));
  const others = read.flatMap(({ source, call }) => (call === undefined ? [source] : []));
  const [first] = others;
  if (first !== undefined)
    report('operation-not-http', first.place, { names: someNames(others.map(({ name }) => name)) });
  return read.flatMap(({ call }) => call ?? []);
}

function readCall(source: OperationSource, references: References): CallSource | undefined {
  const method = ownText(own(layered(source.layers, 'bindings', references)?.value, 'http'), 'method');
  const path = ownText(source.channel?.value, 'address');
  if (method === undefined || path === undefined) return undefined;
  const [basePath = ''] = source.servers.map((server) => pathOf(server, references)).filter((one) => one !== '');
  return { ...source, method, basePath, path };
}

/** The server's `pathname` with the defaults of its variables: one slash in front, none behind. */
function pathOf(server: Place, references: References): string {
  const written = ownText(server.value, 'pathname') ?? '';
  const filled = written.replaceAll(
    /\{([^{}]*)\}/g,
    (hole, name: string) => ownText(references.get(server, 'variables', name)?.value, 'default') ?? hole,
  );
  const trimmed = filled.replaceAll(/^\/+|\/+$/g, '');
  return trimmed === '' ? '' : `/${trimmed}`;
}

/** What is sent and answered by the calls, in order. */
export const callMessages = (calls: readonly CallSource[]): readonly MessageSource[] =>
  calls.flatMap(({ messages, reply }) => [...messages, ...(reply?.messages ?? [])]);
