/** What a fault is, by the stage at which it acts. */
import type { MockedProvider } from '../mocked-provider.ts';
import type { Endpoint, FaultName, HeaderList } from '../model.ts';
import type { ChosenPayload } from '../payload/choose-payloads.ts';
import type { Random } from '../random.ts';

/** Whose delivery it is, and the chance that chooses among the ways to fail. */
export interface FaultContext {
  readonly provider: MockedProvider;
  readonly event: string;
  readonly endpoint: Endpoint;
  readonly random: Random;
}

/** A delivery that is about to be kept. */
export interface Draft {
  readonly event: string;
  readonly body: string;
  readonly from: string;
  /** Those that apply. One that has nothing to act on is told in `from` instead. */
  readonly faults: readonly FaultName[];
  /** From the trigger to the first attempt, in milliseconds that are not scaled yet. */
  readonly waitMs: number;
  readonly state: 'waiting' | 'dropped';
  /** Drafts of one plan that have the same one are one message, sent more than once. */
  readonly message: string;
}

/** A request that is signed already. */
export interface RequestParts {
  readonly headers: HeaderList;
  readonly body: Uint8Array;
  /** Sends the body in small pieces over about this time, in milliseconds. */
  readonly slowMs?: number;
}

/** Why a fault does nothing to a delivery: the end of the sentence `not applied, since …`. */
export interface Inapplicable {
  readonly since: string;
}

interface FaultFacts {
  /** A few words, for a list. */
  readonly title: string;
  /** What it does, as a sentence. */
  readonly effect: string;
}

/** Changes when, how often or whether a delivery is sent. */
export interface PlanFault extends FaultFacts {
  readonly stage: 'plan';
  /** More payloads than the one that was chosen. */
  readonly multiply?: (chosen: ChosenPayload, context: FaultContext) => Promise<readonly ChosenPayload[]>;
  /** @param nextWaitMs of the next message of the same plan, if there is one */
  readonly plan?: (drafts: readonly Draft[], context: FaultContext, nextWaitMs?: number) => readonly Draft[];
}

/** Changes the body before it is signed. */
export interface BodyFault extends FaultFacts {
  readonly stage: 'body';
  /** @param body what would be sent, as JSON */
  readonly corrupt: (body: string, context: FaultContext) => string | Inapplicable;
  /** What the request's headers say of the body, after signing. */
  readonly alter?: (parts: RequestParts, context: FaultContext) => RequestParts;
}

/** Changes the request at each attempt. */
export interface RequestFault extends FaultFacts {
  readonly stage: 'request';
  /** Asked before the delivery is kept, so that the log says what happens. */
  readonly inapplicable?: (context: FaultContext) => Inapplicable | undefined;
  /** After it was signed. Left out where the signature itself is what changes. */
  readonly alter?: (parts: RequestParts, context: FaultContext) => RequestParts;
}

export type Fault = PlanFault | BodyFault | RequestFault;
