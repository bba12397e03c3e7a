/** Headers that a receiver registers for its deliveries. */
import type { MockedProvider } from '../mocked-provider.ts';
import { MockError } from '../mock-error.ts';

/** How many, and how many characters of names and values: receivers refuse more than about 16 kB of headers. */
const limits = { count: 50, characters: 8192 } as const;

/** They say where a message ends and how it travels, so the transport alone writes them (RFC 9110, section 7.6.1). */
const framing = new Set([
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const unsendable = /[^\t\u0020-\u007e\u0080-\u00ff]/;

/** @throws {MockError} `bad-registration`; the sentence names the header and never holds its value */
export function readHeaders(
  provider: MockedProvider,
  headers: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const entries = Object.entries(headers);
  if (entries.length > 0 && !provider.webhooks.registration.customHeaders) {
    const help = 'Leave `headers` out.';
    throw new MockError('bad-registration', `${provider.title} sends no headers of the receiver's own`, help);
  }
  if (entries.length > limits.count) refuse(`There are more than ${limits.count} headers`);
  if (entries.flat().join('').length > limits.characters)
    refuse(`The headers have more than ${limits.characters} characters`);
  const seen = new Set<string>();
  for (const [name, value] of entries) {
    checkHeader(provider, name, value);
    const lower = name.toLowerCase();
    if (seen.has(lower)) refuse(`The header ${name} is there twice`, 'Names of headers are compared without case.');
    seen.add(lower);
  }
  return Object.fromEntries(entries);
}

function checkHeader(provider: MockedProvider, name: string, value: string): void {
  if (!token.test(name))
    refuse(`${JSON.stringify(name.slice(0, 80))} is no name of a header`, 'Use letters, digits and hyphens.');
  if (framing.has(name.toLowerCase())) {
    refuse(`The header ${name} cannot be chosen: the connection to the receiver decides it`, 'Leave it out.');
  }
  const signs = provider.webhooks.authentication.some(
    (auth) =>
      (auth.scheme === 'hmac' || auth.scheme === 'ed25519') &&
      [auth.header, auth.timestampHeader, auth.idHeader].some((one) => one?.toLowerCase() === name.toLowerCase()),
  );
  if (signs) refuse(`The header ${name} carries the signature, so it cannot be chosen`, 'Leave it out.');
  checkHeaderValue(`The header ${name}`, value);
}

/** @throws {MockError} `bad-registration` for what no header can carry, above all a line break */
export function checkHeaderValue(what: string, value: string): void {
  if (/[\r\n]/.test(value)) refuse(`${what} has a line break in its value`, 'Write it in one line.');
  if (unsendable.test(value)) refuse(`${what} has a character in its value that no header can carry`);
}

function refuse(message: string, help?: string): never {
  throw new MockError('bad-registration', message, help);
}
