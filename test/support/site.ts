/** The documentation site as a reader meets it: `hookwright docs serve` in a process of its own, in a real browser. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { browserFlags, findBrowser } from './browser.ts';
import { root } from './repository.ts';

/** How long anything on a page of this machine may take, also when all cores are busy. */
const PATIENCE_MS = 10_000;

export interface Site {
  /** Addresses without a slash at their end. */
  readonly url: string;
  readonly mock: string;
  readonly inbox: string;
  /** The built files. */
  readonly folder: string;
}

export interface Tab {
  readonly page: Page;
  /** Console errors, uncaught errors, failed requests and requests to other hosts so far. */
  readonly complaints: readonly string[];
}

export interface TabOptions extends BrowserContextOptions {
  /** What a browser may complain about here, such as the answer 404. Everything else fails the test when it ends. */
  readonly allow?: RegExp;
}

export interface SiteSuite {
  /** True where no browser is installed; then nothing is started. */
  readonly skip: boolean;
  readonly site: () => Site;
  /** Opens a page in a profile of its own, 1280 × 800 in light unless told otherwise. It is closed with the test. */
  readonly open: (path: string, options?: TabOptions) => Promise<Tab>;
}

/**
 * Call it once at the top of a file of tests: they share one site and one browser. The site is built when it changed.
 * @param start Another site than that of the repository's packages.
 */
export function siteSuite(start: () => Promise<Running> = startSite): SiteSuite {
  const executablePath = findBrowser();
  const skip = executablePath === undefined;
  let running: Running | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (executablePath === undefined) return;
    const launch = { executablePath, args: browserFlags };
    [running, browser] = await Promise.all([start(), chromium.launch(launch)]);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), running?.stop()]);
  });
  const site = () => running!.site;
  return { skip, site, open: (path, options) => openTab(browser!, site().url + path, options) };
}

const command = join(root, 'tools/cli/bin/hookwright.js');
const packages = join(root, 'packages');

/**
 * Builds the site of the repository's packages, unless the last build is still right, and gives its folder.
 * @param base Path below which it is to be served.
 */
export function builtSite(base = '/'): string {
  const folder = join(packages, '.hookwright', base === '/' ? 'site' : 'site-below');
  const args = ['docs', 'build', '--packages', packages, '--out', folder, '--base', base, '--quiet'];
  const { status, stderr } = spawnSync(process.execPath, [command, ...args], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return folder;
}

export interface Running {
  readonly site: Site;
  /** Ends it as Ctrl-C does. */
  readonly stop: () => Promise<void>;
}

/** The packages as they are: a test generates nothing. */
const startSite = (): Promise<Running> => serveDocs(root, ['--packages', packages]);

/** `hookwright docs serve` in a folder. */
export async function serveDocs(cwd: string, options: readonly string[]): Promise<Running> {
  const ports = ['--port', '0', '--mock-port', '0', '--inbox-port', '0'];
  // Paths are meant from `cwd`, not from where npm was called.
  const { INIT_CWD: _, ...env } = process.env;
  const child = spawn(process.execPath, [command, 'docs', 'serve', ...options, ...ports, '--json'], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const { site, mock, inbox } = await ready(child, ended);
  const stop = async () => {
    child.kill('SIGTERM');
    const [code] = (await ended) as [number | null];
    expect(code).toBe(0);
  };
  return { site: { url: site.replace(/\/$/, ''), mock, inbox, folder: join(packages, '.hookwright/site') }, stop };
}

interface Ready {
  readonly site: string;
  readonly mock: string;
  readonly inbox: string;
}

function ready(child: ChildProcess, ended: Promise<unknown>): Promise<Ready> {
  let told = '';
  child.stderr!.setEncoding('utf8').on('data', (more: string) => (told += more));
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stdout! }).once('line', (line) => {
      const said = JSON.parse(line) as Ready & { readonly kind?: string };
      if (said.kind === 'ready') resolve(said);
      else reject(new Error(line));
    });
    void ended.then(() => reject(new Error(`The site ended: ${told}`)));
  });
}

async function openTab(browser: Browser, url: string, options: TabOptions = {}): Promise<Tab> {
  const { allow, ...given } = options;
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    ...given,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const complaints = listen(page);
  onTestFinished(async () => {
    await context.close();
    expect(complaints.filter((one) => allow?.test(one) !== true)).toEqual([]);
  });
  await page.goto(url);
  return { page, complaints };
}

function listen(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // A page that is left ends what it was still reading.
    if (why !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()} ${why}`);
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isHere = hostname === '127.0.0.1' || ['data:', 'blob:'].includes(protocol);
    if (!isHere) complaints.push(`another host: ${request.url()}`);
  });
  return complaints;
}
