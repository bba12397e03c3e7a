/** What a reader does on the documentation site, in a real browser. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { siteSuite } from '../support/site.ts';

const suite = siteSuite();
const event = '/host-building/tenant_created/';

const search = (page: Page) => page.getByRole('dialog', { name: 'Search' });

/** The steps of the newest attempt below Try it, once the receiver has answered. */
async function steps(page: Page): Promise<readonly string[]> {
  const attempt = page.getByRole('region', { name: 'Attempt 1' });
  await attempt.waitFor();
  return (await attempt.locator('.steps .step').allInnerTexts()).map((text) => text.trim());
}

test.skipIf(suite.skip)(
  'a newcomer finds Tenant created in two clicks, copies a receiver, sends, and sees it arrive',
  async () => {
    const { page } = await suite.open('/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page
      .getByRole('main')
      .getByRole('link', { name: /Host Building/ })
      .first()
      .click();
    await page
      .getByRole('main')
      .getByRole('link', { name: /tenant_created/ })
      .first()
      .click();
    await page.waitForURL(`**${event}`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Tenant created');
    const receive = page.locator('section[aria-labelledby="section-receive"]');
    await receive.locator('label', { hasText: 'Express' }).click();
    await receive.getByRole('button', { name: 'Copy Code of a receiver' }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`from 'express'`);
    expect(copied).toContain('tenant_created');
    await page.getByRole('link', { name: 'Try it' }).first().click();
    await page.getByRole('button', { name: /^Send/ }).click();
    expect(await steps(page)).toEqual(['Signed', 'Delivered', 'Verified', 'Validated', 'Answered']);
  },
);

test.skipIf(suite.skip)('a search finds the event, and a property on its page; chips narrow it down', async () => {
  const { page } = await suite.open('/');
  await page.keyboard.press('Control+K');
  const words = search(page).getByRole('searchbox');
  await words.fill('tenant created');
  const first = search(page).getByRole('link').first();
  await first.filter({ hasText: 'Tenant created' }).waitFor();
  await words.fill('event_at');
  await search(page).getByRole('button', { name: 'Host Building', exact: false }).click();
  await search(page).getByRole('button', { name: 'Events', exact: true }).click();
  const property = search(page).locator('a.search-hit[href$="#event_at"]').first();
  await property.waitFor();
  // What was found before the chips were pressed stands there until the narrower results come.
  const elsewhere = search(page).locator('a.search-hit:not([href^="/host-building/"])');
  await expect.poll(() => elsewhere.count(), { timeout: 10_000 }).toBe(0);
  const href = await property.getAttribute('href');
  await property.click();
  await page.waitForURL(`**${href}`);
  expect(await page.locator(':target').count()).toBe(1);
});

test.skipIf(suite.skip)('a chosen framework is chosen on every page', async () => {
  const { page } = await suite.open(event);
  await page.locator('label', { hasText: 'Hono' }).click();
  await page.goto(`${suite.site().url}/ventrata/booking_update/`);
  expect(await page.getByRole('radio', { name: 'Hono' }).isChecked()).toBe(true);
  expect(await page.locator('.pane:visible', { hasText: 'new Hono' }).count()).toBe(1);
});

test.skipIf(suite.skip)('a link into a closed branch opens it', async () => {
  const { page } = await suite.open('/ventrata/booking_update/');
  const inner = await page.evaluate(() => {
    const property = [...document.querySelectorAll('.p details .p h3[id]')].at(-1)!;
    for (const branch of document.querySelectorAll('details')) branch.open = false;
    return property.id;
  });
  await page.evaluate((id) => (location.hash = `#${id}`), inner);
  await page.locator(`[id="${inner}"]`).waitFor({ state: 'visible' });
  const again = await suite.open(`/ventrata/booking_update/#${inner}`);
  expect(await again.page.locator(`[id="${inner}"]`).isVisible()).toBe(true);
});

test.skipIf(suite.skip)('dark is kept from page to page, and follows the system until one chooses', async () => {
  const { page } = await suite.open('/');
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const themed = (theme: string) => page.locator(`html[data-theme="${theme}"]`).waitFor();
  await themed('light');
  const light = await background();
  await page.emulateMedia({ colorScheme: 'dark' });
  await themed('dark');
  expect(await background()).not.toBe(light);
  await page.getByRole('button', { name: 'Dark theme' }).first().click();
  await themed('light');
  expect(await background()).toBe(light);
  await page.goto(`${suite.site().url}${event}`);
  await themed('light');
  expect(await background()).toBe(light);
});

test.skipIf(suite.skip)('without JavaScript everything can be read, in the theme of the system', async () => {
  const { page } = await suite.open(event, { javaScriptEnabled: false, colorScheme: 'dark' });
  const main = page.getByRole('main');
  expect(await main.locator('[id="data.name"]').isVisible()).toBe(true);
  await main.locator('section[aria-labelledby="section-receive"]').locator('label', { hasText: 'Fastify' }).click();
  expect(await main.locator('.pane:visible', { hasText: `from 'fastify'` }).count()).toBe(1);
  expect(await main.getByText('hookwright docs serve').isVisible()).toBe(true);
  expect(await main.getByRole('button', { name: /^Send/ }).isVisible()).toBe(false);
  const [red] = /\d+/.exec(await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor))!;
  expect(Number(red)).toBeLessThan(64);
});

test.skipIf(suite.skip)('with the keyboard alone: skip, search, open, send', async () => {
  const { page } = await suite.open('/');
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  await page.keyboard.press('Tab');
  expect(await focused()).toMatch(/skip/i);
  await page.keyboard.press('Control+K');
  await search(page).waitFor();
  await page.keyboard.type('tenant created');
  await search(page).locator('a.search-hit').first().filter({ hasText: 'Tenant created' }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${event}*`);
  await page.keyboard.press('Control+K');
  await search(page).waitFor();
  await page.keyboard.press('Escape');
  await search(page).waitFor({ state: 'hidden' });
  const editor = page.getByRole('textbox', { name: 'Payload as JSON' });
  await editor.focus();
  await page.getByRole('button', { name: /^Send/ }).and(page.locator(':enabled')).waitFor();
  await page.keyboard.press('Control+Enter');
  expect(await steps(page)).toContain('Answered');
});

test.skipIf(suite.skip)('an address that is none is searched for', async () => {
  const { page } = await suite.open('/host-building/tenant-created', { allow: /404/ });
  const found = page.getByRole('region', { name: 'Did you mean' });
  await found
    .getByRole('link', { name: /Tenant created/ })
    .first()
    .click();
  await page.waitForURL(`**${event}*`);
});
