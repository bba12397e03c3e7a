import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ProviderDocs } from '../model.ts';
import { docsPackages, type DocsPackage, filesIn, foldersIn, packagesFolder, readModel } from './read.ts';
import { servedPath, servedText } from './served-paths.ts';

/** A file of a docs package, and where the site has it. */
interface ServedFile {
  /** Below the site's base: `host-building/openapi.json`. */
  readonly path: string;
  readonly file: string;
  /** Its text as it is served; absent where the bytes are. */
  readonly text?: (text: string) => string;
}

/** Only programs read these, and from the package. */
const NOT_SERVED = new Set(['model', 'node_modules', 'package.json', 'README.md', 'index.d.ts', 'webhooks.d.ts']);

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  yaml: 'application/yaml',
};

/** Puts the texts and downloads of every docs package beside the pages: copied in a build, read on request in dev. */
export function packageFiles(): AstroIntegration {
  let packages = '';
  return {
    name: 'hookwright-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        packages = packagesFolder(fileURLToPath(config.root));
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = pathBelow(server.config.base, request.url ?? '');
          void find(packages, path)
            .then(async (found) => {
              if (found === undefined) return next();
              response.setHeader('Content-Type', TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'text/plain');
              response.end(await textOf(found));
            })
            .catch(next);
        });
      },
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        for (const docs of await docsPackages(packages))
          for (const served of await servedFiles(docs)) await write(served, join(site, served.path));
      },
    },
  };
}

async function find(packages: string, path: string): Promise<ServedFile | undefined> {
  const docs = (await docsPackages(packages)).find(({ id }) => path.startsWith(`${id}/`));
  return docs === undefined ? undefined : (await servedFiles(docs)).find((served) => served.path === path);
}

async function servedFiles(docs: DocsPackage): Promise<readonly ServedFile[]> {
  const { events } = await readModel<ProviderDocs>(join(docs.folder, 'model/provider.json'));
  const paths = await pathsIn(docs.folder);
  return paths.map((path) => ({
    path: `${docs.id}/${servedPath(path, events)}`,
    file: join(docs.folder, path),
    ...(/\.(md|txt)$/.test(path) ? { text: (text: string) => servedText(path, text, events) } : {}),
  }));
}

async function pathsIn(folder: string, below = ''): Promise<readonly string[]> {
  const here = join(folder, below);
  const served = (name: string): boolean => below !== '' || !NOT_SERVED.has(name);
  const files = (await filesIn(here)).filter(served).map((name) => below + name);
  const folders = (await foldersIn(here)).filter(served);
  const inner = await Promise.all(folders.map((name) => pathsIn(folder, `${below}${name}/`)));
  return [...files, ...inner.flat()];
}

async function write(served: ServedFile, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await (served.text === undefined ? copyFile(served.file, target) : writeFile(target, await textOf(served)));
}

async function textOf({ file, text = (same) => same }: ServedFile): Promise<string> {
  return text(await readFile(file, 'utf8'));
}

function pathBelow(base: string, address: string): string {
  const path = decodeURI(address.split('?')[0] ?? '');
  return path.startsWith(base) ? path.slice(base.length) : path.slice(1);
}
