/**
 * What cannot stand in the name of a folder on some system, or that Astro or a server would read as something else, and
 * the sign that stands for it here. An address may be decoded twice on its way, so a percent sign is none of a name.
 */
const UNSAFE = /[/\\:*?"<>|~%#[\]\p{Cc}\p{Cs}]|^\.+|[. ]$/gu;

/** Other things that a provider has in the same place, and a file that a server gives for its folder. */
const RESERVED = new Set(['types', 'provider', 'schemas', 'index', '404']);

/** Files stand beside the folders: downloads, and each event as Markdown. */
const FILE = /\.(html?|json|md|txt|ya?ml)$/i;

/** Windows has devices of these names, in every folder and with every ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** No file system has names of more than 255 bytes, and a character may take four. */
const LONG = /^(.{50}).{21,}$/su;

/**
 * The folder of an event's page: its name, or the nearest that is safe as one. Two names never give the same. It is not
 * encoded for a URL yet.
 */
export function segmentOf(name: string): string {
  const safe = name
    .replaceAll(UNSAFE, (unsafe) => Array.from(unsafe, escapeSign).join(''))
    .replace(DEVICE, '$1~')
    .replace(LONG, (all, start: string) => `${start}~~${sumOf(all)}`);
  return RESERVED.has(name) || FILE.test(name) ? `${safe}~` : safe;
}

const escapeSign = (sign: string): string => `~${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(2, '0')}`;

/** A checksum: these names are long, few, and by nobody who seeks two with the same sum. */
function sumOf(text: string): string {
  let [high, low] = [0x811c9dc5, 0x41c6ce57];
  for (const sign of text) {
    high = Math.imul(high ^ sign.codePointAt(0)!, 0x01000193);
    low = Math.imul(low ^ sign.codePointAt(0)!, 0x85ebca6b);
  }
  return [high, low].map((half) => (half >>> 0).toString(36)).join('');
}
