/** A validators package on disk, as it would be installed. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import type { Contract } from '@hookwright/contract';
import type { EventValidator, Provider, Validate } from '../runtime/runtime.js';
import { emitPackages } from '../src/index.ts';

/** What the modules of any contract export, as far as tests know. */
export interface Emitted {
  readonly folder: string;
  readonly validate: Validate<Record<string, unknown>>;
  readonly events: Readonly<Record<string, EventValidator<unknown>>>;
  readonly provider: Provider<Record<string, unknown>>;
}

/** Writes the package, and takes it away when the test has finished. */
export async function writePackage(contract: Contract): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'hookwright-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const { path, text } of await emitPackages(contract, ['validators'])) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return join(folder, 'validators');
}

/** The package's modules, loaded. */
export async function load(contract: Contract): Promise<Emitted> {
  const folder = await writePackage(contract);
  const from = (file: string): Promise<Record<string, unknown>> =>
    import(/* @vite-ignore */ pathToFileURL(join(folder, file)).href);
  const { validate, ContractError: _, ...events } = await from('index.js');
  const [provider] = Object.values(await from('provider.js'));
  return { folder, validate, events, provider } as unknown as Emitted;
}

/** Runs a module in a plain Node that refuses to make code from strings, and gives what it prints. */
export function runWithoutEval(folder: string, text: string): string {
  const file = join(folder, 'test-main.mjs');
  writeFileSync(file, text);
  return execFileSync(process.execPath, ['--disallow-code-generation-from-strings', file], { encoding: 'utf8' });
}
