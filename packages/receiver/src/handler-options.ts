/** What a service says about how it wants its webhooks. */
import type { IdempotencyStore } from './idempotency.ts';
import type { Finding, HeadersLike, Scheme } from './provider.ts';
import type { Expected, Verification } from './verify.ts';

/** What is known of a request before its body is read. */
export interface RequestFacts {
  readonly url: string;
  readonly headers: HeadersLike;
}

/** A delivery that was verified. Its body is in the event beside it. */
export interface ReceivedDelivery extends RequestFacts {
  /** The event's name on the wire. */
  readonly type: string;
  /** What makes it the same delivery as another one, by the contract. */
  readonly key: string;
  /** As it came over the wire. */
  readonly body: Uint8Array<ArrayBuffer>;
  /** What proved where it comes from. */
  readonly verifiedBy: Extract<Verification, { readonly ok: true }>['by'];
  /** When it was signed, in milliseconds since 1970. */
  readonly signedAt?: number;
  /** How it differs from the contract. Worked out when it is first looked at. */
  readonly drift: readonly Finding[];
}

export type Secrets = string | readonly string[];

/** How the service knows that a delivery is genuine. One of these must be there, so that a hole is visible in review. */
export type Proof = Signed | Credited | Unsigned;

/** What of it a provider with these schemes makes possible. One that signs nothing has no secret; some have both kinds. */
export type ProofFor<Schemes extends Scheme> =
  | (Schemes extends 'hmac' | 'ed25519' ? Signed : never)
  | (Schemes extends 'bearer' | 'static-header' | 'basic' ? Credited : never)
  | Unsigned;

export interface Signed {
  /** The signing secret; several while one takes the place of another; or a function, where there are many tenants. */
  readonly secret: Secrets | PerRequest<Secrets>;
}

export interface Credited {
  /** Tokens, headers, user and password; or a function, where there are many tenants. */
  readonly credentials: Credentials | PerRequest<Credentials>;
}

export interface Unsigned {
  /** Takes what anybody sends. */
  readonly acceptUnsigned: true;
}

/** Undefined refuses the request. */
type PerRequest<Value> = (request: RequestFacts) => Value | undefined | Promise<Value | undefined>;

export type Credentials = Pick<Expected, 'token' | 'headers' | 'basic'>;

export interface DriftReport {
  readonly type: string;
  /** Code and pointer of a drift → how often it was seen in this delivery. Values are not in it. */
  readonly counts: Readonly<Record<string, number>>;
  /** With values, where `driftValues` asks for them. */
  readonly findings: readonly Finding[];
}

export interface HandlerOptions<Events> {
  /** Event → what to do. It resolves when the work is done; when it throws, the provider is told to try again. */
  readonly on: {
    readonly [Type in keyof Events]?: (event: Events[Type], delivery: ReceivedDelivery) => unknown;
  };
  /** For events that nothing in `on` takes, and for those that the contract does not know. Providers add events. */
  readonly onUnhandled: (body: unknown, about: { readonly type?: string; readonly known: boolean }) => unknown;
  /** Runs after a delivery is verified and before it is handled. A `Response` that it gives is the answer. */
  readonly before?: (delivery: ReceivedDelivery) => Response | void | Promise<Response | void>;
  /** Hears of everything that goes wrong: a `ReceiverError`, or what a handler threw. What it throws itself is ignored. */
  readonly onError?: (error: unknown, about: { readonly type?: string; readonly key?: string }) => void;
  /** Hears of what the contract does not know. */
  readonly onDrift?: (report: DriftReport) => void;
  /** Gives values of a body to `onDrift` too. Off by default: they can be personal data. */
  readonly driftValues?: boolean;
  /** `strict` refuses drift, `tolerant` reports it, `off` looks at nothing but the event's name. Default: `tolerant`. */
  readonly validation?: 'strict' | 'tolerant' | 'off';
  /** Bytes of a body that are read. Default: 1 MiB. */
  readonly maxBody?: number;
  /** Milliseconds that a signature's time may be from now. Default: as the contract says. */
  readonly tolerance?: number;
  /**
   * When to answer: `after` the handler, or `before` it, where the provider waits for a short time only. With `before`, what is not
   * genuine, malformed or a duplicate is still told; a handler that fails is not, so the provider will not try again.
   */
  readonly ack?: 'after' | 'before';
  /** Keeps a serverless process alive until the work is done. Needed with `ack: 'before'` on such platforms. */
  readonly waitUntil?: (work: Promise<unknown>) => void;
  readonly idempotency?: {
    readonly store: IdempotencyStore;
    /** How long a delivery is remembered: `72h`. It should be longer than the provider tries. Default: `72h`. */
    readonly ttl?: string;
    /** How long a claim holds when its process is killed. It should be longer than a handler takes. Default: `5m`. */
    readonly claim?: string;
    /**
     * What separates tenants that share the store, such as a tenant's id, or equal bodies of two tenants are taken for one
     * delivery. Default: path and query of the URL where `secret` or `credentials` is a function, else nothing.
     */
    readonly scope?: (request: RequestFacts) => string;
  };
  /** Milliseconds since 1970; for tests. */
  readonly now?: () => number;
}
