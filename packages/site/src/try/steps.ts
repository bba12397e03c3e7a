/** An attempt as steps: signed, delivered, verified, validated, answered. */
import type { Webhooks } from '@hookwright/receiver';
import { hostOf } from './mock-client.ts';
import { failureAdvice, statusAdvice } from './advice.ts';
import { readInboxAnswer, type HeaderPair, type WireAttempt, type WireDelivery } from './wire.ts';

export interface ShownStep {
  readonly name: string;
  readonly ok: boolean;
  readonly text: string;
  /** What to check. */
  readonly advice?: string;
  /** Absent where nobody measured it. */
  readonly ms?: number;
}

const SIGNED = 'Signed';
const NAMES = { verified: 'Verified', validated: 'Validated', answered: 'Answered' } as const;

/** Steps that are not reached are left out. What happens inside a receiver of the reader's own is not known. */
export function stepsOf(
  attempt: WireAttempt,
  delivery: Pick<WireDelivery, 'bodyBytes'>,
  webhooks: Webhooks,
): readonly ShownStep[] {
  const signed = signedStep(attempt.request.headers, webhooks);
  const where = hostOf(attempt.request.url);
  const { response, failure, durationMs } = attempt;
  if (response === undefined) {
    const text = failure?.message ?? 'No answer came';
    return [signed, { name: 'Delivered', ok: false, text, ms: durationMs, advice: failureAdvice(failure?.reason) }];
  }
  const told = readInboxAnswer(response.body);
  const inside = told?.steps.at(-1)?.ms ?? 0;
  const delivered: ShownStep = {
    name: 'Delivered',
    ok: true,
    text: `${new Intl.NumberFormat('en').format(delivery.bodyBytes)} bytes to ${where}`,
    ...(told !== undefined && { ms: Math.max(0, durationMs - inside) }),
  };
  if (told === undefined) return [signed, delivered, answeredStep(attempt, response)];
  // Of a delivery without any proof, one row says so.
  const isProven = signed.name === SIGNED;
  const inbox = told.steps.filter(({ name, ok }) => isProven || name !== 'verified' || !ok);
  const steps = inbox.map(({ name, ok, text, ms, advice }) => ({
    name: NAMES[name],
    ok,
    text,
    ms,
    ...(advice !== undefined && { advice }),
  }));
  return [signed, delivered, ...steps];
}

function answeredStep(
  { failure, durationMs }: WireAttempt,
  { status, body }: { status: number; body: string },
): ShownStep {
  const said = body.replaceAll(/\s+/g, ' ').trim();
  const text = said === '' ? String(status) : `${status}, “${said.length > 120 ? `${said.slice(0, 120)}…` : said}”`;
  if (failure === undefined) return { name: 'Answered', ok: true, text, ms: durationMs };
  const why = failure.reason === 'status' ? text : `${text}. ${failure.message}`;
  return { name: 'Answered', ok: false, text: why, ms: durationMs, advice: statusAdvice(status) };
}

/** The header that proves where a delivery comes from, as the log has it: secrets are masked there. */
function signedStep(headers: readonly HeaderPair[], { authentication }: Webhooks): ShownStep {
  const names = authentication.flatMap((auth) =>
    'header' in auth ? [auth.header] : auth.scheme === 'basic' ? ['Authorization'] : [],
  );
  const signs = authentication.some(({ scheme }) => scheme === 'hmac' || scheme === 'ed25519');
  const found = names.flatMap((wanted) => headers.find(([name]) => name.toLowerCase() === wanted.toLowerCase()) ?? []);
  if (found.length >= 2) return { name: SIGNED, ok: true, text: shortened(String(found[1])) };
  return {
    name: 'Unsigned',
    ok: true,
    text: signs ? 'the signature was left out' : 'nothing in it proves where it comes from',
  };
}

/** The middle of what is long and has no words: the digest of a signature. */
export const shortened = (value: string): string =>
  value.replaceAll(/[A-Za-z0-9+/_-]{16,}={0,2}/g, (run) => `${run.slice(0, 4)}…${run.slice(-4)}`);
