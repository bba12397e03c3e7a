/** What a site is made of, brought up to date: the site's package, the docs packages, and the specs behind them. */
import { resolve } from 'node:path';
import { completeEarlier, runAll } from '../commands/generate.ts';
import { statOf } from '../disk.ts';
import { UsageError } from '../exit.ts';
import { hasErrors, type LocatedProblem } from '../problems.ts';
import { outFolder } from '../providers.ts';
import { findSettings } from '../settings.ts';
import { findTargets } from '../targets.ts';
import { openTerminal, type Terminal } from '../terminal.ts';
import { base } from '../where.ts';
import type { Inputs } from './digest.ts';
import { documentedProviders, problemsOf } from './docs-packages.ts';
import { findSite } from './site-package.ts';

export interface SourceOptions {
  readonly packages?: string;
  /** Path of the site on its host. */
  readonly base?: string;
}

export interface Sources extends Inputs {
  /** Of the specs and the docs packages. With an error among them there is nothing to build. */
  readonly problems: readonly LocatedProblem[];
  /** True when the packages come from specs of the settings, which may change. */
  readonly hasSpecs: boolean;
}

/**
 * Generates what changed first, unless `--packages` names a folder: that is taken as it is.
 * @throws {ProblemError} `install-needed`
 * @throws {UsageError} when there are no docs packages
 */
export async function findSources(options: SourceOptions, terminal: Terminal = openTerminal()): Promise<Sources> {
  const from = base();
  const settings = findSettings(from);
  if (options.packages === '') throw new UsageError('--packages names a folder.');
  const packages = options.packages === undefined ? outFolder(from) : resolve(from, options.packages);
  const site = findSite(settings?.root ?? from, settings?.out);
  const basePath = pathOf(options.base);
  const hasSpecs =
    options.packages === undefined && settings?.specs !== undefined && statOf(settings.specs)?.isDirectory() === true;
  const found = hasSpecs ? await generateAll(from, terminal) : [];
  const providers = documentedProviders(packages);
  const problems = hasErrors(found) ? found : [...found, ...problemsOf(packages, providers)];
  return { site, packages, providers, base: basePath, problems, hasSpecs };
}

async function generateAll(from: string, terminal: Terminal): Promise<readonly LocatedProblem[]> {
  const targets = await findTargets([], {}, from);
  const earlier = await completeEarlier(targets, terminal);
  const results = await runAll(targets, { check: false, only: [] }, terminal);
  for (const { id, status } of results) if (status === 'written') terminal.note(`Generated the packages of ${id}.`);
  return [...earlier, ...results.flatMap(({ problems }) => problems)];
}

/** `/webhooks` for `webhooks/`; `/` for the top of a host. */
function pathOf(text = '/'): string {
  const path = `/${text.replaceAll(/^\/+|\/+$/g, '')}`;
  if (/^\/[\w./~%-]*$/.test(path) && !path.split('/').some((part) => part === '..' || part === '.')) return path;
  throw new UsageError(`--base is a path such as /webhooks, not "${text}".`);
}
