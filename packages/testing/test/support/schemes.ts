import { generateKeyPairSync } from 'node:crypto';
import type { SignatureAuthentication } from '@hookwright/receiver';

/** A way of signing, with what signs and what the receiver checks it with. */
export interface Scheme {
  readonly name: string;
  readonly auth: SignatureAuthentication;
  readonly signing: string;
  readonly secret: string;
}

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
  tolerance: '5m',
};

const asymmetric: SignatureAuthentication = {
  ...standard,
  scheme: 'ed25519',
  algorithm: 'ed25519',
  format: 'v1a,{digest}',
  versionPrefix: 'v1a',
  key: { encoding: 'base64', prefix: 'whpk_' },
};

const stripe: SignatureAuthentication = {
  scheme: 'hmac',
  algorithm: 'sha256',
  header: 'Stripe-Signature',
  format: 't={timestamp},v1={digest}',
  content: '{timestamp}.{body}',
  timestampUnit: 's',
  signatureSeparator: ',',
  versionPrefix: 'v1',
  key: { encoding: 'utf8' },
  digestEncoding: 'hex',
  tolerance: '5m',
};

const milliseconds: SignatureAuthentication = {
  scheme: 'hmac',
  algorithm: 'sha512',
  header: 'X-Signature',
  format: '{digest}',
  content: '{url}{timestamp}{body}',
  timestampHeader: 'X-Time',
  timestampUnit: 'ms',
  key: { encoding: 'hex' },
  digestEncoding: 'hex',
};

const pair = generateKeyPairSync('ed25519');
const lastBytes = (der: Buffer) => der.subarray(-32).toString('base64');
const privateKey = lastBytes(pair.privateKey.export({ format: 'der', type: 'pkcs8' }));
const publicKey = lastBytes(pair.publicKey.export({ format: 'der', type: 'spki' }));

const same = (secret: string) => ({ signing: secret, secret });

export const schemes: readonly Scheme[] = [
  { name: 'Standard Webhooks', auth: standard, ...same(`whsec_${btoa('a secret of twenty-four b')}`) },
  {
    name: 'Standard Webhooks, asymmetric',
    auth: asymmetric,
    signing: `whsk_${privateKey}`,
    secret: `whpk_${publicKey}`,
  },
  { name: 'Stripe', auth: stripe, ...same('whsec_of_one_endpoint') },
  { name: 'URL, milliseconds and a key in hex', auth: milliseconds, ...same('00112233445566778899aabbccddeeff') },
];
