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

/** Builds the tools and packs every package that is not private into `target`, in code-point order of the names. */
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

/** What is loaded by name or by address in each of the tools. */
const entries: Readonly<Record<string, readonly string[]>> = {
  code: ['index'],
  contract: ['index'],
  emitters: ['index'],
  cli: ['index', 'main', 'official-parser-worker'],
};

/** Declarations by the compiler, and the code in a few files: loading a hundred slows every short run. */
function build(): void {
  for (const tool of Object.keys(entries)) rmSync(join(root, 'tools', tool, 'dist'), { recursive: true, force: true });
  run('tsc', ['-b', '--force', '--emitDeclarationOnly']);
  for (const [tool, names] of Object.entries(entries)) bundle(join(root, 'tools', tool), names);
}

function bundle(folder: string, names: readonly string[]): void {
  const options = ['--bundle', '--splitting', '--format=esm', '--platform=node', '--target=es2024'];
  // Compiled schemas are in the package already, and stay where they are.
  const outside = ['--packages=external', '--external:../schema/*'];
  const files = names.map((name) => join(folder, 'src', `${name}.ts`));
  const where = `--outdir=${join(folder, 'dist')}`;
  run('esbuild', [...files, ...options, ...outside, where, '--log-level=warning']);
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
    allowBuilds: { '@scarf/scarf': false },
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
