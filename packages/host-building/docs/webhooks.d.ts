/**
 * What `x-webhooks` says, with every default filled in. The JSON Schema beside this file checks what people write;
 * this file is what programs read, and is copied as it is into each generated validators package.
 *
 * Durations are strings of a number and a unit: `500ms`, `10s`, `5m`, `12h`, `3d`.
 */

/** A length of time: `500ms`, `10s`, `5m`, `12h`, `3d`. */
export type Duration = string;

/** How we know a fact. What nobody knows is not a fact: it is listed in `unknown`. */
export type EvidenceStatus = 'published' | 'observed' | 'inferred' | 'assumed';

/** The status of a fact, and where or why. */
export interface Evidence {
  readonly status: EvidenceStatus;
  /** A page, or the id of an entry of `sources`. */
  readonly source?: string;
  readonly note?: string;
}

/** One way a body or its headers tell the event. Rules are tried in order; the first that decides wins. */
export type EventRule =
  | { readonly pointer: string; readonly aliases?: Readonly<Record<string, string>> }
  | { readonly header: string; readonly aliases?: Readonly<Record<string, string>> }
  /** JSON pointer of a member → the event that has it. */
  | { readonly present: Readonly<Record<string, string>>; readonly aliases?: Readonly<Record<string, string>> };

/** What makes two deliveries the same one. */
export type Identity =
  | { readonly body: 'sha256' }
  | { readonly header: string }
  | { readonly pointers: readonly string[] };

/** When the next attempt follows a failed one. */
export interface Retry {
  /** All attempts, the first included. 1 means that nothing is tried again. */
  readonly attempts: number;
  readonly backoff: 'none' | 'fixed' | 'exponential' | 'list';
  /** Wait before the second attempt. */
  readonly first?: Duration;
  /** Growth of the wait from one attempt to the next, when the back-off is exponential. */
  readonly factor?: number;
  /** No wait is longer. */
  readonly max?: Duration;
  /** Every wait, one by one, when the back-off is a list. */
  readonly waits?: readonly Duration[];
  /** Share of the wait by which chance may change it: 0 to 1. */
  readonly jitter?: number;
}

export interface Delivery {
  readonly method: 'POST' | 'PUT' | 'GET';
  readonly contentType: string;
  /** Headers that every delivery carries, with their values. Those of a signature are in `authentication`. */
  readonly headers: Readonly<Record<string, string>>;
  /** Statuses that count as delivered: `2xx`, or one status as text. */
  readonly success: readonly string[];
  readonly timeout: Duration;
  readonly retry: Retry;
  /** The member of a registration that must be true for any retry. */
  readonly retryOnlyIf?: string;
  /** Statuses with a meaning of their own: `disable` ends the endpoint, `retry-after` obeys the header. */
  readonly statuses: Readonly<Record<string, 'disable' | 'retry-after' | 'stop'>>;
  readonly ordering: 'none' | 'per-endpoint' | 'per-object';
  readonly identity: Identity;
}

interface AuthenticationCommon {
  /** True when the provider uses it only for endpoints that ask for it. */
  readonly optional?: boolean;
  readonly description?: string;
}

/** How a secret as people hold it becomes key bytes. */
export interface SecretKey {
  readonly encoding: 'utf8' | 'base64' | 'hex';
  /** A prefix to take off first, such as `whsec_`. */
  readonly prefix?: string;
}

/** A signature over the raw body. */
export interface SignatureAuthentication extends AuthenticationCommon {
  readonly scheme: 'hmac' | 'ed25519';
  readonly algorithm: 'sha256' | 'sha1' | 'sha512' | 'ed25519';
  /** The header that carries the signature. */
  readonly header: string;
  /** The header's value. Holes: `{digest}`, `{timestamp}`, `{id}`. */
  readonly format: string;
  /** What is signed. Holes: `{timestamp}`, `{id}`, `{url}`, `{body}` (the raw bytes). */
  readonly content: string;
  /** Where the timestamp is, when the signature's header does not carry it. */
  readonly timestampHeader?: string;
  readonly timestampUnit: 's' | 'ms';
  /** Where the delivery id is, when it is signed. */
  readonly idHeader?: string;
  /** What stands between several signatures in one header. */
  readonly signatureSeparator?: string;
  /** The version in front of a signature, such as `v1`; signatures of other versions are passed over. */
  readonly versionPrefix?: string;
  readonly key: SecretKey;
  readonly digestEncoding: 'hex' | 'base64';
  /** How far the timestamp may be from now. */
  readonly tolerance?: Duration;
}

