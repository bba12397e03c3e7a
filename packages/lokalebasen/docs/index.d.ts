/**
 * The documentation of a provider as data: what a page says, and nothing of how it looks. A docs package holds
 * `model/provider.json` (`ProviderDocs`), `model/events/<key>.json` (`EventDocs`) and `model/types.json` (`TypesDocs`).
 * Text is cut into spans, so that no site has to read Markdown or HTML: a contract's text can never become markup.
 */
import type { Evidence, EvidenceStatus } from './webhooks.js';

/** A piece of a sentence. A string is plain text; `url` is always http or https; `type` names a type of this provider. */
export type Span =
  | string
  | { readonly code: string }
  | { readonly text: string; readonly url: string }
  | { readonly type: string };

/** A sentence or two on one line. */
export type Line = readonly Span[];

/** A paragraph, a list, or a block of code. */
export type Block =
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  | { readonly kind: 'code'; readonly language: string; readonly text: string };

export type Prose = readonly Block[];

/** How many facts are known in which way. A property that says nothing is counted in `unstated`. */
export type FactCounts = Readonly<Record<EvidenceStatus | 'unstated', number>>;

/** Source code or text for a panel. */
export interface Code {
  /** Stable, the same on every page: `express`, `curl`. Tabs with one id stay in step. */
  readonly id: string;
  /** What the tab says: `Express`. */
  readonly label: string;
  /** For a highlighter: `ts`, `json`, `http`, `sh`, `text`. */
  readonly language: string;
  /** What the file would be called. */
  readonly file?: string;
  readonly text: string;
  /** What to know before one uses it. */
  readonly note?: Line;
}

/** One thing that the contract says about a provider. */
export interface Fact {
  /** JSON pointer into `x-webhooks`: stable, and where the evidence is looked up. */
  readonly pointer: string;
  /** `Header`, `Signed content`, `Timeout`. */
  readonly term: string;
  readonly value: Line;
  /** Why we think so, or what contradicts it. */
  readonly note?: Line;
  /** Absent for what nobody stated and for defaults that need no proof; `unknown` where nobody knows. */
  readonly evidence?: Evidence | { readonly status: 'unknown' };
}

// The provider

export interface ProviderDocs {
  /** Counts up when a member changes its meaning. */
  readonly format: 1;
  readonly id: string;
  /** `hostBuilding`: what the descriptor is called in programs. */
  readonly exportName: string;
  readonly title: string;
  readonly version: string;
  /** One sentence, for cards. */
  readonly summary: Line;
  readonly description: Prose;
  /** The provider's own page. */
  readonly link?: string;
  readonly facts: FactCounts;
  /** Short words for a card: `HMAC signature`, `Registered by hand`, `20 attempts`. */
  readonly tags: readonly string[];
  /** What each package of this provider is called. */
  readonly packages: { readonly models: string; readonly validators: string; readonly mock: string };
  readonly register: RegisterDocs;
  readonly authenticate: AuthenticateDocs;
  readonly delivery: DeliveryDocs;
  readonly quirks: readonly QuirkDocs[];
  /** What nobody we could find knows. */
  readonly unknown: readonly Line[];
  readonly sources: readonly SourceDocs[];
  /** Capability → what it adds; empty where there are none. */
  readonly capabilities: readonly { readonly name: string; readonly text: Line }[];
  /** In the contract's order. Each event is in exactly one; a single category without a title where the contract has none. */
  readonly categories: readonly CategoryDocs[];
  readonly events: readonly EventSummary[];
  readonly scenarios: readonly ScenarioDocs[];
  readonly downloads: readonly DownloadDocs[];
}

export interface RegisterDocs {
  /** `By hand. There is no API and no dashboard.` */
  readonly intro: Line;
  readonly mode: 'manual' | 'dashboard' | 'api';
  readonly steps: readonly { readonly text: Line; readonly evidence?: Evidence }[];
  readonly facts: readonly Fact[];
  /** What one sends to register: a request, or what to tell people. */
  readonly examples: readonly Code[];
  /** The calls of a registration API. */
  readonly operations: readonly OperationDocs[];
}

export interface OperationDocs {
  readonly name: string;
  readonly title: string;
  readonly summary?: Line;
  readonly description: Prose;
  readonly method: string;
  /** With `{parameters}`. */
  readonly path: string;
  readonly headers: readonly Property[];
  readonly request?: Shape;
  readonly replies: readonly { readonly status?: number; readonly title: string; readonly body?: Shape }[];
  readonly examples: readonly Code[];
}

