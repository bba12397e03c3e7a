/** What the arguments of a command mean: which documents, and where each one's packages go. */
import { readdirSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { statOf } from './disk.ts';
import { UsageError } from './exit.ts';
import { isLanguage, languageIds } from './languages.ts';
import { suggestion } from './nearest.ts';
import { findSettings, ownVersion, scopeName, type Settings } from './settings.ts';
import { shown } from './where.ts';

/** A document to read, with its settings. */
export interface Target {
  /** The document, absolute. */
  readonly entry: string;
  /** The folder that holds a folder per provider, absolute. */
  readonly out: string;
  /** As `--id` gives it. */
  readonly id?: string;
  /** Without the `@`. */
  readonly scope?: string;
  readonly runtimeRange: string;
  /** Other languages that models are wanted in; absent when there are none. */
  readonly languages?: readonly string[];
}

/** Options as the command line gives them. */
export interface TargetOptions {
  readonly out?: string | undefined;
  readonly id?: string | undefined;
  readonly scope?: string | undefined;
  /** Names of languages with commas between, beside those of the settings. */
  readonly languages?: string | undefined;
}

/**
 * Finds the documents of a command's arguments: paths of documents or folders, or names of providers; none means every
 * provider of the settings. In the order given, each once.
 * @param from The folder that paths are relative to.
 * @throws UsageError for what cannot be found. ProblemError `settings-invalid`.
 */
export async function findTargets(
  words: readonly string[],
  options: TargetOptions,
  from: string,
): Promise<readonly Target[]> {
  if (options.out === '') throw new UsageError('--out names a folder.');
  const known = new Map<string, Settings | undefined>();
  const here = findSettings(from, known);
  const found = words.length > 0 ? words.map((word) => pathOf(word, here, from)) : [everySpec(here)];
  const entries: string[] = [];
  for (const path of found) entries.push(...(await documentsIn(path)));
  const version = ownVersion();
  const once = [...new Set(entries)];
  if (options.id !== undefined && once.length > 1) {
    throw new UsageError(`--id names one provider, and ${once.length} documents were given.`);
  }
  return once.map((entry) =>
    targetOf(entry, options, { settings: findSettings(dirname(entry), known), from, version }),
  );
}

interface Surroundings {
  readonly settings: Settings | undefined;
  readonly from: string;
  readonly version: string;
}

function targetOf(entry: string, options: TargetOptions, { settings, from, version }: Surroundings): Target {
  const scope = options.scope === undefined ? settings?.scope : scopeName(options.scope);
  if (options.scope !== undefined && scope === undefined) {
    throw new UsageError(`"${options.scope}" is no scope that npm allows; it looks like @acme.`);
  }
  const languages = languagesOf(options.languages, settings);
  return {
    entry,
    out: options.out === undefined ? (settings?.out ?? resolve(from, 'packages')) : resolve(from, options.out),
    ...(options.id === undefined ? {} : { id: options.id }),
    ...(scope === undefined ? {} : { scope }),
    runtimeRange: settings?.runtimeRange ?? `^${version}`,
    ...(languages.length === 0 ? {} : { languages }),
  };
}

/** Those of the settings and those asked for, in the order in which all languages are listed. */
function languagesOf(asked: string | undefined, settings: Settings | undefined): readonly string[] {
  const names = asked === undefined ? [] : asked.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !isLanguage(name));
  if (unknown !== undefined) {
    const choice = `--languages takes ${languageIds.join(', ')}, with commas between.`;
    throw new UsageError(`there is no language "${unknown}"${suggestion(unknown, languageIds)} ${choice}`);
  }
  return languageIds.filter((id) => names.includes(id) || settings?.languages?.includes(id));
}

/** Names of the folders in the settings' `specs`, in code-point order. */
export function providerNames(settings: Settings | undefined): readonly string[] {
  return settings?.specs === undefined ? [] : foldersIn(settings.specs);
}

function everySpec(settings: Settings | undefined): string {
  if (settings?.specs !== undefined) return settings.specs;
  throw new UsageError(
    'say which AsyncAPI document to read: hookwright generate path/to/asyncapi.yaml --out some/folder',
  );
}

/** A path wins over a provider's name. */
function pathOf(word: string, settings: Settings | undefined, from: string): string {
  const path = resolve(from, word);
  if (statOf(path) !== undefined) return path;
  const names = providerNames(settings);
  if (settings?.specs !== undefined && names.includes(word)) return join(settings.specs, word);
  const what = names.length === 0 ? 'path' : 'provider or path';
  throw new UsageError(`there is no ${what} "${word}"${suggestion(word, names)}`);
}

const USUAL = ['asyncapi.yaml', 'asyncapi.yml', 'asyncapi.json'];

/** The usual layouts need no reading: a file, a folder with its document, a folder of such folders. */
async function documentsIn(path: string): Promise<readonly string[]> {
  const found = statOf(path);
  if (found?.isFile()) return [path];
  if (!found?.isDirectory()) throw new UsageError(`${shown(path)} is neither a file nor a folder.`);
  const usual = usualDocument(path) ?? foldersIn(path).flatMap((name) => usualDocument(join(path, name)) ?? []);
  if (usual.length > 0) return [usual].flat();
  const { findSpecs } = await import('@hookwright/contract');
  const { documents } = findSpecs(path);
  if (documents.length === 0) throw new UsageError(`there is no AsyncAPI document in ${shown(path)}.`);
  return documents;
}

const usualDocument = (folder: string): string | undefined =>
  USUAL.map((name) => join(folder, name)).find((path) => statOf(path)?.isFile());

export function foldersIn(path: string): readonly string[] {
  if (!statOf(path)?.isDirectory()) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .map(({ name }) => name)
    .toSorted((a, b) => (a < b ? -1 : 1));
}

/** The name of a document for people, before its contract is known. */
export const nameOf = (entry: string): string =>
  USUAL.includes(basename(entry)) ? basename(dirname(entry)) : basename(entry, extname(entry));
