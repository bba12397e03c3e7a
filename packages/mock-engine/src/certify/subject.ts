/** The provider whose part is played, and the receiver as it says it is registered. */
import type { Authentication, SignatureAuthentication } from '@hookwright/receiver';
import { milliseconds } from '../duration.ts';
import { MockError } from '../mock-error.ts';
import type { MockedProvider } from '../mocked-provider.ts';
import type { Endpoint } from '../model.ts';
import { createRandom, type Random } from '../random.ts';
import { readEndpoint } from '../registration/rules.ts';
import { urlWithCredentials } from '../registration/registration-body.ts';
import type { CertifyOptions } from './certification.ts';

export interface Subject {
  readonly provider: MockedProvider;
  /** Registered for everything, with every capability. */
  readonly endpoint: Endpoint;
  /** The same in each run with the same seed. */
  readonly random: Random;
  /** New in each run, for receivers that remember what they were sent. */
  readonly fresh: Random;
  /** How old a receiver lets a signature be. */
  readonly toleranceMs: number;
  /** How long the provider waits for an answer. */
  readonly timeoutMs: number;
  readonly hasProbe: boolean;
}

/** Where the contract says nothing. */
const usualToleranceMs = 300_000;

/**
 * @throws {MockError} `bad-registration` where what is given does not fit the provider, or nothing is given to sign with;
 *   `host-not-allowed`
 */
export function readSubject(provider: MockedProvider, options: CertifyOptions): Subject {
  const { seed = 'certify', run = crypto.randomUUID(), allowHosts = [], probe, timeoutMs } = options;
  checkSecret(provider, options);
  const random = createRandom(seed);
  const { secret, ...unsigned } = readEndpoint(provider, requestOf(provider, options), {
    existing: [],
    now: 0,
    newId: () => 'certify',
    newSecret: () => unknownSecret(random),
    allowHosts,
  });
  const tolerance = signaturesOf(provider).find((auth) => auth.tolerance !== undefined)?.tolerance;
  return {
    provider,
    // One is made where none is asked for, and nobody would know it.
    endpoint: secret === undefined || options.credentials?.secret === undefined ? unsigned : { ...unsigned, secret },
    random,
    fresh: createRandom(run),
    toleranceMs: tolerance === undefined ? usualToleranceMs : milliseconds(tolerance),
    timeoutMs: timeoutMs ?? milliseconds(provider.webhooks.delivery.timeout),
    hasProbe: probe !== undefined,
  };
}

/** 32 bytes that no receiver knows, as hexadecimal digits. */
export const unknownSecret = (random: Random): string =>
  Array.from({ length: 64 }, () => random.integer(16).toString(16)).join('');

export const isSignature = (auth: Authentication): auth is SignatureAuthentication =>
  auth.scheme === 'hmac' || auth.scheme === 'ed25519';

export const signaturesOf = ({ webhooks }: MockedProvider): readonly SignatureAuthentication[] =>
  webhooks.authentication.filter(isSignature);

/** True when the time of a signature is in it or beside it. */
export const isTimed = ({ format, content, timestampHeader }: SignatureAuthentication): boolean =>
  timestampHeader !== undefined || format.includes('{timestamp}') || content.includes('{timestamp}');

const needsSecret = (provider: MockedProvider): boolean =>
  signaturesOf(provider).some(({ optional }) => optional !== true);

function checkSecret(provider: MockedProvider, { credentials }: CertifyOptions): void {
  if (!needsSecret(provider) || credentials?.secret !== undefined) return;
  throw new MockError(
    'bad-registration',
    `${provider.title} signs its deliveries, and no secret was given to sign with`,
    'Give the one that your receiver has: --secret-env NAME, for a variable that holds it.',
  );
}

function requestOf({ webhooks }: MockedProvider, { target, credentials = {} }: CertifyOptions) {
  const { secret, token, headers, basic } = credentials;
  return {
    url: basic === undefined ? target : urlWithCredentials({ url: target, basic }),
    ...(secret !== undefined && { secret }),
    ...(token !== undefined && { token }),
    ...(headers !== undefined && { headers }),
    capabilities: Object.keys(webhooks.capabilities),
  };
}
