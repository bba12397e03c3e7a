/** The site while one edits: Astro's own server, packages that follow their specs, and problems on the pages. */
import { mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { exit, type ExitCode } from '../exit.ts';
import { fail } from '../problems.ts';
import { amount } from '../report.ts';
import { visible } from '../terminal.ts';
import { watch } from '../watch.ts';
import { startAstro, type RunningAstro } from './astro.ts';
import { onPort, openLive, type LiveParts } from './live.ts';
import { stageSite, type StagedSite } from './stage.ts';
import { aborted, announce, type Serving } from './serve.ts';

/** @throws {UsageError} for a port that cannot be had. {ProblemError} when Astro does not start. */
export async function serveDev(serving: Serving): Promise<ExitCode> {
  const { sources, signal } = serving;
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'hookwright-dev-')));
  const problems = join(folder, 'problems.json');
  writeFileSync(problems, '{}');
  const ending = new AbortController();
  const stop = AbortSignal.any([signal, ending.signal]);
  let staged: StagedSite | undefined;
  let live: LiveParts | undefined;
  let astro: RunningAstro | undefined;
  let watching: Promise<unknown> = Promise.resolve();
  try {
    const port = await freePort(serving.port);
    staged = stageSite(sources.site);
    live = await openLive({ ...serving, packages: sources.packages, providers: sources.providers });
    if (sources.hasSpecs) watching = followSpecs(serving, problems, stop);
    astro = start({ ...serving, port, live, staged, problems, signal: stop });
    const site = `http://127.0.0.1:${port}`;
    await answers(site, astro, stop);
    if (!stop.aborted) announce({ ...serving, site, live });
    // The watcher has said it.
    if (!sources.hasSpecs) serving.terminal.note('Stop with Ctrl-C.');
    await Promise.race([aborted(stop), astro.ended]);
    if (!stop.aborted) fail('docs-build-failed', { how: 'ended by itself' });
  } finally {
    ending.abort();
    await Promise.allSettled([astro?.ended, watching]);
    await live?.close();
    staged?.remove();
    rmSync(folder, { recursive: true, force: true });
  }
  return exit.ok;
}

/** The port itself when it is free. Astro would take another one without a word. */
async function freePort(port: number): Promise<number> {
  return onPort('--port', port, () => {
    const server = createServer();
    return new Promise<number>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        const { port: own } = server.address() as AddressInfo;
        server.close(() => resolve(own));
      });
    });
  });
}

interface Starting extends Serving {
  readonly live: LiveParts | undefined;
  readonly staged: StagedSite;
  /** The file of problems. */
  readonly problems: string;
}

function start({ sources, port, live, staged, problems, signal, terminal }: Starting): RunningAstro {
  const { mock, inbox } = live ?? {};
  return startAstro('dev', {
    site: sources.site,
    staged,
    args: ['--port', String(port), '--host', '127.0.0.1'],
    packages: sources.packages,
    environment: {
      HOOKWRIGHT_PROBLEMS: problems,
      // The development server hands out files of these folders and of no other.
      HOOKWRIGHT_ALLOW: JSON.stringify([staged.root, staged.cache, sources.packages, ...staged.libraries]),
      ...(live !== undefined && { HOOKWRIGHT_LIVE: JSON.stringify({ mock, inbox }) }),
    },
    onLine: (line) => {
      if (/\[ERROR\]|Error/.test(line)) terminal.complain(visible(line));
    },
    signal,
  });
}

/** Milliseconds between two looks whether Astro answers yet. */
const LOOK_MS = 100;

async function answers(site: string, { ended }: RunningAstro, signal: AbortSignal): Promise<void> {
  const over = ended.then(() => true as const);
  while (!signal.aborted) {
    const answer = await fetch(`${site}/`, { signal }).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer !== undefined || (await Promise.race([over, sleep(LOOK_MS)]))) return;
  }
}

/** A problem as a page shows it. */
interface ShownProblem {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly help: string;
  /** `specs/acme/asyncapi.yaml:41:9` */
  readonly place?: string;
}

interface Told {
  readonly id: string;
  readonly problems: readonly Readonly<Record<string, string | number>>[];
}

/** Runs `generate --watch` in this process, and keeps the file of problems up to date with what it says. */
function followSpecs({ terminal }: Serving, file: string, signal: AbortSignal): Promise<unknown> {
  const all = new Map<string, readonly ShownProblem[]>();
  const told = (line: string) => {
    const { id, problems } = JSON.parse(line) as Told;
    all.set(id, problems.map(shownProblem));
    // In one step, so that no page reads half of it.
    writeFileSync(`${file}.new`, JSON.stringify(Object.fromEntries(all)));
    renameSync(`${file}.new`, file);
    if (problems.length > 0)
      terminal.note(`${visible(id)}: ${amount(problems.length, 'problem')}; its page shows them.`);
  };
  return watch({ words: [], options: { json: true }, only: [], terminal: { ...terminal, print: told }, signal });
}

function shownProblem(problem: Readonly<Record<string, string | number>>): ShownProblem {
  const { code, severity, message, help, file, line, column } = problem;
  return {
    code: String(code),
    severity: String(severity),
    message: String(message),
    help: String(help),
    ...(file !== undefined && { place: `${file}:${line}:${column}` }),
  };
}
