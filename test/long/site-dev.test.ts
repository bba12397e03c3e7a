/** The site while one edits: what a spec says now, and what is wrong with it, without a hand on the browser. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fill } from '../support/folder.ts';
import { root } from '../support/repository.ts';
import { serveDocs, siteSuite } from '../support/site.ts';

const project = realpathSync(mkdtempSync(join(tmpdir(), 'hookwright-dev-')));
afterAll(() => rmSync(project, { recursive: true, force: true }));

const suite = siteSuite(async () => {
  fill(project, { 'package.json': JSON.stringify({ hookwright: { specs: 'specs', out: 'packages' } }) });
  mkdirSync(join(project, 'node_modules/@hookwright'), { recursive: true });
  symlinkSync(join(root, 'packages/site'), join(project, 'node_modules/@hookwright/site'), 'junction');
  write('number', 'What was paid.');
  return serveDocs(project, ['--dev']);
});

const write = (type: string, text: string) =>
  fill(project, {
    'specs/shop/asyncapi.yaml': `asyncapi: 3.0.0
info: { title: Shop, version: 1.0.0 }
channels:
  events:
    address: null
    messages:
      order_paid:
        payload:
          type: object
          required: [event]
          properties: { event: { const: order_paid }, total: { type: ${type}, description: ${text} } }
operations:
  sendEvents: { action: send, channel: { $ref: '#/channels/events' } }
`,
  });

const path = '/shop/order_paid/';
const said = () => expect.poll(async () => (await fetch(suite.site().url + path)).text(), { timeout: 30_000 });

test.skipIf(suite.skip)('an edited spec shows by itself, and its problems as long as there are any', async () => {
  // In development a page may be replaced before it uses what it loaded ahead.
  const { page } = await suite.open(path, { allow: /preload/ });
  page.setDefaultTimeout(30_000);
  await page.getByText('What was paid.', { exact: true }).waitFor();
  // A page that does not listen yet would not hear of the change.
  const listens = page.waitForEvent('console', (message) => message.text().includes('[vite] connected'));
  await Promise.all([listens, page.reload()]);
  write('number', 'What came in.');
  await page.getByText('What came in.', { exact: true }).waitFor();

  // What follows is asked of the server: a page that is just being loaded again hears of no change.
  await page.goto('about:blank');
  write('nmber', 'What came in.');
  await said().toContain('`nmber` is not a type.');
  await said().toContain('What came in.');
  write('number', 'What came in.');
  await said().not.toContain('is not a type');
});
