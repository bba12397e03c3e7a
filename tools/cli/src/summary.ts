/** The table of all providers that `npm start` ends with. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nodeDisk } from './disk.ts';
import { sha256 } from './sha256.ts';
import { lastManifest } from './plan.ts';
import { verdicts, type Official } from './verdicts.ts';

/** Package below an output folder → a text that differs when one of its files does. */
export type PackageStates = Readonly<Record<string, string>>;

/** Of the packages on disk, as they are now. Files that the manifest does not list are not ours. */
export function packageStates(folder: string): PackageStates {
  const found = new Map<string, string[]>();
  for (const path of lastManifest(folder, nodeDisk).keys()) {
    const bytes = nodeDisk.read(join(folder, path));
    const [name = path] = path.split('/');
    found.set(name, [...(found.get(name) ?? []), `${path} ${bytes === undefined ? 'absent' : sha256(bytes)}`]);
  }
  return Object.fromEntries([...found].map(([name, files]) => [name, sha256(files.join('\n'))]));
}

export interface Row {
  readonly provider: string;
  readonly events: number;
  readonly official: Official;
  readonly packages: { readonly written: number; readonly unchanged: number };
  /** Milliseconds of work, 0 when all of it came from turbo's cache. Undefined when nobody measured. */
  readonly time?: number;
}

export function comparePackages(before: PackageStates, after: PackageStates): Row['packages'] {
  const written = Object.entries(after).filter(([name, state]) => before[name] !== state).length;
  return { written, unchanged: Object.keys(after).length - written };
}

/**
 * What the official parser said, from the log that turbo keeps of the last `lint` of a spec, and brings back with a
 * cached result.
 */
export function officialOf(entry: string): Official {
  const log = join(dirname(entry), '.turbo', 'turbo-lint.log');
  const text = existsSync(log) ? readFileSync(log, 'utf8') : '';
  const found = Object.entries(verdicts).find(([, phrase]) => text.includes(phrase));
  return (found?.[0] as Official | undefined) ?? 'not asked';
}

interface TurboRun {
  readonly tasks: readonly {
    readonly directory: string;
    readonly cache: { readonly status: string };
    readonly execution?: { readonly startTime: number; readonly endTime: number };
  }[];
}

/** Folder of a package, relative to the repository → milliseconds of its tasks, from `turbo run --summarize`. */
export function readTimes(file: string): ReadonlyMap<string, number> {
  const { tasks } = JSON.parse(readFileSync(file, 'utf8')) as TurboRun;
  const times = new Map<string, number>();
  for (const { directory, cache, execution } of tasks) {
    const spent = cache.status === 'HIT' || execution === undefined ? 0 : execution.endTime - execution.startTime;
    times.set(directory, (times.get(directory) ?? 0) + spent);
  }
  return times;
}

/** A table for 80 columns, as wide as what it holds. */
export function printTable(rows: readonly Row[]): string {
  const hasTimes = rows.some(({ time }) => time !== undefined);
  const head = ['provider', 'events', 'official parser', 'packages', ...(hasTimes ? ['time'] : [])];
  const cells = rows.map((row) => [
    row.provider,
    String(row.events),
    row.official,
    packagesText(row.packages),
    ...(hasTimes ? [timeText(row.time)] : []),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...cells].map((line) => line[column]!.length)));
  const rule = widths.map((width) => '─'.repeat(width));
  const isNumber = [false, true, false, false, true];
  const print = (line: readonly string[]) =>
    line.map((cell, column) => (isNumber[column] ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!)));
  return [head, rule, ...cells].map((line) => print(line).join('  ').trimEnd()).join('\n');
}

function packagesText({ written, unchanged }: Row['packages']): string {
  const parts = [written > 0 ? `${written} written` : '', unchanged > 0 ? `${unchanged} unchanged` : ''];
  return parts.filter((part) => part !== '').join(', ') || 'none';
}

function timeText(time: number | undefined): string {
  if (time === undefined) return '–';
  return time === 0 ? 'cached' : `${(time / 1000).toFixed(1)} s`;
}
