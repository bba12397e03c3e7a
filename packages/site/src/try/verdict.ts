/** What the contract says about a text: issues, drift, and the line of each. */
import type { Finding } from '@hookwright/receiver';
import type { Descriptor } from './descriptor.ts';
import { lineOf, parseText, readJsonText } from './json-text.ts';

export interface Marked {
  readonly level: 'issue' | 'drift';
  readonly line: number;
  /** One sentence without its full stop. */
  readonly message: string;
  /** Of the value; absent where the text is no JSON. */
  readonly pointer?: string;
  readonly value?: string;
}

export interface Verdict {
  readonly kind: 'not-json' | 'refused' | 'unknown-event' | 'accepted';
  /** The event that the body names, known or not. */
  readonly event?: string;
  readonly marks: readonly Marked[];
  readonly issues: number;
  readonly drift: number;
  /** Where it could be read. */
  readonly value?: unknown;
}

type Validates = Pick<Descriptor, 'validate'>;

export interface JudgeOptions {
  /** The event, where the page knows it. Otherwise body and headers tell. */
  readonly type?: string | undefined;
  readonly headers?: { get(name: string): string | null } | undefined;
}

export function judgeText(text: string, { validate }: Validates, options: JudgeOptions = {}): Verdict {
  const parsed = parseText(text);
  if (!parsed.ok) {
    const { line, message } = parsed;
    return { kind: 'not-json', marks: [{ level: 'issue', line, message }], issues: 1, drift: 0 };
  }
  const told = validate(parsed.value, { headers: options.headers });
  const result = !told.ok && told.reason === 'unknown-event' ? validate(parsed.value, options) : told;
  const positions = readJsonText(text);
  const mark = (level: Marked['level'], { pointer, message, value }: Finding): Marked => ({
    level,
    line: lineOf(positions, pointer),
    message,
    pointer,
    ...(value === undefined ? {} : { value }),
  });
  const issues = result.ok ? [] : result.issues.map((finding) => mark('issue', finding));
  const drift = result.ok ? result.drift.map((finding) => mark('drift', finding)) : [];
  return {
    kind: result.ok ? 'accepted' : result.reason === 'unknown-event' ? 'unknown-event' : 'refused',
    ...(result.type === undefined ? {} : { event: result.type }),
    marks: [...issues, ...drift],
    issues: issues.length,
    drift: drift.length,
    value: parsed.value,
  };
}

/** `Valid. Nothing the contract does not know.` */
export function verdictText({ kind, event, issues, drift, marks }: Verdict, expected?: string): string {
  if (kind === 'not-json') return `Not JSON: line ${marks[0]?.line ?? 1}.`;
  if (kind === 'unknown-event') return 'The contract knows no such event.';
  if (kind === 'refused') return `${amount(issues, 'issue')}: the contract refuses this.`;
  const what =
    expected === undefined || event === expected ? 'Valid.' : `Valid, but it is ${event ?? 'another event'}.`;
  return drift === 0 ? `${what} Nothing the contract does not know.` : `${what} ${amount(drift, 'drift')}.`;
}

/** `1 issue`, `2 issues`, `2 drift`. */
export const amount = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 || noun === 'drift' ? '' : 's'}`;
