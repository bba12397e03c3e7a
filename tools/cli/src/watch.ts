/** `hookwright generate --watch`: writes again what depends on a file that changed, until it is interrupted. */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Artifact } from '@hookwright/emitters';
import { nodeDisk } from './disk.ts';
import { exit, UsageError, type ExitCode } from './exit.ts';
import { problemJson } from './formats.ts';
import { ProblemError } from './problems.ts';
import { amount, printProblem } from './report.ts';
import { writtenLine } from './results.ts';
import { openRunner, type Result } from './run.ts';
import { isOlderThan, isSame, SETTLING, takeSnapshot, type Snapshot } from './snapshot.ts';
import { findTargets, type Target, type TargetOptions } from './targets.ts';
import { visible, type Terminal } from './terminal.ts';
import { openWatchers, type Watchers } from './watchers.ts';
import { base, shown } from './where.ts';

export interface WatchOptions {
  readonly words: readonly string[];
  readonly options: TargetOptions & { readonly json?: boolean };
  readonly only: readonly Artifact[];
  readonly terminal: Terminal;
  /** Ends it, as a signal of the system does. */
  readonly signal?: AbortSignal;
}

/** A document as it was when it was last read. */
interface Seen {
  readonly target: Target;
  readonly folders: readonly string[];
  readonly snapshot: Snapshot;
  /** A file changed while it was read, so what was read may be neither the old nor the new. */
  readonly torn: boolean;
  /** Problems were told of it, so their end is told, too. */
  readonly troubled: boolean;
}

interface Watching extends WatchOptions {
  readonly watchers: Watchers;
  /** By the document's path. */
  readonly seen: Map<string, Seen>;
  /** Folders of documents that went away: there they may come back. */
  readonly awaited: Set<string>;
}

/**
 * Returns when the process is told to stop.
 * @throws UsageError when the arguments mean nothing at the start; later on that is waited out.
 */
export async function watch(options: WatchOptions): Promise<ExitCode> {
  const watching: Watching = { ...options, watchers: openWatchers(), seen: new Map(), awaited: new Set() };
  const { watchers, terminal } = watching;
  const stop = () => watchers.stop();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  process.stdout.on('error', stop);
  options.signal?.addEventListener('abort', stop, { once: true });
  try {
    await settle(await findTargets(options.words, options.options, base()), watching);
    terminal.note(`Watching ${amount(watching.seen.size, 'document')}. Stop with Ctrl-C.`);
    while (await watchers.changed()) await settle(await targetsNow(watching), watching);
  } finally {
    watchers.stop();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
    process.stdout.off('error', stop);
  }
  return exit.ok;
}

/** A path that went away may come back, and does not hold up the others: saving by renaming takes a moment. */
async function targetsNow({ words, options, seen, terminal }: Watching): Promise<readonly Target[]> {
  const found: Target[] = [];
  for (const word of words.length === 0 ? [[]] : words.map((one) => [one])) {
    try {
      found.push(...(await findTargets(word, options, base())));
    } catch (error) {
      if (error instanceof UsageError) continue;
      if (!(error instanceof ProblemError)) throw error;
      // Settings that cannot be read are being edited: until they can, the old ones hold.
      terminal.complain(`${printProblem(error.problem, terminal.paint.note)}\n`);
      return [...seen.values()].map(({ target }) => target);
    }
  }
  return found;
}

/** Rounds in a row: each may find what changed while the last one was reading, before its folders were watched. */
const ROUNDS = 3;

async function settle(targets: readonly Target[], watching: Watching): Promise<void> {
  const { seen, awaited, terminal } = watching;
  for (const entry of seen.keys()) {
    if (targets.some((target) => target.entry === entry)) continue;
    seen.delete(entry);
    awaited.add(dirname(entry));
    terminal.note(`${clock()}  ${visible(shown(entry))} is gone; its packages stay as they are.`);
  }
  for (let round = 0; round < ROUNDS; round++) {
    const changed = targets.filter(({ entry }) => isChanged(seen.get(entry)));
    if (changed.length === 0) break;
    if (round > 0) await sleep(SETTLING);
    await runChanged(changed, watching);
    watchAll(watching);
  }
  // A folder that was replaced by another of the same name needs watching anew, whether or not a document changed.
  watchAll(watching);
}

const watchAll = ({ watchers, seen, awaited }: Watching): void =>
  watchers.watch([...awaited, ...[...seen.values()].flatMap(({ folders }) => folders)]);

const isChanged = (seen: Seen | undefined): boolean =>
  seen === undefined || seen.torn || !isSame(seen.snapshot, seen.target.out);

async function runChanged(targets: readonly Target[], watching: Watching): Promise<void> {
  const { seen, only } = watching;
  const runner = openRunner({ check: false, only });
  for (const target of targets) {
    // What it is at the start is told in any case.
    const { troubled } = seen.get(target.entry) ?? { troubled: true };
    const start = Date.now();
    const result = await runner.run(target);
    seen.set(target.entry, seenOf(result, start));
    if (troubled || result.status !== 'unchanged' || result.problems.length > 0) announce(result, watching);
  }
  await runner.close();
}

function seenOf({ target, status, read, problems }: Result, start: number): Seen {
  const home = dirname(target.entry);
  // A reading that failed may have missed a file that is yet to come, in a folder that it never opened.
  const around = status === 'failed' ? foldersBelow(home, target.out) : [];
  const paths = [...new Set([target.entry, ...read, ...around])];
  const snapshot = takeSnapshot(paths, target.out);
  const folders = [dirname(home), home, ...paths.flatMap((path) => [dirname(path), path])];
  return {
    target,
    folders: [...new Set(folders)],
    snapshot,
    torn: !isOlderThan(start, snapshot),
    troubled: problems.length > 0,
  };
}

/** Folders that are looked at below a document that could not be read. */
const MOST_FOLDERS = 200;

function foldersBelow(top: string, except: string): readonly string[] {
  const found = [top];
  for (const folder of found) {
    const entries = nodeDisk.kind(folder) === 'folder' ? readdirSync(folder, { withFileTypes: true }) : [];
    const inside = entries.filter((entry) => entry.isDirectory() && !/^(\.|node_modules$)/.test(entry.name));
    found.push(...inside.map(({ name }) => join(folder, name)).filter((path) => path !== except));
    if (found.length > MOST_FOLDERS) break;
  }
  return found.slice(0, MOST_FOLDERS);
}

function announce(result: Result, { options, terminal }: WatchOptions): void {
  const { id, status, plan, problems } = result;
  const time = clock();
  if (options.json) {
    const { added = [], changed = [], removed = [] } = plan ?? {};
    const said = { time, id, status, added, changed, removed, problems: problems.map(problemJson) };
    return terminal.print(JSON.stringify(said));
  }
  for (const problem of problems) terminal.complain(`${printProblem(problem, terminal.paint.note)}\n`);
  const line = status === 'written' ? writtenLine(result, terminal) : `${visible(id)}  ${status}`;
  return terminal.print(`${time}  ${line}`);
}

/** `14:03:22`, as clocks in this place show it. */
const clock = (): string => new Date().toTimeString().slice(0, 8);
