/** What a service may say wrongly is told at the start, by the compiler where it can. Compiled by tsconfig.check.json. */
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { TenantCreated } from '../../host-building/validators/index.js';
import { hostBuilding } from '../../host-building/validators/provider.js';
import { housemates } from '../../housemates/validators/provider.js';
import { lokalebasen } from '../../lokalebasen/validators/provider.js';
import type { BookingUpdate } from '../../ventrata/validators/index.js';
import { ventrata } from '../../ventrata/validators/provider.js';
import { createWebhookHandler, memoryStore, SecretError } from '../src/index.ts';
import type { Authentication, Provider } from '../src/index.ts';
import { github, standardWebhooks } from './support/schemes.ts';

const rest = { on: {}, onUnhandled: () => {} };
const token = { scheme: 'bearer', header: 'Authorization' } as const;

/** Host Building with other ways to prove where a delivery comes from. */
const proving = (...authentication: readonly Authentication[]) =>
  ({ ...hostBuilding, webhooks: { ...hostBuilding.webhooks, authentication } }) as Provider<
    { tenant_created: TenantCreated },
    'hmac' | 'bearer'
  >;

describe('the compiler', () => {
  it('knows each event by its name', () => {
    createWebhookHandler(hostBuilding, {
      secret: 'x',
      on: { tenant_created: (event) => expectTypeOf(event).toEqualTypeOf<TenantCreated>() },
      onUnhandled: (body, about) => {
        expectTypeOf(body).toEqualTypeOf<unknown>();
        expectTypeOf(about.known).toEqualTypeOf<boolean>();
      },
    });
    createWebhookHandler(ventrata, {
      credentials: { basic: { user: 'a', password: 'b' } },
      on: { booking_update: async (event) => expectTypeOf(event).toEqualTypeOf<BookingUpdate>() },
      onUnhandled: () => {},
    });
    createWebhookHandler(housemates, { credentials: { token: 'x' }, ...rest, on: { 'contract.added': () => {} } });
    createWebhookHandler(lokalebasen, { acceptUnsigned: true, ...rest, on: { enquiry_created: () => {} } });
  });

  it('asks for what a provider needs', () => {
    // @ts-expect-error -- it signs nothing: the hole must be said
    expect(() => createWebhookHandler(lokalebasen, rest)).toThrow('acceptUnsigned: true');
    // @ts-expect-error -- nothing else is a yes
    expect(() => createWebhookHandler(lokalebasen, { ...rest, acceptUnsigned: false })).toThrow('acceptUnsigned: true');
    // @ts-expect-error -- it signs, so there is a secret
    expect(() => createWebhookHandler(hostBuilding, rest)).toThrow(/Give .*secret/);
    // @ts-expect-error -- it sends no token
    expect(() => createWebhookHandler(hostBuilding, { ...rest, credentials: { token: 'x' } })).toThrow(/Give .*secret/);
    // @ts-expect-error -- providers add events
    createWebhookHandler(hostBuilding, { secret: 'x', on: {} });
    // @ts-expect-error -- there is no such event
    createWebhookHandler(hostBuilding, { secret: 'x', ...rest, on: { tenant_craeted: () => {} } });
    // @ts-expect-error -- it signs nothing
    expect(() => createWebhookHandler(housemates, { secret: 'x', ...rest })).toThrow('credentials');
  });
});

describe('a service is told at its start', () => {
  it.each<[string, object, string]>([
    ['of a secret that is empty', { secret: '' }, 'environment variable'],
    ['of secrets that are all empty', { secret: ['', undefined] }, 'environment variable'],
    ['of a secret that is not set', { secret: undefined }, 'environment variable'],
    ['of two answers to one question', { secret: 'x', acceptUnsigned: true }, 'acceptUnsigned'],
    [
      'of a time that is none',
      { secret: 'x', idempotency: { store: memoryStore(), ttl: '3 days' } },
      '3 days is not a duration',
    ],
    [
      'of a claim that never holds',
      { secret: 'x', idempotency: { store: memoryStore(), claim: '0s' } },
      '0s is not a duration',
    ],
  ])('%s', (_name, options, message) => {
    expect(() => createWebhookHandler(hostBuilding, { ...rest, ...options } as never)).toThrow(message);
  });

  it.each<[string, object]>([
    ['none', {}],
    ['an empty token', { token: '' }],
    ['a header without a value', { headers: { 'X-Mine': undefined } }],
    ['an empty password', { basic: { user: 'a', password: '' } }],
  ])('of credentials that are empty: %s', (_name, credentials) => {
    expect(() => createWebhookHandler(ventrata, { ...rest, credentials })).toThrow('environment variable');
  });

  it('of a secret that is not written as it should be, without showing it', () => {
    const make = () => createWebhookHandler(proving(standardWebhooks), { ...rest, secret: 'whsec_no base64!' });
    expect(make).toThrow(SecretError);
    expect(make).not.toThrow('no base64!');
  });

  it('of a proof that is missing where deliveries carry two', () => {
    const both = proving(github, token);
    expect(() => createWebhookHandler(both, { ...rest, secret: 'x' })).toThrow(/Give .*credentials/);
    expect(() => createWebhookHandler(both, { ...rest, credentials: { token: 'x' } })).toThrow(/Give .*secret/);
    expect(() => createWebhookHandler(both, { ...rest, secret: 'x', credentials: { token: 'x' } })).not.toThrow();
  });
});
