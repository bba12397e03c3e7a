/** The built site, the mocks and the inbox, until a signal comes. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDiskError, nodeDisk } from '../disk.ts';
import { exit, type ExitCode } from '../exit.ts';
import { makeNotes } from '../notes.ts';
import { sha256 } from '../sha256.ts';
import type { Terminal } from '../terminal.ts';
import { buildSite } from './build.ts';
import { onPort, openLive, type LiveParts } from './live.ts';
import { openSiteServer } from './site-server.ts';
import type { Sources } from './sources.ts';

export interface Serving {
  /** 0 takes a free one. */
  readonly port: number;
  readonly mockPort: number;
  readonly inboxPort: number;
  readonly sources: Sources;
  readonly terminal: Terminal;
  /** Ends it. */
  readonly signal: AbortSignal;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** @throws {UsageError} for a port that cannot be had. {ProblemError} when the site cannot be built. */
export async function serveBuilt(serving: Serving): Promise<ExitCode> {
  const { port, sources, terminal, signal } = serving;
  const { promise: folder, resolve, reject } = Promise.withResolvers<string>();
  let live: LiveParts | undefined;
  // Ports first: nobody waits for a build to learn that one is taken.
  const server = await onPort('--port', port, () => openSiteServer({ port, folder, live: () => live }));
  try {
    live = await openLive({ ...serving, packages: sources.packages, providers: sources.providers });
    const out = siteFolder(sources.packages);
    await buildSite({ ...sources, out, terminal, signal });
    resolve(out);
    announce({ ...serving, site: server.url, live });
    terminal.note('Stop with Ctrl-C.');
    await aborted(signal);
  } finally {
    reject(new Error('The site is closing.'));
    await server.close();
    await live?.close();
  }
  return exit.ok;
}

/** Kept between runs, out of git; where nothing may be written beside the packages, among the system's own. */
function siteFolder(packages: string): string {
  try {
    return join(makeNotes(packages, nodeDisk), 'site');
  } catch (error) {
    if (!isDiskError(error)) throw error;
    return join(tmpdir(), `hookwright-site-${sha256(packages).slice(0, 16)}`);
  }
}

export interface Addresses {
  /** Without a slash at its end. */
  readonly site: string;
  readonly live: LiveParts | undefined;
}

/** The result of serving is where things are. */
export function announce({ site, live, terminal, json, quiet }: Serving & Addresses): void {
  const { mock, inbox, providers = [] } = live ?? {};
  if (json) return terminal.print(JSON.stringify({ kind: 'ready', site: `${site}/`, mock, inbox, providers }));
  if (quiet) return;
  const { paint, print } = terminal;
  print(paint.result('bold', 'Ready'));
  print(`  Site   ${site}/`);
  print(
    mock === undefined ? '  Mocks  none: no provider has a mock package' : `  Mocks  ${mock}  ${listed(providers)}`,
  );
  if (inbox !== undefined) print(`  Inbox  ${inbox}  takes what the mocks send, verifies it and answers`);
}

/** Of more, the site has the names. */
const MOST_NAMES = 6;

const listed = (ids: readonly string[]): string =>
  ids.length > MOST_NAMES ? `${ids.length} providers` : ids.join(', ');

export const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
