/** The server of a built site: what each path gets, and what nobody gets. */
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { openSiteServer, type Live, type SiteServer } from '../src/docs/site-server.ts';
import { putTree } from './support/tree.ts';

const folder = mkdtempSync(join(tmpdir(), 'hookwright-site-'));
let live: Live | undefined;
let server: SiteServer;

beforeAll(async () => {
  putTree(folder, {
    'site/index.html': '<!doctype html><html><head lang="en"><title>Home</title></head></html>',
    'site/404.html': '<!doctype html><head></head>Not here',
    'site/acme/index.html': 'Acme',
    'site/acme/order:created/index.html': 'Decoded',
    'site/acme/order%2Fpaid/index.html': 'Encoded',
    'site/acme/created.md': '# Created',
    'site/pagefind/wasm.en.pagefind': 'bytes',
    'site/_astro/page.abc.js': 'let a',
    'site/.secret': 'hidden',
    'outside.txt': 'not of the site',
  });
  server = await openSiteServer({ port: 0, folder: Promise.resolve(join(folder, 'site')), live: () => live });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** A client that sends a path as it is given, which `fetch` does not. */
function call(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answered> {
  return new Promise((resolve, reject) => {
    request(server.url, { path, headers, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (more: string) => (body += more));
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });
}

test.each([
  ['/', 200, 'text/html; charset=utf-8'],
  ['/?q=1', 200, 'text/html; charset=utf-8'],
  ['/acme/order%3Acreated/', 200, 'text/html; charset=utf-8'],
  ['/acme/order:created/', 200, 'text/html; charset=utf-8'],
  ['/acme/order%2Fpaid/', 404, 'text/html; charset=utf-8'],
  ['/acme/created.md', 200, 'text/markdown; charset=utf-8'],
  ['/_astro/page.abc.js', 200, 'text/javascript; charset=utf-8'],
  ['/pagefind/wasm.en.pagefind', 200, 'application/octet-stream'],
  ['/nothing', 404, 'text/html; charset=utf-8'],
])('%s is answered %i as %s', async (path, status, type) => {
  const answer = await call(path);
  expect([answer.status, answer.headers['content-type']]).toEqual([status, type]);
  expect(answer.headers['x-content-type-options']).toBe('nosniff');
  if (status === 404) expect(answer.body).toContain('Not here');
});

test.each([
  '/../outside.txt',
  '/acme/../../outside.txt',
  '/%2e%2e/outside.txt',
  '/..%2foutside.txt',
  '/%2e%2e%2foutside.txt',
  '/..%5coutside.txt',
  '//etc/passwd',
  '*',
  'http://evil.example/acme/',
  '/.secret',
  '/%00',
  '/%ff',
  '/%',
  `/${'a'.repeat(300)}`,
  `/${'a/'.repeat(4000)}`,
])('%s leads nowhere', async (path) => {
  const { status, body } = await call(path);
  expect({ status, body }).toEqual({ status: 404, body: expect.stringContaining('Not here') as string });
});

test('a folder without its slash is redirected, within the site', async () => {
  expect(await call('/acme?a=1')).toMatchObject({ status: 302, headers: { location: '/acme/?a=1' } });
  expect(await call('//acme')).toMatchObject({ status: 302, headers: { location: '/acme/' } });
});

describe('caches', () => {
  test('a page is asked for again, and only sent when it changed', async () => {
    const first = await call('/');
    expect(first.headers['cache-control']).toBe('no-cache');
    const again = await call('/', { 'if-none-match': `"other", W/${String(first.headers['etag'])}` });
    expect(again).toMatchObject({ status: 304, body: '' });
    live = { mock: 'http://127.0.0.1:1', inbox: 'http://127.0.0.1:2' };
    expect(await call('/', { 'if-none-match': String(first.headers['etag']) })).toMatchObject({ status: 200 });
    live = undefined;
  });

  test('a file with a digest in its name is kept, and an absent one is not', async () => {
    expect((await call('/_astro/page.abc.js')).headers['cache-control']).toContain('immutable');
    expect((await call('/_astro/gone.js')).headers['cache-control']).toBe('no-cache');
  });
});

test('HEAD is answered without a body, other methods are not answered', async () => {
  expect(await call('/', {}, 'HEAD')).toMatchObject({ status: 200, body: '', headers: { 'content-length': '70' } });
  expect(await call('/', {}, 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
});

test('pages of other names cannot read it', async () => {
  const status = async (host: string) => (await call('/', { host })).status;
  expect(await status('evil.example')).toBe(403);
  expect(await status('127.0.0.1.evil.example')).toBe(403);
  expect(await status('docs.localhost:80')).toBe(200);
  expect(await status('[::1]:4000')).toBe(200);
});

test('each page is told where the live parts are, and nothing else is', async () => {
  live = { mock: 'http://127.0.0.1:1', inbox: 'http://127.0.0.1:2' };
  const tag = `<meta name="hookwright-live" content='{"mock":"http://127.0.0.1:1","inbox":"http://127.0.0.1:2"}'>`;
  expect((await call('/')).body).toContain(`<head lang="en">${tag}`);
  expect((await call('/nothing')).body).toContain(tag);
  expect((await call('/acme/created.md')).body).toBe('# Created');
  live = undefined;
  expect((await call('/')).body).not.toContain('hookwright-live');
});

test('requests wait for the build', async () => {
  const { promise, resolve } = Promise.withResolvers<string>();
  const early = await openSiteServer({ port: 0, folder: promise, live: () => undefined });
  const answer = fetch(early.url);
  resolve(join(folder, 'site'));
  expect((await answer).status).toBe(200);
  await early.close();
});
