/** One request and its answer, heard through undici's lowest interface. */
import type { Dispatcher } from 'undici';
import type { AttemptFailure, HeaderList, ReceivedResponse } from '../model.ts';
import type { OutgoingRequest, Outcome } from '../ports.ts';
import { failureOf } from './failures.ts';
import { slowly } from './slow-body.ts';

/** What is read of a response's body. The connection is dropped with the rest. */
const MAX_BODY_BYTES = 64 * 1024;

/** More 1xx responses than this before the real one are no protocol any more. */
const MAX_INFORMATIONAL = 32;

/** The longest wait that `setTimeout` knows. */
const MAX_TIMEOUT_MS = 2 ** 31 - 1;

interface Place {
  readonly path: string;
  /** Host and port, for people. */
  readonly at: string;
}

/** Never rejects. After anything but a whole answer, the caller ends the connection. */
export function exchange(client: Dispatcher, request: OutgoingRequest, { path, at }: Place): Promise<Outcome> {
  return new Promise((resolve) => {
    const hearing = hear(request.timeoutMs, at, resolve);
    client.dispatch({ path, method: request.method, ...contentOf(request, hearing) }, hearing);
  });
}

/** Headers as undici takes them with the least work: names and values in turn. */
const flat = (headers: HeaderList): string[] => {
  const all: string[] = [];
  for (const [name, value] of headers) all.push(name, value);
  return all;
};

function contentOf(
  { body, headers, slowMs }: OutgoingRequest,
  hearing: Hearing,
): Pick<Dispatcher.DispatchOptions, 'body' | 'headers'> {
  if (slowMs === undefined || body.length === 0) return { headers: flat(headers), body };
  const ended = new AbortController();
  hearing.whenSettled(() => ended.abort());
  return {
    // With the length given, the body is not sent in chunks: a receiver sees the same headers as always.
    headers: [...flat(headers), 'content-length', String(body.length)],
    // Undici takes any async iterable; its types only know streams.
    body: slowly(body, slowMs, ended.signal) as unknown as NonNullable<Dispatcher.DispatchOptions['body']>,
  };
}

interface Hearing extends Dispatcher.DispatchHandler {
  readonly whenSettled: (run: () => void) => void;
}

/** Collects the response, and gives up on what takes too long or never ends. */
function hear(timeoutMs: number, at: string, resolve: (outcome: Outcome) => void): Hearing {
  let settled = false;
  let response = received();
  let afterwards: (() => void) | undefined;

  const settle = (outcome: Outcome) => {
    // What is said about a connection that we end ourselves is no news.
    if (settled) return;
    settled = true;
    clearTimeout(timer);
    afterwards?.();
    resolve(outcome);
  };
  const timer = setTimeout(
    () => settle(failed({ reason: 'timeout', message: `${at} did not answer within ${timeoutMs} ms` })),
    Math.min(timeoutMs, MAX_TIMEOUT_MS),
  );

  return {
    whenSettled: (run) => (afterwards = run),
    // Undici may begin again on a new connection when the old one was closed before anything was sent.
    onRequestStart: () => (response = received()),
    onResponseStart: (controller, status) => {
      if (status >= 200) return response.start(status, controller.rawHeaders);
      if (response.informational() <= MAX_INFORMATIONAL) return;
      const message = `${at} sent more than ${MAX_INFORMATIONAL} responses with a 1xx status`;
      settle(failed({ reason: 'protocol', message }));
    },
    onResponseData: (controller, chunk) => {
      if (response.add(chunk)) return;
      controller.pause();
      settle(answered(response.whole()));
    },
    onResponseEnd: () => settle(answered(response.whole())),
    onResponseError: (_, error) => settle(failed(failureOf(error, at))),
  };
}

const answered = (response: ReceivedResponse): Outcome => ({ kind: 'answered', response });
const failed = (failure: AttemptFailure): Outcome => ({ kind: 'failed', failure });

type RawHeaders = Dispatcher.DispatchController['rawHeaders'];

function received() {
  let [status, informational, size] = [0, 0, 0];
  let headers: HeaderList = [];
  let truncated = false;
  const chunks: Buffer[] = [];
  return {
    informational: () => (informational += 1),
    start: (code: number, raw: RawHeaders) => {
      status = code;
      headers = pairs(raw);
    },
    /** False once there is more than is kept. */
    add: (chunk: Buffer): boolean => {
      truncated = size + chunk.length > MAX_BODY_BYTES;
      // A copy: a chunk is a view of a larger buffer, which many small chunks would keep alive.
      chunks.push(Buffer.from(chunk.subarray(0, MAX_BODY_BYTES - size)));
      size += chunk.length;
      return !truncated;
    },
    whole: (): ReceivedResponse => ({ status, headers, body: Buffer.concat(chunks).toString(), truncated }),
  };
}

/** Undici hands over names and values in turn, as bytes. */
function pairs(raw: RawHeaders): HeaderList {
  if (!Array.isArray(raw)) return [];
  const list: (readonly [string, string])[] = [];
  for (let at = 0; at + 1 < raw.length; at += 2) list.push([text(raw[at]!), text(raw[at + 1]!)]);
  return list;
}

const text = (value: Buffer | string): string => (typeof value === 'string' ? value : value.toString('latin1'));
