/** Try it: what a reader sends through a real mock, and sees arrive in the inbox or at a receiver of their own. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { siteSuite } from '../support/site.ts';

const suite = siteSuite();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const event = '/host-building/tenant_created/';
/** This provider tries up to five times, and its endpoints are as many as one likes. */
const retried = '/ventrata/booking_update/';

/** Runs in the page. */
declare const window: {
  readonly axe: {
    readonly run: (within: string) => Promise<{ readonly violations: readonly { readonly id: string }[] }>;
  };
};

const panel = (page: Page) => page.locator('.try');
const phase = (page: Page, name: string) => page.locator(`.try[data-phase="${name}"]`).waitFor();
const attempt = (page: Page, number: number) =>
  panel(page).getByRole('region', { name: `Attempt ${number}`, exact: true });
const editor = (page: Page) => panel(page).getByRole('textbox', { name: 'Payload as JSON' });
const send = (page: Page) => panel(page).locator('[data-send]');
const inbox = (page: Page, manner: string) => panel(page).getByLabel('The inbox').selectOption({ label: manner });
const problem = (page: Page) => panel(page).getByRole('group', { name: 'Problem' });
const verdict = (page: Page) => panel(page).locator('[data-verdict]').innerText();

async function opened(path: string, options: Parameters<typeof suite.open>[1] = {}) {
  const tab = await suite.open(`${path}#section-try`, options);
  await phase(tab.page, 'idle');
  await panel(tab.page).locator('.verdict[data-kind]').waitFor();
  return tab.page;
}

/** The steps of an attempt, the failed ones marked. */
async function steps(page: Page, number: number): Promise<readonly string[]> {
  await attempt(page, number).waitFor();
  const rows = await attempt(page, number).locator('.steps > li').all();
  return await Promise.all(
    rows.map(async (row) => {
      const name = await row.locator('.step').innerText();
      return (await row.getAttribute('class')) === 'bad' ? name.replace(/\s*failed$/, ' failed') : name;
    }),
  );
}

test.skipIf(suite.skip)(
  'a delivery is signed, delivered, verified, validated and answered, and each step says so',
  async () => {
    const page = await opened(event);
    expect(await editor(page).inputValue()).toContain('"event": "tenant_created"');
    expect(await verdict(page)).toBe('Valid. Nothing the contract does not know.');
    await editor(page).press('Control+Enter');
    await phase(page, 'delivered');
    expect(await steps(page, 1)).toEqual(['Signed', 'Delivered', 'Verified', 'Validated', 'Answered']);
    expect(await attempt(page, 1).locator('.said').first().innerText()).toMatch(
      /^t=\d+,signature=[0-9a-f]{4}…[0-9a-f]{4}$/,
    );
    expect(await panel(page).getByRole('status').innerText()).toBe('Attempt 1 delivered: 200.');
  },
);

test.skipIf(suite.skip)('an inbox that fails twice is tried again when asked, and then takes it', async () => {
  const page = await opened(retried);
  await inbox(page, 'fails twice, then answers');
  await send(page).click();
  await panel(page).getByText('1 of 5 attempts failed').waitFor();
  expect(await steps(page, 1)).toContain('Answered failed');
  await panel(page)
    .getByText(/^Next try in/)
    .waitFor();
  await panel(page).getByRole('button', { name: 'Try now' }).click();
  await panel(page).getByText('2 of 5 attempts failed').waitFor();
  await panel(page).getByRole('button', { name: 'Try now' }).click();
  await phase(page, 'delivered');
  await panel(page).getByText('Delivered at attempt 3 of 5').waitFor();
  const shown = await panel(page).locator('.attempt .badge').allInnerTexts();
  expect(shown.map((text) => text.replace(/\D/g, ''))).toEqual(['3', '2', '1']);
});

test.skipIf(suite.skip)('a delivery that is stopped is not tried again', async () => {
  const page = await opened(retried);
  await inbox(page, 'always answers 500');
  await send(page).click();
  await panel(page).getByText('1 of 5 attempts failed').waitFor();
  await panel(page).getByRole('button', { name: 'Stop' }).click();
  await phase(page, 'failed');
  await panel(page).getByText('1 of 5 attempts failed, and no other follows').waitFor();
});

