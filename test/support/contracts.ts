import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readContract, type Contract, type Problem } from '@hookwright/contract';
import { root } from './repository.ts';

/** The providers of this repository, by the folders under `specs/`. */
export const providers: readonly string[] = readdirSync(join(root, 'specs'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .toSorted();

export const specFolder = (provider: string): string => join(root, 'specs', provider);

/** Reads a spec that must be without errors. */
export async function contractOf(
  path: string,
): Promise<{ readonly contract: Contract; readonly problems: readonly Problem[] }> {
  const { contract, problems } = await readContract(path, { scope: 'hookwright', runtimeRange: 'workspace:^' });
  if (contract === undefined) throw new Error(problems.map(({ code, message }) => `${code}: ${message}`).join('\n'));
  return { contract, problems };
}

/** A result of `validate` with what the tests look at. */
export interface Judged {
  readonly ok: boolean;
  readonly type?: string;
  readonly reason?: string;
  readonly issues?: readonly Found[];
  readonly drift?: readonly Found[];
}

export interface Found {
  readonly code: string;
  readonly pointer: string;
  readonly message: string;
}

export interface Validators {
  validate(body: unknown, options?: { readonly type?: string; readonly mode?: 'tolerant' | 'strict' }): Judged;
}

/** The generated validators of a provider, as a service imports them. */
export const validatorsOf = async (provider: string): Promise<Validators> =>
  (await import(pathToFileURL(join(root, 'packages', provider, 'validators/index.js')).href)) as Validators;

/** What the tests look at in a generated mock package. */
export interface Mocked {
  readonly events: readonly string[];
  readonly examples: Readonly<Record<string, Readonly<Record<string, { readonly payload: unknown }>>>>;
  readonly scenarios: Readonly<Record<string, { readonly steps: readonly { readonly payload: unknown }[] }>>;
  readonly schema: (event: string) => object;
}

/** The generated mock of a provider, as a test imports it. */
export async function mockOf(provider: string): Promise<Mocked> {
  const module = (await import(pathToFileURL(join(root, 'packages', provider, 'mock/index.js')).href)) as object;
  const mocked = Object.values(module).find((one: object) => 'schema' in one) as Mocked & { readonly events: object };
  return { ...mocked, events: Object.keys(mocked.events) };
}
