/** How things are measured here: CPU time, several runs, medians, and always against a peer in the same run. */
import { spawnSync, type StdioOptions } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';

export interface Usage {
  /** CPU time of the whole process and its threads, in ms. */
  readonly cpu: number;
  /** Peak resident memory, in MB. */
  readonly memory: number;
}

const reporter = fileURLToPath(new URL('report-cpu.mjs', import.meta.url));

/** Runs Node with these arguments and gives what it used. Throws when it fails. */
export function usageOf(args: readonly string[], cwd?: string): Usage {
  const stdio: StdioOptions = ['ignore', 'pipe', 'pipe', 'pipe'];
  const options = { ...(cwd === undefined ? {} : { cwd }), encoding: 'utf8' as const, stdio, maxBuffer: 1 << 27 };
  const { status, stderr, output } = spawnSync(process.execPath, ['--import', reporter, ...args], options);
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${String(status)}:\n${stderr.slice(-2000)}`);
  return JSON.parse(output[3] ?? '') as Usage;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Runs two processes in turn, so that a machine that slows down slows both, and gives each one's median. */
export function inTurn(
  runs: number,
  ours: () => Usage,
  peer: () => Usage,
): { readonly ours: Usage; readonly peer: Usage } {
  const pairs = Array.from({ length: runs }, () => ({ ours: ours(), peer: peer() }));
  const middle = (side: 'ours' | 'peer'): Usage => ({
    cpu: median(pairs.map((pair) => pair[side].cpu)),
    memory: median(pairs.map((pair) => pair[side].memory)),
  });
  return { ours: middle('ours'), peer: middle('peer') };
}

/** Calls a second of CPU time, of functions that take turns in short slices; the median slice of each. */
export function rates(functions: Readonly<Record<string, () => unknown>>): Readonly<Record<string, number>> {
  const slices = new Map<string, number[]>(Object.keys(functions).map((name) => [name, []]));
  for (let round = 0; round < 15; round++) {
    for (const [name, call] of Object.entries(functions)) slices.get(name)?.push(sliceRate(call));
  }
  // The first rounds warm the code up.
  return Object.fromEntries([...slices].map(([name, all]) => [name, median(all.slice(5))]));
}

/** What the calls of a slice gave last, kept so that the compiler cannot drop them. */
let kept: unknown;

function sliceRate(call: () => unknown): number {
  const start = process.cpuUsage();
  let calls = 0;
  let used = 0;
  while (used < 60_000) {
    for (let i = 0; i < 500; i++) kept = call();
    calls += 500;
    const { user, system } = process.cpuUsage(start);
    used = user + system;
  }
  return kept === calls ? 0 : (calls / used) * 1e6;
}

export const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;
