import { createWebhookHandler } from '@hookwright/receiver';
import { describe, expect, it } from 'vitest';
import { hostBuilding } from '../../host-building/mock/index.js';
import { housemates } from '../../housemates/mock/index.js';
import { lokalebasen } from '../../lokalebasen/mock/index.js';
import { ventrata } from '../../ventrata/mock/index.js';
import { createTesting } from '../src/index.ts';
import { providerWith } from './support/provider-with.ts';
import { schemes } from './support/schemes.ts';

const secret = 'secret-of-one-endpoint';
const now = () => 1_760_000_000_000;
const told = async (response: Response) => [response.status, Object.values((await response.json()) as object)[0]];

const host = createTesting(hostBuilding, { secret, now });
const receive = createWebhookHandler(hostBuilding, { secret, on: {}, onUnhandled: () => {}, now });

describe('a delivery of Host Building that was tampered with', () => {
  it.each([
    ['body', 'wrong-signature'],
    ['signature', 'wrong-signature'],
    ['timestamp', 'wrong-signature'],
    ['secret', 'wrong-signature'],
    ['missing-header', 'missing-signature'],
  ] as const)('%s', async (how, code) => {
    const request = host.signedRequest('tenant_created');
    expect(await told(await receive(await host.tamper(request, how)))).toEqual([401, code]);
    expect(await told(await receive(request))).toEqual([200, 'unhandled']);
  });

  it('differs in one thing alone', async () => {
    const request = host.signedRequest('tenant_created');
    const signature = request.headers.get('host-signature')!;
    const [time, digest] = signature.split(',');
    const after = async (how: Parameters<typeof host.tamper>[1]) => {
      const { headers, text } = await host.tamper(request, how).then(async (changed) => ({
        headers: changed.headers,
        text: await changed.text(),
      }));
      return { text, signature: headers.get('host-signature'), type: headers.get('content-type') };
    };
    const before = { text: await request.clone().text(), signature, type: 'application/json' };
    const body = await after('body');
    expect({ ...body, text: before.text }).toEqual(before);
    expect(JSON.parse(body.text)).not.toEqual(JSON.parse(before.text));
    expect(await after('timestamp')).toEqual({ ...before, signature: `t=${now() / 1000 + 1},${digest}` });
    expect(await after('missing-header')).toEqual({ ...before, signature: null });
    for (const how of ['signature', 'secret'] as const) {
      const changed = await after(how);
      expect({ ...changed, signature }).toEqual(before);
      expect(changed.signature).toMatch(new RegExp(`^${time},signature=[0-9a-f]{64}$`));
      expect(changed.signature).not.toBe(signature);
    }
  });

  it('is the same each time', async () => {
    const text = async () => (await host.tamper(host.signedRequest('tenant_created'), 'body')).text();
    expect(await text()).toBe(await text());
  });

  it('must not have been sent before', async () => {
    const request = host.signedRequest('tenant_created');
    await receive(request);
    await expect(host.tamper(request, 'body')).rejects.toThrow('send request.clone(), or make another one');
  });

  it('must have been signed before', async () => {
    const plain = host.signedRequest('tenant_created', {}, { headers: { 'host-signature': 'v1=00' } });
    await expect(host.tamper(plain, 'timestamp')).rejects.toThrow('is not signed as the contract says');
  });
});

describe.each(schemes)('the scheme of $name', ({ auth, signing, secret }) => {
  const provider = providerWith(auth);
  const { signedRequest, tamper, tamperings } = createTesting(provider, { secret: signing, now });
  const receive = createWebhookHandler(provider, { secret, on: {}, onUnhandled: () => {}, now });

  it.each(tamperings)('shows when one tampers: %s', async (how) => {
    const code = how === 'missing-header' ? 'missing-signature' : 'wrong-signature';
    expect(await told(await receive(await tamper(signedRequest('tenant_created'), how)))).toEqual([401, code]);
  });
});

describe('what a receiver can notice', () => {
  it('is everything, where the body is signed with its time', () => {
    expect(host.tamperings).toEqual(['body', 'signature', 'timestamp', 'secret', 'missing-header']);
  });

  it('is no time, where none is signed', () => {
    const { auth } = schemes[2]!;
    const provider = providerWith({ ...auth, format: 'sha256={digest}', content: '{body}' });
    expect(createTesting(provider, { secret }).tamperings).not.toContain('timestamp');
  });

  it.each([
    ['password', ventrata, { basic: { user: 'ventrata', password: 'right' } }],
    ['header', ventrata, { headers: { 'X-Webhook-Token': 'long and random' } }],
    ['token', housemates, { token: 'long and random' }],
  ] as const)('is the %s alone, where nothing is signed', async (_name, provider, credentials) => {
    const event = Object.keys(provider.events)[0]!;
    const { signedBody, fixture, tamper, tamperings } = createTesting<Record<string, unknown>>(
      provider as never,
      credentials,
    );
    const receive = createWebhookHandler(provider as never, { credentials, on: {}, onUnhandled: () => {} });
    expect(tamperings).toEqual(['secret', 'missing-header']);
    const request = signedBody(fixture(event));
    expect((await receive(request.clone())).status).toBe(200);
    for (const how of tamperings) expect((await receive(await tamper(request, how))).status).toBe(401);
    await expect(tamper(request, 'body')).rejects.toThrow('Only secret, missing-header can be noticed');
  });

  it('is nothing, where nothing is proved', async () => {
    const { signedRequest, tamper, tamperings } = createTesting(lokalebasen);
    expect(tamperings).toEqual([]);
    await expect(tamper(signedRequest('enquiry_created'), 'body')).rejects.toThrow('They prove nothing');
  });
});