test.skipIf(suite.skip)('a wrong secret fails the step that it belongs to, with what to check', async () => {
  const page = await opened(event);
  await inbox(page, 'has a wrong secret');
  await send(page).click();
  await phase(page, 'failed');
  expect(await steps(page, 1)).toEqual(['Signed', 'Delivered', 'Verified failed', 'Answered failed']);
  expect(await attempt(page, 1).innerText()).toContain('Is the secret the one that the mock gave this endpoint?');
});

test.skipIf(suite.skip)('each fault is told and can be switched on, and acts on what is sent', async () => {
  const page = await opened(event);
  await panel(page)
    .getByText(/^\d+ more$/)
    .click();
  expect(await panel(page).locator('.sheet label').count()).toBe(16);
  await panel(page)
    .locator('.sheet')
    .getByRole('checkbox', { name: /^Sent twice/ })
    .check();
  await page.keyboard.press('Escape');
  await send(page).click();
  await phase(page, 'delivered');
  expect(await panel(page).getByText('2 deliveries').count()).toBe(1);
});

test.skipIf(suite.skip)('the editor judges while one types, and leads to the lines and to the properties', async () => {
  const page = await opened(event);
  const text = await editor(page).inputValue();
  await editor(page).fill(text.replace(/"id": \d+/, '"id": []').replace('"source"', '"sauce"'));
  await panel(page).getByText('2 issues: the contract refuses this.').waitFor();
  const flagged = panel(page).locator('.l.issue');
  expect(await flagged.allInnerTexts()).toContainEqual(expect.stringContaining('"id": []'));
  await panel(page).locator('.findings').getByRole('link', { name: '/data/id' }).click();
  expect(await page.evaluate('location.hash')).toBe('#data.id');
  await editor(page).fill('{\n  "event": "tenant_created",\n  oops\n}');
  await panel(page).getByText('Not JSON: line 3.').waitFor();
  await panel(page).getByRole('button', { name: 'Reset to example' }).click();
  await panel(page).getByText('Valid. Nothing the contract does not know.').waitFor();
  expect(await editor(page).inputValue()).toBe(text);
});

test.skipIf(suite.skip)('Tab leaves the editor, and its colours are no text of their own', async () => {
  const page = await opened(event);
  await editor(page).focus();
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.tagName')).toBe('BUTTON');
  expect(await panel(page).locator('.editor pre').getAttribute('aria-hidden')).toBe('true');
  expect((await panel(page).locator('.editor pre').textContent())?.trimEnd()).toBe(await editor(page).inputValue());
});

test.skipIf(suite.skip)('what the mock refuses is told with its title and its help', async () => {
  const page = await opened(event, { allow: /422/ });
  await editor(page).fill('{ "event": "tenant_created" }');
  await send(page).click();
  const trouble = problem(page);
  await trouble.getByText('The contract refuses the payload').waitFor();
  expect(await trouble.innerText()).toContain('Correct the body, or ask for a fault if it shall be wrong.');
});

test.skipIf(suite.skip)('another event goes out as what its body names', async () => {
  const page = await opened(event);
  await editor(page).fill((await editor(page).inputValue()).replace('tenant_created', 'tenant_disabled'));
  await send(page).click();
  await panel(page).getByText('Sent as tenant_disabled, which the body names.').waitFor();
});

test.skipIf(suite.skip)('a receiver of the reader’s own gets it, and its secret is shown once', async () => {
  const page = await opened(event);
  const { url, seen } = await receiver();
  await panel(page).getByLabel('Deliver to').selectOption('own');
  await panel(page).getByLabel('Address of your receiver').fill(url);
  await send(page).click();
  await phase(page, 'failed');
  await panel(page)
    .getByText(/Its secret, shown this once: \S+/)
    .waitFor();
  expect(await steps(page, 1)).toEqual(['Signed', 'Delivered', 'Answered failed']);
  expect(await attempt(page, 1).innerText()).toContain('500, “database is locked <b>here</b>”');
  expect(seen).toHaveLength(1);
  await send(page).click();
  await attempt(page, 1).waitFor();
  expect(
    await panel(page)
      .getByText(/Its secret, shown/)
      .count(),
  ).toBe(0);
});

