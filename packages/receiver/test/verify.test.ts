import { generateKeyPairSync, sign } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  SecretError,
  signatureHeaders,
  verifyRequest,
  type SignatureAuthentication,
  type VerifyOptions,
  type Webhooks,
} from '../src/index.ts';
import {
  github,
  hmacSchemes,
  only,
  slack,
  standardWebhooks,
  standardWebhooksAsymmetric,
  stripe,
  svix,
} from './support/schemes.ts';
import { bytes, digestOf, ID, NOW, secretFor, SIGNED_AT, signedHeaders } from './support/signing.ts';

const BODY = bytes('{"test": 2432232314}');

const verify = (
  webhooks: Pick<Webhooks, 'authentication'>,
  headers: Headers | Record<string, string>,
  options: Partial<VerifyOptions> = {},
  body = BODY,
) => verifyRequest(webhooks, { headers: new Headers(headers), body }, { now: NOW, ...options });

describe('published vectors', () => {
  const vector = {
    id: ID,
    timestamp: String(SIGNED_AT),
    signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  };
  const secrets = ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'];

  it.each([
    ['Standard Webhooks', standardWebhooks, 'webhook'],
    ['Svix', svix, 'svix'],
  ] as const)('%s', async (_name, auth, prefix) => {
    const { id, timestamp, signature } = vector;
    const headers = { [`${prefix}-id`]: id, [`${prefix}-timestamp`]: timestamp, [`${prefix}-signature`]: signature };
    expect(await verify(only(auth), headers, { secrets })).toEqual({ ok: true, by: ['hmac'], signedAt: NOW, id });
  });

  it('GitHub', async () => {
    const signature = 'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17';
    const headers = { 'X-Hub-Signature-256': signature };
    const options = { secrets: ["It's a Secret to Everybody"] };
    expect(await verify(only(github), headers, options, bytes('Hello, World!'))).toEqual({ ok: true, by: ['hmac'] });
  });

  it('Slack', async () => {
    const body = bytes(
      'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c',
    );
    const headers = {
      'X-Slack-Request-Timestamp': '1531420618',
      'X-Slack-Signature': 'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503',
    };
    const options = { secrets: ['8f742231b10e8888abcd99yyyzzz85a5'], now: 1_531_420_618_000 };
    expect(await verify(only(slack), headers, options, body)).toMatchObject({ ok: true });
  });
});

