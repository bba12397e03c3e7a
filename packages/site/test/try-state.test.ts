import { describe, expect, test } from 'vitest';
import { change, initial, phaseOf, planText, type Happening, type TryState } from '../src/try/state.ts';
import type { WireAttempt, WireDelivery } from '../src/try/wire.ts';

const delivery = (changes: Partial<WireDelivery> = {}): WireDelivery => ({
  id: 'one',
  endpointId: 'shop',
  event: 'paid',
  from: 'data',
  createdAt: 1000,
  faults: [],
  state: 'waiting',
  attempts: 0,
  bodyBytes: 10,
  ...changes,
});

const attempt = (number: number, failed = true): WireAttempt => ({
  number,
  at: 1000 * number,
  durationMs: 1,
  request: { method: 'POST', url: 'http://localhost/', headers: [] },
  ...(failed && { failure: { reason: 'status', message: 'The receiver answered 500' } }),
});

const after = (...happenings: readonly Happening[]): TryState => happenings.reduce(change, initial);

const trouble = { title: 'Nothing answers', help: '', isGone: true };
const found: Happening = { kind: 'found', faultKinds: [], hasInbox: true };
const sent: Happening = { kind: 'sent', deliveries: [delivery()], notes: [] };

describe('the phase', () => {
  test.each<readonly [string, readonly Happening[]]>([
    ['offline', []],
    ['offline', [{ kind: 'not-found', trouble }]],
    ['looking', [{ kind: 'looks', address: 'http://localhost' }]],
    ['idle', [found]],
    ['streaming', [found, { kind: 'sends' }]],
    ['streaming', [found, sent]],
    ['delivered', [found, sent, { kind: 'delivery', delivery: delivery({ state: 'delivered' }) }]],
    ['failed', [found, sent, { kind: 'delivery', delivery: delivery({ state: 'failed' }) }]],
    ['failed', [found, sent, { kind: 'forgotten', id: 'one' }]],
    ['lost', [found, sent, { kind: 'lost', trouble }]],
    ['lost', [found, sent, { kind: 'not-found', trouble }]],
    ['idle', [found, { kind: 'sends' }, { kind: 'refused', trouble }]],
  ])('is %s', (phase, happenings) => {
    expect(phaseOf(after(...happenings))).toBe(phase);
  });
});

describe('what is followed', () => {
  test('keeps each attempt once and in order, however it was told', () => {
    const state = after(
      found,
      sent,
      { kind: 'attempt', delivery: delivery({ attempts: 2 }), attempt: attempt(2) },
      { kind: 'log', delivery: delivery({ attempts: 2 }), attempts: [attempt(1), attempt(2)] },
    );
    expect(state.followed[0]?.attempts.map(({ number }) => number)).toEqual([1, 2]);
  });

  test('is not set back by a log that arrives after the news', () => {
    const state = after(
      found,
      sent,
      { kind: 'attempt', delivery: delivery({ attempts: 1, state: 'delivered' }), attempt: attempt(1, false) },
      { kind: 'log', delivery: delivery(), attempts: [] },
    );
    expect(state.followed[0]).toMatchObject({ delivery: { state: 'delivered' }, attempts: [{ number: 1 }] });
  });

  test('is nothing of what somebody else sent', () => {
    const other = delivery({ id: 'other' });
    expect(after(found, sent, { kind: 'delivery', delivery: other }).followed).toHaveLength(1);
  });

  test('begins anew with the next Send', () => {
    const next: Happening = { kind: 'sent', deliveries: [delivery({ id: 'two' })], notes: ['a note'] };
    const state = after(found, sent, { kind: 'attempt', delivery: delivery(), attempt: attempt(1) }, next);
    expect(state.followed).toEqual([{ delivery: delivery({ id: 'two' }), attempts: [], isForgotten: false }]);
    expect(state.notes).toEqual(['a note']);
  });

  test('stays on the page when the mock goes', () => {
    const state = after(found, sent, { kind: 'lost', trouble });
    expect(state).toMatchObject({ trouble, isSending: false });
    expect(state.followed).toHaveLength(1);
  });
});

describe('faults', () => {
  test('are switched on and off, and forgotten when another mock does not know them', () => {
    const on = after(found, { kind: 'fault', name: 'delay', on: true }, { kind: 'fault', name: 'drop', on: true });
    expect(change(on, { kind: 'fault', name: 'delay', on: false }).faults).toEqual(['drop']);
    const kinds = [{ name: 'delay', title: 'Late', effect: '' }];
    expect(change(on, { ...found, faultKinds: kinds }).faults).toEqual(['delay']);
  });
});

describe('the plan', () => {
  const followed = (changes: Partial<WireDelivery>, ...attempts: readonly WireAttempt[]) => ({
    delivery: delivery(changes),
    attempts,
    isForgotten: false,
  });

  test.each([
    [followed({}), 5, '5 attempts at most'],
    [followed({}, attempt(1), attempt(2)), 5, '2 of 5 attempts failed'],
    [followed({ state: 'delivered' }, attempt(1), attempt(2, false)), 5, 'Delivered at attempt 2 of 5'],
    [followed({ state: 'delivered' }, attempt(1, false)), 1, 'Delivered'],
    [followed({ state: 'failed' }, attempt(1)), 1, 'The only attempt failed'],
    [followed({ state: 'failed' }, attempt(1)), 5, '1 of 5 attempts failed, and no other follows'],
    [followed({ state: 'dropped' }), 5, 'Never sent: that is what the fault does'],
  ])('is told in words: %#', (one, planned, text) => {
    expect(planText(one, planned)).toBe(text);
  });
});
