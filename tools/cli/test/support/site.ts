/** A project with docs packages, and a stand-in for the site that makes its pages at once. */
import { join } from 'node:path';
import { newFolder, putTree, type Tree } from './tree.ts';

/**
 * In the place of Astro: writes a page that tells how it was called, or does what the file `how` of the site says.
 * `hang` prints a line and stays; `fail` says so and ends.
 */
const astro = `
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
const [command, ...args] = process.argv.slice(2);
const option = (name) => args[args.indexOf(name) + 1];
const root = option('--root');
const how = existsSync(join(root, 'how')) ? readFileSync(join(root, 'how'), 'utf8') : '';
const out = option('--outDir');
mkdirSync(join(out, '_astro'), { recursive: true });
const { HOOKWRIGHT_PACKAGES: packages, ASTRO_TELEMETRY_DISABLED: silent, NODE_ENV: mode } = process.env;
const misled = ['BASE_URL', 'SITE', 'DEV', 'MODE'].filter((name) => name in process.env);
const told = JSON.stringify({ command, packages, silent, mode, misled, base: args.includes('--base') ? option('--base') : '/' });
writeFileSync(join(out, 'index.html'), '<!doctype html><head><title>Home</title></head>' + told);
if (how === 'fail') {
  console.error('[ERROR] no such component');
  process.exit(1);
}
if (how === 'hang') {
  console.log('hanging');
  // Whoever started it may have been killed.
  const { ppid } = process;
  setInterval(() => process.ppid === ppid || process.exit(), 50);
} else {
  writeFileSync(join(out, '404.html'), '<!doctype html><head></head>Not here');
  // As Astro does, which works in its own folder first.
  writeFileSync(join(root, 'page.css'), 'body{}');
  renameSync(join(root, 'page.css'), join(out, '_astro/page.abc.css'));
  console.log(' ├─ /index.html (+1ms)');
}
`;

const site = (folder: string): Tree => ({
  [`${folder}/package.json`]: JSON.stringify({
    name: '@hookwright/site',
    version: '1.0.0',
    dependencies: { astro: '1' },
  }),
  [`${folder}/src/page.astro`]: 'a page',
});

const library: Tree = {
  'node_modules/astro/package.json': JSON.stringify({ name: 'astro', version: '1.0.0', bin: { astro: 'bin.mjs' } }),
  'node_modules/astro/bin.mjs': astro,
};

/** Where the stand-in is installed. */
export const SITE = 'node_modules/@hookwright/site';

/** A docs package of one provider. */
export const docsOf = (id: string): Tree => ({
  [`packages/${id}/docs/model/provider.json`]: JSON.stringify({ format: 1, id }),
  [`packages/${id}/docs/model/types.json`]: JSON.stringify({ format: 1, types: [] }),
  [`packages/${id}/docs/model/events/created.json`]: JSON.stringify({ format: 1, name: 'created' }),
});

/** A folder with the stand-in installed, and what is given. */
export function siteProject(tree: Tree = docsOf('acme')): string {
  const folder = newFolder();
  putTree(folder, { 'package.json': '{}', ...library, ...site(SITE), ...tree });
  return folder;
}

/** Makes the stand-in hang, fail, or work again. */
export const behave = (folder: string, how: 'hang' | 'fail' | ''): void => putTree(join(folder, SITE), { how });
