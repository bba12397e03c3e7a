/** A mock in a process of its own, and calls to it. */
import { join } from 'node:path';
import { startHookwright, type Running } from './command.ts';

/** Its providers are generated and committed. */
export const repository = join(import.meta.dirname, '../../../..');

export interface RunningMock extends Running {
  readonly url: string;
  /** Calls the control API. */
  readonly call: (method: string, path: string, body?: object) => Promise<Record<string, unknown>>;
}

export async function startMockCommand(...args: readonly string[]): Promise<RunningMock> {
  const running = startHookwright(['mock', '--port', '0', ...args], { cwd: repository });
  const line = await running.said(/Listening on http\S+|"url":"http[^"]+"/);
  const url = /http[^"\s]+/.exec(line)![0];
  const call = async (method: string, path: string, body?: object) => {
    const response = await fetch(`${url}/_hookwright${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    return (await response.json()) as Record<string, unknown>;
  };
  return { ...running, url, call };
}

/** Registers with Host Building, whose dashboard the control API is. */
export async function registerTenants({ call }: RunningMock, url: string): Promise<{ id: string; secret: string }> {
  const found = await call('POST', '/providers/host-building/endpoints', { url, categories: ['Tenants'] });
  return found as { id: string; secret: string };
}
