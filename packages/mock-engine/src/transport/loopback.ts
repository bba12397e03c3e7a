/** Keeps deliveries on this machine, whatever a name resolves to. */
import { lookup } from 'node:dns';
import type { LookupAddress, LookupAllOptions } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { hostAllowed, isLoopback, notAllowed } from '../policy/hosts.ts';

/** Thrown by a lookup: the name leads away from this machine, and nobody allowed that. */
export class NotAllowedError extends Error {
  override readonly name = 'NotAllowedError';
}

/** @param address As a resolver gives it, or the host of a `URL`. */
export function isLoopbackAddress(address: string): boolean {
  const host = address.includes(':') && !address.startsWith('[') ? `[${address}]` : address;
  return isLoopback(URL.parse(`http://${host}`)?.hostname ?? '');
}

/** @param host As a `URL` says it. */
const isAddress = (host: string): boolean => host.startsWith('[') || /^\d{1,3}(\.\d{1,3}){3}$/.test(host);

/**
 * Why nothing is sent to a URL, as a sentence without its full stop; undefined when it may be tried. A name may be
 * tried: what it resolves to is judged when it connects.
 */
export function refusalOf(url: URL, allowHosts: readonly string[]): string | undefined {
  const { hostname } = url;
  if (!isAddress(hostname) || hostAllowed(url.href, allowHosts)) return undefined;
  return notAllowed(hostname);
}

const LOCALHOST: LookupAddress[] = [
  { address: '127.0.0.1', family: 4 },
  { address: '::1', family: 6 },
];

/** How a name becomes addresses; the system's way is `dns.lookup`. */
export type Resolve = (
  host: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void,
) => void;

/**
 * Resolves names for sockets. What it answers is what they connect to, so a name cannot change its mind in between.
 * @param allowHosts Hosts that may be anywhere.
 */
export function loopbackLookup(allowHosts: readonly string[], resolve: Resolve = lookup): LookupFunction {
  return (host, options, callback) => {
    const answer = (found: readonly LookupAddress[]) => {
      const [first] = found;
      if (first === undefined) callback(new NotAllowedError(`${host} has no address`), '');
      else if (options.all) callback(null, [...found]);
      else callback(null, first.address, first.family);
    };
    // Such names mean this machine, and nobody has to be asked (RFC 6761, section 6.3).
    if (isLoopback(host)) return process.nextTick(answer, LOCALHOST);
    resolve(host, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '');
      const near = hostAllowed(`http://${host}/`, allowHosts)
        ? found
        : found.filter(({ address }) => isLoopbackAddress(address));
      if (near.length > 0 || found.length === 0) return answer(near);
      callback(new NotAllowedError(notAllowed(host, `${host} is ${found[0]!.address}, which is not this machine`)), '');
    });
  };
}
