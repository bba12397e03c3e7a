/** What a certification says of right receivers, and which options it takes. */
import { describe, expect, test } from 'vitest';
import { cases, runCertification, type Certification, type CertifyOptions } from '../../src/certify/index.ts';
import { providers } from '../support/contracts.ts';
import { proofs, rightReceiver, SECRET, served } from './receivers.ts';

const failedIn = ({ results }: Certification): readonly string[] =>
  results.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id);

const leftOutIn = ({ results }: Certification): readonly string[] =>
  results.filter(({ outcome }) => outcome === 'left-out').map(({ id }) => id);

const certifyHostBuilding = (options: Omit<CertifyOptions, 'credentials'>) =>
  runCertification(providers.hostBuilding, { credentials: { secret: SECRET }, ...options });

describe('a receiver made of ours reaches 100', () => {
  // One after the other: what one of them computes would count as time that another's receiver needs to answer.
  test.each(Object.keys(proofs) as (keyof typeof proofs)[])('of %s', async (name) => {
    const { given, expected } = proofs[name];
    const receiver = await rightReceiver(providers[name], expected);
    const certification = await runCertification(providers[name], { ...receiver, credentials: given });
    expect(certification.results.map(({ id }) => id)).toEqual(cases.map(({ id }) => id));
    expect([certification.score, failedIn(certification)]).toEqual([100, []]);
  });

  test('again, although it remembers everything that it was sent', async () => {
    const receiver = await rightReceiver(providers.hostBuilding, { secret: SECRET });
    const only = ['repeats', 'replayed', 'forged-unhandled'];
    await certifyHostBuilding({ ...receiver, only });
    expect((await certifyHostBuilding({ ...receiver, only })).score).toBe(100);
  });
});

describe('what a provider never does is left out, and costs nothing', () => {
  test('one that signs nothing', async () => {
    const receiver = await rightReceiver(providers.lokalebasen, { acceptUnsigned: true });
    const certification = await runCertification(providers.lokalebasen, { ...receiver, only: ['origin'] });
    expect(leftOutIn(certification)).toEqual(
      cases.filter(({ id, group }) => group === 'origin' && id !== 'header-case').map(({ id }) => id),
    );
    expect(certification.points).toEqual({ reached: 3, possible: 3 });
  });

  test('what only a probe shows, without a probe', async () => {
    const { target } = await rightReceiver(providers.hostBuilding, { secret: SECRET });
    const certification = await certifyHostBuilding({ target, only: ['repeats'] });
    expect(leftOutIn(certification)).toEqual([
      'duplicate-once',
      'replayed-once',
      'concurrent-once',
      'after-refusal-handled',
    ]);
    expect(certification.results.find(({ id }) => id === 'duplicate-once')).toMatchObject({
      reason: 'it shows only inside the service: give --probe URL',
    });
  });

  test('choosing nothing but that is refused', async () => {
    const { target } = await rightReceiver(providers.lokalebasen, { acceptUnsigned: true });
    await expect(runCertification(providers.lokalebasen, { target, only: ['wrong-secret'] })).rejects.toThrow(
      'No case that was chosen applies to Lokalebasen push events: Lokalebasen push events signs nothing',
    );
  });
});

test('a receiver with another secret is told so', async () => {
  const { target } = await rightReceiver(providers.hostBuilding, { secret: 'another' });
  const { hint, score } = await certifyHostBuilding({ target, only: ['accepts'] });
  expect(score).toBe(0);
  expect(hint).toBe('Every genuine delivery was answered 401: has the receiver the secret that was given here?');
});

describe('options', () => {
  test('only and skip take cases and groups', async () => {
    const { target } = await rightReceiver(providers.hostBuilding, { secret: SECRET });
    const options = { target, only: ['repeats', 'examples'], skip: ['reordered'] };
    const { results } = await certifyHostBuilding(options);
    expect(new Set(results.map(({ group }) => group))).toEqual(new Set(['accepts', 'repeats']));
    expect(results.map(({ id }) => id)).not.toContain('reordered');
  });

  test.each<readonly [Partial<CertifyOptions>, string]>([
    [{ only: ['dupliacte'] }, 'There is no case "dupliacte"'],
    [{ target: 'http://example.com/hooks' }, 'example.com is not this machine'],
    [{ probe: 'http://example.com/probe' }, 'example.com is not this machine'],
    [{ target: 'localhost:3000' }, 'The target is no http URL'],
    [{ credentials: {} }, 'signs its deliveries, and no secret was given'],
    [{ credentials: { secret: SECRET, token: 'x' } }, 'sends no access token'],
  ])('%j is refused before anything is sent', async (options, message) => {
    let calls = 0;
    const { target } = await served((_, response) => {
      calls += 1;
      response.end();
    });
    await expect(certifyHostBuilding({ target, ...options })).rejects.toThrow(message);
    expect(calls).toBe(0);
  });

  test('no word of what it answers holds a secret', async () => {
    const { given } = proofs.ventrata;
    const { target } = await served((_, response) => response.writeHead(500).end());
    const certification = await runCertification(providers.ventrata, { target, credentials: given, only: ['origin'] });
    const text = JSON.stringify(certification);
    for (const secret of ['value-of-our-own-0815', 'a password 99', 'a%20password%2099']) {
      expect(text).not.toContain(secret);
    }
  });
});
