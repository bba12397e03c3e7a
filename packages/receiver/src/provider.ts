/** The types that a service sees, and those of the two functions that generated code calls. */
import type { Authentication, Delivery, EventRule, EvidenceStatus, Identity, Webhooks } from './webhooks.ts';

/** The schema of a type, in which other types stand where they are used. */
export interface NamedSchema {
  readonly title: string;
  readonly [keyword: string]: unknown;
}

/** Why a body is refused: a keyword of JSON Schema, or one of ours. `refused` stands where there is nothing better to say. */
export type IssueCode =
  | 'type'
  | 'enum'
  | 'const'
  | 'required'
  | 'pattern'
  | 'minLength'
  | 'maxLength'
  | 'minimum'
  | 'maximum'
  | 'exclusiveMinimum'
  | 'exclusiveMaximum'
  | 'multipleOf'
  | 'minItems'
  | 'maxItems'
  | 'uniqueItems'
  | 'contains'
  | 'minProperties'
  | 'maxProperties'
  | 'propertyNames'
  | 'additionalProperties'
  | 'anyOf'
  | 'oneOf'
  | 'not'
  | 'unknown-event'
  | 'too-deep'
  | 'refused';

/** How a body that is accepted differs from what the contract lists. */
export type DriftCode = 'unknown-member' | 'new-value' | 'format' | 'event-name-disagrees' | 'too-deep';

/** One thing that is wrong with a body, or one drift. */
export interface Finding {
  readonly code: IssueCode | DriftCode;
  /** Keys from the body down to the place. */
  readonly path: readonly (string | number)[];
  /** The same path as a JSON pointer (RFC 6901); empty for the body itself. */
  readonly pointer: string;
  /** A sentence without its full stop. It holds names of members, and never a value of the body. */
  readonly message: string;
  /** With `new-value` and `event-name-disagrees`: what the body says, cut at 80 characters. */
  readonly value?: string;
}

/** A body that is accepted. `drift` is worked out when it is first looked at. */
export interface Accepted<Type, Body> {
  readonly ok: true;
  readonly type: Type;
  readonly event: Body;
  readonly drift: readonly Finding[];
}

/** A body that is refused, with at least one issue. */
export interface Refusal {
  readonly ok: false;
  readonly reason: 'unknown-event' | 'structure' | 'drift';
  /** The event that the delivery names, known or not. */
  readonly type?: string;
  readonly issues: readonly Finding[];
}

/** The answer of `validate`. `Events` maps the name of each event on the wire to its body. */
export type Result<Events> = { [Type in keyof Events]: Accepted<Type, Events[Type]> }[keyof Events] | Refusal;

/** What is read of headers: a `Headers` object, or anything that can answer for one. */
export interface HeadersLike {
  get(name: string): string | null | undefined;
}

export interface ValidateOptions {
  /** The event, when the caller knows it; otherwise body and headers tell. */
  readonly type?: string | undefined;
  /** Needed only where a header names the event. */
  readonly headers?: HeadersLike | undefined;
  /** `strict` refuses on drift too. Default: `tolerant`. */
  readonly mode?: 'tolerant' | 'strict' | undefined;
}

export type Validate<Events> = (body: unknown, options?: ValidateOptions) => Result<Events>;

/** The validator of one event. It is a Standard Schema (standardschema.dev) as it stands. */
export interface EventValidator<Body, Type extends string = string> {
  /** The event's name on the wire. */
  readonly type: Type;
  readonly is: (value: unknown) => value is Body;
  /** @throws {ContractError} when the value is refused */
  readonly assert: (value: unknown) => asserts value is Body;
  /** Why a value is refused; empty when it is not. */
  readonly issues: (value: unknown) => readonly Finding[];
  /** How a value that is accepted differs from what the contract lists. */
  readonly drift: (value: unknown) => readonly Finding[];
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (
      value: unknown,
    ) => { readonly value: Body; readonly issues?: undefined } | { readonly issues: readonly Finding[] };
    readonly jsonSchema: { readonly input: JsonSchemaOf; readonly output: JsonSchemaOf };
    readonly types?: { readonly input: Body; readonly output: Body } | undefined;
  };
}

/** @throws for a target other than `draft-07` and `draft-2020-12` */
type JsonSchemaOf = (options: { readonly target: string }) => Record<string, unknown>;

/** What a contract says about one event, for people. */
export interface EventFacts {
  readonly title: string;
  readonly summary?: string;
  readonly category?: string;
  readonly deprecated: boolean;
  /** The published page. */
  readonly link?: string;
  readonly identity: Identity;
}

/** The ways in which deliveries can prove where they come from; `none` where they prove nothing. */
export type Scheme = Authentication['scheme'];

/** Everything that a receiver, a mock or a test needs to know of a provider. */
export interface Provider<Events, Proof extends Scheme = Scheme> {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly events: { readonly [Type in keyof NoInfer<Events>]: EventFacts };
  readonly validate: Validate<Events>;
  readonly webhooks: Webhooks;
  /** How many facts of the contract are known in which way. */
  readonly evidence: Readonly<Record<EvidenceStatus | 'unstated', number>>;
  /** For the compiler alone: it is never there. A function that takes a provider learns its events from here. */
  readonly '~types'?: { readonly events: { [Type in keyof Events]: Events[Type] }; readonly proof: Proof } | undefined;
}

/** What a receiver needs of a provider. A `Provider` has all of it; where every kilobyte counts, so has less. */
export type Received<Events, Proof extends Scheme = Scheme> = Pick<
  Provider<Events, Proof>,
  'id' | 'validate' | '~types'
> & {
  readonly events: { readonly [Type in keyof NoInfer<Events>]: { readonly identity: Identity } };
  readonly webhooks: Pick<Webhooks, 'authentication'> & { readonly delivery: Pick<Delivery, 'method' | 'contentType'> };
};

/** The part of an event's validator that `validate` uses. */
export type EventChecker<Body, Type extends string = string> = Pick<
  EventValidator<Body, Type>,
  'type' | 'is' | 'issues' | 'drift'
>;

/** Makes that part from an event's quiet check and its schema. */
export type MakeChecker = <Body, Type extends string>(
  type: Type,
  check: (value: unknown) => boolean,
  schema: NamedSchema,
) => EventChecker<Body, Type>;

/** Makes the validator of one event from its quiet check and its schema. */
export type MakeEvent = <Body, Type extends string>(
  type: Type,
  check: (value: unknown) => boolean,
  schema: NamedSchema,
) => EventValidator<Body, Type>;

/** Makes one validator of all events. */
export type MakeValidator = <Events>(
  rules: readonly EventRule[],
  events: readonly EventChecker<unknown>[],
) => Validate<Events>;
