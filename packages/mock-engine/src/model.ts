/** What a mock keeps: endpoints, deliveries and attempts. Everything else reads these or makes new ones. */
import type { Json } from './mocked-provider.ts';

/** Where a receiver wants deliveries, as it registered. */
export interface Endpoint {
  readonly id: string;
  /** The provider's id. */
  readonly provider: string;
  /** Without user and password: those are in `basic`. */
  readonly url: string;
  /** Names on the wire. A choice of categories, or of everything, is resolved to names here. */
  readonly events: readonly string[];
  /** The categories that were chosen, where one chooses by category. */
  readonly categories?: readonly string[];
  /** The key of its signatures, as people hold it. */
  readonly secret?: string;
  /** Sent where the contract has a `bearer` scheme. */
  readonly token?: string;
  readonly basic?: { readonly user: string; readonly password: string };
  /** The connection that registered it through the provider's own API: a digest of its key. */
  readonly connection?: string;
  /** Headers of the receiver's own, sent with each delivery. */
  readonly headers: Readonly<Record<string, string>>;
  /** As asked for, without duplicates. */
  readonly capabilities: readonly string[];
  /** Other members of the registration with their defaults, such as `retryOnError`. */
  readonly members: Readonly<Record<string, Json>>;
  /** Disabled endpoints get no new deliveries, and waiting ones fail. */
  readonly state: 'active' | 'disabled';
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

/** Ways to fail on purpose. What each one does is told in `faults/`. */
export const faultNames = [
  'duplicate',
  'reorder',
  'delay',
  'drop',
  'tampered-body',
  'wrong-signature',
  'stale-timestamp',
  'missing-header',
  'malformed-json',
  'unknown-event',
  'unknown-member',
  'new-enum-value',
  'null-member',
  'huge-body',
  'slow-body',
  'burst',
] as const;
export type FaultName = (typeof faultNames)[number];

/** One event on its way to one endpoint. */
export interface Delivery {
  readonly id: string;
  readonly provider: string;
  readonly endpointId: string;
  /** The event's name on the wire. */
  readonly event: string;
  /** The body as it is signed, in full: all attempts send the same bytes (UTF-8). */
  readonly body: string;
  /** Where the payload came from: `example published`, `scenario space-booking-approved, step 2`. */
  readonly from: string;
  readonly createdAt: number;
  /** The faults that were chosen for it; those of signature and transfer apply to each attempt. */
  readonly faults: readonly FaultName[];
  readonly state: 'waiting' | 'delivered' | 'failed' | 'dropped';
  /** Attempts made. */
  readonly attempts: number;
  /** When the next attempt is due, while it waits. */
  readonly dueAt?: number;
}

/** Why an attempt failed. */
export type FailureReason =
  | 'status'
  | 'redirect'
  | 'timeout'
  | 'refused'
  | 'reset'
  | 'dns'
  | 'tls'
  | 'protocol'
  | 'too-large'
  | 'not-allowed'
  | 'interrupted';

export interface AttemptFailure {
  readonly reason: FailureReason;
  /** A sentence without its full stop, and without secrets. */
  readonly message: string;
}

/** One try to deliver. Secrets in headers and URL are masked before an attempt is kept. */
export interface Attempt {
  readonly deliveryId: string;
  /** From 1. */
  readonly number: number;
  /** When it began, in milliseconds since 1970. */
  readonly at: number;
  readonly durationMs: number;
  readonly request: { readonly method: string; readonly url: string; readonly headers: HeaderList };
  readonly response?: ReceivedResponse;
  readonly failure?: AttemptFailure;
  /** When the next one follows, if one does. */
  readonly nextAt?: number;
}

/** In the order in which they are sent. */
export type HeaderList = readonly (readonly [name: string, value: string])[];

export interface ReceivedResponse {
  readonly status: number;
  readonly headers: HeaderList;
  /** At most 64 kB, read as UTF-8. */
  readonly body: string;
  readonly truncated: boolean;
}
