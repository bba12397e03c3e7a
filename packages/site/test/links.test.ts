import { expect, test } from 'vitest';
import { linksBelow } from '../src/links.ts';

test('pages lie below the base of the site, with or without its last slash', () => {
  for (const base of ['/docs', '/docs/']) {
    const links = linksBelow(base);
    expect(links.at('')).toBe('/docs/');
    expect(links.provider('acme', 'section-register')).toBe('/docs/acme/#section-register');
    expect(links.types('acme', 'Money')).toBe('/docs/acme/types/#Money');
  }
});

test('a name on the wire stays one part of the address', () => {
  const links = linksBelow('/');
  expect(links.event('acme', 'a/b?c#d', 'data.id')).toMatch(/^\/acme\/[^/?#]+\/#data\.id$/);
  expect(links.markdown('acme', 'contract.added')).toBe('/acme/contract.added.md');
});