/** A fixed value in a header: a token of the receiver's own choice. */
export interface HeaderAuthentication extends AuthenticationCommon {
  readonly scheme: 'static-header' | 'bearer';
  readonly header: string;
}

/** User and password, sent as HTTP basic authentication. */
export interface BasicAuthentication extends AuthenticationCommon {
  readonly scheme: 'basic';
  /** `url`: the two stand in the registered URL. */
  readonly in: 'url' | 'registration';
}

/** The provider proves nothing about where a delivery comes from. */
export interface NoAuthentication extends AuthenticationCommon {
  readonly scheme: 'none';
}

export type Authentication = SignatureAuthentication | HeaderAuthentication | BasicAuthentication | NoAuthentication;

export interface Registration {
  /** `manual`: one tells people; `dashboard`: a page; `api`: the operations below. */
  readonly mode: 'manual' | 'dashboard' | 'api';
  /** What one chooses for an endpoint: everything, single events, or categories of events. */
  readonly select: 'all' | 'event' | 'category';
  readonly categories: Readonly<Record<string, readonly string[]>>;
  readonly urls: 'one' | 'many';
  readonly secret: 'none' | 'per-endpoint' | 'shared';
  /** Who makes the secret. */
  readonly secretFrom: 'none' | 'provider' | 'receiver';
  /** True when an endpoint can ask for extra headers of its own. */
  readonly customHeaders: boolean;
  /** Meaning → the AsyncAPI operation that does it. Only with `mode: api`. */
  readonly operations: Readonly<Partial<Record<'create' | 'list' | 'update' | 'delete' | 'deleteByUrl', string>>>;
  /** Meaning → the member of a registration that holds it. Only with `mode: api`. */
  readonly members: Readonly<Record<string, string>>;
  /** The header that lists the capabilities an endpoint asks for. */
  readonly capabilitiesHeader?: string;
  /** Capabilities that each call must list. They allow the call, and are no part of what is registered. */
  readonly requiredCapabilities?: readonly string[];
  /** Event → capabilities that an endpoint for it has, whatever the call lists. */
  readonly eventCapabilities?: Readonly<Record<string, readonly string[]>>;
  /** Meaning → the reply and the example of it that such a call gets, as `reply/example`. Only with `mode: api`. */
  readonly errors: Readonly<Partial<Record<'unauthenticated' | 'forbidden' | 'invalid' | 'not-found', string>>>;
  /** JSON pointer of the member of each body that repeats the registration, where there is one. */
  readonly inBody?: string;
  /** What a person does, step by step. */
  readonly steps: readonly string[];
}

/** Something about this provider that a reader would not expect. */
export interface Quirk {
  readonly id: string;
  readonly text: string;
  /** Where it shows: event names, or `event#/json/pointer`. */
  readonly at: readonly string[];
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly url?: string;
  readonly note?: string;
}

export interface Webhooks {
  readonly event: readonly EventRule[];
  readonly delivery: Delivery;
  readonly authentication: readonly Authentication[];
  readonly registration: Registration;
  /** Capability → what it adds to a delivery. */
  readonly capabilities: Readonly<Record<string, string>>;
  readonly quirks: readonly Quirk[];
  /** What nobody we could find knows. */
  readonly unknown: readonly string[];
  readonly sources: readonly Source[];
  /** JSON pointer into this object → how we know. A pointer covers all that lies below it; the longest wins. */
  readonly evidence: Readonly<Record<string, Evidence>>;
}