describe.each(Object.entries(hmacSchemes))('%s', (_name, auth: SignatureAuthentication) => {
  const webhooks = only(auth);
  const secrets = [secretFor(auth)];
  const isTimed = auth.content.includes('{timestamp}');

  it('accepts what was signed with the secret, also when it is one of several', async () => {
    const headers = signedHeaders(auth, BODY);
    expect(await verify(webhooks, headers, { secrets })).toMatchObject({ ok: true, by: ['hmac'] });
    const rotated = [secretFor(auth, 'the key that comes next'), ...secrets];
    expect(await verify(webhooks, headers, { secrets: rotated })).toMatchObject({ ok: true, by: ['hmac'] });
  });

  it('refuses another secret', async () => {
    const refusal = await verify(webhooks, signedHeaders(auth, BODY), { secrets: [secretFor(auth, 'another')] });
    expect(refusal).toEqual({
      ok: false,
      code: 'wrong-signature',
      message: `The signature in ${auth.header} was not made of this body with this secret`,
    });
  });

  it('refuses a signature that is cut, too long, or of another', async () => {
    for (const change of [
      (text: string) => text.slice(0, -4),
      (text: string) => `${text}00`,
      () => 'AAAA',
      () => 'é',
    ]) {
      const digests = [change(digestOf(auth, BODY))];
      const headers = signatureHeaders(auth, { digests, timestamp: String(SIGNED_AT), id: ID });
      const refusal = await verify(webhooks, new Headers(headers.map(([name, value]) => [name, value])), { secrets });
      expect(refusal).toMatchObject({ ok: false, code: 'wrong-signature' });
    }
  });

  it('refuses a delivery without its signature', async () => {
    expect(await verify(webhooks, {}, { secrets })).toMatchObject({ ok: false, code: 'missing-signature' });
  });

  it('is never accepted without a secret to check it', async () => {
    expect(await verify(webhooks, signedHeaders(auth, BODY))).toMatchObject({ ok: false, code: 'no-secret' });
    expect(await verify(webhooks, signedHeaders(auth, BODY), { secrets: [] })).toMatchObject({ code: 'no-secret' });
  });

  if (isTimed)
    it('refuses what is older or younger than allowed, and not what is right at the edge', async () => {
      const headers = signedHeaders(auth, BODY);
      const at = (now: number) => verify(webhooks, headers, { secrets, now });
      expect(await at(NOW + 300_000)).toMatchObject({ ok: true });
      expect(await at(NOW + 301_000)).toEqual({
        ok: false,
        code: 'stale',
        message: 'It was signed 301 s ago, and 300 s are allowed',
      });
      expect(await at(NOW - 300_000)).toMatchObject({ ok: true });
      expect(await at(NOW - 301_000)).toEqual({
        ok: false,
        code: 'in-the-future',
        message: 'It was signed 301 s in the future, and 300 s are allowed',
      });
      expect(await verify(webhooks, headers, { secrets, now: NOW + 301_000, tolerance: 400_000 })).toMatchObject({
        ok: true,
      });
    });

  it('refuses a body with any byte changed, whatever its bytes are', async () => {
    const bodies = fc.uint8Array({ minLength: 1, maxLength: 200 });
    const property = fc.asyncProperty(
      bodies,
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      async (body, place, change) => {
        const headers = signedHeaders(auth, body);
        expect(await verify(webhooks, headers, { secrets }, body)).toMatchObject({ ok: true });
        const tampered = Uint8Array.from(body);
        tampered[place % body.length]! ^= change;
        expect(await verify(webhooks, headers, { secrets }, tampered)).toMatchObject({ code: 'wrong-signature' });
      },
    );
    await fc.assert(property, { numRuns: 40 });
  });

  it('refuses a header with any character changed', async () => {
    const property = fc.asyncProperty(
      fc.nat(),
      fc.constantFrom('0', 'f', 'Z', ' ', ',', '=', '{'),
      async (place, to) => {
        const headers = signedHeaders(auth, BODY);
        for (const [name, value] of headers) {
          const at = place % value.length;
          const changed = `${value.slice(0, at)}${to}${value.slice(at + 1)}`;
          if (changed.toLowerCase().trim() === value.toLowerCase()) continue;
          const altered = new Headers(headers);
          altered.set(name, changed);
          expect((await verify(webhooks, altered, { secrets })).ok).toBe(false);
        }
      },
    );
    await fc.assert(property, { numRuns: 60 });
  });
});

describe('how a signature is written', () => {
  it('in hex is in capitals or not', async () => {
    const headers = { 'x-hub-signature-256': `sha256=${digestOf(github, BODY).toUpperCase()}` };
    expect(await verify(only(github), headers, { secrets: [secretFor(github)] })).toMatchObject({ ok: true });
  });

  it('has its time in seconds or in milliseconds', async () => {
    const auth = { ...stripe, timestampUnit: 'ms' } as const;
    const headers = signedHeaders(auth, BODY, { timestamp: String(NOW) });
    expect(await verify(only(auth), headers, { secrets: [secretFor(auth)] })).toMatchObject({
      ok: true,
      signedAt: NOW,
    });
  });
});

