/** What one can do with a running mock. The control API and the commands are thin layers over this. */
import type { MockedProvider, Json } from './mocked-provider.ts';
import type { Attempt, Delivery, Endpoint, FaultName } from './model.ts';
import type { DeliveryQuery } from './ports.ts';

/** What a receiver asks for when it registers. What a provider does not offer is refused with `bad-registration`. */
export interface EndpointRequest {
  /** Needed only when the mock is several providers. */
  readonly provider?: string;
  /** http or https. User and password in it become basic authentication. */
  readonly url: string;
  /** Where one chooses single events. All of them by default. */
  readonly events?: readonly string[];
  /** Where one chooses categories. All of them by default. */
  readonly categories?: readonly string[];
  /** The signing secret; made when left out and the provider signs. */
  readonly secret?: string;
  /** The access token, where the provider sends one. */
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly capabilities?: readonly string[];
  /** Other members of a registration, such as `retryOnError`. */
  readonly members?: Readonly<Record<string, Json>>;
  /** Whose it is: a digest of the key that a call of the provider's own API carried. */
  readonly connection?: string;
}

/** Which payload to send, to whom and how. */
export interface TriggerOptions {
  /** Needed only when several providers have an event of this name. */
  readonly provider?: string;
  /** The name of an example; the first by default. */
  readonly example?: string;
  /** A payload made by chance, valid by the contract. */
  readonly variant?: boolean;
  /** The payload itself. */
  readonly data?: Json;
  /** Path → value: `data.name`, `items.0.id`, or a JSON pointer `/data/name`. */
  readonly set?: Readonly<Record<string, Json>>;
  /** Paths to leave out. */
  readonly unset?: readonly string[];
  /** Default 1. With more than one and no example named, all but the first are variants. */
  readonly count?: number;
  /** Events a second; all at once by default. */
  readonly rate?: number;
  readonly faults?: readonly FaultName[];
  /** Only to this endpoint. */
  readonly endpoint?: string;
}

/** A fault that happens by chance. */
export interface FaultRule {
  readonly fault: FaultName;
  /** The share of deliveries that have it: above 0, at most 1. */
  readonly rate: number;
  /** Only these; all by default. */
  readonly event?: string;
  readonly endpoint?: string;
}

/** What the live stream tells. Secrets are masked. */
export type MockEvent =
  | {
      readonly kind: 'endpoint';
      readonly change: 'registered' | 'updated' | 'disabled' | 'removed';
      readonly endpoint: Endpoint;
    }
  | { readonly kind: 'delivery'; readonly delivery: Delivery }
  | { readonly kind: 'attempt'; readonly delivery: Delivery; readonly attempt: Attempt }
  /** Something that a person should know, as a sentence: the store is full, or works no more. */
  | { readonly kind: 'warning'; readonly message: string };

/** Errors are `MockError`s with a code. `Events` are those of the one provider that it is; of several, any name. */
export interface Mock<Events = Record<string, unknown>> {
  readonly providers: readonly MockedProvider[];
  /** @throws {MockError} `unknown-provider`, naming the nearest */
  readonly provider: (id?: string) => MockedProvider;
  /** What the store is, and what it could not read. */
  readonly store: { readonly name: string; readonly warnings: readonly string[] };

  readonly register: (request: EndpointRequest) => Promise<Endpoint>;
  /** Replaces what is given and keeps the rest. Its id stays. */
  readonly update: (id: string, change: Partial<EndpointRequest>) => Promise<Endpoint>;
  readonly unregister: (id: string) => Promise<void>;
  readonly endpoints: () => readonly Endpoint[];

  /** Resolves when the deliveries are kept by the store: one for each endpoint that wants the event. */
  readonly trigger: (event: keyof Events & string, options?: TriggerOptions) => Promise<readonly Delivery[]>;
  /** All steps of a story, each as long after the one before as the story says. */
  readonly play: (
    scenario: string,
    options?: Pick<TriggerOptions, 'provider' | 'faults' | 'endpoint'>,
  ) => Promise<readonly Delivery[]>;
  /** The same body again as a new delivery, signed anew. */
  readonly resend: (deliveryId: string) => Promise<Delivery>;

  /**
   * Makes the next attempt of a delivery that waits due now.
   * @throws {MockError} `unknown-delivery`; `not-waiting` for one that is finished
   */
  readonly hasten: (deliveryId: string) => Promise<Delivery>;
  /**
   * Fails a delivery that waits: no attempt follows.
   * @throws {MockError} as `hasten` does
   */
  readonly stop: (deliveryId: string) => Promise<Delivery>;

  readonly faults: () => readonly FaultRule[];
  readonly setFaults: (rules: readonly FaultRule[]) => void;

  readonly deliveries: (query?: Partial<DeliveryQuery>) => Promise<readonly Delivery[]>;
  readonly delivery: (id: string) => Promise<{ readonly delivery: Delivery; readonly attempts: readonly Attempt[] }>;
  readonly counts: () => Promise<Readonly<Record<Delivery['state'], number>>>;
  /** A curl command that sends the delivery's next attempt as it would be sent now; secrets are asked from variables. */
  readonly curl: (deliveryId: string) => Promise<string>;
  /** @returns what ends it */
  readonly subscribe: (listener: (event: MockEvent) => void) => () => void;

  /** Makes everything that waits due `ms` earlier. */
  readonly advance: (ms: number) => Promise<void>;
  /** Resolves when nothing is in flight and nothing is due now. */
  readonly settled: () => Promise<void>;
  /** Settles, goes to the next attempt in time, and so on until nothing waits. Needs a fake clock, or waits long. */
  readonly runAll: () => Promise<void>;
  /** Finishes what is in flight, keeps what waits, frees everything. */
  readonly close: () => Promise<void>;
}
