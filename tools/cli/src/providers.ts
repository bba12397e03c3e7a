/** Descriptors of providers, from their generated validators packages. */
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Provider } from '@hookwright/receiver';
import { statOf } from './disk.ts';
import { UsageError } from './exit.ts';
import { findSettings } from './settings.ts';
import { foldersIn } from './targets.ts';
import { shown } from './where.ts';

export type AnyProvider = Provider<Record<string, unknown>>;

/** Where a provider's generated packages are. */
export const outFolder = (from: string): string => findSettings(from)?.out ?? resolve(from, 'packages');

const descriptorIn = (folder: string): string => join(folder, 'validators', 'provider.js');

/** The ids of all providers that have a generated validators package, in code-point order. */
export function knownProviders(from: string): readonly string[] {
  const out = outFolder(from);
  return foldersIn(out).filter((name) => statOf(descriptorIn(join(out, name)))?.isFile());
}

/**
 * Loads a generated descriptor. Undefined when there is none.
 * @param word The id of a provider, or a folder that holds its generated packages.
 * @param from The folder that paths are relative to.
 * @throws {UsageError} when it is damaged
 */
export async function loadGenerated(word: string, from: string): Promise<AnyProvider | undefined> {
  const places = [join(outFolder(from), word), resolve(from, word)];
  const file = places.map(descriptorIn).find((path) => statOf(path)?.isFile());
  if (file === undefined) return undefined;
  const exported: unknown = await import(pathToFileURL(file).href);
  const found = Object.values(exported as object).find(isProvider);
  if (found === undefined) throw new UsageError(`${shown(file)} exports no provider; generate it again.`);
  return found;
}

const isProvider = (value: unknown): value is AnyProvider =>
  typeof value === 'object' && value !== null && 'webhooks' in value && 'validate' in value;
