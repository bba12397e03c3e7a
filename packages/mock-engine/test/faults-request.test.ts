import { createHmac } from 'node:crypto';
import type { Authentication } from '@hookwright/receiver';
import { describe, expect, it } from 'vitest';
import { applyRequestFaults } from '../src/faults/apply-request-faults.ts';
import type { FaultContext } from '../src/faults/fault.ts';
import { planDeliveries } from '../src/faults/plan-deliveries.ts';
import { signingTime } from '../src/faults/request-faults.ts';
import type { MockedProvider } from '../src/mocked-provider.ts';
import type { Endpoint, FaultName } from '../src/model.ts';
import { prepareSender, signedRequest } from '../src/policy/request.ts';
import { createRandom } from '../src/random.ts';
import { createSigner } from '../src/signer.ts';
import { endpointOf, providers } from './support/contracts.ts';

const { hostBuilding, housemates, lokalebasen, ventrata } = providers;

const now = 1_800_000_000_000;
const secret = 'a secret of its own';
const text =
  '{"event":"tenant_created","event_at":"2026-01-02 03:04:05","source":"localhost","data":{"id":7,"name":"x"}}';

interface Sent {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly slowMs?: number;
}

/** What an attempt with these faults sends. */
function sent(provider: MockedProvider, endpoint: Endpoint, faults: readonly FaultName[], seed = '1'): Sent {
  const sender = prepareSender(provider, endpoint, createSigner);
  const moment = { now: signingTime(now, faults, 300_000), id: 'message-1', url: endpoint.url };
  const signed = signedRequest(sender, 'tenant_created', Buffer.from(text), moment);
  const context: FaultContext = { provider, event: 'tenant_created', endpoint, random: createRandom(seed) };
  const { headers, body, ...more } = applyRequestFaults(signed, faults, context);
  const lower = headers.map(([name, value]) => [name.toLowerCase(), value] as const);
  return { headers: Object.fromEntries(lower), body: Buffer.from(body).toString(), ...more };
}

const signing = endpointOf(hostBuilding, { secret });

/** Checks Host Building's signature as a receiver does. */
function verified({ headers, body }: Sent): { readonly genuine: boolean; readonly at: number } {
  const [, time, digest] = /^t=(\d+),signature=([0-9a-f]{64})$/.exec(headers['host-signature'] ?? '') ?? [];
  const expected = createHmac('sha256', secret).update(`${time}.${body}`).digest('hex');
  return { genuine: digest === expected, at: Number(time) * 1000 };
}

describe('a request without a fault', () => {
  it('is what was signed', () => {
    expect(verified(sent(hostBuilding, signing, []))).toEqual({ genuine: true, at: now });
    expect(sent(hostBuilding, signing, []).body).toBe(text);
  });

  it('does not mind faults of other stages', () => {
    expect(sent(hostBuilding, signing, ['duplicate', 'null-member', 'drop'])).toEqual(sent(hostBuilding, signing, []));
  });
});

describe('tampered-body', () => {
  it('changes one character, and the body stays JSON', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const request = sent(hostBuilding, signing, ['tampered-body'], `${seed}`);
      const different = request.body.split('').filter((letter, at) => letter !== text[at]);
      expect(different).toHaveLength(1);
      expect(() => JSON.parse(request.body)).not.toThrow();
      expect(verified(request).genuine).toBe(false);
    }
  });

  it('adds a space to a body without digits', () => {
    const context: FaultContext = { provider: hostBuilding, event: 'x', endpoint: signing, random: createRandom('1') };
    const digitless = JSON.stringify({ a: 'b'.repeat(1_000_000) });
    const { body } = applyRequestFaults({ headers: [], body: Buffer.from(digitless) }, ['tampered-body'], context);
    expect(Buffer.from(body).toString()).toBe(`${digitless} `);
  });
});

