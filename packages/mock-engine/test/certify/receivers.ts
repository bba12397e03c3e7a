/** Receivers to be certified: right ones, and one by hand that can be wrong in chosen ways. */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createWebhookHandler, memoryStore, type Provider } from '@hookwright/receiver';
import { nodeListener } from '@hookwright/receiver/node';
import { onTestFinished } from 'vitest';
import type { CertifyCredentials } from '../../src/certify/index.ts';
import type { MockedProvider } from '../../src/mocked-provider.ts';
import { providers } from '../support/contracts.ts';

export const SECRET = 'a secret of thirty-two characters';

export interface Served {
  readonly target: string;
  readonly probe: string;
}

/** @param handled what the probe answers */
export async function served(listener: RequestListener, handled: () => unknown = () => 0): Promise<Served> {
  const server = createServer((request, response) => {
    if (request.url === '/probe') response.end(JSON.stringify({ handled: handled() }));
    else listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { target: `${origin}/hooks`, probe: `${origin}/probe` };
}

const token = 'token-of-our-own-4711';
const headers = { 'X-Webhook-Token': 'value-of-our-own-0815' };
const basic = { user: 'hooks', password: 'a password 99' };

/** What each provider proves its deliveries with, as certification and receiver are told. */
export const proofs: Readonly<Record<keyof typeof providers, { given: CertifyCredentials; expected: object }>> = {
  hostBuilding: { given: { secret: SECRET }, expected: { secret: SECRET } },
  housemates: { given: { token, headers }, expected: { credentials: { token, headers } } },
  ventrata: { given: { basic, headers }, expected: { credentials: { basic, headers } } },
  lokalebasen: { given: {}, expected: { acceptUnsigned: true } },
};

/** Made of our own receiver, with a store that remembers. */
export function rightReceiver(provider: MockedProvider, expected: object): Promise<Served> {
  let handled = 0;
  const count = () => {
    handled += 1;
  };
  const handler = createWebhookHandler(provider as Provider<Record<string, unknown>, 'none'>, {
    ...(expected as { readonly acceptUnsigned: true }),
    on: Object.fromEntries(Object.keys(provider.events).map((event) => [event, count])),
    onUnhandled: () => {},
    idempotency: { store: memoryStore() },
  });
  return served(nodeListener(handler), () => handled);
}

export type Flaw =
  | 'reserialises'
  | 'throws-on-unequal-lengths'
  | 'no-tolerance'
  | 'no-dedupe'
  | 'claims-first'
  | 'refuses-unknown-members'
  | 'throws-on-malformed-json'
  | 'handles-before-verifying'
  | 'reads-without-limit'
  | 'accepts-half-a-signature';

const maxBody = 1_000_000;

/** Host Building received by hand, as people write it, with flaws. */
export function handwrittenReceiver(...flaws: readonly Flaw[]): Promise<Served> {
  const has = (flaw: Flaw) => flaws.includes(flaw);
  const seen = new Set<string>();
  let handled = 0;

  const statusFor = async (request: IncomingMessage): Promise<number> => {
    if (request.method !== 'POST') return 405;
    if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) return 415;
    if (!has('reads-without-limit') && Number(request.headers['content-length']) > maxBody) return 413;
    const raw = await bytesOf(request);
    const text = raw.toString('utf8');
    const key = createHash('sha256').update(raw).digest('hex');
    if (has('claims-first')) {
      if (seen.has(key)) return 200;
      seen.add(key);
    }
    if (has('handles-before-verifying')) handled += 1;
    const signed = has('reserialises') && isJson(text) ? JSON.stringify(JSON.parse(text)) : raw;
    const [, time = '', digest = ''] = /^t=(\d+),signature=(.+)$/.exec(String(request.headers['host-signature'])) ?? [];
    if (!isGenuine(digest, createHmac('sha256', SECRET).update(`${time}.`).update(signed).digest('hex'))) return 401;
    if (!has('no-tolerance') && Math.abs(Date.now() / 1000 - Number(time)) > 300) return 401;
    if (!has('throws-on-malformed-json') && !isJson(text)) return 400;
    const result = providers.hostBuilding.validate(JSON.parse(text));
    if (!result.ok) return result.reason === 'unknown-event' ? 200 : 422;
    if (has('refuses-unknown-members') && result.drift.some(({ code }) => code === 'unknown-member')) return 422;
    if (!has('no-dedupe') && !has('claims-first')) {
      if (seen.has(key)) return 200;
      seen.add(key);
    }
    if (!has('handles-before-verifying')) handled += 1;
    return 204;
  };
  const isGenuine = (given: string, expected: string): boolean => {
    if (given === '') return false;
    if (has('accepts-half-a-signature')) return expected.startsWith(given);
    if (!has('throws-on-unequal-lengths') && given.length !== expected.length) return false;
    return timingSafeEqual(Buffer.from(given), Buffer.from(expected));
  };
  return served(
    (request, response) => {
      void statusFor(request)
        .catch(() => 500)
        .then((status) => response.writeHead(status, request.complete ? {} : { connection: 'close' }).end());
    },
    () => handled,
  );
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
