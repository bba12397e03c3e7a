/** `hookwright summary`, for the repository's own scripts: what a run did, as a table. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { nodeDisk } from '../disk.ts';
import { exit, UsageError, type ExitCode } from '../exit.ts';
import { readTarget } from '../read.ts';
import { findSettings } from '../settings.ts';
import { openStates, type States } from '../state.ts';
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

/** A provider's id → its packages. */
type Snapshot = Readonly<Record<string, PackageStates>>;

/** @throws UsageError outside a repository with settings, and for a document with errors. */
export async function summary(options: SummaryOptions): Promise<ExitCode> {
  const from = base();
  const { root, out } = findSettings(from) ?? {};
  if (root === undefined || out === undefined) {
    throw new UsageError('there is no package.json above this folder whose "hookwright" says where packages go.');
  }
  const { print } = openTerminal();
  if (options.snapshot) {
    print(JSON.stringify(takeSnapshot(out)));
    return exit.ok;
  }
  const read = (file: string) => readFileSync(resolve(from, file), 'utf8');
  const before = options.before === undefined ? {} : (JSON.parse(read(options.before)) as Snapshot);
  const times = options.turbo === undefined ? undefined : readTimes(resolve(from, options.turbo));
  const states = openStates();
  const rows: Row[] = [];
  for (const target of await findTargets([], {}, from)) {
    const { id, events } = await contractOf(target, states);
    const packages = comparePackages(before[id] ?? {}, packageStates(join(out, id)));
    const row = { provider: id, events, official: officialOf(target.entry), packages };
    const time = times?.get(relative(root, dirname(target.entry)).replaceAll(sep, '/'));
    rows.push(time === undefined ? row : { ...row, time });
  }
  print(options.json ? JSON.stringify(rows, undefined, 2) : [printTable(rows), '', ...nextSteps(rows)].join('\n'));
  return exit.ok;
}

/** Of whatever lies below the output folder: the documents may have errors as yet. */
function takeSnapshot(out: string): Snapshot {
  const names = nodeDisk.kind(out) === 'folder' ? readdirSync(out) : [];
  const states = names.map((name) => [name, packageStates(join(out, name))] as const);
  return Object.fromEntries(states.filter(([, packages]) => Object.keys(packages).length > 0));
}

/** What the last run found out, or what a reading does. */
async function contractOf(target: Target, states: States): Promise<{ readonly id: string; readonly events: number }> {
  const known = states.unchanged(target, []);
  if (known !== undefined) return known;
  const { contract } = await readTarget(target);
  if (contract === undefined) throw new UsageError(`${target.entry} has errors: run hookwright lint.`);
  return { id: contract.id, events: contract.events.length };
}

function nextSteps(rows: readonly Row[]): readonly string[] {
  const provider = rows[0]?.provider ?? '<provider>';
  return [
    'What to do next:',
    `  change specs/${provider}/, and see its packages follow:`,
    '                       npm run hookwright -- generate --watch',
    '  read and send:       npm run hookwright -- docs serve',
    '  be all providers:    npm run hookwright -- mock',
    '  describe a provider: npm run hookwright -- init <provider>',
    '  check everything:    npm test',
  ];
}
