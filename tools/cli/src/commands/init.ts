/** `hookwright init`: the folder of a new provider. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { nodeDisk } from '../disk.ts';
import { declareSpec } from '../docs/declare-spec.ts';
import { exit, UsageError, type ExitCode } from '../exit.ts';
import { isKebab, isReserved } from '../ids.ts';
import { scaffold, type Workspace } from '../scaffold.ts';
import { findSettings, ownVersion, type Settings } from '../settings.ts';
import { openTerminal } from '../terminal.ts';
import { base, shown } from '../where.ts';

export interface InitOptions {
  readonly dir?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** @throws UsageError for a name that cannot be one, and for a folder that holds something. */
export async function init(provider: string, options: InitOptions): Promise<ExitCode> {
  const from = base();
  const settings = findSettings(options.dir === undefined ? from : resolve(from, options.dir));
  checkName(provider);
  const parent = options.dir === undefined ? (settings?.specs ?? from) : resolve(from, options.dir);
  const folder = join(parent, provider);
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new UsageError(`${shown(folder)} already holds something, and nothing is written over it.`);
  }
  const isMember = settings?.specs === parent;
  const files = scaffold(provider, isMember ? workspaceOf(settings) : undefined);
  for (const { path, text } of files) {
    nodeDisk.makeFolder(dirname(join(folder, path)));
    writeFileSync(join(folder, path), text, { flag: 'wx' });
  }
  const { print, note } = openTerminal(options);
  const site = isMember ? declareSpec(settings, provider) : undefined;
  if (site !== undefined) note(`Added the spec to ${shown(site)}.`);
  const next = nextSteps(provider, folder, isMember);
  if (options.json) {
    print(
      JSON.stringify({ ok: true, folder: shown(folder), files: files.map(({ path }) => path), next }, undefined, 2),
    );
    return exit.ok;
  }
  if (!options.quiet) print(`Made ${shown(folder)}, with ${files.length} files.`);
  note(['', 'Next:', ...next.map((step) => `  ${step}`)].join('\n'));
  return exit.ok;
}

function checkName(provider: string): void {
  if (!isKebab(provider)) {
    const kebab = provider
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '');
    const better = kebab === '' ? '' : ` Did you mean ${kebab}?`;
    throw new UsageError(
      `"${provider}" cannot name a provider: small letters, digits and single hyphens can.${better}`,
    );
  }
  if (isReserved(provider))
    throw new UsageError(`"${provider}" is a name that Hookwright has for something of its own.`);
}

function workspaceOf({ root, out, scope, runtimeRange }: Settings): Workspace {
  const usesTurbo = out !== undefined && existsSync(join(root, 'turbo.json'));
  return {
    ...(scope === undefined ? {} : { scope }),
    tool: runtimeRange?.startsWith('workspace:') ? 'workspace:*' : `^${ownVersion()}`,
    ...(usesTurbo ? { turboOut: relative(root, out).replaceAll(sep, '/') } : {}),
  };
}

function nextSteps(provider: string, folder: string, isMember: boolean): readonly string[] {
  return [
    `Describe the provider in ${shown(join(folder, 'asyncapi.yaml'))}, its payloads in schemas/.`,
    'Put the examples that it publishes into examples/<message>/.',
    `hookwright generate ${isMember ? provider : shown(folder)}`,
    `hookwright lint ${isMember ? provider : shown(folder)}`,
    ...(isMember ? ['pnpm install, so that the workspace knows the new package'] : []),
  ];
}
