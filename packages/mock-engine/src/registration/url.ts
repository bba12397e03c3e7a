/** The address of an endpoint: where it may lead, and what may stand in it. */
import type { MockedProvider } from '../mocked-provider.ts';
import { MockError } from '../mock-error.ts';
import type { Endpoint } from '../model.ts';
import { hostAllowed } from '../policy/hosts.ts';

/** Characters; browsers and servers stop at about as many. */
const longest = 2000;

const example = 'Give an absolute URL, such as http://localhost:3000/hooks.';

// oxlint-disable-next-line no-control-regex -- these are what must not get in
const unseen = /[\u0000-\u0020\u007f-\u009f\u2028\u2029]/;

/**
 * @returns the URL as it was written, but for user and password, which become `basic`
 * @throws {MockError} `bad-registration`, `host-not-allowed`
 */
export function readUrl(
  provider: MockedProvider,
  url: string,
  allowHosts: readonly string[],
): Pick<Endpoint, 'url' | 'basic'> {
  const parsed = parse(url);
  const credentials = parsed.username !== '' || parsed.password !== '';
  if (credentials && !provider.webhooks.authentication.some(({ scheme }) => scheme === 'basic')) {
    const help = 'Register the URL without what stands before the @.';
    throw new MockError('bad-registration', `${provider.title} does not send a user and password`, help);
  }
  if (!hostAllowed(parsed.href, allowHosts)) {
    const help = `Start the mock with --allow-host ${parsed.hostname} if deliveries may leave this machine for it.`;
    throw new MockError('host-not-allowed', `The mock delivers to this machine only, not to ${parsed.host}`, help);
  }
  if (!credentials) return { url };
  const basic = { user: decode(parsed.username), password: decode(parsed.password) };
  if (basic.user.includes(':')) refuse('The user in the URL has a colon, which basic authentication cannot send');
  return { url: url.replace(/^([^/]+:\/\/)[^/?#]*@/, '$1'), basic };
}

function parse(url: string): URL {
  if (typeof url !== 'string') refuse('The endpoint has no URL', example);
  if (url.length > longest) refuse(`The URL is longer than ${longest} characters`);
  if (unseen.test(url)) refuse('The URL has a space or a control character in it', 'Write it percent-encoded.');
  const parsed = URL.parse(url);
  if (parsed === null) return refuse('The URL of the endpoint cannot be read', example);
  if (!/^https?:$/.test(parsed.protocol))
    refuse(`The URL has the scheme ${JSON.stringify(parsed.protocol.slice(0, -1))}`, example);
  // A parser repairs `http:host` and backslashes; what was registered would then not be what is called.
  if (!/^https?:\/\/[^/\\?#]/i.test(url) || url.includes('\\')) refuse('The URL cannot be read', example);
  if (url.includes('#'))
    refuse('The URL has a fragment, which no request carries', 'Leave out the # and what follows.');
  return parsed;
}

function decode(text: string): string {
  let decoded: string;
  try {
    decoded = decodeURIComponent(text);
  } catch {
    return refuse('The user or password in the URL is wrongly percent-encoded', 'Write a % as %25.');
  }
  return unseen.test(decoded.replaceAll(' ', ''))
    ? refuse('The user or password in the URL has a control character')
    : decoded;
}

function refuse(message: string, help?: string): never {
  throw new MockError('bad-registration', message, help);
}
