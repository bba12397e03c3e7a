/** What a browser loads for a page of the built site, gzipped as a server would send it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipped } from '../measure.ts';

export interface Weight {
  /** Of the page, below the site. */
  readonly path: string;
  readonly kilobytes: number;
}

/** The heaviest of all event pages of these providers, once by its scripts and once by its HTML and CSS. */
export function heaviest(
  site: string,
  providers: readonly string[],
): { readonly script: Weight; readonly page: Weight } {
  const files = providers.flatMap((provider) => eventPages(join(site, provider)));
  const weigh = (weight: (html: string) => number): Weight =>
    files
      .map((file) => ({ path: relative(site, file), kilobytes: weight(readFileSync(file, 'utf8')) / 1000 }))
      .reduce((heavy, one) => (one.kilobytes > heavy.kilobytes ? one : heavy));
  return {
    script: weigh((html) => scripts(site, html) + inlineScripts(html)),
    page: weigh((html) => gzipped(html) + linked(site, html, /<link rel="stylesheet" href="([^"]+)">/g)),
  };
}

/** Events are the folders of a provider, and the page of its types lies beside them. */
const eventPages = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name !== 'types' && statSync(join(folder, name)).isDirectory())
    .map((name) => join(folder, name, 'index.html'))
    .filter((file) => statSync(file, { throwIfNoEntry: false }) !== undefined);

const linked = (site: string, html: string, links: RegExp): number =>
  [...new Set([...html.matchAll(links)].map(([, href = '']) => href))]
    .map((href) => gzipped(readFileSync(join(site, href), 'utf8')))
    .reduce((sum, size) => sum + size, 0);

/** Modules of the page, and all that they import at once. What they import later is not loaded yet. */
function scripts(site: string, html: string): number {
  const waiting = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, src = '']) => src);
  const seen = new Set<string>();
  let sum = 0;
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const text = readFileSync(join(site, path), 'utf8');
    sum += gzipped(text);
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    for (const [, name = ''] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) waiting.push(folder + name);
  }
  return sum;
}

const inlineScripts = (html: string): number =>
  gzipped([...html.matchAll(/<script(?![^>]* src=)[^>]*>([^]*?)<\/script>/g)].map(([, text = '']) => text).join('\n'));
