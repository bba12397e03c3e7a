import { describe, expect, test } from 'vitest';
import { attemptLines, eventLines, span, type ShownDelivery } from '../src/console/event-lines.ts';
import { readHost, readPort, readStore, showsPassword } from '../src/console/read-options.ts';
import { visible, wrapped } from '../src/console/visible.ts';
import type { Attempt, Endpoint } from '../src/model.ts';

const at = new Date(2026, 10, 22, 12, 0, 1).getTime();
const delivery: ShownDelivery = {
  id: 'd1',
  provider: 'ventrata',
  event: 'booking_update',
  state: 'delivered',
  from: 'example published',
  faults: [],
  attempts: 1,
};
const attempt: Attempt = {
  deliveryId: 'd1',
  number: 1,
  at,
  durationMs: 12.4,
  request: { method: 'POST', url: 'http://localhost:3000/hooks', headers: [] },
  response: { status: 200, headers: [], body: '', truncated: false },
};
const plain = { paint: (_: string, text: string) => text, columns: 80, showProvider: false };

describe('the line of an attempt', () => {
  test('says when, how it went, how long it took, what and where to', () => {
    expect(attemptLines(delivery, attempt, plain)).toEqual([
      '12:00:01  200        12 ms  booking_update → localhost:3000/hooks',
    ]);
    expect(attemptLines(delivery, attempt, { ...plain, showProvider: true })).toEqual([
      '12:00:01  200        12 ms  ventrata booking_update → localhost:3000/hooks',
    ]);
  });

  test('says when the next one follows', () => {
    const failed = { ...attempt, nextAt: at + 60_012, failure: { reason: 'status', message: 'answered 500' } } as const;
    expect(attemptLines({ ...delivery, state: 'waiting' }, failed, plain)[0]).toMatch(/ {2}again in 1m$/);
    expect(attemptLines({ ...delivery, state: 'waiting' }, { ...failed, number: 3 }, plain)[0]).toMatch(
      / {2}try 3, again in 1m$/,
    );
  });

  test('says that the last one failed, and which faults there were', () => {
    const failed = { ...attempt, number: 20, failure: { reason: 'status', message: 'answered 500' } } as const;
    expect(attemptLines({ ...delivery, state: 'failed', faults: ['delay'] }, failed, plain)[0]).toMatch(
      / {2}try 20, gave up, delay$/,
    );
  });

  test('has the reason below where no status says it', () => {
    const message = '127.0.0.1:3000 refused the connection: nothing listens there';
    const { response: _, ...unanswered } = attempt;
    expect(
      attemptLines({ ...delivery, state: 'failed' }, { ...unanswered, failure: { reason: 'refused', message } }, plain),
    ).toEqual(['12:00:01  refused    12 ms  booking_update → localhost:3000/hooks', `          ${message}`]);
  });

  test.each([80, 100, 120])('fits %i columns, with the end of what is long cut off', (columns) => {
    const long = { ...delivery, event: 'space_booking_cancelled_by_the_provider', state: 'waiting' as const };
    const url = `https://a-very-long-name.of.a-receiver.example.com:8443/${'path/'.repeat(20)}`;
    const failure = { reason: 'not-allowed', message: 'word '.repeat(60).trim() } as const;
    const tried = { ...attempt, number: 12, nextAt: at + 43_200_000, request: { ...attempt.request, url }, failure };
    const lines = attemptLines(long, tried, { ...plain, columns, showProvider: true });
    expect(lines.filter((line) => line.length > columns)).toEqual([]);
    expect(lines[0]).toMatch(/….*try 12, again in 12h$/);
    expect(attemptLines(long, tried, { ...plain, columns: Infinity })[0]).toContain(url);
  });

  test('shows control characters instead of obeying them', () => {
    const url = 'http://localhost/\u001b[2J\u202e';
    const [line] = attemptLines(
      { ...delivery, event: 'a\nb\u0085' },
      { ...attempt, request: { ...attempt.request, url } },
      plain,
    );
    expect(line).toMatch(/a\\u\{a\}b\\u\{85\} → localhost\/\\u\{1b\}\[2J\\u\{202e\}$/);
  });
});

test('endpoints and warnings have lines of their own; a delivery is told by its attempts', () => {
  const endpoint = { id: 'e1', provider: 'ventrata', url: 'http://localhost:3000/hooks', events: ['booking_update'] };
  const told = { kind: 'endpoint', change: 'disabled', endpoint: endpoint as unknown as Endpoint } as const;
  expect(eventLines(told, plain)[0]).toMatch(/ {2}disabled ventrata localhost:3000\/hooks for booking_update$/);
  expect(eventLines({ kind: 'warning', message: 'The disk is full' }, plain)[0]).toMatch(/ {2}The disk is full$/);
  const whole = { ...delivery, endpointId: 'e1', body: '{}', createdAt: at };
  expect(eventLines({ kind: 'delivery', delivery: whole }, plain)).toEqual([]);
  expect(eventLines({ kind: 'delivery', delivery: { ...whole, state: 'dropped' } }, plain)[0]).toMatch(
    / {2}dropped +booking_update$/,
  );
});

test.each([
  [-5, '0ms'],
  [399.6, '400ms'],
  [1000, '1s'],
  [59_400, '59s'],
  [59_600, '1m'],
  [3_600_000, '1h'],
  [86_400_000, '24h'],
  [259_200_000, '3d'],
])('%i ms is %s', (ms, text) => {
  expect(span(ms)).toBe(text);
});

test('text is wrapped between words', () => {
  expect(wrapped('one two three', 8)).toEqual(['one two', 'three']);
  expect(wrapped('', 8)).toEqual(['']);
});

test('tabs become spaces', () => {
  expect(visible('a\tb')).toBe('a b');
});

describe('options', () => {
  test.each([
    [undefined, 4010],
    ['0', 0],
    ['65535', 65_535],
  ])('--port %s', (given, port) => {
    expect(readPort(given)).toBe(port);
  });

  test.each(['65536', '-1', '1e3', '', '80a', ' 80'])('--port %j is refused', (given) => {
    expect(() => readPort(given)).toThrow(/^--port is /);
  });

  test.each(['127.0.0.1', '127.1.2.3', '::1', 'localhost'])('--host %s', (host) => {
    expect(readHost(host)).toBe(host);
  });

  test.each(['0.0.0.0', '::', '192.168.1.2', 'example.com', '127.0.0.1.example.com', ''])(
    '--host %j is refused',
    (host) => {
      expect(() => readHost(host)).toThrow(/a mock listens on its own machine alone/);
    },
  );

  test('a store may be named by a variable', () => {
    expect(readStore({}, {})).toBeUndefined();
    expect(readStore({ store: 'memory' }, {})).toBe('memory');
    expect(readStore({ storeEnv: 'HOOKS' }, { HOOKS: 'postgres://user:secret@localhost/hooks' })).toBe(
      'postgres://user:secret@localhost/hooks',
    );
    expect(() => readStore({ storeEnv: 'HOOKS' }, {})).toThrow('--store-env names HOOKS, and that variable is empty');
    expect(() => readStore({ store: 'memory', storeEnv: 'HOOKS' }, {})).toThrow('name two stores');
  });

  test('a password among the arguments is noticed', () => {
    expect(showsPassword('postgres://user:secret@localhost/hooks')).toBe(true);
    expect(['postgres://localhost/hooks', 'sqlite:a.db', undefined].map(showsPassword)).toEqual([false, false, false]);
  });
});
