/** What a contract says about one request: who sent it, which event it is, whether its body is right. */
import {
  diagnose,
  verifyRequest,
  type Expected,
  type Finding,
  type Hint,
  type Verification,
} from '@hookwright/receiver';
import type { AnyProvider } from '../providers.ts';
import { headerReader, type HttpMessage } from './http-message.ts';

export interface Judgement {
  readonly provider: AnyProvider;
  /** `unchecked` when the contract promises a proof and nothing was given to check it, or nobody wants to know. */
  readonly proof: Verification | { readonly ok: true; readonly by: readonly ['unchecked'] };
  /** What would make a wrong signature right. */
  readonly hints: readonly Hint[];
  readonly body: JudgedBody;
  /** What the body names as its event, known or not. */
  readonly event?: string;
  readonly isKnown: boolean;
  readonly issues: readonly Finding[];
  readonly drift: readonly Finding[];
}

export type JudgedBody =
  | { readonly kind: 'json'; readonly value: unknown }
  /** `why` is a sentence without its full stop. */
  | { readonly kind: 'other'; readonly why: string };

export interface JudgeOptions {
  /** Undefined leaves the proof unchecked. */
  readonly expected: Expected | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Milliseconds. */
  readonly tolerance?: number | undefined;
  /** As the provider called it, where the contract signs that. */
  readonly url?: string | undefined;
}

export async function judge(provider: AnyProvider, message: HttpMessage, options: JudgeOptions): Promise<Judgement> {
  return { provider, ...(await judgeProof(provider, message, options)), ...judgeBody(provider, message) };
}

export type Content = Omit<Judgement, 'provider' | keyof Proof>;

/** Which event the body is, and whether it is right; whoever sent it. */
export function judgeBody(provider: AnyProvider, message: HttpMessage): Content {
  const headers = headerReader(message.headers);
  const body = readBody(message);
  if (body.kind === 'other') return { body, isKnown: false, issues: [], drift: [] };
  const result = provider.validate(body.value, { headers });
  const issues = result.ok ? [] : result.issues;
  return {
    body,
    ...(result.type === undefined ? {} : { event: result.type }),
    isKnown: result.ok || result.reason !== 'unknown-event',
    issues,
    drift: result.ok ? result.drift : [],
  };
}

export type Proof = Pick<Judgement, 'proof' | 'hints'>;

/** Whether a request comes from the provider. */
export async function judgeProof(
  { webhooks }: AnyProvider,
  message: HttpMessage,
  options: JudgeOptions,
): Promise<Proof> {
  const { expected, now, tolerance, url } = options;
  if (expected === undefined) return { proof: { ok: true, by: ['unchecked'] }, hints: [] };
  const request = { headers: headerReader(message.headers), body: message.body, url };
  const proof = await verifyRequest(webhooks, request, { ...expected, now, tolerance });
  const isWrong = !proof.ok && proof.code === 'wrong-signature';
  return { proof, hints: isWrong ? await diagnose(webhooks, request, expected.secrets ?? []) : [] };
}

export const isAccepted = ({ proof, body, issues }: Judgement): boolean =>
  proof.ok && body.kind === 'json' && issues.length === 0;

/** The body as JSON. */
export function readBody({ body, headers }: HttpMessage): JudgedBody {
  const encoding = headerReader(headers).get('content-encoding');
  if (encoding !== null && !/^\s*(identity)?\s*$/i.test(encoding)) {
    return { kind: 'other', why: `The body is compressed (${encoding})` };
  }
  if (body.length === 0) return { kind: 'other', why: 'The body is empty' };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return { kind: 'other', why: 'The body is not UTF-8' };
  }
  try {
    return { kind: 'json', value: JSON.parse(text) as unknown };
  } catch (error) {
    return { kind: 'other', why: `The body is not JSON: ${(error as SyntaxError).message}` };
  }
}
