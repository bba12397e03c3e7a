/** How soon a packed mock listens, and in how much memory. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, type Usage } from '../measure.ts';
import { packedFolder } from '../packed.ts';
import type { Row } from '../run.ts';

const RUNS = 9;
const reporter = fileURLToPath(new URL('../report-cpu.mjs', import.meta.url));

export async function listening(): Promise<readonly Row[]> {
  const bin = join(packedFolder(), 'node_modules/@hookwright/ventrata-mock/bin.js');
  // The first run fills the compile cache.
  await listenAndStop(bin);
  const runs: Usage[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await listenAndStop(bin));
  const cpu = median(runs.map((usage) => usage.cpu)) / 1000;
  const memory = median(runs.map((usage) => usage.memory));
  const measured = `${RUNS} starts of the packed mock of Ventrata, until it listens and has stopped again`;
  return [
    { what: 'mock listening, CPU time', value: cpu, goal: { atMost: 0.15 }, unit: ' s', measured },
    { what: 'mock listening, peak memory', value: memory, goal: { atMost: 75 }, unit: ' MB', measured },
  ];
}

/** What a mock used from its start until it listened and was asked to end. */
function listenAndStop(bin: string): Promise<Usage> {
  const args = ['--import', reporter, bin, '--port', '0'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  return new Promise((resolve, reject) => {
    let told = '';
    let report = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      const listened = told.includes('Listening on');
      told += chunk.toString();
      // A second signal would cut it off.
      if (!listened && told.includes('Listening on')) child.kill('SIGTERM');
    });
    (child.stdio[3] as NodeJS.ReadableStream).on('data', (chunk: Buffer) => (report += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(JSON.parse(report) as Usage) : reject(new Error(`The mock ended with ${code}: ${told}`)),
    );
  });
}
