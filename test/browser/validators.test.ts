import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { browserFlags, findBrowser } from '../support/browser.ts';
import { root } from '../support/repository.ts';

const executablePath = findBrowser();
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.html': 'text/html',
};
const page = `<!doctype html><meta charset="utf-8"><title>validators</title><script type="module" src="/page.js"></script>`;
const script = `
  import { validate } from '/packages/host-building/validators/index.js';
  import { hostBuilding } from '/packages/host-building/validators/provider.js';
  const body = await (await fetch('/specs/host-building/examples/tenant_created/published.json')).json();
  const refused = validate({ ...body, data: { ...body.data, id: true } });
  window.seen = { ok: validate(body).ok, issues: refused.issues.map(({ pointer }) => pointer), events: hostBuilding.id };
`;

/** Serves the repository's files under a policy that forbids inline scripts, eval and other hosts. */
function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    response.setHeader('content-security-policy', "default-src 'none'; script-src 'self'; connect-src 'self'");
    response.setHeader('content-type', types[extname(path)] ?? 'text/html');
    if (path === '/') return void response.end(page);
    if (path === '/page.js') return void response.end(script);
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    response.end(readFileSync(join(root, new URL(path, 'http://local').pathname)));
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

test.skipIf(executablePath === undefined)(
  "a browser loads the validators unbundled under script-src 'self'",
  async () => {
    const server = await serve();
    onTestFinished(() => void server.close());
    const browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: browserFlags,
    });
    onTestFinished(() => browser.close());
    const tab = await browser.newPage();
    const complaints: string[] = [];
    tab.on('console', (message) => complaints.push(message.text()));
    tab.on('pageerror', (error) => complaints.push(error.message));
    await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await tab.waitForFunction('window.seen !== undefined');
    expect(await tab.evaluate('window.seen')).toEqual({ ok: true, issues: ['/data/id'], events: 'host-building' });
    expect(complaints).toEqual([]);
  },
);
