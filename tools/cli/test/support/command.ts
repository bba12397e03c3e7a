/** The command line in a process of its own, as a person would run it. */
import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { buildProgram } from '../../src/program.ts';

export const bin = join(import.meta.dirname, '../../bin/hookwright.js');

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What npm, pnpm or the terminal of the test run set must not reach the command. */
const plainEnvironment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(npm_|INIT_CWD|NO_COLOR|FORCE_COLOR|CI$)/.test(name)),
);

export interface Where {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

export function hookwright(args: readonly string[], { cwd, env }: Where): Ran {
  const options = { cwd, env: { ...plainEnvironment, ...env }, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], options);
  return { code: status, stdout, stderr };
}

/** The command without a process of its own: for what it refuses, which it throws. Paths are relative to the repository. */
export const inProcess = (args: readonly string[]): Promise<unknown> =>
  buildProgram(() => undefined).parseAsync(args, { from: 'user' });

/** As `hookwright`, while this process goes on: for a command that calls something of the test. */
export function runHookwright(
  args: readonly string[],
  { cwd, env, input = '' }: Where & { input?: string },
): Promise<Ran> {
  const child = spawn(process.execPath, [bin, ...args], { cwd, env: { ...plainEnvironment, ...env } });
  onTestFinished(() => void child.kill('SIGKILL'));
  child.stdin.end(input);
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (more: string) => (said[name] += more));
  }
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...said })));
}

/** A run that stays; it is killed with the test. */
export interface Running {
  readonly child: ChildProcessWithoutNullStreams;
  /** Everything it printed so far, on both streams. */
  readonly text: () => string;
  /** Resolves once the text that was not waited for before matches. */
  readonly said: (pattern: RegExp) => Promise<string>;
  readonly ended: Promise<number | null>;
}

export function startHookwright(args: readonly string[], { cwd, env }: Where): Running {
  const child = spawn(process.execPath, [bin, ...args], { cwd, env: { ...plainEnvironment, ...env } });
  onTestFinished(() => void child.kill('SIGKILL'));
  let text = '';
  let from = 0;
  let look = (): void => undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (more: string) => {
      text += more;
      look();
    });
  }
  const said = (pattern: RegExp) =>
    new Promise<string>((resolve) => {
      look = () => {
        const found = pattern.exec(text.slice(from));
        if (found === null) return;
        look = () => undefined;
        from += found.index + found[0].length;
        resolve(found[0]);
      };
      look();
    });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, text: () => text, said, ended };
}
