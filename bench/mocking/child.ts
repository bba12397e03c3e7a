/** Child processes of the mock's benchmarks: one that receives, and ones that send and say what it cost. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const at = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

export interface Receiver {
  readonly url: string;
  readonly counts: () => Promise<{ readonly requests: number; readonly different: number }>;
  readonly close: () => void;
}

/** @param answerMs how long each answer takes */
export async function startReceiver(answerMs = 0): Promise<Receiver> {
  const child = spawn(process.execPath, [at('receiver.mjs'), String(answerMs)], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => String((await lines.next()).value);
  const port = await next();
  return {
    url: `http://127.0.0.1:${port}/hooks`,
    counts: async () => {
      child.stdin.write('\n');
      return JSON.parse(await next()) as { requests: number; different: number };
    },
    close: () => child.stdin.end(),
  };
}

/** Runs one of the senders to its end; the last line that it prints is its result, as JSON. */
export async function runSender<Result>(file: string, args: readonly string[]): Promise<Result> {
  const { output } = startSender(file, args);
  return JSON.parse((await output).trim().split('\n').at(-1) ?? '') as Result;
}

export interface Sender {
  readonly child: ChildProcessWithoutNullStreams;
  /** All that it printed, once it has ended well. */
  readonly output: Promise<string>;
}

export function startSender(file: string, args: readonly string[]): Sender {
  const child = spawn(process.execPath, [at(file), ...args]);
  const output = new Promise<string>((resolve, reject) => {
    let text = '';
    let complaint = '';
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(text) : reject(new Error(`${file} ended with ${code}: ${complaint}`)),
    );
  });
  return { child, output };
}
