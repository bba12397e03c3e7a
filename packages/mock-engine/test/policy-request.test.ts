import { createHash, createHmac, generateKeyPairSync, verify } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Authentication, SignatureAuthentication } from '@hookwright/receiver';
import type { MockedProvider } from '../src/mocked-provider.ts';
import type { Endpoint } from '../src/model.ts';
import { maskHeaders, maskUrl } from '../src/policy/masking.ts';
import { messageId, prepareSender, signedRequest } from '../src/policy/request.ts';
import { createSigner } from '../src/signer.ts';
import { providerWith, signing } from './support/provider.ts';
import type { Rules } from './support/provider.ts';

const endpoint: Endpoint = {
  id: 'e1',
  provider: 'toy',
  url: 'http://localhost:3000/hooks',
  events: ['enquiry_created'],
  headers: {},
  capabilities: [],
  members: {},
  state: 'active',
  createdAt: 0,
};

const moment = { now: 1_700_000_000_123, id: 'message-1', url: endpoint.url };
const body = Buffer.from('{"name":"Zoë"}');

const standard: SignatureAuthentication = {
  scheme: 'hmac',
  algorithm: 'sha256',
  header: 'webhook-signature',
  format: 'v1,{digest}',
  content: '{id}.{timestamp}.{body}',
  timestampHeader: 'webhook-timestamp',
  timestampUnit: 's',
  idHeader: 'webhook-id',
  signatureSeparator: ' ',
  versionPrefix: 'v1',
  key: { encoding: 'base64', prefix: 'whsec_' },
  digestEncoding: 'base64',
};

const toy = (rules: Rules) => providerWith(rules) as unknown as MockedProvider;

function headersOf(rules: Rules, registered: Partial<Endpoint> = {}): Record<string, string> {
  const sender = prepareSender(toy(rules), { ...endpoint, ...registered }, createSigner);
  return Object.fromEntries(signedRequest(sender, 'enquiry_created', body, moment).headers);
}

describe('a signature', () => {
  test('covers id, time and raw body as the contract composes them', () => {
    const key = Buffer.from('0123456789abcdef0123456789abcdef');
    const headers = headersOf({ authentication: [standard] }, { secret: `whsec_${key.toString('base64')}` });
    const digest = createHmac('sha256', key).update('message-1.1700000000.{"name":"Zoë"}').digest('base64');
    expect(headers).toMatchObject({
      'webhook-id': 'message-1',
      'webhook-timestamp': '1700000000',
      'webhook-signature': `v1,${digest}`,
    });
  });

  test('with another hash, encoding and unit of time', () => {
    const format = 't={timestamp},s={digest}';
    const auth = signing({ algorithm: 'sha1', format, content: '{url}{timestamp}{body}', timestampUnit: 'ms' });
    const text = `${endpoint.url}1700000000123{"name":"Zoë"}`;
    const digest = createHmac('sha1', 'secret').update(text).digest('hex');
    expect(headersOf(auth, { secret: 'secret' })['X-Sig']).toBe(`t=1700000000123,s=${digest}`);
  });

  test('with Ed25519 verifies with the public key', () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const seed = privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(16);
    const auth: SignatureAuthentication = {
      ...standard,
      scheme: 'ed25519',
      algorithm: 'ed25519',
      key: { encoding: 'base64' },
    };
    const headers = headersOf({ authentication: [auth] }, { secret: seed.toString('base64') });
    const signature = Buffer.from(headers['webhook-signature']!.slice('v1,'.length), 'base64');
    expect(verify(null, Buffer.from('message-1.1700000000.{"name":"Zoë"}'), publicKey, signature)).toBe(true);
  });

  test('is absent where an endpoint has no secret', () => {
    expect(headersOf({ authentication: [standard] })).not.toHaveProperty('webhook-signature');
  });
});

describe('the headers of a delivery', () => {
  test('are those of the contract and of the receiver, and the last one of a name wins', () => {
    const headers = headersOf(
      { delivery: { contentType: 'application/x-hook', headers: { 'X-Made-By': 'toy', 'X-Own': 'contract' } } },
      { headers: { 'x-own': 'receiver' } },
    );
    expect(headers).toEqual({ 'Content-Type': 'application/x-hook', 'X-Made-By': 'toy', 'x-own': 'receiver' });
  });

  test('carry a token, or user and password, where the receiver registered them', () => {
    const bearer: Authentication = { scheme: 'bearer', header: 'Authorization' };
    const basic: Authentication = { scheme: 'basic', in: 'url' };
    expect(headersOf({ authentication: [bearer] }, { token: 't0k' })['Authorization']).toBe('Bearer t0k');
    expect(headersOf({ authentication: [bearer] })).not.toHaveProperty('Authorization');
    const withBasic = headersOf({ authentication: [basic] }, { basic: { user: 'ada', password: 'pä:ss' } });
    expect(withBasic['Authorization']).toBe(`Basic ${Buffer.from('ada:pä:ss').toString('base64')}`);
  });

  test('name the delivery where the contract identifies it by a header, and copies carry the same name', () => {
    expect(headersOf({ delivery: { identity: { header: 'X-Delivery' } } })['X-Delivery']).toBe('message-1');
    expect(messageId('0190-abc.2')).toBe(messageId('0190-abc'));
  });
});

describe('what is kept of a request', () => {
  test('shows schemes and signatures, and no token, password or value of the receiver', () => {
    const rules: Rules = { authentication: [{ scheme: 'bearer', header: 'Authorization' }, standard] };
    const secret = `whsec_${createHash('sha256').update('x').digest('base64')}`;
    const registered = { ...endpoint, secret, token: 'token-value', headers: { 'X-Own': 'own-value' } };
    const sender = prepareSender(toy(rules), registered, createSigner);
    const shown = maskHeaders(signedRequest(sender, 'enquiry_created', body, moment).headers, sender.secretHeaders);
    expect(Object.fromEntries(shown)).toMatchObject({ Authorization: 'Bearer ***', 'X-Own': '***' });
    expect(Object.fromEntries(shown)['webhook-signature']).toMatch(/^v1,.{44}$/);
    expect(JSON.stringify(shown)).not.toMatch(/token-value|own-value/);
  });

  test('has no user and password in its URL', () => {
    expect(maskUrl('http://ada:pass@localhost/x?y=1')).toBe('http://***@localhost/x?y=1');
    expect(maskUrl('http://localhost/x')).toBe('http://localhost/x');
    expect(maskUrl('ada:pass@')).not.toContain('pass');
  });
});
