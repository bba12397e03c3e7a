/** What the inbox does with one delivery, step by step, as its answer tells it. */
import type { Expected, Finding } from '@hookwright/receiver';
import { urlOf, type HttpMessage } from '../inbox/http-message.ts';
import { judgeBody, judgeProof, type Content, type Judgement } from '../inbox/judgement.ts';
import { sectionsOf } from '../inbox/sections.ts';
import type { AnyProvider } from '../providers.ts';
import { amount } from '../report.ts';
import { stepAdvice } from './inbox-advice.ts';
import type { Forced } from './inbox-turns.ts';

export interface Step {
  readonly name: 'verified' | 'validated' | 'answered';
  readonly ok: boolean;
  /** How long it took. */
  readonly ms: number;
  /** Without a full stop. */
  readonly text: string;
  /** What to check, as a sentence, where it went wrong. */
  readonly advice?: string;
}

/** The body of the inbox's answer. The mock keeps up to 64 kB of it, so lists are short. */
export interface StepsTold {
  readonly provider: string;
  readonly event: string | null;
  readonly steps: readonly Step[];
  /** At most `MOST` of them, without values. */
  readonly drift: readonly Told[];
  readonly driftCount: number;
  readonly issues: readonly Told[];
  readonly issueCount: number;
  readonly status: number;
}

export type Told = Pick<Finding, 'code' | 'pointer' | 'message'>;

export interface TakingOptions {
  readonly expected: Expected | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Answered instead of 200. */
  readonly forced: Forced | undefined;
}

/** Findings that are told one by one. */
const MOST = 20;

/** Characters of a text that may hold something of the body. */
const LONGEST = 300;

/** A step that fails is the last one before the answer, as in a service. */
export async function takeSteps(
  provider: AnyProvider,
  message: HttpMessage,
  { expected, now, forced }: TakingOptions,
): Promise<StepsTold> {
  const began = performance.now();
  const proof = await judgeProof(provider, message, { expected, now, url: urlOf(message) });
  const proved = performance.now();
  const content = proof.proof.ok ? judgeBody(provider, message) : NOT_LOOKED_AT;
  const judged = performance.now();
  const judgement: Judgement = { provider, ...proof, ...content };
  const verified = verifiedStep(judgement, now, proved - began);
  const validated = verified.ok ? [validatedStep(content, judged - proved)] : [];
  const { status, text } = answerTo(judgement, forced);
  const ok = status >= 200 && status < 300;
  const ms = rounded(performance.now() - began);
  const answered: Step = {
    name: 'answered',
    ok,
    ms,
    text,
    ...(forced !== undefined && !ok && { advice: stepAdvice.forced }),
  };
  return {
    provider: provider.id,
    event: content.event === undefined ? null : cut(content.event),
    steps: [verified, ...validated, answered],
    drift: content.drift.slice(0, MOST).map(told),
    driftCount: content.drift.length,
    issues: content.issues.slice(0, MOST).map(told),
    issueCount: content.issues.length,
    status,
  };
}

const NOT_LOOKED_AT: Content = { body: { kind: 'json', value: null }, isKnown: true, issues: [], drift: [] };

function verifiedStep(judgement: Judgement, now: number, ms: number): Step {
  const { proof } = judgement;
  const [{ text } = { text: '' }] = sectionsOf(judgement, now);
  const advice = proof.ok ? undefined : stepAdvice.proof(proof.code, judgement.hints[0]);
  return {
    name: 'verified',
    ok: proof.ok,
    ms: rounded(ms),
    text: cut(text),
    ...(advice !== undefined && { advice }),
  };
}

function validatedStep({ body, event, isKnown, issues, drift }: Content, duration: number): Step {
  const step = { name: 'validated', ms: rounded(duration) } as const;
  if (body.kind === 'other') return { ...step, ok: false, text: cut(body.why), advice: stepAdvice.notJson };
  if (!isKnown) {
    const text =
      event === undefined ? (issues[0]?.message ?? 'no event is named') : `"${event}" is not in the contract`;
    return { ...step, ok: true, text: cut(`${text}, so it is passed over`) };
  }
  if (issues.length > 0) {
    const text = `${amount(issues.length, 'issue')}: ${issues[0]!.message}`;
    return { ...step, ok: false, text: cut(text), advice: stepAdvice.structure };
  }
  const found = drift.length === 0 ? 'no issues' : `no issues, ${amount(drift.length, 'difference')}`;
  return { ...step, ok: true, text: cut(`${event ?? 'the body'}, ${found}`) };
}

function answerTo(
  { proof, body, isKnown, issues }: Judgement,
  forced: Forced | undefined,
): Omit<Forced, 'why'> & { readonly text: string } {
  if (!proof.ok) return { status: 401, text: '401, not taken' };
  if (body.kind === 'other') return { status: 400, text: '400, not taken' };
  if (isKnown && issues.length > 0) return { status: 422, text: '422, not taken' };
  if (forced !== undefined) return { status: forced.status, text: `${forced.status}, ${forced.why}` };
  return { status: 200, text: '200' };
}

/** Without its value: what the page shows comes from the editor, not from here. */
const told = ({ code, pointer, message }: Finding): Told => ({ code, pointer: cut(pointer), message: cut(message) });

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

const rounded = (ms: number): number => Math.round(ms * 10) / 10;
