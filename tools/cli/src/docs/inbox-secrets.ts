/** What a delivery to the inbox must prove: what its endpoint was registered with. */
import type { Endpoint } from '@hookwright/mock-engine';
import type { Expected } from '@hookwright/receiver';
import type { AnyProvider } from '../providers.ts';

/**
 * Endpoints of the provider at exactly this address, else all of the provider's.
 * @param target Path and query that were called.
 * @param wrong Gives secrets that fit no delivery.
 * @returns undefined when nothing is registered, and so nothing can be checked
 */
export function expectedAt(
  { id, webhooks }: AnyProvider,
  target: string,
  endpoints: readonly Endpoint[],
  wrong: boolean,
): Expected | undefined {
  const mine = endpoints.filter(({ provider }) => provider === id);
  const here = mine.filter(({ url }) => pathAndQuery(url) === target);
  const known = here.length > 0 ? here : mine;
  const [first] = known;
  if (first === undefined) return undefined;
  const signs = webhooks.authentication.some(({ scheme }) => scheme === 'hmac' || scheme === 'ed25519');
  const secrets = signs ? known.flatMap(({ secret }) => secret ?? []) : [];
  const expected: Expected = {
    ...(secrets.length > 0 && { secrets }),
    ...(first.token !== undefined && { token: first.token }),
    ...(first.basic !== undefined && { basic: first.basic }),
    ...(Object.keys(first.headers).length > 0 && { headers: first.headers }),
  };
  return wrong ? spoiled(expected) : expected;
}

function pathAndQuery(url: string): string | undefined {
  const parsed = URL.parse(url);
  return parsed === null ? undefined : `${parsed.pathname}${parsed.search}`;
}

const spoiled = ({ secrets, token, basic, headers }: Expected): Expected => ({
  ...(secrets !== undefined && { secrets: secrets.map(other) }),
  ...(token !== undefined && { token: other(token) }),
  ...(basic !== undefined && { basic: { ...basic, password: other(basic.password) } }),
  ...(headers !== undefined && {
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, other(value)])),
  }),
});

/** Another secret of the same form: a middle character is changed for one that hex and base64 both have. */
function other(secret: string): string {
  const at = Math.floor(secret.length / 2);
  return `${secret.slice(0, at)}${secret[at] === 'a' ? 'b' : 'a'}${secret.slice(at + 1)}`;
}
