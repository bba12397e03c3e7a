/** Where a mock may deliver: to this machine, and to hosts that somebody allowed by name. */

/**
 * @param url absolute, http or https
 * @param allowHosts names or addresses; a port is passed over
 * @returns false as well for text that is no http or https URL
 */
export function hostAllowed(url: string, allowHosts: readonly string[]): boolean {
  const target = URL.parse(url);
  if (target === null || !/^https?:$/.test(target.protocol)) return false;
  const host = bare(target.hostname);
  return isLoopback(host) || allowHosts.some((allowed) => hostOf(allowed) === host);
}

/** @param host as `URL` prints it: a name, or an address that stays on this machine, IPv6 in brackets */
export function isLoopback(host: string): boolean {
  const name = bare(host);
  if (name === 'localhost' || name.endsWith('.localhost') || name === '[::1]') return true;
  // URL prints an IPv4 address within IPv6 as two groups of hexadecimal digits.
  return /^127(?:\.\d{1,3}){3}$/.test(name) || /^\[::ffff:7f[\da-f]{2}:[\da-f]{1,4}\]$/.test(name);
}

/** The sentence for whoever wants to deliver there, without its full stop. */
export const notAllowed = (host: string, fact = `${host} is not this machine`): string =>
  `${fact}, and deliveries leave it only for hosts that are allowed: --allow-host ${host}`;

function hostOf(allowed: string): string | undefined {
  const literal = /^[\da-f]*:[\da-f:.]*:[\da-f:.]*$/i.test(allowed) ? `[${allowed}]` : allowed;
  const host = URL.parse(`http://${literal}`)?.hostname;
  return host === undefined ? undefined : bare(host);
}

/** A name with a full stop at its end is the same name. */
const bare = (host: string): string => host.toLowerCase().replace(/\.$/, '');