export interface AuthenticateDocs {
  readonly intro: Line;
  /** One for each way that the contract lists. */
  readonly schemes: readonly SchemeDocs[];
}

export interface SchemeDocs {
  readonly scheme: 'hmac' | 'ed25519' | 'static-header' | 'bearer' | 'basic' | 'none';
  readonly title: string;
  readonly optional: boolean;
  readonly description: Prose;
  readonly facts: readonly Fact[];
  /** Where something is signed: numbers that a person can recompute. */
  readonly worked?: WorkedSignature;
  /** Panels: a delivery as it is on the wire, and how a receiver checks it. */
  readonly examples: readonly Code[];
}

/** A signature, step by step. The secret is made up; everything else follows from it. */
export interface WorkedSignature {
  readonly secret: string;
  /** Seconds or milliseconds since 1970, as it is sent. */
  readonly timestamp?: string;
  readonly id?: string;
  readonly body: string;
  /** What is signed, with every hole filled in. */
  readonly content: string;
  readonly digest: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** POSIX shell that prints the digest with openssl, where openssl can. */
  readonly shell?: string;
}

export interface DeliveryDocs {
  readonly intro: Line;
  readonly facts: readonly Fact[];
  /** Absent where nothing is tried again or nothing is known of it; a fact says which. */
  readonly retry?: RetryDocs;
}

/** When a delivery that always fails is tried. */
export interface RetryDocs {
  readonly attempts: readonly {
    /** From 1. */
    readonly number: number;
    /** Milliseconds after the one before; 0 for the first. */
    readonly waitMs: number;
    /** Milliseconds after the first. */
    readonly atMs: number;
  }[];
  /** The least certain of the facts that the times come from. */
  readonly times: EvidenceStatus;
  readonly count: EvidenceStatus;
  /** The longest wait, where the waits are capped. */
  readonly maxMs?: number;
  /** 0 to 1: the share by which chance may change a wait. */
  readonly jitter: number;
  /** What of it is published and what is assumed, in a sentence or two. */
  readonly text: Line;
  /** The same list under a condition: `retryOnError` of the registration. */
  readonly onlyIf?: string;
}

export interface QuirkDocs {
  readonly id: string;
  readonly text: Line;
  /** Where it shows. `anchor` is the `id` of a property on the event's page. */
  readonly at: readonly { readonly event: string; readonly anchor?: string }[];
  readonly evidence?: Evidence;
}

export interface SourceDocs {
  readonly id: string;
  readonly title: string;
  readonly url?: string;
  readonly note?: Line;
}

export interface CategoryDocs {
  readonly title?: string;
  /** Names on the wire. */
  readonly events: readonly string[];
}

export interface EventSummary {
  /** As it is on the wire. */
  readonly name: string;
  /** Names its files, and is safe as one. */
  readonly key: string;
  /** Names its type and its validator in programs: `TenantCreated`, `tenantCreated`. */
  readonly typeName: string;
  readonly exportName: string;
  readonly title: string;
  /** When it is sent. */
  readonly summary: Line;
  readonly category?: string;
  readonly deprecated: boolean;
  readonly facts: FactCounts;
}

export interface ScenarioDocs {
  readonly name: string;
  readonly title: string;
  readonly description: Prose;
  readonly steps: readonly {
    readonly event: string;
    /** As the contract writes it: `2h`. */
    readonly after: string;
    /** Milliseconds after the first step. */
    readonly atMs: number;
    readonly note?: Line;
  }[];
  /** Values that all of its events share, by the id of a property. */
  readonly shared: readonly { readonly path: string; readonly value: string }[];
}

export interface DownloadDocs {
  /** Below the package: `openapi.json`. */
  readonly file: string;
  readonly title: string;
  readonly text: Line;
}

// An event

export interface EventDocs extends EventSummary {
  readonly format: 1;
  readonly provider: string;
  readonly description: Prose;
  /** The published page. */
  readonly link?: string;
  /** `sha256 of the body`, `header webhook-id`. */
  readonly identity: Fact;
  /** What one reads first: how it is registered, how it is signed, what happens on failure. */
  readonly glance: readonly { readonly term: string; readonly value: Line; readonly evidence?: Fact['evidence'] }[];
  /** Headers that only this event's deliveries carry. */
  readonly headers: readonly Property[];
  readonly payload: Shape;
  /** Accepted ones. The first is the one to show first and to send. */
  readonly examples: readonly ExampleDocs[];
  readonly rejected: readonly RejectedDocs[];
  /** A whole request, with the headers that a delivery has. */
  readonly http: Code;
  /** A receiver for each framework, then the command line. */
  readonly code: readonly Code[];
  /** The same in other languages, where the provider has models for them. */
  readonly languages: readonly LanguageDocs[];
  /** Members by which this event differs from those that share its category, or from all when there is no other. */
  readonly siblings: SiblingsDocs;
  /** Quirks of the provider that show here. */
  readonly quirks: readonly QuirkDocs[];
}