describe('several signatures in one header', () => {
  it('suffice when one of them fits', async () => {
    const right = digestOf(stripe, BODY);
    const headers = { 'stripe-signature': `t=${SIGNED_AT},v1=${'0'.repeat(64)},v1=${right},v0=abc` };
    expect(await verify(only(stripe), headers, { secrets: [secretFor(stripe)] })).toMatchObject({ ok: true });
  });

  it('are looked at as far as a provider would send them', async () => {
    const others = 'v1=00,'.repeat(16);
    const headers = { 'stripe-signature': `t=${SIGNED_AT},${others}v1=${digestOf(stripe, BODY)}` };
    expect(await verify(only(stripe), headers, { secrets: [secretFor(stripe)] })).toMatchObject({ ok: false });
  });
});

describe('a signature by key pair', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x!, 'base64url');
  const secrets = [`whpk_${raw.toString('base64')}`];
  const signed = `${ID}.${SIGNED_AT}.${new TextDecoder().decode(BODY)}`;
  const signature = sign(null, Buffer.from(signed), privateKey).toString('base64');
  const head = { 'webhook-id': ID, 'webhook-timestamp': String(SIGNED_AT) };
  const headers = { ...head, 'webhook-signature': `v1a,${signature}` };
  const webhooks = only(standardWebhooksAsymmetric);

  it('is accepted, and refused for another body, a cut signature, or what is no key', async () => {
    expect(await verify(webhooks, headers, { secrets })).toMatchObject({ ok: true, by: ['ed25519'], signedAt: NOW });
    const wrong = { ok: false, code: 'wrong-signature' };
    expect(await verify(webhooks, headers, { secrets }, bytes('{"test": 2432232315}'))).toMatchObject(wrong);
    const cut = { ...head, 'webhook-signature': `v1a,${signature.slice(0, 40)}` };
    expect(await verify(webhooks, cut, { secrets })).toMatchObject(wrong);
    expect(await verify(webhooks, headers, { secrets: ['whpk_AAAA'] })).toMatchObject(wrong);
  });

  it('cannot be made with the public key as if that were a shared secret', async () => {
    const shared = { ...standardWebhooks, optional: true, key: { encoding: 'utf8', prefix: 'whsec_' } } as const;
    const both = only(shared, { ...standardWebhooksAsymmetric, optional: true });
    const forged = `v1,${digestOf(shared, BODY, { key: secrets[0]! })}`;
    const attempt = await verify(both, { ...head, 'webhook-signature': forged }, { secrets });
    expect(attempt).toMatchObject({ ok: false });
    expect(await verify(both, headers, { secrets })).toMatchObject({ ok: true, by: ['ed25519'] });
  });
});

describe('a provider with two ways to sign', () => {
  const old: SignatureAuthentication = {
    ...github,
    header: 'X-Hub-Signature',
    format: 'sha1={digest}',
    algorithm: 'sha1',
  };
  const secrets = [secretFor(github)];
  const oldOnly = signedHeaders(old, BODY);
  const both = new Headers([...oldOnly, ...signedHeaders(github, BODY)]);

  it('must use both when both always apply', async () => {
    expect(await verify(only(old, github), both, { secrets })).toMatchObject({ ok: true, by: ['hmac', 'hmac'] });
    expect(await verify(only(old, github), oldOnly, { secrets })).toMatchObject({ code: 'missing-signature' });
  });

  it('may use either when an endpoint chooses', async () => {
    const chosen = only({ ...github, optional: true }, { ...old, optional: true });
    expect(await verify(chosen, oldOnly, { secrets })).toMatchObject({ ok: true, by: ['hmac'] });
    const wrong = signedHeaders(old, BODY, { key: 'another' });
    expect(await verify(chosen, wrong, { secrets })).toMatchObject({ code: 'wrong-signature' });
  });
});

