import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPacked, packAll } from '../tools/pack.ts';

/** A folder in which hookwright is installed from its tarballs; it is removed when the process ends. */
function installed(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hookwright-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  installPacked(packAll(join(folder, 'tarballs')), ['hookwright'], folder);
  return folder;
}

let once: string | undefined;

/** The packed command line's script; packed and installed once a run. */
export function packedCommand(): string {
  once ??= installed();
  return join(once, 'node_modules/hookwright/bin/hookwright.js');
}
