/** What cannot stand in the name of a folder on some system, and the sign that stands for it here. */
const UNSAFE = /[/\\:*?"<>|~\p{Cc}]|^\.+$|[. ]$/gu;

/** Other things that a provider has in the same place. */
const RESERVED = new Set(['types', 'provider', 'schemas']);

/**
 * The folder of an event's page: its name, or the nearest that is safe as one. Two names never give the same. It is not
 * encoded for a URL yet.
 */
export const segmentOf = (name: string): string =>
  RESERVED.has(name) ? `${name}~` : name.replaceAll(UNSAFE, (unsafe) => Array.from(unsafe, escapeSign).join(''));

const escapeSign = (sign: string): string => `~${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(2, '0')}`;
