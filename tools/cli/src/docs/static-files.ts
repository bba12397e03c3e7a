/** From the path of a request to a file of the site, and how that file is sent. */
import { extname, join } from 'node:path';
import { statOf } from '../disk.ts';

export type Found =
  | { readonly kind: 'file'; readonly file: string }
  /** A folder whose path lacks its last slash: relative links would lead astray. */
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'absent' };

/** @param path As the request has it, percent-encoded, without its query. */
export function findFile(folder: string, path: string): Found {
  const parts = path.split('/').slice(1);
  const names = parts.map(decoded);
  // A name that is a step of a path in disguise leads nowhere, and some clients send a whole URL, or a star.
  if (!path.startsWith('/') || path.length > LONGEST_PATH || !names.every(isName)) return { kind: 'absent' };
  const isFolder = parts.at(-1) === '';
  // Names on disk are as the site's builder wrote them: decoded, or as they are in a URL.
  for (const way of [names, parts]) {
    const file = join(folder, ...way, ...(isFolder ? ['index.html'] : []));
    const stat = statOf(file);
    if (stat?.isFile()) return { kind: 'file', file };
    if (stat?.isDirectory() && statOf(join(file, 'index.html'))?.isFile()) {
      return { kind: 'moved', to: `/${parts.filter((part) => part !== '').join('/')}/` };
    }
  }
  return { kind: 'absent' };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '..';
  }
}

/** Longer names and paths than these no file system has, and asking for one would be an error. */
const LONGEST = 255;
const LONGEST_PATH = 3000;

const isName = (name: string): boolean =>
  !/[/\\\0]/.test(name) && !name.startsWith('.') && Buffer.byteLength(name) <= LONGEST;

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  // Browsers show text, and save what they have no name for.
  '.yaml': 'text/plain; charset=utf-8',
  '.yml': 'text/plain; charset=utf-8',
};

export const typeOf = (file: string): string => types[extname(file).toLowerCase()] ?? 'application/octet-stream';

/** A name that holds a digest of the content never changes what it means. */
export const isHashed = (path: string): boolean => path.startsWith('/_astro/');
