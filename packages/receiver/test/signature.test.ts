import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  keyBytes,
  readSignature,
  SecretError,
  signatureHeaders,
  signedParts,
  timestampText,
  type SignatureAuthentication,
} from '../src/index.ts';
import { github, hmacSchemes, hostBuilding, slack, standardWebhooks, stripe, svix } from './support/schemes.ts';

const read = (auth: SignatureAuthentication, headers: Record<string, string>) =>
  readSignature(auth, new Headers(headers));

describe('the key of a secret', () => {
  it.each([
    ['utf8', undefined, 'grün', [103, 114, 195, 188, 110]],
    ['hex', undefined, '00fF', [0, 255]],
    ['base64', undefined, 'AP8=', [0, 255]],
    ['base64', 'whsec_', 'whsec_AP8=', [0, 255]],
    ['base64', 'whsec_', 'AP8', [0, 255]],
    ['base64', 'whpk_', 'whsk_AP8=', [0, 255]],
  ] as const)('in %s with prefix %s: %s', (encoding, prefix, secret, expected) => {
    expect([...keyBytes({ key: { encoding, ...(prefix && { prefix }) } }, secret)]).toEqual(expected);
  });

  it.each([
    ['hex', undefined, 'abc', 'The secret is not written in hex'],
    ['hex', undefined, 'zz', 'The secret is not written in hex'],
    ['base64', 'whsec_', 'whsec_a b', 'The secret is not written in base64, with or without whsec_ in front'],
    ['base64', undefined, 'AAAAA', 'The secret is not written in base64'],
    ['base64', 'whsec_', 'whsec_', 'The secret is empty'],
    ['utf8', undefined, '', 'The secret is empty'],
  ] as const)('in %s with prefix %s is refused: %s', (encoding, prefix, secret, message) => {
    const make = () => keyBytes({ key: { encoding, ...(prefix && { prefix }) } }, secret);
    expect(make).toThrow(new SecretError(message));
  });
});

describe('what is signed', () => {
  it('has the body where the contract says', () => {
    expect(signedParts(slack, { timestamp: '12' })).toEqual(['v0:12:', null]);
    expect(signedParts(github, {})).toEqual([null]);
    expect(signedParts({ ...github, content: '{url}{body}#{id}' }, { url: 'https://x', id: '7' })).toEqual([
      'https://x',
      null,
      '#7',
    ]);
  });

  it('takes values as they are, even when they look like holes or replacement patterns', () => {
    expect(signedParts(standardWebhooks, { id: '{body}$&{id}', timestamp: '1' })).toEqual(['{body}$&{id}.1.', null]);
  });

  it('needs every value that the contract signs', () => {
    expect(() => signedParts(stripe, {})).toThrow('"{timestamp}." needs a value for {timestamp}');
  });

  it('has its time in the unit of the contract', () => {
    expect(timestampText(stripe, 1_700_000_000_999)).toBe('1700000000');
    expect(timestampText({ ...stripe, timestampUnit: 'ms' }, 1_700_000_000_999)).toBe('1700000000999');
  });
});

describe('headers of a signature', () => {
  const values = { digests: ['aa', 'bb'], timestamp: '12', id: 'msg_1' };

  it('are those of Stripe, with one field for each signature', () => {
    expect(signatureHeaders(stripe, values)).toEqual([['Stripe-Signature', 't=12,v1=aa,v1=bb']]);
  });

  it('are those of Standard Webhooks, whether format or version names v1', () => {
    const [id, timestamp] = ['msg_1', '12'];
    expect(signatureHeaders(standardWebhooks, values)).toEqual([
      ['webhook-id', id],
      ['webhook-timestamp', timestamp],
      ['webhook-signature', 'v1,aa v1,bb'],
    ]);
    expect(signatureHeaders(svix, values).at(-1)).toEqual(['svix-signature', 'v1,aa v1,bb']);
  });
});