test.skipIf(suite.skip)('an address of another machine is refused before anything is sent', async () => {
  const page = await opened(event);
  await panel(page).getByLabel('Deliver to').selectOption('own');
  await panel(page).getByLabel('Address of your receiver').fill('https://example.com/hooks');
  await send(page).click();
  await problem(page).getByText('The mock delivers to this machine only').waitFor();
});

test.skipIf(suite.skip)('a mock that goes away is missed, and found again', async () => {
  const page = await opened(event, { allow: /ERR_|failed:/ });
  const { mock } = suite.site();
  await send(page).click();
  await phase(page, 'delivered');
  await page.route(`${mock}/**`, (route) => route.abort('connectionrefused'));
  await send(page).click();
  await phase(page, 'lost');
  expect(await send(page).isDisabled()).toBe(true);
  await problem(page)
    .getByText(/^Nothing answers at/)
    .waitFor();
  await page.unroute(`${mock}/**`);
  await panel(page).getByRole('button', { name: 'Look again' }).click();
  await phase(page, 'delivered');
  expect(await send(page).isEnabled()).toBe(true);
});

test.skipIf(suite.skip)('a page that nobody announced a mock to asks for none until it is told to', async () => {
  const { page } = await suite.open('/', { allow: /ERR_|failed:/ });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.route(`**${event}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<meta name="hookwright-live"[^>]*>/, '');
    await route.fulfill({ response, body });
  });
  await page.route(/:40[12]0\//, (route) => route.abort('connectionrefused'));
  await page.goto(`${suite.site().url}${event}#section-try`);
  await page.locator('.try[data-started]').waitFor();
  await panel(page).getByText('hookwright docs serve').waitFor();
  expect(asked.filter((url) => !url.startsWith(suite.site().url))).toEqual([]);
  await panel(page).getByRole('button', { name: 'Look for a mock' }).click();
  await problem(page).getByText('Nothing answers at 127.0.0.1:4010').waitFor();
});

test.skipIf(suite.skip)('without JavaScript it says how to send from a shell, and shows no editor', async () => {
  const { page } = await suite.open(event, { javaScriptEnabled: false });
  expect(await panel(page).getByText('hookwright trigger host-building tenant_created').isVisible()).toBe(true);
  expect(await panel(page).locator('textarea').isVisible()).toBe(false);
  expect(await panel(page).getByText('Sending from this page needs JavaScript.').isVisible()).toBe(true);
});

test.skipIf(suite.skip)('axe finds nothing in any state, in both themes and at two widths', async () => {
  const page = await opened(retried, { bypassCSP: true });
  const found: Record<string, readonly string[]> = {};
  await page.evaluate(axe);
  const check = async (state: string) => {
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await page.evaluate(() => window.axe.run('.try'));
        if (violations.length > 0) found[`${state} ${width} ${colorScheme}`] = violations.map(({ id }) => id);
      }
    }
  };
  await check('idle');
  await panel(page)
    .getByText(/^\d+ more$/)
    .click();
  await check('faults');
  await page.keyboard.press('Escape');
  await inbox(page, 'always answers 500');
  await send(page).click();
  await panel(page).getByRole('button', { name: 'Stop' }).waitFor();
  await check('streaming');
  await panel(page).getByRole('button', { name: 'Stop' }).click();
  await phase(page, 'failed');
  await check('failed');
  await inbox(page, 'answers 200');
  await send(page).click();
  await phase(page, 'delivered');
  await check('delivered');
  await editor(page).fill('{"webhook": 1}');
  await panel(page).locator('.findings').waitFor();
  await check('findings');
  expect(found).toEqual({});
});

/** A receiver that fails, with an answer that a careless page would take for markup. */
async function receiver(): Promise<{ readonly url: string; readonly seen: readonly string[] }> {
  const seen: string[] = [];
  const server: Server = createServer((request, response) => {
    seen.push(request.url ?? '');
    request.resume();
    response.writeHead(500).end('database is locked <b>here</b>');
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`, seen };
}