describe('wrong-signature', () => {
  it('is of the right form with the right time, and wrong', () => {
    const request = sent(hostBuilding, signing, ['wrong-signature']);
    expect(verified(request)).toEqual({ genuine: false, at: now });
    expect(request.body).toBe(text);
  });

  it.each([
    ['sha256={digest}', 'hex', /^sha256=[0-9a-f]{64}$/],
    ['v1,{digest}', 'base64', /^v1,[0-9A-Za-z+/]{43}=$/],
    ['t={timestamp},v1={digest}', 'hex', /^t=1800000000,v1=[0-9a-f]{64}$/],
  ] as const)('changes nothing but the digest in %s', (format, digestEncoding, form) => {
    const [auth] = hostBuilding.webhooks.authentication;
    const provider = withAuthentication(hostBuilding, { ...auth, format, digestEncoding } as Authentication);
    const right = sent(provider, signing, []).headers['host-signature'];
    const wrong = sent(provider, signing, ['wrong-signature']).headers['host-signature'];
    expect(wrong).toMatch(form);
    expect(wrong).not.toBe(right);
  });

  it('is a wrong token, where nothing is signed', () => {
    const request = sent(housemates, endpointOf(housemates, { token: 'Abc-123' }), ['wrong-signature']);
    expect(request.headers['authorization']).toMatch(/^Bearer [A-Z][a-z]{2}-\d{3}$/);
    expect(request.headers['authorization']).not.toBe('Bearer Abc-123');
  });

  it('is never right by accident, even of one letter', () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const { headers } = sent(housemates, endpointOf(housemates, { token: '7' }), ['wrong-signature'], `${seed}`);
      expect(headers['authorization']).toMatch(/^Bearer [0-689]$/);
    }
  });

  it('is a wrong password, where there is only that', () => {
    const basic = { user: 'ada', password: 'secret1' };
    const { authorization } = sent(ventrata, endpointOf(ventrata, { basic }), ['wrong-signature']).headers;
    const said = Buffer.from(authorization!.replace('Basic ', ''), 'base64').toString();
    expect(said).toMatch(/^ada:[a-z]{6}\d$/);
    expect(said).not.toBe('ada:secret1');
  });

  it.each(['Basic nothing that was encoded', 'Basic', 'Bearer x y', ''])(
    'is made of whatever a header says: %j',
    (value) => {
      const endpoint = endpointOf(ventrata, { headers: { Authorization: value, 'X-Webhook-Token': 'abc' } });
      expect(sent(ventrata, endpoint, ['wrong-signature']).headers['x-webhook-token']).not.toBe('abc');
    },
  );

  it('is a wrong value of a header of the receiver, where that is the proof', () => {
    const endpoint = endpointOf(ventrata, { headers: { 'X-Webhook-Token': 'tok3n' } });
    expect(sent(ventrata, endpoint, ['wrong-signature']).headers['x-webhook-token']).not.toBe('tok3n');
  });
});

describe('stale-timestamp', () => {
  it('is signed correctly, an hour beyond what a receiver lets pass', () => {
    expect(verified(sent(hostBuilding, signing, ['stale-timestamp']))).toEqual({
      genuine: true,
      at: now - 300_000 - 3_600_000,
    });
  });
});

describe('missing-header', () => {
  it.each([
    ['the signature', hostBuilding, { secret }, 'host-signature'],
    ['the token', housemates, { token: 'abc' }, 'authorization'],
    ['the content type, where nothing proves the origin', lokalebasen, {}, 'content-type'],
  ] as const)('leaves out %s', (_, provider, more, missing) => {
    const endpoint = endpointOf(provider, more);
    const usual = Object.keys(sent(provider, endpoint, []).headers);
    const left = Object.keys(sent(provider, endpoint, ['missing-header']).headers);
    expect(usual.filter((name) => !left.includes(name))).toEqual([missing]);
  });
});

describe('slow-body', () => {
  it('takes a quarter to three quarters of the time of an attempt', () => {
    const times = Array.from(
      { length: 30 },
      (_, seed) => sent(ventrata, endpointOf(ventrata), ['slow-body'], `${seed}`).slowMs!,
    );
    expect(Math.min(...times)).toBeGreaterThanOrEqual(2500);
    expect(Math.max(...times)).toBeLessThanOrEqual(7500);
    expect(new Set(times).size).toBeGreaterThan(10);
  });
});

describe('unknown-event by header', () => {
  it('changes the header that tells the event', () => {
    const provider = { ...hostBuilding, webhooks: { ...hostBuilding.webhooks, event: [{ header: 'X-Event' }] } };
    expect(sent(provider, signing, []).headers['x-event']).toBe('tenant_created');
    expect(sent(provider, signing, ['unknown-event']).headers['x-event']).toBe('tenant_created_v2');
  });
});

describe('the same seed', () => {
  it.each(['tampered-body', 'wrong-signature', 'missing-header', 'slow-body'] as const)(
    'makes the same %s',
    (fault) => {
      expect(sent(hostBuilding, signing, [fault], 'x')).toEqual(sent(hostBuilding, signing, [fault], 'x'));
    },
  );

  it.each(['tampered-body', 'wrong-signature', 'slow-body'] as const)('as another one does not: %s', (fault) => {
    expect(sent(hostBuilding, signing, [fault], 'x')).not.toEqual(sent(hostBuilding, signing, [fault], 'y'));
  });
});

describe('a fault that has nothing to act on', () => {
  const payload = { event: 'enquiry_created', payload: {}, from: 'data' };

  it.each([
    ['wrong-signature', 'nothing proves where these deliveries come from'],
    ['stale-timestamp', 'no signed time goes with these deliveries'],
  ] as const)('is told before it is sent: %s', async (fault, since) => {
    const options = { asked: [fault], random: createRandom('1') };
    const [draft] = await planDeliveries(lokalebasen, endpointOf(lokalebasen), [payload], options);
    expect(draft).toMatchObject({ faults: [], from: `data; ${fault} not applied, since ${since}` });
  });
});

const withAuthentication = (provider: MockedProvider, auth: Authentication): MockedProvider => ({
  ...provider,
  webhooks: { ...provider.webhooks, authentication: [auth] },
});
