/** `hookwright summary`, for the repository's own scripts: what a run did, as a table. */
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { exit, UsageError, type ExitCode } from '../exit.ts';
import { readTarget } from '../read.ts';
import { findSettings } from '../settings.ts';
import {
  comparePackages,
  officialOf,
  packageStates,
  printTable,
  readTimes,
  type PackageStates,
  type Row,
} from '../summary.ts';
import { findTargets, type Target } from '../targets.ts';
import { openTerminal } from '../terminal.ts';
import { base } from '../where.ts';

export interface SummaryOptions {
  readonly snapshot?: boolean;
  readonly before?: string;
  readonly turbo?: string;
  readonly json?: boolean;
}

/** Output folder, relative to the repository → its packages. */
type Snapshot = Readonly<Record<string, PackageStates>>;

/** @throws UsageError outside a repository with settings. */
export async function summary(options: SummaryOptions): Promise<ExitCode> {
  const from = base();
  const root = findSettings(from)?.root;
  if (root === undefined)
    throw new UsageError('there is no package.json with a member "hookwright" above this folder.');
  const targets = await findTargets([], {}, from);
  const { print } = openTerminal();
  const outputs = await Promise.all(targets.map((target) => outputOf(target, root)));
  const after: Snapshot = Object.fromEntries(outputs.map(({ folder }) => [folder, packageStates(join(root, folder))]));
  if (options.snapshot) {
    print(JSON.stringify(after));
    return exit.ok;
  }
  const read = (file: string) => readFileSync(resolve(from, file), 'utf8');
  const before = options.before === undefined ? {} : (JSON.parse(read(options.before)) as Snapshot);
  const times = options.turbo === undefined ? undefined : readTimes(resolve(from, options.turbo));
  const rows = outputs.map(({ target, id, folder, events }): Row => {
    const time = times?.get(below(root, dirname(target.entry)));
    const packages = comparePackages(before[folder] ?? {}, after[folder]!);
    const row = { provider: id, events, official: officialOf(target.entry), packages };
    return time === undefined ? row : { ...row, time };
  });
  print(options.json ? JSON.stringify(rows, undefined, 2) : [printTable(rows), '', ...nextSteps(rows)].join('\n'));
  return exit.ok;
}

interface Output {
  readonly target: Target;
  readonly id: string;
  /** Relative to the repository. */
  readonly folder: string;
  readonly events: number;
}

async function outputOf(target: Target, root: string): Promise<Output> {
  const { contract } = await readTarget(target);
  if (contract === undefined) throw new UsageError(`${below(root, target.entry)} has errors: run hookwright lint.`);
  const { id, events } = contract;
  return { target, id, folder: below(root, join(target.out, id)), events: events.length };
}

const below = (root: string, path: string): string => relative(root, path).replaceAll(sep, '/');

function nextSteps(rows: readonly Row[]): readonly string[] {
  const provider = rows[0]?.provider ?? '<provider>';
  return [
    'What to do next:',
    `  edit specs/${provider}/, with  npm run hookwright -- generate --watch`,
    '  add a provider:             npm run hookwright -- init <provider>',
    '  check everything:           npm test',
  ];
}
