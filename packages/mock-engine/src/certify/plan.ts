/** What a case sends, as data: the runner carries it out, and `judge.ts` says whether what came back is right. */
import type { Inapplicable, RequestParts } from '../faults/fault.ts';
import type { Citation, Group } from './certification.ts';
import type { Subject } from './subject.ts';

/** What an answer must be. `judge.ts` has the words and the rule of each. */
export type Expectation =
  | 'accepted'
  | 'refused'
  | 'accepted-or-busy'
  | 'accepted-or-refused'
  | 'refused-or-closed'
  | 'answered-or-closed'
  | 'answered'
  | 'anything';

/** One request. */
export interface Shipment {
  /** For people: `tenant_created, example published`. */
  readonly what: string;
  /** The event's name on the wire. */
  readonly event: string;
  readonly body: string | Uint8Array;
  readonly expects: Expectation;
  /** Shipments with the same one are one message, sent more than once. */
  readonly message?: string;
  /** Shipments with the same one are the same bytes: headers and signature are made once. */
  readonly copyOf?: string;
  /** How old its signature is, in milliseconds; below 0 it is of the future. */
  readonly signedAgoMs?: number;
  /** Signs with a secret that the receiver does not know. */
  readonly wrongSecret?: true;
  readonly method?: string;
  /** After it was signed. */
  readonly alter?: (parts: RequestParts) => RequestParts;
  /** Sends the body in pieces over about this time. */
  readonly slowMs?: number;
  /** Gives up after this time instead of the provider's. */
  readonly giveUpMs?: number;
}

export interface Plan {
  /** One stage after the other; what is in one stage is sent at once. */
  readonly stages: readonly (readonly Shipment[])[];
  /** How many deliveries the service shall have handled through all of it, as its probe counts. */
  readonly effect?: number;
}

/** Each after the other was answered. */
export const inTurn = (shipments: readonly Shipment[]): Plan => ({ stages: shipments.map((one) => [one]) });

/** A row of the table of cases. */
export interface CertificationCase {
  readonly id: string;
  readonly group: Group;
  readonly title: string;
  /** 10: somebody else can act in the provider's name, or events are lost. 5: it will happen. 2 or 3: it may happen. */
  readonly points: number;
  /** What the receiver does when it is right, as a sentence. */
  readonly expects: string;
  readonly why: (subject: Subject) => Citation;
  /** As a sentence. */
  readonly fix: string;
  /** Why it says nothing about this provider or receiver: a sentence without its full stop. */
  readonly leftOut?: (subject: Subject) => string | undefined;
  readonly plan: (subject: Subject) => Plan | Inapplicable | Promise<Plan | Inapplicable>;
}
