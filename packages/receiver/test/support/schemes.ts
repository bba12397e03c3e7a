/** The signature schemes of well-known providers, in the words of a contract. */
import type { Authentication, SignatureAuthentication } from '../../src/index.ts';

const hmac = {
  scheme: 'hmac',
  algorithm: 'sha256',
  timestampUnit: 's',
  key: { encoding: 'utf8' },
  digestEncoding: 'hex',
} as const;

export const standardWebhooks: SignatureAuthentication = {
  ...hmac,
  header: 'webhook-signature',
  format: 'v1,{digest}',
  content: '{id}.{timestamp}.{body}',
  timestampHeader: 'webhook-timestamp',
  idHeader: 'webhook-id',
  signatureSeparator: ' ',
  versionPrefix: 'v1',
  key: { encoding: 'base64', prefix: 'whsec_' },
  digestEncoding: 'base64',
  tolerance: '5m',
};

export const standardWebhooksAsymmetric: SignatureAuthentication = {
  ...standardWebhooks,
  scheme: 'ed25519',
  algorithm: 'ed25519',
  format: 'v1a,{digest}',
  versionPrefix: 'v1a',
  key: { encoding: 'base64', prefix: 'whpk_' },
};

/** Svix leaves the version to `versionPrefix`, and has headers of its own. */
export const svix: SignatureAuthentication = {
  ...standardWebhooks,
  header: 'svix-signature',
  format: '{digest}',
  timestampHeader: 'svix-timestamp',
  idHeader: 'svix-id',
};

export const stripe: SignatureAuthentication = {
  ...hmac,
  header: 'Stripe-Signature',
  format: 't={timestamp},v1={digest}',
  content: '{timestamp}.{body}',
  signatureSeparator: ',',
  versionPrefix: 'v1',
  tolerance: '5m',
};

export const github: SignatureAuthentication = {
  ...hmac,
  header: 'X-Hub-Signature-256',
  format: 'sha256={digest}',
  content: '{body}',
};

export const slack: SignatureAuthentication = {
  ...hmac,
  header: 'X-Slack-Signature',
  format: 'v0={digest}',
  content: 'v0:{timestamp}:{body}',
  timestampHeader: 'X-Slack-Request-Timestamp',
  versionPrefix: 'v0',
  tolerance: '5m',
};

export const shopify: SignatureAuthentication = {
  ...hmac,
  header: 'X-Shopify-Hmac-Sha256',
  format: '{digest}',
  content: '{body}',
  digestEncoding: 'base64',
};

export const hostBuilding: SignatureAuthentication = {
  ...hmac,
  header: 'Host-Signature',
  format: 't={timestamp},signature={digest}',
  content: '{timestamp}.{body}',
  tolerance: '5m',
};

export const hmacSchemes = { standardWebhooks, svix, stripe, github, slack, shopify, hostBuilding } as const;

export const only = (...authentication: readonly Authentication[]) => ({ authentication });
