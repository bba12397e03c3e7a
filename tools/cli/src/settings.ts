/** The settings of a repository: the member `hookwright` of the nearest package.json. */
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { LanguageId } from '@hookwright/emitters/layout';
import { nodeDisk } from './disk.ts';
import { isLanguage, languageIds } from './languages.ts';
import { fail } from './problems.ts';

export interface Settings {
  /** The folder of the package.json, absolute. */
  readonly root: string;
  /** The folder that holds a folder per provider, absolute. */
  readonly specs?: string;
  /** Where generated packages go, absolute. */
  readonly out?: string;
  /** Without the `@`. */
  readonly scope?: string;
  readonly runtimeRange?: string;
  /** Other languages that models are wanted in, by the names of their folders. */
  readonly languages?: readonly LanguageId[];
}

const NAMES = ['specs', 'out', 'scope', 'runtimeRange'] as const;
type Given = Partial<Record<(typeof NAMES)[number], string>> & { readonly languages?: readonly LanguageId[] };

/**
 * Looks from a folder upwards. Undefined when no package.json there has the member. One that gives languages alone, as
 * that of a single provider does, takes everything else from above.
 * @param known What was found for folders before, so that two hundred specs read the root once.
 * @throws ProblemError `settings-invalid`.
 */
export function findSettings(from: string, known = new Map<string, Settings | undefined>()): Settings | undefined {
  if (known.has(from)) return known.get(from);
  const given = readMember(join(from, 'package.json'));
  const above = dirname(from);
  const upwards = () => (above === from ? undefined : findSettings(above, known));
  const isPart = given?.languages !== undefined && Object.keys(given).length === 1;
  const around = given === undefined || isPart ? upwards() : undefined;
  const found = given === undefined ? around : { ...around, ...settingsOf(around?.root ?? from, given) };
  known.set(from, found);
  return found;
}

/** The version of this package, and so of what generated packages need at run time. */
export function ownVersion(): string {
  const manifest = new URL('../package.json', import.meta.url);
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}

/** A scope as people may write it, `@acme` or `acme`, without the `@`. Undefined when npm would refuse it. */
export function scopeName(text: string): string | undefined {
  const name = text.replace(/^@/, '');
  return /^[a-z0-9~-][a-z0-9._~-]*$/.test(name) ? name : undefined;
}

function readMember(file: string): Given | undefined {
  const text = nodeDisk.kind(file) === 'file' ? nodeDisk.read(file)?.toString('utf8') : undefined;
  // Most packages have no such member; those need not even parse.
  if (!text?.includes('"hookwright"')) return undefined;
  const bad = (reason: string) => fail('settings-invalid', { reason }, { file, line: 1, column: 1, text: '' });
  const given = memberOf(text, bad);
  if (given === undefined) return undefined;
  const { languages, ...texts } = given;
  if (languages !== undefined) checkLanguages(languages, bad);
  for (const [name, value] of Object.entries(texts)) {
    if (!NAMES.some((known) => known === name)) bad(`has an unknown member "${name}".`);
    if (typeof value !== 'string') bad(`has a "${name}" that is no string.`);
  }
  if (given.scope !== undefined && scopeName(given.scope) === undefined) bad('has a scope that npm does not allow.');
  return given;
}

function checkLanguages(given: unknown, bad: (reason: string) => never): void {
  if (!Array.isArray(given)) bad('has "languages" that are no list.');
  const unknown = (given as readonly unknown[]).find((one) => !isLanguage(one));
  if (unknown !== undefined) bad(`has a language ${JSON.stringify(unknown)}; there are ${languageIds.join(', ')}.`);
}

function memberOf(text: string, bad: (reason: string) => never): Given | undefined {
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch {
    return bad('cannot be read, since the file is no JSON.');
  }
  const given = (manifest as { hookwright?: unknown } | null)?.hookwright;
  // A dependency of that name sits one level deeper, a version of it is a string.
  if (given === undefined || typeof given === 'string') return undefined;
  return typeof given === 'object' && given !== null && !Array.isArray(given) ? given : bad('is no object.');
}

function settingsOf(root: string, { specs, out, scope, runtimeRange, languages }: Given): Settings {
  return {
    root,
    ...(specs === undefined ? {} : { specs: resolve(root, specs) }),
    ...(out === undefined ? {} : { out: resolve(root, out) }),
    ...(scope === undefined ? {} : { scope: scope.replace(/^@/, '') }),
    ...(runtimeRange === undefined ? {} : { runtimeRange }),
    ...(languages === undefined ? {} : { languages }),
  };
}
