/** Whether a body is one that a contract accepts. */
import type { Finding, Refusal, ValidateOptions } from '@hookwright/receiver';
import type { Verdict } from './verdict.ts';

/** What is needed of a provider: the descriptor of a validators or a mock package has it. */
export interface Judge {
  readonly title: string;
  readonly validate: (
    body: unknown,
    options?: ValidateOptions,
  ) => { readonly ok: true; readonly type: PropertyKey; readonly drift: readonly Finding[] } | Refusal;
}

export interface ContractOptions {
  /** It must be this event. */
  readonly event?: string;
  /** `strict` minds drift too. Default: `tolerant`. */
  readonly mode?: 'strict' | 'tolerant';
}

/** @param received a body, or its text */
export function toMatchContract(
  received: unknown,
  provider: Judge,
  { event, mode = 'tolerant' }: ContractOptions = {},
): Verdict {
  const { title } = provider;
  const read = typeof received === 'string' ? parsed(received) : { body: received };
  if ('error' in read)
    return { pass: false, message: () => `The text is no JSON, so no contract accepts it: ${read.error}` };
  const result = provider.validate(read.body, { mode });
  if (!result.ok) return { pass: false, message: () => refusal(title, result) };
  const type = String(result.type);
  if (event !== undefined && type !== event) {
    return { pass: false, message: () => `The contract of ${title} takes this body for ${type}, not for ${event}.` };
  }
  return { pass: true, message: () => acceptance(title, type, result.drift) };
}

function parsed(text: string): { readonly body: unknown } | { readonly error: string } {
  try {
    return { body: JSON.parse(text) as unknown };
  } catch (error) {
    return { error: error instanceof Error ? error.message : 'no reason given' };
  }
}

function refusal(title: string, { reason, type, issues }: Refusal): string {
  const what = reason === 'unknown-event' ? 'does not know the event of this body' : `refuses this ${type ?? 'body'}`;
  return `The contract of ${title} ${reason === 'drift' ? `accepts this ${type ?? 'body'}, but not strictly` : what}:${listed(issues)}`;
}

function acceptance(title: string, type: string, drift: readonly Finding[]): string {
  const but = drift.length === 0 ? ', without any drift.' : `, with drift:${listed(drift)}`;
  return `Expected a body that the contract of ${title} refuses. It accepts this one as ${type}${but}`;
}

const listed = (findings: readonly Finding[]) => findings.map(({ message }) => `\n- ${message}`).join('');
