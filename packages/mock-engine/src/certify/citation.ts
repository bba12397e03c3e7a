/** Why something is expected: what the contract says and how that is known, or a standard. */
import type { Evidence, Webhooks } from '@hookwright/receiver';
import type { Citation } from './certification.ts';
import { isSignature, type Subject } from './subject.ts';

/** @param pointer into `x-webhooks` */
export const byContract =
  (pointer: string, text: string) =>
  ({ provider }: Subject): Citation =>
    contractCitation(provider.webhooks, pointer, text);

/** @param member of the first signature of the contract */
export const bySignature =
  (member: string, text: string) =>
  ({ provider: { webhooks } }: Subject): Citation => {
    const index = Math.max(0, webhooks.authentication.findIndex(isSignature));
    return contractCitation(webhooks, `/authentication/${index}${member}`, text);
  };

export const byStandard = (source: string, text: string) => (): Citation => ({ text, status: 'standard', source });

function contractCitation(webhooks: Webhooks, pointer: string, text: string): Citation {
  const evidence = evidenceAt(webhooks, pointer);
  const source = webhooks.sources.find(({ id }) => id === evidence?.source);
  const page = source?.url ?? source?.title ?? evidence?.source;
  return { text, pointer, status: evidence?.status ?? 'unstated', ...(page !== undefined && { source: page }) };
}

/** A pointer covers all that lies below it; the longest wins. */
function evidenceAt({ evidence }: Webhooks, pointer: string): Evidence | undefined {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    if (Object.hasOwn(evidence, at)) return evidence[at];
    if (at === '') return undefined;
  }
}
