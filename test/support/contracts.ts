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
