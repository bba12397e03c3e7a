import { readSite } from './open.ts';

/** On the page for unknown addresses: searches for the words of the address, and lists what fits. */
export async function searchForAddress(): Promise<void> {
  const button = document.querySelector<HTMLElement>('.search-button');
  const section = document.querySelector<HTMLElement>('.lost-found');
  const words = wordsOf(location.pathname);
  document.querySelector('.lost-search')?.removeAttribute('hidden');
  if (button === null || section === null || words === '') return;
  const site = readSite(button);
  const [{ searchOf }, { listResults }] = await Promise.all([import('./dialog.ts'), import('./results.ts')]);
  const results = await searchOf(site).then((search) => search(words, {}));
  if (results === undefined || results.found.length === 0) return;
  section.querySelector('ul')?.replaceChildren(...listResults({ total: 0, found: results.found.slice(0, 5) }, site));
  section.hidden = false;
}

/** `tenant created` of `/host-building/tenant-created.html`: the last part of an address, as words. */
export function wordsOf(pathname: string): string {
  const last = pathname.split('/').findLast((part) => part !== '') ?? '';
  return decoded(last)
    .replace(/\.(html?|md)$/, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
