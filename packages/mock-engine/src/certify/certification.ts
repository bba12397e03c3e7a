/** What a certification is asked for and what it gives. `runCertification` is the one function that makes it. */
import type { EvidenceStatus } from '@hookwright/receiver';
import type { Transport } from '../ports.ts';

/** What the receiver under test expects of a genuine delivery. */
export interface CertifyCredentials {
  /** The key of signatures, as people hold it. */
  readonly secret?: string | undefined;
  /** What follows `Bearer`. */
  readonly token?: string | undefined;
  /** Headers of the receiver's own choice, with their values. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly basic?: { readonly user: string; readonly password: string } | undefined;
}

export interface CertifyOptions {
  /** Where the receiver listens: http or https, on this machine unless its host is allowed. */
  readonly target: string;
  readonly credentials?: CertifyCredentials | undefined;
  /**
   * A URL whose GET answers `{ "handled": n }`: how many deliveries the service has handled so far. Without it, what
   * shows only inside the service is left out.
   */
  readonly probe?: string | undefined;
  /** Hosts that deliveries may go to besides this machine. */
  readonly allowHosts?: readonly string[] | undefined;
  /** Ids of cases or groups; all by default. */
  readonly only?: readonly string[] | undefined;
  readonly skip?: readonly string[] | undefined;
  /** The same seed makes the same bodies. What must be new to a receiver that remembers is new in each run all the same. */
  readonly seed?: string | undefined;
  /** Makes the bodies that must be new; by default something new for each run. */
  readonly run?: string | undefined;
  /** Milliseconds to wait for an answer; by default as long as the provider waits. */
  readonly timeoutMs?: number | undefined;
  /** HTTP by default. It is left open when it is given. */
  readonly transport?: Transport | undefined;
  /** Milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
  /** Hears of each case as it ends. */
  readonly onResult?: ((result: CaseResult, done: number, total: number) => void) | undefined;
}

export const groups = ['accepts', 'origin', 'refuses', 'repeats', 'robust'] as const;
export type Group = (typeof groups)[number];

/** Why a case expects what it expects. */
export interface Citation {
  readonly text: string;
  /** JSON pointer into `x-webhooks` of the contract, where the contract says it. */
  readonly pointer?: string;
  /** How that is known; `standard` where a standard says it. */
  readonly status: EvidenceStatus | 'unstated' | 'standard';
  /** The page, or the standard. */
  readonly source?: string;
}

/** One thing that was not as expected. */
export interface Failure {
  /** Which delivery: `tenant_created, example published`. */
  readonly what: string;
  /** What came back, as a clause: `answered 500`. It holds nothing of a body and no secret. */
  readonly got: string;
  /** What this delivery should have got. */
  readonly expected: string;
}

interface CaseFacts {
  readonly id: string;
  readonly group: Group;
  readonly title: string;
  /** What it is worth. */
  readonly points: number;
  /** A sentence. */
  readonly expects: string;
  readonly why: Citation;
  /** What to do when it fails, as a sentence. */
  readonly fix: string;
}

export type CaseResult =
  | (CaseFacts & { readonly outcome: 'passed'; readonly checks: number })
  | (CaseFacts & { readonly outcome: 'failed'; readonly checks: number; readonly failures: readonly Failure[] })
  | (CaseFacts & { readonly outcome: 'left-out'; readonly reason: string });

export interface Certification {
  readonly provider: { readonly id: string; readonly title: string; readonly version: string };
  /** Without user and password. */
  readonly target: string;
  /** 0 to 100, rounded down to a tenth. */
  readonly score: number;
  readonly points: { readonly reached: number; readonly possible: number };
  readonly counts: { readonly passed: number; readonly failed: number; readonly leftOut: number };
  /** In the order of the table of cases. */
  readonly results: readonly CaseResult[];
  /** What all of it suggests, as a sentence, where one mistake explains much. */
  readonly hint?: string;
}

/** Nothing listens at the target, or it may not be called: no case was tried. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}
