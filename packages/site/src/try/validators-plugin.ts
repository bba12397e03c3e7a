/** Gives the browser each provider's generated validator, one chunk for each, loaded when it is needed. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { foldersIn, packagesFolder } from '../packages/read.ts';

const NAME = 'virtual:hookwright-validators';
const RESOLVED = `\0${NAME}`;

/** What Vite asks of a plugin, as far as this one answers. */
interface ValidatorsPlugin {
  readonly name: string;
  readonly resolveId: (id: string) => string | undefined;
  readonly load: (id: string) => Promise<string | undefined>;
}

/** @param root The folder of the site. Providers are looked for where its pages come from. */
export function validatorsPlugin(root = fileURLToPath(new URL('../..', import.meta.url))): ValidatorsPlugin {
  return {
    name: 'hookwright-validators',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load: async (id) => (id === RESOLVED ? await tableOf(packagesFolder(root)) : undefined),
  };
}

/** Ids are quoted literals, so no name of a folder becomes code. */
async function tableOf(packages: string): Promise<string> {
  const ids = (await foldersIn(packages)).filter((id) => existsSync(descriptorOf(packages, id)));
  const rows = ids.map((id) => `[${JSON.stringify(id)}, () => import(${JSON.stringify(descriptorOf(packages, id))})]`);
  return `export const validators = new Map([${rows.join(', ')}]);\n`;
}

const descriptorOf = (packages: string, id: string): string =>
  join(packages, id, 'validators', 'provider.js').replaceAll('\\', '/');
