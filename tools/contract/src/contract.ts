/**
 * What a contract is. Everything before this file reads towards it, everything after it prints from it.
 * Names, order and reachability are decided here, once: no emitter makes up a name or follows a `$ref`.
 */
import type { Evidence, EvidenceStatus, Identity, Webhooks } from '../schema/webhooks.d.ts';

export type { Evidence, EvidenceStatus, Identity, Webhooks };

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

/** A draft-07 schema. References are `#/definitions/<type name>` and nothing else. */
export type JsonSchema = boolean | { readonly [keyword: string]: Json };

export interface Contract {
  /** Kebab-case; the folder and the middle of every package name. */
  readonly id: string;
  /** The id as a valid identifier: `hostBuilding`. What programs call the provider. */
  readonly exportName: string;
  readonly title: string;
  readonly version: string;
  readonly description?: string;
  /** The published page, when the document names one. */
  readonly link?: string;
  readonly package: PackageFacts;
  /** In the order of the document. */
  readonly events: readonly Event[];
  /** The calls a consumer makes, such as those that register an endpoint. */
  readonly operations: readonly Operation[];
  /** Every named type that an event or an operation reaches, in code-point order. */
  readonly types: readonly NamedType[];
  readonly scenarios: readonly Scenario[];
  readonly webhooks: Webhooks;
  /** Leaves of `x-webhooks` and properties of events, counted by how we know them. */
  readonly facts: FactCounts;
  /**
   * The whole AsyncAPI 3 document, with all that it refers to under `components` and the examples of files in its
   * messages. Put together when it is first read.
   */
  readonly document: JsonObject;
}

/** What goes into the manifest of every generated package. */
export interface PackageFacts {
  readonly version: string;
  /** Without the `@`; absent outside the repository unless asked for. */
  readonly scope?: string;
  /** The version range of `@hookwright/*` packages that generated ones depend on. */
  readonly runtimeRange: string;
  readonly license?: string;
  /** Other languages that models are wanted in, by the names of their folders. Absent: none. */
  readonly languages?: readonly string[];
}

export type FactCounts = Readonly<Record<EvidenceStatus | 'unstated', number>>;

export interface Event {
  /** As it is on the wire: `contract.added`. */
  readonly name: string;
  /** The message's key in the document; names the folder of its examples. Safe as a file name. */
  readonly key: string;
  /** The named type of its payload: `ContractAdded`. */
  readonly typeName: string;
  /** A valid identifier, unique in the contract: `contractAdded`. */
  readonly exportName: string;
  readonly title: string;
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated: boolean;
  readonly link?: string;
  readonly category?: string;
  readonly identity: Identity;
  readonly headers?: Type;
  readonly examples: readonly Example[];
  readonly rejected: readonly RejectedExample[];
}

export interface Example {
  /** The file's name without its ending, unique within the event. */
  readonly name: string;
  readonly summary?: string;
  /** `published`: as printed by the provider; `corrected`: printed, then repaired; `ours`: made here. */
  readonly origin: 'published' | 'corrected' | 'ours';
  readonly source?: string;
  readonly note?: string;
  readonly payload: Json;
}

export interface RejectedExample {
  readonly name: string;
  /** The bytes as text: some of these do not parse. */
  readonly text: string;
  readonly reason: 'not-json' | 'unknown-event' | 'structure';
  /** JSON pointer of the issue that must be reported, for `structure`. */
  readonly at?: string;
  /** The keyword that refuses it, for `structure`. */
  readonly keyword?: string;
  readonly why: string;
}

/** A call that the consumer makes and the provider answers. */
export interface Operation {
  readonly name: string;
  readonly title: string;
  readonly summary?: string;
  readonly description?: string;
  readonly method: string;
  /** The server's own path, such as `/octo`; empty when it has none. */
  readonly basePath: string;
  /** Path with `{parameters}`, below the server's own path. */
  readonly path: string;
  readonly requests: readonly Message[];
  readonly replies: readonly Message[];
}

export interface Message {
  readonly name: string;
  readonly title: string;
  readonly summary?: string;
  /** The HTTP status, for a reply. */
  readonly status?: number;
  readonly payload?: Type;
  /** The payload as JSON Schema. */
  readonly schema?: JsonSchema;
  readonly headers?: Type;
  readonly examples: readonly Example[];
}

export interface NamedType {
  /** A valid TypeScript identifier, unique in the contract, decided once, here. */
  readonly name: string;
  /** Set when the type is the payload of events. */
  readonly events: readonly string[];
  readonly about: About;
  readonly type: Type;
  /** The same type as JSON Schema: what validators compile and what is shipped. */
  readonly schema: JsonSchema;
}

export type Type =
  | {
      readonly kind: 'string';
      readonly format?: string;
      readonly pattern?: string;
      readonly minLength?: number;
      readonly maxLength?: number;
    }
  | {
      readonly kind: 'number';
      readonly integer: boolean;
      readonly minimum?: number;
      readonly maximum?: number;
      readonly exclusiveMinimum?: number;
      readonly exclusiveMaximum?: number;
      readonly multipleOf?: number;
    }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'null' }
  /** Anything: the schema says nothing that a type could. */
  | { readonly kind: 'unknown' }
  /** Nothing: the schema `false`. */
  | { readonly kind: 'never' }
  | { readonly kind: 'literal'; readonly value: Json }
  /** `open`: other strings are accepted too, and are drift. */
  | {
      readonly kind: 'enum';
      readonly values: readonly Json[];
      readonly open: boolean;
      readonly meanings: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'array';
      readonly items: Type;
      readonly minItems?: number;
      readonly maxItems?: number;
      readonly unique: boolean;
    }
  /** `required` of the members must be there; `rest` is the type of what follows them. */
  | { readonly kind: 'tuple'; readonly items: readonly Type[]; readonly required: number; readonly rest: Type }
  /** An object whose keys are data. `keys` holds the patterns when only some keys are meant. */
  | { readonly kind: 'map'; readonly values: Type; readonly keys: readonly string[] }
  /** Open: unknown members pass. `rest` types them when the schema does. `closed` refuses them. */
  | { readonly kind: 'object'; readonly fields: readonly Field[]; readonly rest?: Type; readonly closed: boolean }
  | { readonly kind: 'union'; readonly members: readonly Type[] }
  | { readonly kind: 'intersection'; readonly members: readonly Type[] }
  | { readonly kind: 'reference'; readonly to: string };

export interface Field {
  /** As it is on the wire. */
  readonly name: string;
  readonly required: boolean;
  readonly type: Type;
  readonly about: About;
}

/** What is said about a type or a field, for people. */
export interface About {
  readonly title?: string;
  readonly description?: string;
  readonly deprecated: boolean;
  readonly examples: readonly Json[];
  readonly default?: Json;
  readonly evidence?: Evidence;
  /** The member is there only when the endpoint asked for this capability. */
  readonly capability?: string;
}

/** A story of events that belong together, such as a booking from request to approval. */
export interface Scenario {
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  readonly steps: readonly ScenarioStep[];
  /** Values by which the steps belong together. */
  readonly shared: readonly SharedValue[];
}

/** A value that steps of a scenario take by its name. */
export interface SharedValue {
  readonly name: string;
  readonly value: Json;
  /** Where it stands: steps count from 0, and the JSON pointer leads into the body. */
  readonly at: readonly { readonly step: number; readonly pointer: string }[];
}

export interface ScenarioStep {
  readonly event: string;
  /** Time since the step before, as a duration: `2h`. */
  readonly after: string;
  readonly note?: string;
  /** The example's payload with this story's values set. */
  readonly payload: Json;
}
