/** What a generated mock package holds: the provider's descriptor with everything that a mock sends and answers. */
import type { Provider } from '@hookwright/receiver';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A body that the contract accepts. */
export interface Example<Body = Json> {
  readonly payload: Body;
  readonly summary?: string;
  /** `published`: as the provider prints it; `corrected`: printed, then repaired; `ours`: made for the contract. */
  readonly origin: 'published' | 'corrected' | 'ours';
}

/** A body that the contract refuses. The text need not parse. */
export interface RejectedExample {
  readonly text: string;
  readonly reason: 'not-json' | 'unknown-event' | 'structure';
}

/** A story of events that belong together, with ids that agree. */
export interface Scenario {
  readonly title: string;
  readonly description?: string;
  readonly steps: readonly ScenarioStep[];
}

export interface ScenarioStep {
  readonly event: string;
  /** Time since the step before, as a duration: `2h`. */
  readonly after: string;
  readonly note?: string;
  readonly payload: Json;
}

/** A call that a consumer makes of the provider, such as one that registers an endpoint. */
export interface Operation {
  readonly method: string;
  /** With `{parameters}` and the server's own path: `/octo/webhooks/{webhookId}`. */
  readonly path: string;
  /** JSON Schema of the request's body, when it has one. */
  readonly request?: Readonly<Record<string, unknown>>;
  readonly replies: readonly Reply[];
}

export interface Reply {
  readonly name: string;
  readonly status: number;
  /** Name → body. */
  readonly examples: Readonly<Record<string, Json>>;
}

/**
 * Where members stand that are sent only to endpoints with a capability: name of a type → its members that need one,
 * or that lead to such members.
 */
export type CapabilityMembers = Readonly<Record<string, Readonly<Record<string, CapabilityMember>>>>;

export interface CapabilityMember {
  /** Without this capability the member is left out. */
  readonly capability?: string;
  /** The named types that its value, or the items of its value, may have. */
  readonly types?: readonly string[];
}

/** Everything that the engine needs to be a provider. Data, but for `validate` and `schema`. */
export interface MockedProvider<Events = Record<string, unknown>> extends Provider<Events> {
  /** Event → its accepted examples by name, the one to send by default first. */
  readonly examples: { readonly [Type in keyof Events]: Readonly<Record<string, Example<Events[Type]>>> };
  readonly rejected: { readonly [Type in keyof Events]: Readonly<Record<string, RejectedExample>> };
  readonly scenarios: Readonly<Record<string, Scenario>>;
  /** By name, as in `webhooks.registration.operations`. */
  readonly operations: Readonly<Record<string, Operation>>;
  readonly capabilityMembers: CapabilityMembers;
  /** Event → the named type of its body, a key of `capabilityMembers`. */
  readonly types: { readonly [Type in keyof Events]: string };
  /** The JSON Schema (draft-07) of an event's body, whole in itself. `examples` hold the known values of an open enum. */
  readonly schema: (event: keyof Events & string) => Readonly<Record<string, unknown>>;
}
