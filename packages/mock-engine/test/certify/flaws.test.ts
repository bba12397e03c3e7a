/** A receiver by hand, and what it loses with each flaw that people build into theirs. */
import { describe, expect, test } from 'vitest';
import { cases, runCertification, type Certification, type CertifyOptions } from '../../src/certify/index.ts';
import { providers } from '../support/contracts.ts';
import { handwrittenReceiver, SECRET, served, type Flaw } from './receivers.ts';

const failedIn = ({ results }: Certification): readonly string[] =>
  results.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id);

const pointsOf = (ids: readonly string[]): number =>
  cases.filter(({ id }) => ids.includes(id)).reduce((sum, { points }) => sum + points, 0);

/** They take a second, and no flaw below shows in them. */
const skip = ['slow-body', 'cut-off'];

const certifyHostBuilding = (options: Omit<CertifyOptions, 'credentials'>) =>
  runCertification(providers.hostBuilding, { credentials: { secret: SECRET }, ...options });

describe('a receiver by hand', () => {
  test('reaches 100 when it is right', async () => {
    const certification = await certifyHostBuilding(await handwrittenReceiver());
    expect(failedIn(certification)).toEqual([]);
    expect(certification.score).toBe(100);
  });

  test.each<readonly [Flaw, readonly string[]]>([
    ['reserialises', ['raw-body']],
    ['throws-on-unequal-lengths', ['malformed-signature']],
    ['accepts-half-a-signature', ['malformed-signature']],
    ['no-tolerance', ['stale-timestamp', 'future-timestamp']],
    ['no-dedupe', ['duplicate-once', 'replayed-once', 'concurrent-once']],
    ['refuses-unknown-members', ['unknown-member']],
    ['throws-on-malformed-json', ['malformed-json']],
    ['reads-without-limit', ['huge-body']],
    [
      'handles-before-verifying',
      ['forged-unhandled', 'duplicate-once', 'replayed-once', 'concurrent-once', 'after-refusal-handled'],
    ],
  ])('that %s loses exactly %j', async (flaw, lost) => {
    const certification = await certifyHostBuilding({ ...(await handwrittenReceiver(flaw)), skip });
    expect(failedIn(certification)).toEqual(lost);
    expect(certification.points.possible - certification.points.reached).toBe(pointsOf(lost));
  });

  test('that claims a body before it is verified loses the attempt after a refusal', async () => {
    const receiver = await handwrittenReceiver('claims-first');
    const certification = await certifyHostBuilding({ ...receiver, only: ['after-refusal-handled'], timeoutMs: 1000 });
    expect(certification.results[0]).toMatchObject({
      outcome: 'failed',
      failures: [{ what: 'the probe', expected: 'once handled', got: 'nothing handled' }],
    });
  });
});

test('a receiver that answers 200 to everything loses all that should be refused', async () => {
  const receiver = await served((request, response) => request.resume().on('end', () => response.end()));
  const certification = await certifyHostBuilding({ target: receiver.target, skip });
  expect(failedIn(certification)).toEqual([
    'raw-body',
    'tampered-body',
    'wrong-secret',
    'missing-signature',
    'malformed-signature',
    'stale-timestamp',
    'future-timestamp',
    'refused-examples',
    'null-member',
    'malformed-json',
    'wrong-content-type',
    'wrong-method',
    'huge-body',
  ]);
});

test('two runs give the same result, whatever the receiver remembers', async () => {
  const receiver = await handwrittenReceiver('no-tolerance', 'throws-on-malformed-json');
  const first = await certifyHostBuilding({ ...receiver, skip });
  expect(await certifyHostBuilding({ ...receiver, skip })).toEqual(first);
});
