/** Astro in a process of its own: it takes up to a gigabyte for thousands of pages, and may be stopped at any moment. */
import { spawn, type ChildProcess } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import type { SitePackage } from './site-package.ts';
import type { StagedSite } from './stage.ts';

export interface AstroRun {
  readonly site: SitePackage;
  readonly staged: StagedSite;
  /** After `build` or `dev`. */
  readonly args: readonly string[];
  /** Absolute. */
  readonly packages: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** A line that it printed, without colours. */
  readonly onLine: (line: string) => void;
  readonly signal: AbortSignal;
}

export interface RunningAstro {
  readonly child: ChildProcess;
  /** Its exit code; undefined when a signal ended it. Never rejects. */
  readonly ended: Promise<number | undefined>;
}

/** Nothing leaves this machine, and nothing but the site's pages is printed. */
const silent = { ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: 'true', DO_NOT_TRACK: '1' };

export function startAstro(command: 'build' | 'dev', run: AstroRun): RunningAstro {
  const { site, staged, args, packages, environment, onLine, signal } = run;
  const paths = { HOOKWRIGHT_PACKAGES: packages, HOOKWRIGHT_CACHE: staged.cache };
  // What a shell or a test run says of itself is not meant for the site, and would make a site for its developers.
  const mode = { NODE_ENV: command === 'build' ? 'production' : 'development' };
  const child = spawn(process.execPath, [site.astro, command, '--root', staged.root, ...args], {
    cwd: staged.root,
    env: { ...plain(process.env), ...silent, ...paths, ...mode, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => child.kill('SIGTERM');
  // A process that ends in a hurry does not wait for anybody.
  process.once('exit', stop);
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
  for (const stream of [child.stdout, child.stderr]) eachLine(stream, onLine);
  const ended = new Promise<number | undefined>((resolve) => {
    child.once('error', (error) => {
      onLine(error.message);
      resolve(1);
    });
    child.once('close', (code) => resolve(code ?? undefined));
  });
  void ended.then(() => {
    process.off('exit', stop);
    signal.removeEventListener('abort', stop);
  });
  return { child, ended };
}

/**
 * Variables that would colour what is read here, that pages would read as what the site's own settings say, or with which
 * Astro serves no pages.
 */
const MISLEADING = ['FORCE_COLOR', 'BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'SITE', 'ASSETS_PREFIX', 'VITEST'];

function plain(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const rest = Object.entries(environment).filter(([name]) => !MISLEADING.includes(name));
  return { ...Object.fromEntries(rest), NO_COLOR: '1' };
}

function eachLine(stream: NodeJS.ReadableStream, onLine: (line: string) => void): void {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (more: string) => {
    const lines = (rest + more).split('\n');
    rest = lines.pop()!;
    for (const line of lines) onLine(stripVTControlCharacters(line).trimEnd());
  });
  stream.on('end', () => {
    if (rest !== '') onLine(stripVTControlCharacters(rest).trimEnd());
  });
}
