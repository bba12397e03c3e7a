/** Each kind of page: what axe finds, how wide it is on a phone, and how much of it goes over the wire. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { siteSuite } from '../support/site.ts';

const suite = siteSuite();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const kinds = {
  home: '/',
  provider: '/host-building/',
  event: '/host-building/tenant_created/',
  types: '/host-building/types/',
  'validate tool': '/tools/validate/',
  'signature tool': '/tools/signature/',
  'retry tool': '/tools/retries/',
  guide: '/guides/receive-safely/',
  commands: '/reference/cli/',
  'x-webhooks': '/reference/x-webhooks/',
  problems: '/reference/problems/',
  '404': '/nothing/at/all/',
};

const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 800 };

interface Finding {
  readonly rule: string;
  readonly at: readonly string[];
}

/** Runs in the page. */
declare const window: {
  readonly axe: {
    readonly run: (options: object) => Promise<{
      readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: unknown }[] }[];
    }>;
  };
};

/** A theme changes colours and nothing else, so everything else is looked at once. */
const findings = async (theme: 'light' | 'dark'): Promise<readonly Finding[]> => {
  const colours = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };
  const { violations } = await window.axe.run({ resultTypes: ['violations'], ...(theme === 'dark' && colours) });
  return violations.map(({ id, nodes }) => ({ rule: id, at: nodes.map(({ target }) => String(target)).slice(0, 3) }));
};

describe.each(Object.entries(kinds))('%s', (_, path) => {
  test.skipIf(suite.skip)(
    'axe finds nothing in both themes at two widths, and nothing is wider than a phone',
    async () => {
      const { page } = await suite.open(path, { allow: /404/ });
      await page.evaluate(axe);
      const found: Record<string, readonly Finding[]> = {};
      for (const viewport of [desk, phone]) {
        await page.setViewportSize(viewport);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const all = await page.evaluate(findings, colorScheme);
          if (all.length > 0) found[`${viewport.width} ${colorScheme}`] = all;
        }
      }
      expect(found).toEqual({});
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
    },
  );
});

/** Compressed as a host would. */
const weight = (text: string): number => gzipSync(text).length;

test.skipIf(suite.skip)(
  'before Try it an event page loads 15 kB of scripts and 45 kB of HTML and CSS at most',
  async () => {
    const { page } = await suite.open('/reference/');
    const asked: { readonly type: string; readonly url: string }[] = [];
    page.on('request', (request) => asked.push({ type: request.resourceType(), url: request.url() }));
    await page.goto(`${suite.site().url}/host-building/tenant_created/`, { waitUntil: 'networkidle' });
    const weights = asked.map(async ({ type, url }) => [type, weight(await (await fetch(url)).text())] as const);
    const byType = Map.groupBy(await Promise.all(weights), ([type]) => type);
    const sum = (type: string) => (byType.get(type) ?? []).reduce((total, [, bytes]) => total + bytes, 0);
    const inline = weight((await page.locator('script:not([src])').allInnerTexts()).join('\n'));
    expect(sum('stylesheet')).toBeGreaterThan(0);
    expect(sum('script') + inline).toBeLessThanOrEqual(15_000);
    expect(sum('document') + sum('stylesheet')).toBeLessThanOrEqual(45_000);
  },
);
