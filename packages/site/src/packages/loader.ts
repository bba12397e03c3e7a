import { readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { type DocsPackage, docsPackages, filesIn, packagesFolder, parseModel } from './read.ts';
import type { ProblemsByProvider } from './problems.ts';

/** What one model file gives to a collection. Text stays on disk and is read for the page that shows it. */
interface ModelFile {
  readonly id: string;
  readonly provider: string;
  readonly file: string;
}

const filesOf = {
  providers: (docs: DocsPackage) => [
    { id: docs.id, provider: docs.id, file: join(docs.folder, 'model/provider.json') },
  ],
  types: (docs: DocsPackage) => [{ id: docs.id, provider: docs.id, file: join(docs.folder, 'model/types.json') }],
  events: async (docs: DocsPackage) => {
    const folder = join(docs.folder, 'model/events');
    const names = (await filesIn(folder)).filter((name) => name.endsWith('.json'));
    return names.map((name) => ({
      id: `${docs.id}/${name.slice(0, -5)}`,
      provider: docs.id,
      file: join(folder, name),
    }));
  },
} satisfies Record<string, (docs: DocsPackage) => readonly ModelFile[] | Promise<readonly ModelFile[]>>;

/**
 * A collection of the document models of every provider. An entry holds where its file is and a digest of it, and a
 * change of one provider reads that provider again.
 */
export function packageDocs(kind: keyof typeof filesOf): Loader {
  return {
    name: `hookwright-${kind}`,
    load: async (context) => {
      const packages = packagesFolder(fileURLToPath(context.config.root));
      context.store.clear();
      for (const docs of await docsPackages(packages)) await readProvider(context, kind, docs);
      watch(context, packages, async (id) => readProvider(context, kind, { id, folder: join(packages, id, 'docs') }));
    },
  };
}

async function readProvider(context: LoaderContext, kind: keyof typeof filesOf, docs: DocsPackage): Promise<void> {
  const { store } = context;
  const files = await filesOf[kind](docs);
  const stale = new Set(
    store
      .entries()
      .filter(([, entry]) => entry.data.provider === docs.id)
      .map(([id]) => id),
  );
  for (const { id, provider, file } of files) {
    const text = await readFile(file, 'utf8');
    parseModel(file, text);
    const digest = context.generateDigest(text);
    const data = await context.parseData({ id, data: { provider, file, digest } });
    store.set({ id, data, digest });
    stale.delete(id);
  }
  for (const id of stale) store.delete(id);
}

/** Files are renamed one by one, so a provider is read when nothing of it has changed for this long. */
const QUIET_MS = 60;

function watch(context: LoaderContext, packages: string, read: (provider: string) => Promise<void>): void {
  const { watcher, logger } = context;
  if (watcher === undefined) return;
  const waiting = new Map<string, NodeJS.Timeout>();
  const changed = (path: string): void => {
    const [provider, docs, model] = relative(packages, path).split(sep);
    if (provider === undefined || docs !== 'docs' || model !== 'model') return;
    clearTimeout(waiting.get(provider));
    const run = (): void => void read(provider).catch((error: Error) => logger.error(error.message));
    waiting.set(provider, setTimeout(run, QUIET_MS));
  };
  watcher.add(packages);
  watcher.on('add', changed).on('change', changed).on('unlink', changed);
}

/** What is wrong with specs right now: the file that HOOKWRIGHT_PROBLEMS names, read again whenever it changes. */
export function problemsFile(): Loader {
  return {
    name: 'hookwright-problems',
    load: async (context) => {
      const file = env.HOOKWRIGHT_PROBLEMS === undefined ? undefined : resolve(env.HOOKWRIGHT_PROBLEMS);
      context.store.clear();
      if (file === undefined) return;
      await readProblems(context, file);
      const changed = (path: string): void => {
        if (resolve(path) === file) void readProblems(context, file);
      };
      context.watcher?.add(file);
      context.watcher?.on('add', changed).on('change', changed).on('unlink', changed);
    },
  };
}

async function readProblems(context: LoaderContext, file: string): Promise<void> {
  const text = await readFile(file, 'utf8').catch(() => '{}');
  try {
    const problems = JSON.parse(text) as ProblemsByProvider;
    context.store.clear();
    for (const [id, list] of Object.entries(problems))
      if (list.length > 0) context.store.set({ id, data: { list }, digest: context.generateDigest({ list }) });
  } catch {
    // A file that is half written is read again when the rest of it has come.
    context.logger.warn('The file of problems is not JSON yet.');
  }
}
