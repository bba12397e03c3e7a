/** What the mock's control API and the inbox tell, as far as the page reads it. */

export interface WireEndpoint {
  readonly id: string;
  readonly url: string;
  readonly state: 'active' | 'disabled';
  readonly members: Readonly<Record<string, unknown>>;
  /** In the answer to the call that made it; masked ever after. */
  readonly secret?: string;
  readonly token?: string;
}

export interface WireDelivery {
  readonly id: string;
  readonly endpointId: string;
  readonly event: string;
  readonly from: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly faults: readonly string[];
  readonly state: 'waiting' | 'delivered' | 'failed' | 'dropped';
  readonly attempts: number;
  readonly dueAt?: number;
  readonly bodyBytes: number;
}

export interface WireAttempt {
  readonly number: number;
  readonly at: number;
  readonly durationMs: number;
  readonly request: { readonly method: string; readonly url: string; readonly headers: readonly HeaderPair[] };
  readonly response?: { readonly status: number; readonly body: string };
  readonly failure?: { readonly reason: string; readonly message: string };
  readonly nextAt?: number;
}

export type HeaderPair = readonly [name: string, value: string];

export interface FaultKind {
  readonly name: string;
  readonly title: string;
  readonly effect: string;
}

/** The body of an answer of the inbox. */
export interface InboxTold {
  readonly steps: readonly {
    readonly name: 'verified' | 'validated' | 'answered';
    readonly ok: boolean;
    readonly ms: number;
    readonly text: string;
    readonly advice?: string;
  }[];
}

/** The steps of an answer, or undefined for the answer of anybody else. */
export function readInboxAnswer(body: string): InboxTold | undefined {
  let told: unknown;
  try {
    told = JSON.parse(body);
  } catch {
    return undefined;
  }
  if (typeof told !== 'object' || told === null || !('steps' in told) || !Array.isArray(told.steps)) return undefined;
  return told.steps.length > 0 && told.steps.every(isStep) ? (told as InboxTold) : undefined;
}

function isStep(step: unknown): boolean {
  if (typeof step !== 'object' || step === null) return false;
  const { name, ok, ms, text } = step as Record<string, unknown>;
  const known = name === 'verified' || name === 'validated' || name === 'answered';
  return known && typeof ok === 'boolean' && typeof ms === 'number' && typeof text === 'string';
}
