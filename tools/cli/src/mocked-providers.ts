/** Providers that can be mocked: from their generated packages, or made on the spot from a document. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MockedProvider } from '@hookwright/mock-engine';
import { errorCode, statOf } from './disk.ts';
import { UsageError } from './exit.ts';
import { suggestion } from './nearest.ts';
import { ProblemError } from './problems.ts';
import { outFolder } from './providers.ts';
import { findSettings } from './settings.ts';
import { findTargets, foldersIn, nameOf, providerNames, type Target } from './targets.ts';
import { base, shown } from './where.ts';

/** The module of a generated mock package. */
const mockIn = (folder: string): string => join(folder, 'mock', 'index.js');

const isFile = (path: string): boolean => statOf(path)?.isFile() === true;

/** Ids of the providers that have a generated mock package, and names of those that have a document alone. */
export function knownMocks(from: string): readonly string[] {
  const out = outFolder(from);
  const generated = foldersIn(out).filter((name) => isFile(mockIn(join(out, name))));
  return [...new Set([...generated, ...providerNames(findSettings(from))])].toSorted();
}

/**
 * @param words Ids of providers, documents, or folders of documents; none means all of the repository.
 * @throws {UsageError} for what cannot be found
 * @throws {ProblemError} for a document with errors
 */
export async function loadMockedProviders(words: readonly string[]): Promise<readonly MockedProvider[]> {
  const from = base();
  const wanted = words.length > 0 ? words : knownMocks(from);
  if (wanted.length === 0) {
    throw new UsageError('say which provider to mock: hookwright mock path/to/asyncapi.yaml');
  }
  const found: MockedProvider[] = [];
  for (const word of wanted) found.push(...(await loadWord(word, from)));
  const twice = found.find(({ id }, index) => found.findIndex((other) => other.id === id) !== index);
  if (twice !== undefined) throw new UsageError(`the provider ${twice.id} is named twice.`);
  return found;
}

/** As `loadMockedProviders`, where one is meant. */
export async function loadMockedProvider(word: string): Promise<MockedProvider> {
  const [first, second] = await loadMockedProviders([word]);
  if (first !== undefined && second === undefined) return first;
  throw new UsageError(`${word} holds several providers; name one of them.`);
}

/**
 * Loads a generated mock package, also where nobody has installed what its package.json names. Undefined where there is none.
 * @param folder Of the provider: it holds `mock` and `validators`.
 * @throws {UsageError} when it is damaged
 */
export async function loadGeneratedMock(folder: string): Promise<MockedProvider | undefined> {
  if (!isFile(mockIn(folder))) return undefined;
  const loaded = await loadModule(mockIn(folder));
  const manifest = join(folder, 'validators', 'package.json');
  if (loaded !== undefined || !isFile(manifest)) return loaded;
  const { name } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly name: string };
  return loadStaged((staged) => {
    const filter = (path: string) => basename(path) !== 'node_modules';
    cpSync(join(folder, 'mock'), join(staged, 'mock'), { recursive: true, filter });
    cpSync(join(folder, 'validators'), join(staged, 'node_modules', name), { recursive: true, filter });
  });
}

/** A generated package starts in a moment, so it wins; a path is read anew, as it is now. */
async function loadWord(word: string, from: string): Promise<readonly MockedProvider[]> {
  const folder = join(outFolder(from), word);
  const known = knownMocks(from);
  if (known.includes(word) && isFile(mockIn(folder))) {
    const loaded = await loadModule(mockIn(folder));
    if (loaded !== undefined) return [loaded];
  }
  const generated = await loadGeneratedMock(resolve(from, word));
  if (generated !== undefined) return [generated];
  if (!known.includes(word) && statOf(resolve(from, word)) === undefined) throw new UsageError(notFound(word, known));
  const made: MockedProvider[] = [];
  for (const target of await findTargets([word], {}, from)) made.push(await makeMock(target));
  return made;
}

function notFound(word: string, known: readonly string[]): string {
  const what = known.length === 0 ? 'path' : 'provider or path';
  return `there is no ${what} "${word}"${suggestion(word, known)}`;
}

/** Undefined when its dependencies are not installed: a package that was generated a moment ago. */
async function loadModule(file: string): Promise<MockedProvider | undefined> {
  let exported: object;
  try {
    exported = (await import(pathToFileURL(file).href)) as object;
  } catch (error) {
    if (errorCode(error) === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
  const found: unknown = Object.values(exported).find(isMocked);
  if (isMocked(found)) return found;
  throw new UsageError(`${shown(file)} exports no provider; generate it again.`);
}

const isMocked = (value: unknown): value is MockedProvider =>
  typeof value === 'object' && value !== null && 'scenarios' in value && 'validate' in value;

/** Generates into a folder of the system's, loads, and removes it. */
async function makeMock(target: Target): Promise<MockedProvider> {
  const [{ readTarget }, { emitPackages, packageName }] = await Promise.all([
    import('./read.ts'),
    import('@hookwright/emitters'),
  ]);
  const { contract, problems } = await readTarget(target);
  const problem = problems.find(({ severity }) => severity === 'error');
  if (problem !== undefined) throw new ProblemError(problem);
  if (contract === undefined) throw new UsageError(`${nameOf(target.entry)} could not be read.`);
  const files = await emitPackages(contract, ['validators', 'mock']);
  const loaded = await loadStaged((staged) => {
    for (const { path, text } of files) {
      const [artifact, ...rest] = path.split('/');
      const home = artifact === 'validators' ? join('node_modules', packageName(contract, 'validators')) : 'mock';
      const file = join(staged, home, ...rest);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  });
  if (loaded === undefined) throw new Error('the generated mock lacks a module');
  return loaded;
}

/** Loads a mock from a folder of the system's in which `fill` puts it beside its validators, and removes it. */
async function loadStaged(fill: (folder: string) => void): Promise<MockedProvider | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'hookwright-mock-'));
  try {
    fill(folder);
    return await loadModule(mockIn(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
