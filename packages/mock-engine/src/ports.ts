/** What the engine needs of the world. Time, disk and network are behind these three, and nowhere else. */
import type { Attempt, AttemptFailure, Delivery, Endpoint, HeaderList, ReceivedResponse } from './model.ts';

export interface Clock {
  /** Milliseconds since 1970. It may jump: never subtract two readings to learn how long something took. */
  readonly now: () => number;
  /** Milliseconds that only grow. */
  readonly elapsed: () => number;
  /** Runs once `ms` have passed; the result cancels it. */
  readonly after: (ms: number, run: () => void) => () => void;
}

export interface OutgoingRequest {
  /** Absolute, http or https, without user and password. */
  readonly url: string;
  readonly method: string;
  /** All headers but `host` and `content-length`. */
  readonly headers: HeaderList;
  readonly body: Uint8Array;
  /** From the start of the attempt to the end of the response, in milliseconds. */
  readonly timeoutMs: number;
  /** Sends the body in small pieces over about this time. */
  readonly slowMs?: number;
}

export type Outcome =
  | { readonly kind: 'answered'; readonly response: ReceivedResponse }
  | { readonly kind: 'failed'; readonly failure: AttemptFailure };

/** Carries requests. `send` never rejects: whatever goes wrong is an outcome. Redirects are answers, not followed. */
export interface Transport {
  readonly send: (request: OutgoingRequest) => Promise<Outcome>;
  /** Ends idle connections and aborts what is in flight. */
  readonly close: () => Promise<void>;
}

/** What became of an attempt. */
export interface Settlement {
  readonly attempt: Attempt;
  /** `waiting` with `dueAt` when another attempt follows. */
  readonly state: 'waiting' | 'delivered' | 'failed';
  readonly dueAt?: number;
}

export interface DeliveryQuery {
  readonly provider?: string;
  readonly endpointId?: string;
  readonly event?: string;
  readonly state?: Delivery['state'];
  /** At most this many, the newest first. */
  readonly limit: number;
  /** The id of the last one seen: what follows is older. */
  readonly after?: string;
}

/**
 * Keeps endpoints, deliveries and attempts. One suite in `test/stores/conformance.ts` says what each store must do.
 * Writes that run at the same time may share one commit; each promise resolves when its own write is durable.
 *
 * @throws {StoreFullError} from any write when there is no room; nothing of that write is kept, and later ones may succeed
 */
export interface DeliveryStore {
  /** What it is, for people and without secrets: `memory`, `sqlite:mock.db`, `postgres://localhost/hooks`. */
  readonly name: string;
  /** True when other processes deliver from it too. */
  readonly shared: boolean;
  /** What it could not read when it was opened, one sentence each. */
  readonly warnings: readonly string[];

  /** Adds it, or replaces the one with its id. */
  readonly putEndpoint: (endpoint: Endpoint) => Promise<void>;
  /** Its waiting deliveries fail. False when there is none. */
  readonly removeEndpoint: (id: string) => Promise<boolean>;
  /** All of them, the oldest first. */
  readonly endpoints: () => Promise<readonly Endpoint[]>;

  /** Durable when it resolves. All or none. */
  readonly enqueue: (deliveries: readonly Delivery[]) => Promise<void>;
  /**
   * Takes deliveries of one endpoint whose time has come, the earliest first, so that nobody else takes them.
   * Those that are never settled, since the process was killed, can be taken again: at once after a restart of the only
   * process, or after `leaseMs` where several share the store.
   */
  readonly claim: (endpointId: string, limit: number, now: number) => Promise<readonly Delivery[]>;
  /** Keeps the attempt and what follows from it. */
  readonly settle: (settlement: Settlement) => Promise<void>;
  /** When the earliest delivery that nobody has taken is due, per endpoint that has one. */
  readonly due: () => Promise<ReadonlyMap<string, number>>;
  /** Makes everything that waits due `ms` earlier. */
  readonly advance: (ms: number) => Promise<void>;
  /** Makes one that waits due at `at`, where it is due later. One that is under way is left alone. False when it is finished. */
  readonly hasten: (deliveryId: string, at: number) => Promise<boolean>;
  /** Fails one that waits. What is under way ends by itself, and nothing follows it. False when it is finished. */
  readonly stop: (deliveryId: string) => Promise<boolean>;
  /** Fails everything that waits for an endpoint: it was disabled. */
  readonly failWaiting: (endpointId: string) => Promise<number>;

  readonly find: (id: string) => Promise<Delivery | undefined>;
  readonly list: (query: DeliveryQuery) => Promise<readonly Delivery[]>;
  /** In order. */
  readonly attempts: (deliveryId: string) => Promise<readonly Attempt[]>;
  /** How many deliveries are in each state. */
  readonly counts: () => Promise<Readonly<Record<Delivery['state'], number>>>;
  /** Waits for writes under way, then lets go of files and connections. */
  readonly close: () => Promise<void>;
}

/** No room: the disk is full, or a limit is reached. The control API answers 507. */
export class StoreFullError extends Error {
  override readonly name = 'StoreFullError';
}