describe('reading a signature', () => {
  it('passes over signatures of other versions', () => {
    expect(read(stripe, { 'stripe-signature': 't=12,v0=cc,v1=aa,v1=bb' })).toEqual({
      ok: true,
      timestamp: '12',
      digests: ['aa', 'bb'],
    });
    const headers = { 'webhook-id': 'msg_1', 'webhook-timestamp': '12', 'webhook-signature': 'v1a,cc v1,aa v2,dd' };
    expect(read(standardWebhooks, headers)).toEqual({ ok: true, timestamp: '12', id: 'msg_1', digests: ['aa'] });
  });

  it('takes fields in any order and with spaces, where the contract has a separator', () => {
    expect(read(stripe, { 'STRIPE-SIGNATURE': ' v1=aa , t=12 ' })).toEqual({
      ok: true,
      timestamp: '12',
      digests: ['aa'],
    });
  });

  it('takes the same time twice, and not two times', () => {
    expect(read(stripe, { 'stripe-signature': 't=12,t=12,v1=aa' })).toMatchObject({ ok: true });
    expect(read(stripe, { 'stripe-signature': 't=12,t=13,v1=aa' })).toMatchObject({ reason: 'malformed-signature' });
  });

  it('takes one id, wherever it stands', () => {
    const auth = { ...github, format: '{id};{digest}', idHeader: 'x-id' };
    const from = (id: string) => read(auth, { 'x-hub-signature-256': '7;aa', 'x-id': id });
    expect(from('7')).toMatchObject({ ok: true, id: '7' });
    expect(from('8')).toMatchObject({ reason: 'malformed-signature' });
  });

  it.each([
    [github, {}, 'missing-signature', 'The header X-Hub-Signature-256 is missing or empty'],
    [github, { 'x-hub-signature-256': ' ' }, 'missing-signature', 'The header X-Hub-Signature-256 is missing or empty'],
    [
      slack,
      { 'x-slack-signature': 'v0=aa' },
      'missing-signature',
      'The header X-Slack-Request-Timestamp is missing or empty',
    ],
    [
      github,
      { 'x-hub-signature-256': 'sha256=' },
      'malformed-signature',
      'The header X-Hub-Signature-256 does not have the form sha256={digest}',
    ],
    [
      github,
      { 'x-hub-signature-256': 'sha1=aa' },
      'malformed-signature',
      'The header X-Hub-Signature-256 does not have the form sha256={digest}',
    ],
    [
      stripe,
      { 'stripe-signature': 'v1=aa' },
      'malformed-signature',
      'The header Stripe-Signature does not have the form t={timestamp},v1={digest}',
    ],
    [
      stripe,
      { 'stripe-signature': 't=soon,v1=aa' },
      'malformed-signature',
      'The header Stripe-Signature does not have the form t={timestamp},v1={digest}',
    ],
    [
      hostBuilding,
      { 'host-signature': 't=1,signature=' },
      'malformed-signature',
      'The header Host-Signature does not have the form t={timestamp},signature={digest}',
    ],
    [
      slack,
      { 'x-slack-signature': 'v0=aa', 'x-slack-request-timestamp': '1e3' },
      'malformed-signature',
      'The header X-Slack-Request-Timestamp does not have the form {timestamp}',
    ],
  ] as const)('of %o from %o: %s', (auth, headers, reason, message) => {
    expect(read(auth, headers)).toEqual({ ok: false, reason, message });
  });

  // A reading that grows faster than its header would run into the time limit of the test.
  it('refuses a header of a megabyte without much ado', () => {
    const auth = { ...hostBuilding, format: 't={timestamp}t={id}t={digest}x' };
    expect(read(auth, { 'host-signature': 't='.repeat(500_000) }).ok).toBe(false);
    expect(read(stripe, { 'stripe-signature': 't=1,'.repeat(250_000) }).ok).toBe(false);
  });
});

describe('what is written is read again', () => {
  it.each(Object.entries(hmacSchemes))('by %s', (_name, auth) => {
    const values = { timestamp: '1614265330', id: 'msg_1', digests: ['0a1b'] };
    const headers = new Headers(signatureHeaders(auth, values).map(([name, value]) => [name, value]));
    expect(readSignature(auth, headers)).toMatchObject({ ok: true, digests: ['0a1b'] });
  });

  const word = fc.stringMatching(/^[g-z]{1,6}$/);
  const holes = fc.constantFrom('{digest}', '{timestamp},{digest}', '{id};{digest}', '{timestamp};{id},{digest}');
  const template = fc.tuple(word, holes, word).map(([before, middle, after]) => {
    let count = 0;
    return middle.replaceAll('{', () => (count++ === 0 ? `${before}={` : `${before}${count}={`)) + `|${after}`;
  });

  it('for any template', () => {
    const digest = fc.stringMatching(/^[0-9a-f]{1,64}$/);
    const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,20}$/);
    const time = fc.nat().map(String);
    const property = fc.property(template, digest, time, id, (format, first, timestamp, name) => {
      const auth: SignatureAuthentication = { ...github, format, header: 'x-signature' };
      const headers = new Headers(
        signatureHeaders(auth, { digests: [first], timestamp, id: name }).map(([key, value]) => [key, value]),
      );
      expect(readSignature(auth, headers)).toEqual({
        ok: true,
        digests: [first],
        ...(format.includes('{timestamp}') ? { timestamp } : {}),
        ...(format.includes('{id}') ? { id: name } : {}),
      });
    });
    fc.assert(property);
  });

  it('for any number of signatures, version and separator', () => {
    const digests = fc.array(fc.stringMatching(/^[0-9a-f]{1,64}$/), { minLength: 1, maxLength: 5 });
    const property = fc.property(digests, word, fc.constantFrom(' ', ';', '|'), (all, version, separator) => {
      const auth: SignatureAuthentication = { ...svix, versionPrefix: version, signatureSeparator: separator };
      const headers = signatureHeaders(auth, { digests: all, timestamp: '1', id: 'a' });
      expect(readSignature(auth, new Headers(headers.map(([name, value]) => [name, value])))).toMatchObject({
        digests: all,
      });
    });
    fc.assert(property);
  });

  it('and nothing that is sent makes it throw', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 60 });
    const property = fc.property(fc.constantFrom(...Object.values(hmacSchemes)), anything, (auth, value) => {
      expect(typeof readSignature(auth, { get: () => value }).ok).toBe('boolean');
    });
    fc.assert(property);
  });
});
