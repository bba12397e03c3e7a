/** From a payload to the text of a body, for one endpoint. */
import type { Json, MockedProvider } from '../mocked-provider.ts';
import type { Endpoint } from '../model.ts';
import { registrationBody } from '../registration/registration-body.ts';
import { withCapabilities } from './capabilities.ts';
import { keysOf, valueAt, withValueAt } from './paths.ts';

/**
 * The body that an endpoint gets: without what it has no capability for, and with its own registration where the
 * contract repeats that in each body. Compact JSON.
 */
export function bodyFor(
  provider: MockedProvider,
  { event, payload }: { readonly event: string; readonly payload: Json },
  endpoint: Endpoint,
): string {
  const own = withCapabilities(provider, event, payload, endpoint.capabilities);
  return JSON.stringify(withRegistration(provider, event, own, endpoint));
}

/** Registration that would make the body one that the contract refuses is left as the example has it. */
function withRegistration(provider: MockedProvider, event: string, payload: Json, endpoint: Endpoint): Json {
  const pointer = provider.webhooks.registration.inBody;
  if (pointer === undefined || valueAt(payload, keysOf(pointer).slice(0, -1)) === undefined) return payload;
  return withValueAt(payload, pointer, registrationBody(provider, endpoint, event));
}
