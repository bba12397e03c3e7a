/** How one registers an endpoint with a running mock: a command that works as it stands. */
import type { MockedProvider } from '../mocked-provider.ts';

/** Where the command asks deliveries to go: a receiver that people have while they develop. */
const RECEIVER = 'http://localhost:3000/hooks';

/** A test key in the form in which most providers have them. The mock takes any. */
const KEY = '7a1c6a0c-8c1e-4a5f-9a3e-2f6f0b6f7d11';

/**
 * A curl command of several lines. With the provider's own API where it has one, else with that of the mock.
 * @param origin Of the mock, without a slash at its end.
 */
export function registerCommand(provider: MockedProvider, origin: string): string {
  const { registration } = provider.webhooks;
  const create = provider.operations[registration.operations.create ?? ''];
  if (registration.mode === 'api' && create !== undefined) return ownCall(provider, create, origin);
  return curl({
    method: 'POST',
    url: `${origin}/_hookwright/providers/${encodeURIComponent(provider.id)}/endpoints`,
    headers: {},
    body: { url: RECEIVER, ...choiceOf(provider) },
  });
}

function ownCall(provider: MockedProvider, { method, path }: { method: string; path: string }, origin: string): string {
  const { members, capabilitiesHeader, requiredCapabilities = [] } = provider.webhooks.registration;
  const known = Object.keys(provider.webhooks.capabilities);
  const capabilities = [...new Set([...requiredCapabilities, ...known.slice(0, 2)])].join(', ');
  const event = members['event'];
  return curl({
    method,
    url: `${origin}${path}`,
    headers: {
      Authorization: `Bearer ${KEY}`,
      ...(capabilitiesHeader !== undefined && capabilities !== '' && { [capabilitiesHeader]: capabilities }),
    },
    body: {
      [lastName(members['url'] ?? 'url')]: RECEIVER,
      ...(event !== undefined && { [lastName(event)]: Object.keys(provider.events)[0] }),
    },
  });
}

function choiceOf({ events, webhooks }: MockedProvider): object {
  const { select, categories } = webhooks.registration;
  if (select === 'event') return { events: Object.keys(events).slice(0, 1) };
  return select === 'category' ? { categories: Object.keys(categories).slice(0, 1) } : {};
}

/** Of a JSON pointer, or the name itself. */
const lastName = (member: string): string => member.split('/').at(-1) ?? member;

interface Call {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: object;
}

function curl({ method, url, headers, body }: Call): string {
  const all = { ...headers, 'Content-Type': 'application/json' };
  return [
    // With a body curl says POST of itself, and the line is shorter without it.
    method === 'POST' ? `curl ${url}` : `curl -X ${method} ${url}`,
    ...Object.entries(all).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    `-d ${quoted(JSON.stringify(body))}`,
  ].join(' \\\n  ');
}

/** Between single quotes a shell changes nothing. */
const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;
