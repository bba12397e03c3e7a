/** Packs workspace packages as they would be published, and installs the tarballs into a folder of their own. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Packed {
  readonly name: string;
  readonly version: string;
  /** Absolute path. */
  readonly tarball: string;
}

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds what is written in TypeScript and packs every package that is not private into `target`, in code-point order of the names. */
export function packAll(target: string): readonly Packed[] {
  mkdirSync(target, { recursive: true });
  build();
  const listed = run('pnpm', ['list', '--recursive', '--depth=-1', '--json']);
  const all = JSON.parse(listed) as readonly {
    readonly name: string;
    readonly path: string;
    readonly private: boolean;
  }[];
  const open = all.filter((entry) => !entry.private).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return open.map(({ path }) => pack(path, target));
}

/** The packages that people write in TypeScript, with what is loaded by its address and so stands in no `exports`. */
const built: Readonly<Record<string, readonly string[]>> = {
  'packages/receiver': [],
  'packages/mock-engine': [],
  'packages/testing': [],
  'tools/code': [],
  'tools/contract': [],
  'tools/emitters': [],
  'tools/cli': ['src/official-parser-worker.ts'],
};

/** Declarations by the compiler, and the code in a few files: loading a hundred slows every short run. */
function build(): void {
  for (const folder of Object.keys(built)) rmSync(join(root, folder, 'dist'), { recursive: true, force: true });
  run('tsc', ['-b', '--force', '--emitDeclarationOnly']);
  for (const [folder, addressed] of Object.entries(built)) bundle(folder, addressed);
}

function bundle(path: string, addressed: readonly string[]): void {
  const folder = join(root, path);
  const dist = join(folder, 'dist');
  const options = ['--bundle', '--splitting', '--format=esm', '--platform=node', '--target=es2024'];
  // Compiled schemas are in the package already; what `imports` chooses is chosen where the package is used.
  const outside = ['--external:../schema/*', '--external:#*', ...(withLibraries[path] ?? ['--packages=external'])];
  const files = [...exported(folder), ...addressed].map((file) => join(folder, file));
  const where = [`--outdir=${dist}`, `--outbase=${join(folder, 'src')}`, `--metafile=${join(dist, 'bundle.json')}`];
  run('esbuild', [...files, ...options, ...outside, ...where, '--log-level=warning']);
  keepLicences(dist);
}

/**
 * Tools whose libraries become part of them, since loading a hundred small files slows every short run. What such a tool depends
 * on is imported when it runs; what it needs only to be developed is bundled.
 */
const withLibraries: Readonly<Record<string, readonly string[]>> = {
  'tools/cli': dependenciesOf('tools/cli'),
  'tools/emitters': [
    ...dependenciesOf('tools/emitters'),
    // json-schema-to-typescript loads it, however little it is asked to format.
    `--alias:prettier=${join(root, 'tools/no-prettier.mjs')}`,
    // CommonJS inside a module still asks Node for what Node has.
    "--banner:js=import { createRequire as requireIn } from 'node:module'; const require = requireIn(import.meta.url);",
  ],
};

function dependenciesOf(folder: string): readonly string[] {
  type Ranges = Readonly<Record<string, string>>;
  const { dependencies, peerDependencies = {} } = JSON.parse(
    readFileSync(join(root, folder, 'package.json'), 'utf8'),
  ) as { dependencies: Ranges; peerDependencies?: Ranges };
  return Object.keys({ ...dependencies, ...peerDependencies }).map((name) => `--external:${name}`);
}

/** The sources that a package's `exports` and `imports` lead to. */
function exported(folder: string): readonly string[] {
  const { exports, imports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, object>;
  const files = JSON.stringify([exports, imports]).matchAll(/"\.\/(src\/[^"]+\.ts)"/g);
  return [...new Set([...files].map(([, file = '']) => file))];
}

/** The licences of libraries in a bundle want their text to be with it. */
function keepLicences(dist: string): void {
  const list = join(dist, 'bundle.json');
  const { inputs } = JSON.parse(readFileSync(list, 'utf8')) as { inputs: Readonly<Record<string, unknown>> };
  rmSync(list);
  const folders = Object.keys(inputs).flatMap(
    (path) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? [],
  );
  const texts = [...new Set(folders)].toSorted().map((folder) => licenceOf(join(root, folder)));
  if (texts.length > 0) writeFileSync(join(dist, 'LICENSES.txt'), texts.join(`\n${'-'.repeat(80)}\n\n`));
}

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license: string;
  };
  const file = readdirSync(folder).find((one) => /^licen[cs]e(?:\.|$)/i.test(one));
  const text =
    file === undefined ? 'Its package holds no text of the licence.' : readFileSync(join(folder, file), 'utf8');
  return `${name} ${version}, ${license}\n\n${text.trim()}\n`;
}

function pack(folder: string, target: string): Packed {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  const file = `${name.replace('@', '').replace('/', '-')}-${version}.tgz`;
  run('pnpm', ['pack', '--pack-destination', target], folder);
  if (!readdirSync(target).includes(file)) throw new Error(`pnpm packed ${name}, but ${file} is not in ${target}.`);
  return { name, version, tarball: join(target, file) };
}

/**
 * Installs the named packages from their tarballs into `folder`, as a stranger's project would: no workspace, no links.
 * What they depend on outside comes from pnpm's store.
 */
export function installPacked(packed: readonly Packed[], names: readonly string[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  const local = Object.fromEntries(packed.map(({ name, tarball }) => [name, `file:${tarball}`]));
  const dependencies = Object.fromEntries(names.map((name) => [name, local[name]]));
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'stranger', private: true, type: 'module', dependencies }),
  );
  const settings = {
    packages: ['.'],
    overrides: { ...local, '@asyncapi/specs': '6.11.1' },
    allowBuilds: { '@scarf/scarf': false, esbuild: false, sharp: false },
    pmOnFail: 'ignore',
  };
  // JSON is YAML, and needs no quoting rules of its own.
  writeFileSync(join(folder, 'pnpm-workspace.yaml'), JSON.stringify(settings));
  run('pnpm', ['install', '--prefer-offline', '--no-frozen-lockfile'], folder);
}

/** Runs a command and gives what it prints; throws with all it said when it fails. */
export function run(command: string, args: readonly string[], cwd: string = root): string {
  const options = { cwd, encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 1 << 26 } as const;
  const { status, stdout, stderr, error } = spawnSync(command, args, options);
  if (status === 0) return stdout;
  throw new Error(`${command} ${args.join(' ')} failed in ${cwd}:\n${error?.message ?? ''}${stdout}${stderr}`);
}

const judges: Readonly<Record<string, (tarball: string) => readonly string[]>> = {
  publint: (tarball) => ['run', tarball, '--strict'],
  attw: (tarball) => [tarball, '--profile', 'esm-only'],
};

/** What publint and attw say against a tarball; empty when both accept it. */
export function complaints(tarball: string): readonly string[] {
  return Object.entries(judges).flatMap(([judge, args]) => {
    try {
      run(judge, args(tarball));
      return [];
    } catch (error) {
      return [(error as Error).message];
    }
  });
}
