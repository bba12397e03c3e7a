/** The delivery log: for each delivery its plan, the next try, and the attempts, the newest first. */
import type { Webhooks } from '@hookwright/receiver';
import { button, el } from './element.ts';
import { planText, type Followed } from './state.ts';
import { stepsOf, type ShownStep } from './steps.ts';
import { shortTime, spanText } from './time-text.ts';
import type { WireAttempt } from './wire.ts';

export interface LogActions {
  readonly hasten: (id: string) => void;
  readonly stop: (id: string) => void;
  readonly resend: (id: string) => void;
  readonly look: () => void;
}

export interface LogContext {
  readonly webhooks: Webhooks;
  readonly actions: LogActions;
  /** The mock answers: what acts on it makes sense. */
  readonly isLive: boolean;
  readonly now: number;
}

/** Segments of the plan bar that are drawn. */
const MOST_SEGMENTS = 20;

export function deliveryView(followed: Followed, context: LogContext): HTMLElement {
  const { delivery, attempts, isForgotten } = followed;
  const planned = context.webhooks.delivery.retry.attempts;
  return el(
    'article',
    {
      class: 'delivery',
      'data-state': isForgotten ? 'failed' : delivery.state,
      'aria-label': `Delivery ${delivery.id}`,
    },
    planView(followed, planned),
    isForgotten &&
      el('p', { class: 'gone' }, 'The mock was restarted and does not know this delivery any more. Send it anew.'),
    !isForgotten && delivery.state === 'waiting' && nextView(followed, context),
    !isForgotten && context.isLive && delivery.state === 'failed' && endView(followed, context),
    ...attempts.toReversed().map((attempt) => attemptView(attempt, followed, context)),
  );
}

function planView(followed: Followed, planned: number): HTMLElement {
  const { attempts, delivery } = followed;
  const all = Math.max(planned, attempts.length);
  const segments = Array.from({ length: Math.min(all, MOST_SEGMENTS) }, (_, index) => {
    const attempt = attempts[index];
    const kind = attempt === undefined ? 'open' : attempt.failure === undefined ? 'ok' : 'bad';
    return el('i', { class: kind });
  });
  return el(
    'div',
    { class: 'plan' },
    el('span', { class: 'segments', 'aria-hidden': 'true' }, ...segments),
    el('span', { class: 'plan-text' }, planText(followed, planned)),
    delivery.faults.length > 0 && el('small', {}, `with ${delivery.faults.join(', ')}`),
    / not applied, /.test(delivery.from) && el('small', {}, delivery.from),
  );
}

/** The countdown is left out of what is read aloud: it would never be silent. */
function nextView({ delivery, attempts }: Followed, { actions, isLive, now }: LogContext): HTMLElement {
  const number = attempts.length + 1;
  const due = delivery.dueAt ?? now;
  const since = attempts.at(-1)?.at ?? delivery.createdAt;
  const bar = el('progress', {
    max: '1',
    value: '0',
    'data-since': String(since),
    'data-due': String(due),
    'aria-hidden': 'true',
  });
  const what = number === 1 ? 'First try' : 'Next try';
  return el(
    'section',
    { class: 'next', 'aria-label': `${what}, number ${number}` },
    el('header', {}, badge(number, 'open'), el('b', { 'data-due': String(due), 'data-what': what }, what), clock(due)),
    bar,
    isLive &&
      el(
        'p',
        { class: 'choices' },
        button('Try now', () => actions.hasten(delivery.id), { key: `now-${delivery.id}` }),
        button('Stop', () => actions.stop(delivery.id), { key: `stop-${delivery.id}` }),
      ),
  );
}

function endView({ delivery, attempts }: Followed, { actions, webhooks }: LogContext): HTMLElement {
  const only = webhooks.delivery.retry.attempts === 1;
  const text = only && attempts.length > 0 ? 'The contract knows of no second try.' : 'No other attempt follows.';
  return el(
    'p',
    { class: 'end' },
    text,
    ' ',
    button('Send it again', () => actions.resend(delivery.id), { key: `again-${delivery.id}` }),
  );
}

function attemptView(attempt: WireAttempt, { delivery }: Followed, { webhooks }: LogContext): HTMLElement {
  const { number, failure, response, at } = attempt;
  const kind = failure === undefined ? 'ok' : 'bad';
  const headline = response === undefined ? (REASONS[failure?.reason ?? ''] ?? 'Failed') : String(response.status);
  return el(
    'section',
    { class: `attempt ${kind}`, 'aria-label': `Attempt ${number}` },
    el(
      'header',
      {},
      badge(number, kind),
      el('b', {}, headline),
      el('time', { 'data-at': String(at), datetime: new Date(at).toISOString() }),
    ),
    el('ol', { class: 'steps' }, ...stepsOf(attempt, delivery, webhooks).map(stepView)),
  );
}

/** What is said in the place of a status. */
const REASONS: Readonly<Record<string, string>> = {
  refused: 'Refused',
  timeout: 'Timeout',
  reset: 'Cut off',
  'not-allowed': 'Not allowed',
  interrupted: 'Interrupted',
};

function stepView({ name, ok, text, advice, ms }: ShownStep): HTMLElement {
  return el(
    'li',
    { class: ok ? 'ok' : 'bad' },
    el('span', { class: 'step' }, name, !ok && el('span', { class: 'vh' }, ' failed')),
    el('span', { class: 'said' }, text, advice !== undefined && el('small', {}, advice)),
    el('span', { class: 'ms' }, ms === undefined ? '' : shortTime(ms)),
  );
}

const badge = (number: number, kind: string): HTMLElement =>
  el('span', { class: `badge ${kind}` }, el('span', { class: 'vh' }, 'Attempt '), String(number));

const clock = (at: number): HTMLElement => {
  const date = new Date(at);
  return el('time', { datetime: date.toISOString() }, date.toTimeString().slice(0, 8));
};

/** Brings everything that tells a time up to date, once a second. */
export function tick(root: ParentNode, now: number): void {
  for (const bar of root.querySelectorAll<HTMLProgressElement>('progress[data-due]')) {
    const [since, due] = [Number(bar.dataset['since']), Number(bar.dataset['due'])];
    bar.value = due <= since ? 1 : Math.min(1, Math.max(0, (now - since) / (due - since)));
  }
  for (const text of root.querySelectorAll<HTMLElement>('[data-what]')) {
    const left = Number(text.dataset['due']) - now;
    text.textContent = left > 500 ? `${text.dataset['what']} in ${spanText(left)}` : `${text.dataset['what']} now`;
  }
  for (const time of root.querySelectorAll<HTMLElement>('[data-at]')) {
    const ago = now - Number(time.dataset['at']);
    time.textContent = ago < 1500 ? 'now' : `${spanText(ago)} ago`;
  }
}
