/** The `hookwright mock` command in a process of its own, that can be killed at any moment. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { root } from './repository.ts';

export interface MockProcess {
  readonly url: string;
  /** Calls the control API. Rejects when the process is gone. */
  readonly call: (method: string, path: string, body?: object) => Promise<{ status: number; body: unknown }>;
  /** Ends it at once, as a power cut of this process alone would. */
  readonly kill: () => Promise<void>;
}

export async function startMockProcess(...options: readonly string[]): Promise<MockProcess> {
  const script = join(root, 'tools/cli/bin/hookwright.js');
  const child = spawn(process.execPath, [script, 'mock', '--port', '0', ...options], { cwd: root });
  child.stdout.resume();
  const ended = once(child, 'exit');
  const url = await new Promise<string>((resolve, reject) => {
    let told = '';
    createInterface({ input: child.stderr }).on('line', (line) => {
      told += `${line}\n`;
      const found = /^Listening on (http\S+)/.exec(line)?.[1];
      if (found !== undefined) resolve(found);
    });
    void ended.then(() => reject(new Error(`The mock ended: ${told}`)));
  });
  return {
    url,
    call: async (method, path, body) => {
      const headers = { 'content-type': 'application/json' };
      const init = { method, ...(body && { headers, body: JSON.stringify(body) }) };
      const response = await fetch(`${url}/_hookwright${path}`, init);
      return { status: response.status, body: await response.json() };
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
