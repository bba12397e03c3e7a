/** Receivers that misbehave on the wire, and what is not there at all: cases fail, and in bounded time. */
import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { runCertification, UnreachableError, type Certification } from '../../src/certify/index.ts';
import { judgeOutcome } from '../../src/certify/judge.ts';
import type { Expectation } from '../../src/certify/plan.ts';
import type { Outcome } from '../../src/ports.ts';
import { providers } from '../support/contracts.ts';
import { pourForever, rawReceiver, reply } from '../support/raw-receiver.ts';
import { rightReceiver, served } from './receivers.ts';

/** @param behave what it does with the first bytes of each request but the HEAD by which contact is made */
async function certified(behave: (socket: Socket, data: Buffer) => void, only: readonly string[] = []) {
  const { url } = await rawReceiver((socket, data) => {
    if (data.toString('latin1').startsWith('HEAD')) socket.end(reply('405 Method Not Allowed'));
    else behave(socket, data);
  });
  return runCertification(providers.lokalebasen, { target: url, timeoutMs: 150, only });
}

const gotOf = ({ results }: Certification): readonly string[] => [
  ...new Set(results.flatMap((result) => (result.outcome === 'failed' ? result.failures.map(({ got }) => got) : []))),
];

test('one that never answers is given up after two cases', async () => {
  let requests = 0;
  const certification = await certified(() => (requests += 1));
  expect(certification.score).toBe(0);
  // One delivery of `examples`, and a group of eight that go side by side.
  expect(requests).toBeLessThanOrEqual(9);
  expect(certification.counts.passed).toBe(0);
  expect(gotOf(certification)).toEqual([
    expect.stringMatching(/did not answer within 150 ms$/),
    'not sent, since the cases before got no answer',
  ]);
});

test('one that resets every connection fails every case that wants an answer', async () => {
  const certification = await certified((socket) => socket.resetAndDestroy(), ['accepts', 'robust']);
  expect(certification.counts.passed).toBe(0);
});

describe('one whose answer never ends', () => {
  test.each<readonly [string, (socket: Socket) => void]>([
    ['in its headers', (socket) => pourForever(socket, 'HTTP/1.1 200 OK\r\n' + 'x-more: 1\r\n'.repeat(1000))],
    [
      'in its body',
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\ncontent-length: 1000000000\r\n\r\n');
        pourForever(socket, Buffer.alloc(65_536, 'x'));
      },
    ],
    ['since it says 102 again and again', (socket) => pourForever(socket, 'HTTP/1.1 102 Processing\r\n\r\n')],
    ['since it says nothing after its status', (socket) => socket.write('HTTP/1.1 200 OK\r\n')],
  ])('%s', async (_, behave) => {
    const certification = await certified(behave, ['examples', 'in-time']);
    expect(certification.results.map(({ outcome }) => outcome)).toEqual(['failed', 'failed']);
  });
});

test('one that is no HTTP server fails', async () => {
  const certification = await certified((socket) => socket.end('220 smtp ready\r\n'), ['examples']);
  expect(certification.score).toBe(0);
});

describe('what cannot be reached is one line, and no case', () => {
  test('nothing listens', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const target = `http://127.0.0.1:${port}/hooks`;
    const error: unknown = await runCertification(providers.lokalebasen, { target }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnreachableError);
    expect((error as Error).message).toBe(`127.0.0.1:${port} refused the connection: nothing listens there`);
  });

  test.each([
    ['answers something else', '{"count":1}', 'The probe answered 200, and not { "handled": n }'],
    ['answers no JSON', 'three', 'The probe answered 200, and not { "handled": n }'],
    ['counts in fractions', '{"handled":1.5}', 'The probe answered 200, and not { "handled": n }'],
  ])('a probe that %s', async (_, answer, message) => {
    const { target } = await rightReceiver(providers.lokalebasen, { acceptUnsigned: true });
    const { target: probe } = await served((__, response) => response.end(answer));
    await expect(runCertification(providers.lokalebasen, { target, probe })).rejects.toThrow(message);
  });
});

test('redirects are not followed, and are no success', async () => {
  const { target } = await served((_, response) => response.writeHead(307, { location: '/elsewhere' }).end());
  const certification = await runCertification(providers.lokalebasen, { target, only: ['examples'] });
  expect(gotOf(certification)).toEqual(['answered 307']);
});

describe('an answer is judged by what is expected', () => {
  const status = (code: number, truncated = false): Outcome => ({
    kind: 'answered',
    response: { status: code, headers: [], body: '', truncated },
  });
  const broken = (reason: 'reset' | 'timeout' | 'refused'): Outcome => ({
    kind: 'failed',
    failure: { reason, message: reason },
  });
  const policy = { success: ['2xx'], statuses: { 202: 'retry-after' } } as const;
  const allows = (expects: Expectation, outcome: Outcome) =>
    judgeOutcome({ what: 'it', expects }, outcome, policy) === undefined;

  test.each<readonly [Expectation, readonly Outcome[], readonly Outcome[]]>([
    ['accepted', [status(200), status(204)], [status(202), status(301), status(401), status(500), broken('reset')]],
    ['refused', [status(400), status(401), status(410)], [status(200), status(302), status(500), broken('reset')]],
    ['accepted-or-busy', [status(200), status(409), status(429)], [status(401), status(500), broken('timeout')]],
    ['accepted-or-refused', [status(200), status(422)], [status(302), status(500), broken('reset')]],
    [
      'refused-or-closed',
      [status(413), broken('reset')],
      [status(200), status(500), broken('timeout'), broken('refused')],
    ],
    ['answered-or-closed', [status(200), status(408), broken('reset')], [status(500), broken('timeout')]],
    ['answered', [status(200), status(500)], [broken('timeout'), broken('reset'), status(200, true)]],
    ['anything', [status(500), broken('timeout'), status(200, true)], []],
  ])('%s', (expects, right, wrong) => {
    expect(right.map((outcome) => allows(expects, outcome))).toEqual(right.map(() => true));
    expect(wrong.map((outcome) => allows(expects, outcome))).toEqual(wrong.map(() => false));
  });
});
