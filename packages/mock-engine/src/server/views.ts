/** What of the mock is shown to callers: everything that helps, and no secret. */
import type { Json, MockedProvider } from '../mocked-provider.ts';
import type { MockEvent } from '../mock.ts';
import type { Delivery, Endpoint } from '../model.ts';
import { keysOf, objectOf, valueAt, withValueAt } from '../payload/paths.ts';
import { MASK, maskUrl } from '../policy/masking.ts';
import { maskEndpoint } from '../engine/stream.ts';

/** @param showSecret in the answer to the call that made the endpoint, and never again */
export function endpointView(endpoint: Endpoint, { showSecret = false } = {}) {
  const { connection: _, ...shown } = maskEndpoint(endpoint);
  return { ...shown, ...(showSecret && endpoint.secret !== undefined && { secret: endpoint.secret }) };
}

/** Without its body, which may be large. */
export function deliveryView({ body, ...delivery }: Delivery) {
  return { ...delivery, bodyBytes: new TextEncoder().encode(body).length };
}

export function deliveryWithBody(provider: MockedProvider | undefined, delivery: Delivery) {
  return {
    ...deliveryView(delivery),
    body: provider === undefined ? delivery.body : maskBody(provider, delivery.body),
  };
}

export function eventView(event: MockEvent) {
  switch (event.kind) {
    case 'endpoint':
      return { ...event, endpoint: endpointView(event.endpoint) };
    case 'delivery':
    case 'attempt':
      return { ...event, delivery: deliveryView(event.delivery) };
    case 'warning':
      return event;
  }
}

/** The body with the secrets of the registration masked, where the contract has one inside each body. */
export function maskBody({ webhooks }: MockedProvider, body: string): string {
  const { inBody, members } = webhooks.registration;
  if (inBody === undefined) return body;
  let payload: Json;
  try {
    payload = JSON.parse(body) as Json;
  } catch {
    return maskText(body, members);
  }
  const registration = valueAt(payload, keysOf(inBody));
  if (typeof registration !== 'object' || registration === null || Array.isArray(registration)) return body;
  const shown = objectOf(Object.entries(registration).map(([name, value]) => [name, maskMember(name, value, members)]));
  // Masking nothing leaves the bytes alone.
  const same = JSON.stringify(shown) === JSON.stringify(registration);
  return same ? body : JSON.stringify(withValueAt(payload, inBody, shown));
}

function maskMember(name: string, value: Json, members: Readonly<Record<string, string>>): Json {
  if (name === members['url'] && typeof value === 'string') return maskUrl(value);
  if ([members['secret'], members['token']].includes(name)) return MASK;
  if (name !== members['headers'] || typeof value !== 'object' || value === null) return value;
  return objectOf(Object.keys(value).map((header) => [header, MASK]));
}

/** A body that is malformed on purpose has no members to find: what looks like a registration goes. */
function maskText(body: string, members: Readonly<Record<string, string>>): string {
  const headers = JSON.stringify(members['headers'] ?? 'headers').replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
  return body
    .replaceAll(/(https?:\/\/)[^/\s"@]+(@|$)/g, `$1${MASK}$2`)
    .replaceAll(new RegExp(String.raw`(${headers}\s*:\s*)\{[^}]*`, 'g'), `$1{"${MASK}":"${MASK}"`);
}
