/**
 * Who may call. A page on the web can make a browser call this machine, so a call must name this machine (a page whose
 * name was bent to 127.0.0.1 does not) and come from a page of this machine, if it comes from a page. Hosts that get
 * deliveries are another matter: none of them may call for that.
 */
import { hostAllowed, isLoopback } from '../policy/hosts.ts';
import { ProblemError } from './problem.ts';

export interface Guard {
  /** The one that is listened on. */
  readonly port: number;
  /** Names besides those of this machine. With its port, a name of this machine that leads here through another one. */
  readonly allowCallers: readonly string[];
  /** Headers of answers that a page may read. */
  readonly exposeHeaders: readonly string[];
}

/**
 * @param hosts the `Host` headers
 * @throws {ProblemError} `host-refused`
 */
export function checkHost(hosts: readonly string[] = [], { port, allowCallers }: Guard): void {
  const help = `Call http://127.0.0.1:${port}, or start the mock with --allow-caller for the name.`;
  const [host = '', ...more] = hosts;
  const named = more.length > 0 || !/^[^\s/\\?#@]+$/.test(host) ? null : URL.parse(`http://${host}`);
  if (named === null) throw new ProblemError('host-refused', 'The call has no Host header that can be read', help);
  const wanted = named.port === '' ? 80 : Number(named.port);
  if (isLoopback(named.hostname) ? wanted === port : hostAllowed(named.href, allowCallers)) return;
  if (allowCallers.includes(host)) return;
  throw new ProblemError('host-refused', `The call is for ${JSON.stringify(named.host)}`, help);
}

/**
 * @param origin the `Origin` header; absent where no page calls
 * @returns headers that let the page read the answer
 * @throws {ProblemError} `origin-refused`
 */
export function corsHeaders(
  origin: string | undefined,
  { allowCallers, exposeHeaders }: Guard,
): Readonly<Record<string, string>> {
  if (origin === undefined) return { Vary: 'Origin' };
  if (!hostAllowed(origin, allowCallers)) {
    const help = 'Serve the page from localhost, or start the mock with --allow-caller for its host.';
    throw new ProblemError('origin-refused', `A page of ${JSON.stringify(origin.slice(0, 200))} may not call`, help);
  }
  return {
    Vary: 'Origin',
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Expose-Headers': exposeHeaders.join(', '),
  };
}

/** The answer to the question that a browser asks before it calls. */
export function preflightHeaders(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  methods: readonly string[],
): Readonly<Record<string, string>> {
  const asked = String(headers['access-control-request-headers'] ?? '');
  return {
    'Access-Control-Allow-Methods': methods.join(', '),
    // Names alone: what else stands there is no answer to give.
    'Access-Control-Allow-Headers': asked
      .split(',')
      .map((name) => name.trim())
      .filter((name) => /^[a-z0-9-]+$/i.test(name))
      .join(', '),
    'Access-Control-Max-Age': '600',
    ...(headers['access-control-request-private-network'] === 'true' && {
      'Access-Control-Allow-Private-Network': 'true',
    }),
  };
}
