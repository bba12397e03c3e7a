/** What the contract says about a provider, each with the reason to believe it. */
import { evidenceAt, fromPointer, toPointer } from '@hookwright/contract';
import type { Evidence, Webhooks } from '@hookwright/contract';
import type { Fact, Line } from '../../runtime/docs.js';
import type { FactRow } from '../fact-row.ts';
import { lineOf } from './spans.ts';

type Path = readonly (string | number)[];

/** A JSON pointer as pages name a member: `/webhook/event` is `webhook.event`. */
export const memberOfPointer = (pointer: string): string => (fromPointer(pointer) ?? []).join('.');

/** A row as pages tell it. The note is told once, beside the value. */
export function factOf({ what, of, value, path }: FactRow, webhooks: Webhooks): Fact {
  const evidence = evidenceAt(webhooks, path);
  const unknown = unknownAt(path, webhooks);
  return {
    pointer: toPointer(path),
    term: of === undefined ? what : `${what} ${of}`,
    value: unknown ?? value,
    ...(evidence?.note !== undefined && { note: lineOf(evidence.note) }),
    ...(unknown === undefined ? evidenceMember(evidence) : { evidence: { status: 'unknown' } as const }),
  };
}

export const evidenceMember = (evidence: Evidence | undefined): { readonly evidence?: Evidence } =>
  evidence === undefined ? {} : { evidence };

/** Places whose default says that there is nothing, and how a contract says that nobody knows. */
const unknowable: readonly {
  readonly at: string;
  readonly isNothing: (webhooks: Webhooks) => boolean;
  readonly said: RegExp;
  readonly value: Line;
}[] = [
  {
    at: '/delivery/retry/attempts',
    isNothing: ({ delivery }) => delivery.retry.attempts === 1,
    value: ['not known; expect that nothing is tried again'],
    said: /\b(?:tried again|retried|retr(?:y|ies)|second attempt)\b/i,
  },
  {
    at: '/delivery/ordering',
    isNothing: ({ delivery }) => delivery.ordering === 'none',
    value: ['not known; expect any order'],
    said: /\b(?:in order|in the order|ordering|out of order)\b/i,
  },
];

/** A default that was assumed for want of anything better is no knowledge, where the contract says so itself. */
function unknownAt(path: Path, webhooks: Webhooks): Line | undefined {
  const pointer = toPointer(path);
  const found = unknowable.find(({ at }) => at === pointer);
  if (found === undefined || !found.isNothing(webhooks)) return undefined;
  const { status } = evidenceAt(webhooks, path) ?? { status: 'assumed' };
  return status === 'assumed' && webhooks.unknown.some((text) => found.said.test(text)) ? found.value : undefined;
}

export const isUnknown = (path: Path, webhooks: Webhooks): boolean => unknownAt(path, webhooks) !== undefined;
