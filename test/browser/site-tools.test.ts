/** The tools of the documentation site: they work in the page, and nothing that is pasted leaves it. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { siteSuite } from '../support/site.ts';

const suite = siteSuite();
const secret = 'a secret that must not leave';

const result = (page: Page) => page.locator('[data-result]');

/** All that the page sends from now on. */
function sent(page: Page): readonly string[] {
  const all: string[] = [];
  page.on('request', (request) => all.push(`${request.url()} ${request.postData() ?? ''}`));
  return all;
}

test.skipIf(suite.skip)(
  'a pasted payload is recognised among all providers, and its faults have lines and links',
  async () => {
    const { page } = await suite.open('/tools/validate/');
    const field = page.getByRole('textbox', { name: 'Payload as JSON' });
    await field.fill(
      '{\n  "event": "tenant_created",\n  "event_at": "2022-05-03 18:12:13",\n  "source": "x",\n  "data": { "id": [], "name": "A" }\n}',
    );
    await result(page).getByText('The contract refuses it').waitFor();
    await result(page).getByText('1 issue, no drift').waitFor();
    expect(await result(page).getByRole('button', { name: 'Line 5' }).count()).toBe(1);
    expect(await page.locator('.editor .l.issue').innerText()).toContain('"id": []');
    await result(page).getByRole('link', { name: '/data/id' }).click();
    await page.waitForURL('**/host-building/tenant_created/#data.id');
  },
);

test.skipIf(suite.skip)('drift is told and refuses nothing; what nobody knows is told as well', async () => {
  const { page } = await suite.open('/tools/validate/');
  const field = page.getByRole('textbox', { name: 'Payload as JSON' });
  await page.getByRole('button', { name: 'Try an example' }).click();
  await result(page).getByText('The contract accepts it').waitFor();
  await field.fill((await field.inputValue()).replace('{', '{ "never_heard_of": 1,'));
  await result(page).getByText('no issues, 1 drift').or(result(page).getByText('0 issues, 1 drift')).waitFor();
  await field.fill('{ "hello": 1 }');
  await result(page).getByText('No contract here knows this event').waitFor();
  await field.fill('{ "hello": ');
  await result(page).getByText('This is no JSON').waitFor();
  await page.getByLabel('Provider').selectOption('ventrata');
  await field.fill('{ "webhook": 1 }');
  await result(page)
    .getByText(/Ventrata|knows/)
    .first()
    .waitFor();
});

test.skipIf(suite.skip)('a pasted signature is verified in the page, and its secret goes nowhere', async () => {
  const { page } = await suite.open('/tools/signature/');
  await page.getByRole('button', { name: 'Use the worked example' }).click();
  await result(page).getByText('Genuine: proven by hmac').waitFor();
  const requests = sent(page);
  const body = page.getByLabel('Body, as it arrived');
  await body.fill(`${await body.inputValue()}\n`);
  await result(page)
    .getByText(/other line ends/)
    .waitFor();
  await page.getByLabel('Secret', { exact: true }).fill(secret);
  await result(page)
    .getByText(/No usual mistake explains it/)
    .waitFor();
  expect(requests).toEqual([]);
  const kept = await page.evaluate(() =>
    JSON.stringify([localStorage, sessionStorage].map((store) => Object.entries(store))),
  );
  expect(kept).not.toContain(secret);
});

test.skipIf(suite.skip)('an old signature is told from a wrong one', async () => {
  const { page } = await suite.open('/tools/signature/');
  await page.getByRole('button', { name: 'Use the worked example' }).click();
  await page.getByLabel('Any time').uncheck();
  await result(page).getByText('The signature itself is right.', { exact: false }).waitFor();
  await page.getByLabel('Provider').selectOption('lokalebasen');
  await result(page)
    .getByText(/proves nothing about its deliveries/)
    .waitFor();
});

test.skipIf(suite.skip)('retry times are listed and drawn, of a provider and of settings', async () => {
  const { page } = await suite.open('/tools/retries/?provider=ventrata');
  expect(await result(page).getByRole('row').count()).toBe(6);
  expect(await page.locator('[data-picture] svg.rw circle').count()).toBe(5);
  await page.getByLabel('Provider').selectOption('');
  await page.getByLabel('Attempts', { exact: true }).first().fill('3');
  expect(await result(page).getByRole('row').count()).toBe(4);
  await page.getByLabel('First wait').fill('soon');
  await result(page)
    .getByText(/number and a unit/)
    .waitFor();
});

test.skipIf(suite.skip).each(['validate', 'signature', 'retries'])(
  '%s says what it needs without JavaScript',
  async (tool) => {
    const { page } = await suite.open(`/tools/${tool}/`, { javaScriptEnabled: false });
    expect(await page.getByText('This page needs JavaScript').isVisible()).toBe(true);
    expect(await page.locator('[data-tool]').isVisible()).toBe(false);
    if (tool !== 'retries') expect(await page.getByText('hookwright verify').isVisible()).toBe(true);
  },
);
