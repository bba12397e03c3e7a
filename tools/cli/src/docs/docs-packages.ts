/** The generated docs packages that a site is made of: where they are, and whether this version can read them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeDisk, statOf } from '../disk.ts';
import { UsageError } from '../exit.ts';
import { commandProblem, type LocatedProblem } from '../problems.ts';
import { foldersIn } from '../targets.ts';
import { shown } from '../where.ts';

/** The format of the document model that the site reads. */
const FORMAT = 1;

const modelOf = (folder: string): string => join(folder, 'docs', 'model');

/**
 * Ids of the providers that have a docs package, in code-point order.
 * @throws {UsageError} when there is none
 */
export function documentedProviders(packages: string): readonly string[] {
  if (statOf(packages)?.isDirectory() !== true) {
    throw new UsageError(
      `there is no folder ${shown(packages)}; run hookwright generate first, or name one with --packages.`,
    );
  }
  const found = foldersIn(packages).filter((id) => statOf(modelOf(join(packages, id)))?.isDirectory());
  if (found.length > 0) return found;
  throw new UsageError(`there is no docs package in ${shown(packages)}; run hookwright generate first.`);
}

/** What keeps these packages from becoming pages: a file cut off in the middle, or one that a newer version wrote. */
export function problemsOf(packages: string, ids: readonly string[]): readonly LocatedProblem[] {
  return ids.flatMap((id) => modelFiles(modelOf(join(packages, id))).flatMap((file) => problemOf(file) ?? []));
}

function modelFiles(model: string): readonly string[] {
  const events = join(model, 'events');
  const names = nodeDisk.kind(events) === 'folder' ? readdirSync(events).filter((name) => name.endsWith('.json')) : [];
  return [
    ...['provider.json', 'types.json'].map((name) => join(model, name)),
    ...names.toSorted().map((name) => join(events, name)),
  ];
}

function problemOf(file: string): LocatedProblem | undefined {
  const path = shown(file);
  let format: unknown;
  try {
    ({ format } = JSON.parse(readFileSync(file, 'utf8')) as { readonly format?: unknown });
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'it is no JSON' : 'it cannot be opened';
    return commandProblem('docs-unreadable', { path, reason });
  }
  if (format === FORMAT) return undefined;
  if (typeof format === 'number' && format > FORMAT)
    return commandProblem('docs-newer', { path, format: String(format) });
  return commandProblem('docs-unreadable', { path, reason: 'it says no format' });
}
