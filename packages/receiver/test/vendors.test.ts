/** Each provider's own library, or what it publishes, against the words of a contract. */
import { createHmac } from 'node:crypto';
import { sign as githubSign, verify as githubVerify } from '@octokit/webhooks-methods';
import { Webhook as StandardWebhook } from 'standardwebhooks';
import { Stripe } from 'stripe';
import { Webhook as SvixWebhook } from 'svix';
import { describe, expect, it, test } from 'vitest';
import { hmac } from '../src/digest.ts';
import { keyBytes, signatureHeaders, signedParts, timestampText, verifyRequest } from '../src/index.ts';
import type { SignatureAuthentication } from '../src/index.ts';
import { github, only, shopify, slack, standardWebhooks, stripe, svix } from './support/schemes.ts';
import { bytes } from './support/signing.ts';

// Libraries take the time from the machine.
const NOW = Date.now();
const seconds = (at: number) => Math.trunc(at / 1000);
const ID = 'msg_2KWPBgLlAfxdpx2AI54pPJ85f4W';
const MINUTE = 60_000;

type Sent = Readonly<Record<string, string>>;

interface Vendor {
  readonly auth: SignatureAuthentication;
  /** Two secrets as the provider prints them. */
  readonly secrets: readonly [string, string];
  readonly sign: (body: string, secret: string, at: number) => Sent | Promise<Sent>;
  /** Throws, or says false, when it refuses. */
  readonly verify: (body: string, headers: Sent, secret: string) => unknown;
}

const base64Secrets = ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD'] as const;
const stripeWebhooks = new Stripe('sk_test_none').webhooks;
const hmacText = (secret: string, text: string, encoding: 'hex' | 'base64') =>
  createHmac('sha256', secret).update(text, 'utf8').digest(encoding);

const vendors: Readonly<Record<string, Vendor>> = {
  'Standard Webhooks': {
    auth: standardWebhooks,
    secrets: base64Secrets,
    sign: (body, secret, at) => ({
      'webhook-id': ID,
      'webhook-timestamp': String(seconds(at)),
      'webhook-signature': new StandardWebhook(secret).sign(ID, new Date(at), body),
    }),
    verify: (body, headers, secret) => new StandardWebhook(secret).verify(body, headers),
  },
  Svix: {
    auth: svix,
    secrets: base64Secrets,
    sign: (body, secret, at) => ({
      'svix-id': ID,
      'svix-timestamp': String(seconds(at)),
      'svix-signature': new SvixWebhook(secret).sign(ID, new Date(at), body),
    }),
    verify: (body, headers, secret) => new SvixWebhook(secret).verify(body, headers),
  },
  Stripe: {
    auth: stripe,
    secrets: ['whsec_test_secret', 'whsec_another_secret'],
    sign: (payload, secret, at) => ({
      'stripe-signature': stripeWebhooks.generateTestHeaderString({ payload, secret, timestamp: seconds(at) }),
    }),
    verify: (body, headers, secret) => stripeWebhooks.constructEvent(body, headers['stripe-signature']!, secret),
  },
  GitHub: {
    auth: github,
    secrets: ["It's a Secret to Everybody", 'another one'],
    sign: async (body, secret) => ({ 'x-hub-signature-256': await githubSign(secret, body) }),
    verify: (body, headers, secret) => githubVerify(secret, body, headers['x-hub-signature-256']!),
  },
  // https://docs.slack.dev/authentication/verifying-requests-from-slack; its published vector is in verify.test.ts.
  Slack: {
    auth: slack,
    secrets: ['8f742231b10e8888abcd99yyyzzz85a5', '00000000000000000000000000000000'],
    sign: (body, secret, at) => ({
      'x-slack-request-timestamp': String(seconds(at)),
      'x-slack-signature': `v0=${hmacText(secret, `v0:${seconds(at)}:${body}`, 'hex')}`,
    }),
    verify: (body, headers, secret) =>
      headers['x-slack-signature'] ===
      `v0=${hmacText(secret, `v0:${headers['x-slack-request-timestamp']}:${body}`, 'hex')}`,
  },
  // https://shopify.dev/docs/apps/build/webhooks/subscribe/https#step-2-validate-the-origin-of-your-webhook
  Shopify: {
    auth: shopify,
    secrets: ['hush', 'shpss_0123456789abcdef'],
    sign: (body, secret) => ({ 'x-shopify-hmac-sha256': hmacText(secret, body, 'base64') }),
    verify: (body, headers, secret) => headers['x-shopify-hmac-sha256'] === hmacText(secret, body, 'base64'),
  },
};

const BODIES = ['{"id":"evt_1","object":"event"}', '{ "name" : "Blåbærgrød 東京 🦔\\u0000/" }\r\n', '{}'];

/** A delivery by what this package exports to senders. */
async function signByContract(auth: SignatureAuthentication, body: Uint8Array, secret: string): Promise<Sent> {
  const values = { timestamp: timestampText(auth, NOW), id: ID };
  const { digestEncoding } = auth;
  const content = { parts: signedParts(auth, values), body };
  const digest = await hmac({ algorithm: 'sha256', digestEncoding }, keyBytes(auth, secret), content);
  const headers = signatureHeaders(auth, { ...values, digests: [digest] });
  return Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value]));
}

