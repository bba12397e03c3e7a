/** Deliveries of Host Building, signed by node:crypto as its contract says, and a receiver for them. */
import { createHmac } from 'node:crypto';
import { vi } from 'vitest';
import type { HostBuildingEvents } from '../../../host-building/validators/index.js';
import { hostBuilding } from '../../../host-building/validators/provider.js';
import { createWebhookHandler } from '../../src/index.ts';
import type { HandlerOptions } from '../../src/index.ts';

export const SECRET = 'secret-of-one-endpoint';
export const NOW = 1_760_000_000_000;

export const tenant = {
  event: 'tenant_created',
  event_at: '2022-05-03 18:12:13',
  source: 'localhost',
  data: { id: 7, name: 'Blåbær 🦔' },
};

/** Spaces that a parser would drop, so that a body printed anew does not verify. */
export const BODY = JSON.stringify(tenant, undefined, 3);

export interface Signing {
  readonly secret?: string;
  /** Milliseconds since 1970. */
  readonly at?: number;
}

export function signature(body: string | Uint8Array, { secret = SECRET, at = NOW }: Signing = {}): string {
  const t = Math.trunc(at / 1000);
  return `t=${t},signature=${createHmac('sha256', secret).update(`${t}.`).update(body).digest('hex')}`;
}

export const signedHeaders = (body: string | Uint8Array, signing?: Signing): Record<string, string> => ({
  'content-type': 'application/json',
  'host-signature': signature(body, signing),
});

export const signedRequest = (body = BODY, url = 'http://localhost/hooks'): Request =>
  new Request(url, { method: 'POST', headers: signedHeaders(body), body });

/** A handler that remembers what it was given, with the names and messages of all that went wrong. */
export function receiver(options: Partial<HandlerOptions<HostBuildingEvents>> = {}) {
  const handled = vi.fn<(event: unknown) => void>();
  const errors: string[] = [];
  const handler = createWebhookHandler(hostBuilding, {
    secret: SECRET,
    on: { tenant_created: (event) => handled(event) },
    onUnhandled: () => {},
    onError: (error) => errors.push(String(error)),
    now: () => NOW,
    ...options,
  });
  return { handler, handled, errors };
}
