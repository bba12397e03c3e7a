/** Which generator this is, so that a newer one looks at every document again. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from './sha256.ts';
import { ownVersion } from './settings.ts';

let id: string | undefined;

/** A text that differs when what is generated may differ. In the workspace, of the sources; packed, of the versions. */
export function generatorId(): string {
  // Asked once: a watcher goes on with the code it was started with, whatever happens to its files.
  return (id ??= import.meta.filename.endsWith('.ts') ? sourcesId() : versionsId());
}

function versionsId(): string {
  const emitters = import.meta.resolve('@hookwright/emitters');
  const contract = import.meta.resolve('@hookwright/contract');
  const manifests = [emitters, contract].map((entry) => readFileSync(new URL('../package.json', entry), 'utf8'));
  return [ownVersion(), ...manifests.map((text) => (JSON.parse(text) as { version: string }).version)].join(' ');
}

const TOOLS = ['contract', 'code', 'emitters', 'cli'];
const INPUTS = ['src', 'schema', 'runtime'];

function sourcesId(): string {
  const tools = fileURLToPath(new URL('../..', import.meta.url));
  const folders = TOOLS.flatMap((tool) => INPUTS.map((input) => join(tools, tool, input)));
  const manifests = TOOLS.map((tool) => join(tools, tool, 'package.json'));
  const files = [...folders.flatMap(filesIn), ...manifests, join(dirname(tools), 'pnpm-lock.yaml')];
  return sha256(files.map((file) => sha256(readFileSync(file))).join('\n'));
}

function filesIn(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted();
  } catch {
    return [];
  }
}
