/** A small provider whose every rule a test may choose, and receivers for it. */
import type { Authentication, Delivery, Registration, SignatureAuthentication, Webhooks } from '@hookwright/receiver';
import { lokalebasen } from '../../../lokalebasen/mock/index.js';
import type { Receiver } from '../../src/transport/in-process.ts';

export interface Rules {
  readonly id?: string;
  readonly delivery?: Partial<Delivery>;
  readonly authentication?: readonly Authentication[];
  readonly registration?: Partial<Registration>;
}

/** Lokalebasen, with any number of URLs and with other rules where a test names them. */
export function providerWith({ id = 'toy', delivery, authentication, registration }: Rules = {}) {
  const { webhooks } = lokalebasen;
  return {
    ...lokalebasen,
    id,
    title: 'Toy webhooks',
    webhooks: {
      ...webhooks,
      delivery: { ...webhooks.delivery, ...delivery },
      authentication: authentication ?? webhooks.authentication,
      registration: { ...webhooks.registration, urls: 'many', ...registration },
    } satisfies Webhooks,
  };
}

/** Signs time and body, with a secret that each endpoint gets. */
export function signing(change: Partial<SignatureAuthentication> = {}): Pick<Rules, 'authentication' | 'registration'> {
  const auth: SignatureAuthentication = {
    scheme: 'hmac',
    algorithm: 'sha256',
    header: 'X-Sig',
    format: '{timestamp}:{digest}',
    content: '{timestamp}.{body}',
    timestampUnit: 's',
    key: { encoding: 'utf8' },
    digestEncoding: 'hex',
    ...change,
  };
  return { authentication: [auth], registration: { secret: 'per-endpoint', secretFrom: 'provider' } };
}

export const EVENT = 'enquiry_created';

/** Answers with these statuses, one after the other, and then with the last one for ever. */
export function answering(...responses: readonly (number | (() => Response))[]): Receiver & { readonly seen: Seen[] } {
  const seen: Seen[] = [];
  const receiver = async (request: Request) => {
    seen.push({ url: request.url, headers: request.headers, body: await request.text() });
    const response = responses[Math.min(seen.length, responses.length) - 1] ?? 204;
    return typeof response === 'number' ? new Response(null, { status: response }) : response();
  };
  return Object.assign(receiver, { seen });
}

export interface Seen {
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
}

export const URL_A = 'http://localhost:3001/a';
export const URL_B = 'http://localhost:3002/b';
