/** Carries requests to a function in this process: no network, and all waits by the given clock. */
import type { AttemptFailure, ReceivedResponse } from '../model.ts';
import type { Clock, OutgoingRequest, Outcome, Transport } from '../ports.ts';

/** A receiver as a function: any handler that speaks `Request` and `Response`. */
export type Receiver = (request: Request) => Response | Promise<Response>;

/** Of a response, in bytes. */
const BODY_LIMIT = 64 * 1024;

const PIECES = 20;

/** A request that takes longer than its timeout is aborted: `request.signal` says so to the receiver. */
export function createInProcessTransport(receiver: Receiver, clock: Clock): Transport {
  const flights = new Set<(outcome: Outcome) => void>();

  return {
    send: (request) =>
      new Promise((resolve) => {
        const controller = new AbortController();
        const end = (outcome: Outcome) => {
          if (!flights.delete(end)) return;
          cancel();
          controller.abort();
          resolve(outcome);
        };
        flights.add(end);
        const cancel = clock.after(request.timeoutMs, () =>
          end(failed('timeout', `The receiver did not answer within ${request.timeoutMs} ms`)),
        );
        void exchange(receiver, request, { clock, signal: controller.signal }).then(end);
      }),
    close: async () => {
      for (const end of flights) end(failed('interrupted', 'The mock was stopped before an answer came'));
    },
  };
}

interface Surroundings {
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

async function exchange(receiver: Receiver, outgoing: OutgoingRequest, around: Surroundings): Promise<Outcome> {
  let request: Request;
  try {
    request = requestOf(outgoing, around);
  } catch (error) {
    return failed('protocol', `The request cannot be sent: ${messageOf(error)}`);
  }
  try {
    const response = await receiver(request);
    if (response.type === 'error') return failed('reset', 'The receiver answered with a network error');
    return { kind: 'answered', response: await read(response) };
  } catch (error) {
    return failed('reset', `The receiver threw: ${messageOf(error)}`);
  }
}

function requestOf({ url, method, headers, body, slowMs }: OutgoingRequest, around: Surroundings): Request {
  const all = new Headers(headers.map(([name, value]): [string, string] => [name, value]));
  all.set('host', new URL(url).host);
  const init = { method, headers: all, redirect: 'manual', signal: around.signal } as const;
  if (method === 'GET') return new Request(url, init);
  all.set('content-length', String(body.byteLength));
  if (slowMs === undefined) return new Request(url, { ...init, body: body as Uint8Array<ArrayBuffer> });
  return new Request(url, { ...init, body: slowStream(body, slowMs, around), duplex: 'half' } as RequestInit);
}

function slowStream(body: Uint8Array, ms: number, { clock, signal }: Surroundings): ReadableStream<Uint8Array> {
  const size = Math.max(1, Math.ceil(body.byteLength / PIECES));
  let at = 0;
  return new ReadableStream({
    pull: (stream) =>
      new Promise((resolve) => {
        const go = () => {
          stream.enqueue(body.subarray(at, (at += size)));
          if (at >= body.byteLength) stream.close();
          resolve();
        };
        if (at === 0) return go();
        const cancel = clock.after(ms / PIECES, go);
        signal.addEventListener('abort', cancel, { once: true });
      }),
  });
}

async function read(response: Response): Promise<ReceivedResponse> {
  const { chunks, truncated } = await firstBytes(response);
  return {
    status: response.status,
    headers: [...response.headers],
    body: new TextDecoder().decode(joined(chunks)),
    truncated,
  };
}

async function firstBytes(response: Response): Promise<{ chunks: readonly Uint8Array[]; truncated: boolean }> {
  const chunks: Uint8Array[] = [];
  let room = BODY_LIMIT;
  const reader = response.body?.getReader();
  if (reader === undefined) return { chunks, truncated: false };
  for (;;) {
    // A stream is read piece by piece.
    const { done, value } = await reader.read();
    if (done) return { chunks, truncated: false };
    chunks.push(value.subarray(0, room));
    room -= value.byteLength;
    if (room >= 0) continue;
    // A receiver that fails while its stream is cancelled has answered all the same.
    reader.cancel().catch(() => undefined);
    return { chunks, truncated: true };
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.byteLength;
  }
  return all;
}

const failed = (reason: AttemptFailure['reason'], message: string): Outcome => ({
  kind: 'failed',
  failure: { reason, message },
});

const messageOf = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}` : 'no error');
