import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { faultNames } from '../src/model.ts';

/** A generated one, in a process of its own. */
const bin = join(import.meta.dirname, '../../ventrata/mock/bin.js');

function start(...args: readonly string[]) {
  const child = spawn(process.execPath, [bin, ...args]);
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = { stdout: '', stderr: '' };
  let look = () => {};
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (more: string) => {
      said[name] += more;
      look();
    });
  }
  const ended = new Promise<object>((resolve) => {
    child.on('close', (code) => resolve({ code, ...said }));
  });
  const until = (pattern: RegExp) =>
    new Promise<string>((resolve) => {
      look = () => {
        const found = pattern.exec(said.stderr);
        if (found !== null) resolve(found[0]);
      };
      look();
    });
  return { child, ended, until };
}

test('the mock of one provider serves, and ends when it is asked to', async () => {
  const { child, ended, until } = start('--port', '0');
  const url = (await until(/http:\/\/127\.0\.0\.1:\d+/)).trim();
  const { providers } = (await (await fetch(`${url}/_hookwright`)).json()) as { providers: string[] };
  expect(providers).toEqual(['ventrata']);
  await until(/Store {2}memory.*\n/);
  child.kill('SIGTERM');
  expect(await ended).toMatchObject({ code: 0, stdout: '' });
});

test('--help lists the options within 80 columns', async () => {
  const { code, stdout } = (await start('--help').ended) as { code: number; stdout: string };
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Usage: ventrata-mock \[options\]\n/);
  expect(stdout).toContain('--time-scale <factor>');
  for (const fault of faultNames) expect(stdout).toMatch(new RegExp(`^  ${fault} +[A-Z]`, 'm'));
  expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
});

test.each([
  [['--prot', '1'], 'ventrata-mock: There is no option --prot. Did you mean --port? See --help.\n'],
  [['extra'], "ventrata-mock: Unexpected argument 'extra'"],
  [['--port'], "ventrata-mock: Option '--port <value>' argument missing. See --help.\n"],
  [['--port', 'x'], 'ventrata-mock: --port is "x". Give a number from 0 to 65535; 0 takes any that is free.\n'],
  [['--fault', 'dorp'], 'ventrata-mock: There is no fault "dorp". Did you mean "drop"?\n'],
])('%j is told with exit code 2', async (args, stderr) => {
  expect(await start(...args).ended).toEqual({ code: 2, stdout: '', stderr: expect.stringContaining(stderr) });
});
