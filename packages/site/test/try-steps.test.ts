import { describe, expect, test } from 'vitest';
import { hostBuilding } from '../../host-building/validators/provider.js';
import { lokalebasen } from '../../lokalebasen/validators/provider.js';
import { shortened, stepsOf } from '../src/try/steps.ts';
import { readInboxAnswer, type WireAttempt } from '../src/try/wire.ts';

const url = 'http://127.0.0.1:4020/host-building';
const signature = `t=1659495647,signature=${'9c41'.repeat(15)}e07b`;
const headers = [['Host-Signature', signature]] as const;

const attempt = (changes: Partial<WireAttempt>): WireAttempt => ({
  number: 1,
  at: 0,
  durationMs: 12,
  request: { method: 'POST', url, headers },
  ...changes,
});

const answered = (status: number, body: string): Partial<WireAttempt> => ({
  response: { status, body },
  ...(status >= 300 && { failure: { reason: 'status', message: `The receiver answered ${status}` } }),
});

const steps = (changes: Partial<WireAttempt>) => stepsOf(attempt(changes), { bodyBytes: 6563 }, hostBuilding.webhooks);

describe('an attempt', () => {
  test('to the inbox has the steps that its answer tells, and the way there', () => {
    const told = [
      { name: 'verified', ok: true, ms: 1, text: 'proven by hmac' },
      { name: 'validated', ok: true, ms: 1, text: 'no issues' },
      { name: 'answered', ok: true, ms: 4, text: '200' },
    ];
    const found = steps(answered(200, JSON.stringify({ steps: told })));
    expect(found.map(({ name, ok }) => `${name} ${ok}`)).toEqual([
      'Signed true',
      'Delivered true',
      'Verified true',
      'Validated true',
      'Answered true',
    ]);
    expect(found[1]).toMatchObject({ text: '6,563 bytes to 127.0.0.1:4020', ms: 8 });
  });

  test('to a receiver of the reader’s own says no more than the status and the answer', () => {
    const found = steps(answered(500, ' database\n is locked '));
    expect(found.map(({ name }) => name)).toEqual(['Signed', 'Delivered', 'Answered']);
    expect(found[2]).toMatchObject({ ok: false, text: '500, “database is locked”' });
    expect(found[2]?.advice).toMatch(/log/);
  });

  test('that nobody took ends at the delivery, with what to check', () => {
    const failure = { reason: 'refused', message: 'Nobody listens on port 3000' };
    const found = steps({ failure });
    expect(found.at(-1)).toMatchObject({ name: 'Delivered', ok: false, text: failure.message, ms: 12 });
    expect(found.at(-1)?.advice).toMatch(/Start the receiver/);
  });

  test('of a provider that signs nothing says so', () => {
    const [first] = stepsOf(
      attempt({ request: { method: 'POST', url, headers: [] } }),
      { bodyBytes: 1 },
      lokalebasen.webhooks,
    );
    expect(first).toMatchObject({ name: 'Unsigned', ok: true });
  });

  test('of a provider that signs nothing does not say so twice', () => {
    const told = [
      { name: 'verified', ok: true, ms: 1, text: 'nothing proves where it comes from' },
      { name: 'answered', ok: true, ms: 4, text: '200' },
    ];
    const unsigned = attempt({
      request: { method: 'POST', url, headers: [] },
      ...answered(200, JSON.stringify({ steps: told })),
    });
    const names = stepsOf(unsigned, { bodyBytes: 1 }, lokalebasen.webhooks).map(({ name }) => name);
    expect(names).toEqual(['Unsigned', 'Delivered', 'Answered']);
  });

  test('whose signature was left out says that', () => {
    const [first] = steps({ request: { method: 'POST', url, headers: [] }, ...answered(401, '') });
    expect(first?.text).toBe('the signature was left out');
  });
});

test('a signature is shown without its middle, and words are left alone', () => {
  expect(shortened(signature)).toBe('t=1659495647,signature=9c41…e07b');
  expect(shortened('Bearer ***')).toBe('Bearer ***');
});

test.each([
  '',
  'null',
  '[]',
  '{}',
  '{"steps":[]}',
  '{"steps":[{"name":"verified"}]}',
  '{"steps":"x"}',
  '{"steps":[null]}',
])('an answer such as %s is not that of the inbox', (body) => {
  expect(readInboxAnswer(body)).toBeUndefined();
});
