/** Every link of the built site leads somewhere: to a page, and to the place on it that it names. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../support/site.ts';

interface Page {
  /** Path on the host: `/docs/host-building/`. */
  readonly path: string;
  readonly text: string;
  readonly ids: ReadonlySet<string>;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };
const plain = (text: string): string => text.replaceAll(/&(#?\w+);/g, (all, name: string) => entities[name] ?? all);

/** Values of an attribute, wherever it stands in markup. Scripts are left out: their text is no markup. */
const values = (html: string, attribute: string): readonly string[] =>
  [...html.matchAll(new RegExp(`\\s${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'g'))].map((match) =>
    plain(match[1] ?? match[2] ?? ''),
  );

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}

const encoded = (file: string): string => file.split('/').map(encodeURIComponent).join('/');

function readPages(folder: string, base: string): readonly Page[] {
  return filesIn(folder)
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8').replaceAll(/<script\b.*?<\/script>/gs, '');
      return { path: base + encoded(file).replace(/index\.html$/, ''), text, ids: new Set(values(text, 'id')) };
    });
}

/** The addresses that a page names: links, pictures, styles, scripts. */
const targetsOf = ({ text, path }: Page): readonly URL[] =>
  [...values(text, 'href'), ...values(text, 'src')].flatMap((value) => {
    const url = URL.parse(value, `http://site${path}`);
    return url === null ? [] : [url];
  });

/** A link in Markdown: `[words](address)` or `[words](<address>)`. */
const markdownTargets = (text: string): readonly string[] =>
  [...text.replaceAll(/```.*?```/gs, '').matchAll(/\]\(\s*(?:<([^>]*)>|([^()\s]*(?:\([^()\s]*\))?[^()\s]*))/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );

function isThere(folder: string, base: string, pathname: string): boolean {
  if (!pathname.startsWith(base)) return false;
  const path = decodeURIComponent(pathname.slice(base.length));
  const stat = statSync(join(folder, path, path.endsWith('/') || path === '' ? 'index.html' : ''), {
    throwIfNoEntry: false,
  });
  return stat?.isFile() === true;
}

describe.each(['/', '/some/docs/'])('below %s', (base) => {
  const folder = builtSite(base);
  const pages = readPages(folder, base);
  const byPath = new Map(pages.map((page) => [decodeURIComponent(page.path), page]));

  const problemOf = ({ origin, pathname, hash }: URL): string | undefined => {
    if (origin !== 'http://site') return undefined;
    if (!isThere(folder, base, pathname)) return 'no such file';
    const page = byPath.get(decodeURIComponent(pathname));
    const isFound = hash.length < 2 || page === undefined || page.ids.has(decodeURIComponent(hash.slice(1)));
    return isFound ? undefined : 'no such place';
  };

  test('pages were found', () => {
    expect(pages.length).toBeGreaterThan(30);
    expect(byPath.has(`${base}host-building/tenant_created/`)).toBe(true);
  });

  test('every link and every file that a page asks for is there', () => {
    const broken = pages.flatMap((page) =>
      targetsOf(page).flatMap((url) => {
        const problem = problemOf(url);
        return problem === undefined ? [] : [`${page.path} → ${url.pathname}${url.hash}: ${problem}`];
      }),
    );
    expect([...new Set(broken)]).toEqual([]);
  });

  test('no id stands twice on a page, and pages load nothing from elsewhere', () => {
    for (const page of pages) {
      const ids = values(page.text, 'id');
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        page.path,
      ).toEqual([]);
      const loaded = [
        ...page.text.matchAll(/<(?:link|script|img|iframe|source)\b[^>]*\s(?:href|src)="(https?:[^"]*)"/g),
      ];
      expect(
        loaded.filter((match) => !/rel="canonical"/.test(match[0])).map((match) => match[1]),
        page.path,
      ).toEqual([]);
    }
  });

  test('links of the Markdown twins lead to files, too', () => {
    const twins = filesIn(folder).filter((file) => /\.(md|txt)$/.test(file));
    expect(twins.length).toBeGreaterThan(20);
    const broken = twins.flatMap((file) =>
      markdownTargets(readFileSync(join(folder, file), 'utf8')).flatMap((target) => {
        const url = URL.parse(target, `http://site${base}${encoded(file)}`);
        if (url === null || url.origin !== 'http://site' || isThere(folder, base, url.pathname)) return [];
        return [`${file} → ${target}`];
      }),
    );
    expect([...new Set(broken)]).toEqual([]);
  });
});