describe('proofs that are no signature', () => {
  const bearer = { scheme: 'bearer', header: 'Authorization' } as const;
  const basic = { scheme: 'basic', in: 'url', optional: true } as const;
  const header = { scheme: 'static-header', header: 'X-Webhook-Token', optional: true } as const;

  it('are a bearer token', async () => {
    const token = 'abc.def';
    expect(await verify(only(bearer), { authorization: 'bearer abc.def' }, { token })).toEqual({
      ok: true,
      by: ['bearer'],
    });
    for (const authorization of ['Bearer abc.de', 'Bearer abc.deff', 'Bearer ', 'abc.def', 'Basic abc.def']) {
      expect(await verify(only(bearer), { authorization }, { token })).toEqual({
        ok: false,
        code: 'wrong-token',
        message: 'The header Authorization does not hold the expected bearer token',
      });
    }
    expect(await verify(only(bearer), {}, { token })).toMatchObject({ message: 'The header Authorization is missing' });
    expect(await verify(only(bearer), { authorization: 'Bearer x' })).toMatchObject({ code: 'no-secret' });
  });

  it('are user and password', async () => {
    const options = { basic: { user: 'jo', password: 'pä:ss' } };
    const authorization = `Basic ${Buffer.from('jo:pä:ss').toString('base64')}`;
    expect(await verify(only(basic), { authorization }, options)).toEqual({ ok: true, by: ['basic'] });
    expect(await verify(only(basic), { authorization: 'Basic am86' }, options)).toMatchObject({
      code: 'wrong-credentials',
    });
    expect(await verify(only(basic), {}, options)).toMatchObject({ code: 'wrong-credentials' });
  });

  it('are headers of one’s own, by whatever name', async () => {
    const options = { headers: { 'X-Mine': 'long and random' } };
    expect(await verify(only(header), { 'x-mine': 'long and random' }, options)).toEqual({
      ok: true,
      by: ['static-header'],
    });
    expect(await verify(only(header), { 'x-mine': 'long' }, options)).toMatchObject({ code: 'wrong-header' });
    expect(await verify(only(header), {}, options)).toMatchObject({ code: 'wrong-header' });
  });

  it('are demanded when they are expected, all of them', async () => {
    const options = { token: 'a', headers: { 'X-Mine': 'b' } };
    const webhooks = only({ ...bearer, optional: true }, header);
    expect(await verify(webhooks, { authorization: 'Bearer a' }, options)).toMatchObject({ code: 'wrong-header' });
    expect(await verify(webhooks, { authorization: 'Bearer a', 'x-mine': 'b' }, options)).toEqual({
      ok: true,
      by: ['bearer', 'static-header'],
    });
  });

  it('are nothing at all where the provider proves nothing', async () => {
    expect(await verify(only({ scheme: 'none' }), {})).toEqual({ ok: true, by: ['unsigned'] });
    expect(await verify(only(), {})).toEqual({ ok: true, by: ['unsigned'] });
    expect(await verify(only(header), {})).toEqual({ ok: true, by: ['unsigned'] });
  });
});

describe('what the caller gets wrong', () => {
  it('is an error that holds no secret', async () => {
    const made = verify(only(standardWebhooks), {}, { secrets: ['whsec_not base64!'] });
    await expect(made).rejects.toThrow(
      new SecretError('The secret is not written in base64, with or without whsec_ in front'),
    );
  });

  it('is never an empty expectation that an absent header would meet', async () => {
    await expect(verify(only(), {}, { token: '' })).rejects.toThrow(SecretError);
    await expect(verify(only(), {}, { headers: { 'X-Mine': '' } })).rejects.toThrow(SecretError);
    await expect(verify(only(github), {}, { secrets: [''] })).rejects.toThrow(SecretError);
  });
});

describe('nothing in a request makes it throw', () => {
  it('whatever headers and body hold', async () => {
    const schemes = [...Object.values(hmacSchemes), standardWebhooksAsymmetric];
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    const property = fc.asyncProperty(fc.constantFrom(...schemes), text, fc.uint8Array(), async (auth, value, body) => {
      const request = { headers: { get: () => value }, body };
      const options = { now: NOW, secrets: [secretFor(auth)], token: 'a', headers: { a: 'b' } };
      expect((await verifyRequest(only(auth), request, options)).ok).toBe(false);
    });
    await fc.assert(property, { numRuns: 200 });
  });
});
