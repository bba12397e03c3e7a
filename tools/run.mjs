// `npm start`, `npm test` and `npm run hookwright` come here. Plain JavaScript without dependencies, for any Node from 18
// on: it finds the pinned pnpm and a Node that is new enough, or lets npx fetch them from the registry (npm keeps both in
// its cache); installs the workspace when the lockfile changed; and runs the steps below.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// A release that the registry has for every platform that we name.
const NODE = '26.10.0';
const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';
const { engines, packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const env = environment();
const node = findTools();
install();

const inside = (file) => join(root, 'node_modules', file);
const hookwright = [node, join(root, 'tools/cli/bin/hookwright.js')];
const turbo = [node, inside('turbo/bin/turbo')];

const [name = '', ...rest] = process.argv.slice(2);
const commands = {
  start,
  test: async () => {
    await step([...hookwright, 'generate', '--check', '--quiet']);
    await step([...turbo, 'run', 'lint', '--output-logs=errors-only']);
    await step([node, inside('vitest/vitest.mjs'), 'run', ...rest]);
  },
  long: () =>
    step([node, inside('vitest/vitest.mjs'), 'run', '--config', join(root, 'vitest.long.config.ts'), ...rest]),
  hookwright: () => {
    // Paths are meant from where the command was typed; everything else runs from the root.
    env.INIT_CWD = process.env.INIT_CWD ?? process.cwd();
    return step([...hookwright, ...rest]);
  },
  bench: () => step([node, join(root, 'bench/run.ts'), ...rest]),
  release: () => step([node, join(root, 'tools/release.ts'), ...rest]),
};
if (!Object.hasOwn(commands, name)) {
  console.error(`run.mjs knows ${Object.keys(commands).join(', ')}; it was asked for "${name}".`);
  process.exit(2);
}
await commands[name]();

/** Generates and lints what changed, prints what that did, and serves the documentation until somebody ends it. */
async function start() {
  const runs = join(root, '.turbo', 'runs');
  rmSync(runs, { recursive: true, force: true });
  mkdirSync(runs, { recursive: true });
  const before = join(root, '.turbo', 'before.json');
  const [command, ...args] = [...hookwright, 'summary', '--snapshot'];
  writeFileSync(before, execFileSync(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] }));
  const quietly = ['--output-logs=errors-only', '--summarize'];
  await step([...turbo, 'run', 'generate', 'lint', '--filter=./specs/*', ...quietly]);
  const [summary = ''] = readdirSync(runs);
  await step([...hookwright, 'summary', '--before', before, '--turbo', join(runs, summary)]);
  // What runs by itself waits for nobody to press Ctrl-C.
  if (rest.includes('--once') || env.CI) return;
  process.stdout.write('\n');
  await step([...hookwright, 'docs', 'serve', ...rest]);
}

/** Runs one command and ends this process with its exit code when that is not 0. */
async function step(command) {
  const code = await run(command);
  if (code !== 0) process.exit(code);
}

/** The environment of every step: no telemetry, and nothing of the npm run that started us. */
function environment() {
  const quiet = {
    TURBO_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    SCARF_ANALYTICS: 'false',
    DO_NOT_TRACK: '1',
  };
  const copy = { ...process.env, TURBO_NO_UPDATE_NOTIFIER: '1', ...quiet };
  for (const key of Object.keys(copy))
    if (/^(INIT_CWD$|npm_(package|lifecycle|command|execpath|node_execpath))/.test(key)) delete copy[key];
  return copy;
}

/** Puts the right pnpm and Node on the PATH of the steps, and says which Node runs them. */
function findTools() {
  const numbers = (version) => version.replace(/^\D+/, '').split('.').map(Number);
  const [want, have] = [numbers(engines.node), numbers(process.versions.node)];
  const tooOld = have[0] < want[0] || (have[0] === want[0] && have[1] < want[1]);
  const pnpmHere = spawnSync('pnpm', ['--version'], {
    cwd: root,
    env,
    shell: windows,
    encoding: 'utf8',
  }).stdout?.trim();
  const packages = [];
  if (`pnpm@${pnpmHere}` !== packageManager) packages.push(packageManager);
  if (tooOld) packages.push(`${nodePackage()}@${NODE}`);
  if (packages.length > 0) env.PATH = pathWith(packages, tooOld);
  env.PATH = join(root, 'node_modules', '.bin') + delimiter + env.PATH;
  return tooOld ? 'node' : process.execPath;
}

function nodePackage() {
  const system = windows ? 'win' : process.platform;
  return `${system === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node'}-${system}-${process.arch}`;
}

/** The PATH on which npx puts these packages. Only a first run downloads anything. */
function pathWith(packages, tooOld) {
  if (!installedBefore()) {
    const why = tooOld ? ` (Node here is ${process.version}; this repository needs ${engines.node})` : '';
    console.error(`Using ${packages.join(' and ')} through npx${why}.`);
  }
  const wanted = packages.map((name) => `--package=${name}`);
  const args = ['--yes', '--loglevel=error', '--allow-scripts=pnpm', ...wanted, '--', 'node', '-p', 'process.env.PATH'];
  const options = { cwd: root, env, shell: windows, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] };
  return execFileSync('npx', args, options).trim();
}

/** Installs unless the lockfile is the one that was installed last. All that pnpm prints goes to stderr. */
function install() {
  if (installedBefore()) return;
  const args = ['install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only'];
  const done = spawnSync('pnpm', args, { cwd: root, env, shell: windows, stdio: ['ignore', 2, 'inherit'] });
  if (done.error) console.error(`pnpm did not start: ${done.error.message}`);
  if (done.status !== 0) process.exit(done.status ?? 1);
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(installMark(), lockfileHash());
}

function installMark() {
  return join(root, 'node_modules', '.hookwright');
}

function lockfileHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'pnpm-lock.yaml')))
    .digest('hex');
}

function installedBefore() {
  try {
    return readFileSync(installMark(), 'utf8') === lockfileHash();
  } catch {
    return false;
  }
}

/** Runs one command without a shell, hands signals on, and gives its exit code. */
function run([command, ...args]) {
  const child = spawn(command, args, { cwd: root, env, stdio: 'inherit' });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const forward = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, forward);
  return new Promise((done) => {
    const end = (code) => {
      for (const signal of signals) process.off(signal, forward);
      done(code);
    };
    child.on('error', (error) => {
      console.error(`${command} did not start: ${error.message}`);
      end(1);
    });
    child.on('exit', (code, signal) => end(code ?? 128 + constants.signals[signal]));
  });
}