/** What a body, or a part of one, is made of. */
export interface Shape {
  /** `object`, `list of BookingUnit`, `integer or string`. */
  readonly type: Line;
  readonly properties: readonly Property[];
  /** Forms of which a body has one. Their properties come beside `properties`. */
  readonly variants: readonly Variant[];
  /** Set when the members are told elsewhere: further up on this page, or on the page of types. */
  readonly see?: { readonly anchor: string } | { readonly type: string };
  /** Keys are data: what each key looks like, and what all values are. */
  readonly keys?: Line;
}

export interface Variant {
  readonly title: string;
  readonly description: Prose;
  readonly properties: readonly Property[];
  readonly variants: readonly Variant[];
  readonly see?: Shape['see'];
}

/** A member of a payload. */
export interface Property extends Shape {
  /**
   * Unique on its page, and stable: the names from the body down, joined by dots, without marks of lists. Where two
   * variants have the same path, the second ends in `~2`. Characters that a URL's fragment cannot hold are
   * percent-encoded. An id never starts with `section-`: that is left to the page.
   */
  readonly id: string;
  /** The same for people: `data.custom_fields[].value_id`. */
  readonly path: string;
  /** As it is on the wire. */
  readonly name: string;
  readonly required: boolean;
  readonly nullable: boolean;
  readonly deprecated: boolean;
  readonly description: Prose;
  /** Known values, in the contract's order. */
  readonly values: readonly { readonly value: string; readonly meaning?: Line }[];
  /** True when other values are accepted too, and are drift. */
  readonly open: boolean;
  /** `format date-time`, `at least 1`, `at most 36 characters`. */
  readonly limits: readonly Line[];
  /** As JSON text. */
  readonly default?: string;
  /** As JSON text. */
  readonly examples: readonly string[];
  /** Its own, or inherited. */
  readonly evidence?: Evidence;
  /** It is there only when the endpoint asked for this capability. */
  readonly capability?: string;
}

export interface ExampleDocs {
  /** Unique within the event. */
  readonly name: string;
  /** What the tab says: `Published`, `Corrected`, `Minimal`. */
  readonly label: string;
  readonly origin: 'published' | 'corrected' | 'ours';
  readonly summary?: Line;
  /** What was corrected, or why it was made. */
  readonly note?: Line;
  readonly source?: string;
  /** `full` and `minimal` are the largest and the smallest that there are. */
  readonly size?: 'full' | 'minimal';
  /** JSON text, two spaces deep. */
  readonly text: string;
}

export interface RejectedDocs {
  readonly name: string;
  readonly reason: 'not-json' | 'unknown-event' | 'structure';
  readonly why: Line;
  /** Id of the property that is wrong, where there is one. */
  readonly anchor?: string;
  readonly text: string;
}

/** An event in another language. Both panels have the language's id. */
export interface LanguageDocs {
  /** `python`, `csharp`: the folder of its models in the polyglot package. */
  readonly id: string;
  readonly label: string;
  /** How a program reads the event. */
  readonly reading: Code;
  /** The type of its body, as its file declares it. */
  readonly declaration: Code;
}

export interface SiblingsDocs {
  /** Columns: names on the wire, this event's first. Empty when there is nothing to compare. */
  readonly events: readonly string[];
  readonly rows: readonly {
    /** Path of the member. */
    readonly path: string;
    /** One cell a column: what the member is there, or null where it is absent. */
    readonly cells: readonly (Line | null)[];
  }[];
  /** How many members all of them share. */
  readonly same: number;
}

// Types

export interface TypesDocs {
  readonly format: 1;
  readonly provider: string;
  /** In code-point order of their names. */
  readonly types: readonly TypeDocs[];
}

/** A named type. Ids of its properties start with its name: `Booking.uuid`. */
export interface TypeDocs extends Shape {
  readonly name: string;
  readonly title?: string;
  readonly description: Prose;
  readonly deprecated: boolean;
  readonly evidence?: Evidence;
  /** Known values, for a type that is one of some. */
  readonly values: Property['values'];
  readonly open: boolean;
  readonly limits: readonly Line[];
  /** Events whose payload reaches it, by name on the wire. */
  readonly events: readonly string[];
}
