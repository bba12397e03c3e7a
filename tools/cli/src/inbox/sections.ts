/** A judgement as a few labelled lines: signature or other origin, event, structure, drift. */
import type { Finding } from '@hookwright/receiver';
import { nearest } from '../nearest.ts';
import { amount } from '../report.ts';
import { advice, adviceFor } from './advice.ts';
import type { Judgement } from './judgement.ts';

export interface Section {
  readonly label: 'signature' | 'origin' | 'event' | 'structure' | 'drift';
  /** `bad` refuses the request; `warn` does not. */
  readonly state: 'ok' | 'bad' | 'warn';
  /** Without a full stop. */
  readonly text: string;
  /** One sentence each. */
  readonly details: readonly string[];
  /** The next step, as a sentence. */
  readonly advice?: string;
}

/** Details beyond these are counted only. */
const MOST = 12;

/** @param now The time by which the request was judged, in milliseconds since 1970. */
export function sectionsOf(judgement: Judgement, now: number): readonly Section[] {
  const { body, issues, isKnown, drift } = judgement;
  const origin = originOf(judgement, now);
  if (body.kind === 'other') {
    return [origin, { label: 'event', state: 'bad', text: body.why, details: [], advice: advice.body }];
  }
  const event = eventOf(judgement);
  if (!isKnown) return [origin, event];
  if (issues.length > 0) return [origin, event, listed('structure', 'bad', issues, advice.structure)];
  const structure: Section = { label: 'structure', state: 'ok', text: 'as the contract says', details: [] };
  return [origin, event, structure, ...(drift.length === 0 ? [] : [listed('drift', 'warn', drift, advice.drift)])];
}

function originOf({ proof, hints, provider }: Judgement, now: number): Section {
  const { authentication } = provider.webhooks;
  const isSigned = authentication.some(({ scheme }) => scheme === 'hmac' || scheme === 'ed25519');
  const plain = (state: Section['state'], text: string, next?: string): Section => ({
    label: isSigned ? 'signature' : 'origin',
    state,
    text,
    details: [],
    ...(next === undefined ? {} : { advice: next }),
  });
  if (!proof.ok) {
    const text = [proof.message, ...hints.map(({ message }) => message)].join('. ');
    return plain('bad', text, adviceFor(proof.code, hints[0]));
  }
  const [by] = proof.by;
  if (by === 'unchecked') return plain('warn', 'not checked');
  if (by === 'unsigned') {
    const chance = authentication.some(({ scheme }) => scheme !== 'none');
    return plain('warn', 'nothing proves where it comes from', chance ? advice.unchecked : advice.unsigned);
  }
  const signedAt = 'signedAt' in proof ? proof.signedAt : undefined;
  return plain(
    'ok',
    `proven by ${proof.by.join(' and ')}${signedAt === undefined ? '' : `, signed ${ago(now - signedAt)}`}`,
  );
}

const ago = (ms: number): string => {
  const seconds = Math.round(Math.abs(ms) / 1000);
  return ms < 0 && seconds > 0 ? `${seconds} s ahead of our time` : `${seconds} s before`;
};

function eventOf({ event, isKnown, provider, issues }: Judgement): Section {
  if (isKnown && event !== undefined) {
    const { title = event } = provider.events[event] ?? {};
    return { label: 'event', state: 'ok', text: title === event ? event : `${event} (${title})`, details: [] };
  }
  const near = event === undefined ? undefined : nearest(event, Object.keys(provider.events));
  const text = event === undefined ? (issues[0]?.message ?? 'none is named') : `"${event}" is not in the contract`;
  if (event === undefined) return { label: 'event', state: 'bad', text, details: [], advice: advice.noEvent };
  const help = near === undefined ? advice.unknownEvent : `Did it mean ${near}? ${advice.unknownEvent}`;
  return { label: 'event', state: 'bad', text, details: [], advice: help };
}

function listed(label: Section['label'], state: Section['state'], findings: readonly Finding[], next: string): Section {
  const noun = state === 'bad' ? 'issue' : 'difference';
  const shown = findings
    .slice(0, MOST)
    .map(({ message, value }) => (value === undefined ? message : `${message}: ${JSON.stringify(value)}`));
  const more = findings.length - shown.length;
  return {
    label,
    state,
    text: amount(findings.length, noun),
    details: more > 0 ? [...shown, `… and ${more} more`] : shown,
    advice: next,
  };
}