describe.each(Object.entries(vendors))('%s', (_name, { auth, secrets: [secret, another], sign, verify }) => {
  const judge = (sent: Sent | Headers, body: string | Uint8Array, secrets: readonly string[] = [secret], now = NOW) =>
    verifyRequest(
      only(auth),
      { headers: new Headers(sent), body: typeof body === 'string' ? bytes(body) : body },
      { now, secrets },
    );
  const timed = auth.content.includes('{timestamp}');

  it.each(BODIES)('what it signs is accepted, and what we sign it accepts: %j', async (body) => {
    expect(await judge(await sign(body, secret, NOW), body)).toMatchObject({ ok: true, by: ['hmac'] });
    const ours = await signByContract(auth, bytes(body), secret);
    const said: unknown = await verify(body, ours, secret);
    expect(said).not.toBe(false);
    expect(ours).toEqual(await sign(body, secret, NOW));
  });

  it('a body that was changed is refused', async () => {
    const [body = ''] = BODIES;
    const sent = await sign(body, secret, NOW);
    for (const other of [`${body} `, body.slice(1), body.replace('1', '2'), '']) {
      expect(await judge(sent, other)).toMatchObject({ ok: false, code: 'wrong-signature' });
    }
  });

  if (timed)
    it('a signature of long ago, or of later, is refused', async () => {
      const [body = ''] = BODIES;
      expect(await judge(await sign(body, secret, NOW - 6 * MINUTE), body)).toMatchObject({ code: 'stale' });
      expect(await judge(await sign(body, secret, NOW + 6 * MINUTE), body)).toMatchObject({ code: 'in-the-future' });
      expect(await judge(await sign(body, secret, NOW - 4 * MINUTE), body)).toMatchObject({ ok: true });
    });

  it('another secret is refused, and either is accepted while one takes the place of the other', async () => {
    const [body = ''] = BODIES;
    const sent = await sign(body, another, NOW);
    expect(await judge(sent, body)).toMatchObject({ ok: false, code: 'wrong-signature' });
    expect(await judge(sent, body, [secret, another])).toMatchObject({ ok: true });
    expect(await judge(sent, body, [another, secret])).toMatchObject({ ok: true });
  });

  it('names of headers are in any case', async () => {
    const [body = ''] = BODIES;
    const sent = Object.entries(await sign(body, secret, NOW));
    const asWritten = { get: (name: string) => sent.find(([one]) => one === name.toLowerCase())?.[1] };
    const loud = new Headers(sent.map(([name, value]) => [name.toUpperCase(), value]));
    for (const headers of [asWritten, loud]) {
      const verified = await verifyRequest(only(auth), { headers, body: bytes(body) }, { now: NOW, secrets: [secret] });
      expect(verified).toMatchObject({ ok: true });
    }
  });

  it('a signature that is empty, cut, too long or not there is refused', async () => {
    const [body = ''] = BODIES;
    const sent = await sign(body, secret, NOW);
    const name = auth.header.toLowerCase();
    const value = sent[name]!;
    for (const other of ['', ' ', value.slice(0, -1), value.slice(0, 4), `${value}A`]) {
      expect((await judge({ ...sent, [name]: other }, body)).ok).toBe(false);
    }
    const without = new Headers(sent);
    without.delete(name);
    expect(await judge(without, body)).toMatchObject({ code: 'missing-signature' });
  });

  it('a second signature, sent as a header of its own, does not make a wrong one right', async () => {
    const [body = ''] = BODIES;
    const wrong = new Headers(await sign(body, another, NOW));
    for (const [name, value] of Object.entries(await sign(body, another, NOW - 1000))) wrong.append(name, value);
    expect((await judge(wrong, body)).ok).toBe(false);
  });

  it('bodies that are no UTF-8 are told apart by their bytes, though they decode to the same text', async () => {
    const [body, other] = [Uint8Array.of(0x22, 0xff, 0x22), Uint8Array.of(0x22, 0xfe, 0x22)];
    const sent = await signByContract(auth, body, secret);
    expect(await judge(sent, body)).toMatchObject({ ok: true });
    expect(await judge(sent, other)).toMatchObject({ ok: false, code: 'wrong-signature' });
  });
});

test('several signatures in one header, as Standard Webhooks sends them while a secret is replaced', async () => {
  const body = '{}';
  const [secret, another] = base64Secrets;
  const right = new StandardWebhook(secret).sign(ID, new Date(NOW), body);
  const wrong = new StandardWebhook(another).sign(ID, new Date(NOW), body);
  for (const signature of [`${wrong} ${right}`, `${right} ${wrong}`, `v1a,abc ${right}`]) {
    const headers = { 'webhook-id': ID, 'webhook-timestamp': String(seconds(NOW)), 'webhook-signature': signature };
    expect(() => new StandardWebhook(secret).verify(body, headers)).not.toThrow();
    const request = { headers: new Headers(headers), body: bytes(body) };
    expect(await verifyRequest(only(standardWebhooks), request, { now: NOW, secrets: [secret] })).toMatchObject({
      ok: true,
    });
  }
});
