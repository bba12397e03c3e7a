/** Every way in which providers sign: what a page shows is what our receiver takes, and what a shell prints. */
import { spawnSync } from 'node:child_process';
import { verifyRequest } from '@hookwright/receiver';
import type { SignatureAuthentication } from '@hookwright/receiver';
import { expect, test } from 'vitest';
import { docsModel } from '../../tools/emitters/src/docs/model.ts';
import { contractOf, specFolder } from '../support/contracts.ts';

const plain: SignatureAuthentication = {
  scheme: 'hmac',
  algorithm: 'sha256',
  header: 'X-Signature',
  format: '{digest}',
  content: '{body}',
  timestampUnit: 's',
  key: { encoding: 'utf8' },
  digestEncoding: 'hex',
};

const ways: Readonly<Record<string, Partial<SignatureAuthentication>>> = {
  github: { header: 'X-Hub-Signature-256', format: 'sha256={digest}' },
  shopify: { digestEncoding: 'base64' },
  stripe: {
    format: 't={timestamp},v1={digest}',
    content: '{timestamp}.{body}',
    signatureSeparator: ',',
    versionPrefix: 'v1',
  },
  slack: { format: 'v0={digest}', content: 'v0:{timestamp}:{body}', timestampHeader: 'X-Slack-Request-Timestamp' },
  'standard webhooks': {
    header: 'webhook-signature',
    idHeader: 'webhook-id',
    timestampHeader: 'webhook-timestamp',
    format: 'v1,{digest}',
    content: '{id}.{timestamp}.{body}',
    signatureSeparator: ' ',
    versionPrefix: 'v1',
    key: { encoding: 'base64', prefix: 'whsec_' },
    digestEncoding: 'base64',
  },
  'a version that the format leaves out': { signatureSeparator: ' ', versionPrefix: 'v2' },
  'milliseconds, a key in hex, SHA-512': {
    algorithm: 'sha512',
    timestampUnit: 'ms',
    content: '{timestamp}{body}',
    format: '{timestamp};{digest}',
    key: { encoding: 'hex' },
  },
  'the URL, SHA-1': { algorithm: 'sha1', content: '{url}\n{body}' },
};

const { contract } = await contractOf(specFolder('lokalebasen'));

async function docsWith(auth: SignatureAuthentication) {
  const webhooks = { ...contract.webhooks, authentication: [auth] };
  const { provider, events } = await docsModel({ ...contract, webhooks });
  return { event: events[0]!, worked: provider.authenticate.schemes[0]!.worked! };
}

/** The time at which the delivery was signed, in milliseconds. */
const signedAt = (auth: SignatureAuthentication, timestamp = '0') =>
  Number(timestamp) * (auth.timestampUnit === 'ms' ? 1 : 1000);

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

test.each(Object.entries(ways))('%s', async (_, given) => {
  const auth = { ...plain, ...given };
  const { event, worked } = await docsWith(auth);
  const request = {
    headers: new Headers(worked.headers.map(([name, value]) => [name, value] as [string, string])),
    body: new TextEncoder().encode(worked.body),
    url: 'https://hooks.example.com/lokalebasen',
  };
  const options = { now: signedAt(auth, worked.timestamp), secrets: [worked.secret] };
  expect(await verifyRequest({ authentication: [auth] }, request, options)).toMatchObject({ ok: true, by: ['hmac'] });
  for (const [name, value] of worked.headers) expect(event.http.text).toContain(`\n${name}: ${value}\n`);
  if (hasOpenssl) expect(spawnSync('sh', { input: worked.shell!, encoding: 'utf8' }).stdout.trim()).toBe(worked.digest);
});

test.skipIf(!hasOpenssl).each(Object.entries(ways))('curl signs anew for %s', async (_, given) => {
  const auth = { ...plain, ...given };
  const { event, worked } = await docsWith(auth);
  const offline = `LOKALEBASEN_SECRET='${worked.secret}'
date() { echo 1700000000; }
curl() { for word; do printf '%s\\0' "$word"; done; }`;
  const { text } = event.code.find(({ id }) => id === 'curl')!;
  const words = spawnSync('sh', { input: `${offline}\n${text}\n`, encoding: 'utf8' }).stdout.split('\0');
  const headers = words.flatMap((word, index) =>
    words[index - 1] === '-H' ? [word.split(/: (.*)/s).slice(0, 2)] : [],
  );
  const request = {
    headers: new Headers(headers as [string, string][]),
    body: new TextEncoder().encode(words[words.indexOf('--data-binary') + 1]),
    url: 'http://localhost:3000/hooks',
  };
  const options = { now: 1_700_000_000_000, secrets: [worked.secret] };
  expect(await verifyRequest({ authentication: [auth] }, request, options), text).toMatchObject({ ok: true });
});

test('Ed25519 has an example that its public key takes', async () => {
  const auth = {
    ...plain,
    scheme: 'ed25519',
    algorithm: 'ed25519',
    content: '{timestamp}.{body}',
    format: 't={timestamp},s={digest}',
    key: { encoding: 'base64', prefix: 'whpk_' },
  } as const;
  const { worked } = await docsWith(auth);
  expect(worked.secret).toMatch(/^whsk_/);
  const seed = Uint8Array.from(atob(worked.secret.slice('whsk_'.length)), (character) => character.charCodeAt(0));
  const der = Uint8Array.from([...Buffer.from('302e020100300506032b657004220420', 'hex'), ...seed]);
  const key = await crypto.subtle.importKey('pkcs8', der, 'Ed25519', true, ['sign']);
  const { x = '' } = await crypto.subtle.exportKey('jwk', key);
  const request = {
    headers: new Headers([...worked.headers] as [string, string][]),
    body: new TextEncoder().encode(worked.body),
  };
  const options = { now: signedAt(auth, worked.timestamp), secrets: [`whpk_${x}`] };
  expect(await verifyRequest({ authentication: [auth] }, request, options)).toMatchObject({
    ok: true,
    by: ['ed25519'],
  });
});
