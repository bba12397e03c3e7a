/** Deliveries as web requests: what a receiver gets, without a network. */
import { signedRequest } from '@hookwright/mock-engine';
import type { RequestParts, Sender } from '@hookwright/mock-engine';

/** How one delivery differs from the others. */
export interface RequestOptions {
  /** When it is signed: milliseconds since 1970, or a date. Default: now. */
  readonly at?: number | string | Date;
  /** Signs with this secret instead: one that is being replaced, another tenant's, a wrong one. */
  readonly secret?: string;
  readonly url?: string;
  /** They take the place of others of the same name, also of those of the signature. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The id of the delivery, where the provider sends one. Default: another one each time. */
  readonly id?: string;
}

/** A delivery that is about to be signed. */
export interface Unsigned {
  readonly event: string;
  readonly body: string | Uint8Array;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly id: string;
  readonly headers: Readonly<Record<string, string>>;
}

export function makeRequest(sender: Sender, { event, body, at, id, headers }: Unsigned): Request {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const parts = signedRequest(sender, event, bytes, { now: at, id, url: sender.endpoint.url });
  const request = requestOf(sender, parts);
  for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
  return request;
}

/** @throws {TypeError} when a header has a name or a value that HTTP does not allow */
export function requestOf({ method, endpoint }: Sender, { headers, body }: RequestParts): Request {
  const init = { method, headers: new Headers(headers.map(([name, value]): [string, string] => [name, value])) };
  return new Request(endpoint.url, method === 'GET' ? init : { ...init, body: Uint8Array.from(body) });
}

/** @throws {RangeError} when it is no date */
export function momentOf(at: number | string | Date): number {
  const moment = new Date(at).getTime();
  if (Number.isNaN(moment)) throw new RangeError(`${JSON.stringify(at)} is no date`);
  return moment;
}
