import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPacked, packAll } from '../tools/pack.ts';

/** A folder in which hookwright and a mock are installed from their tarballs; it is removed when the process ends. */
function installed(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hookwright-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  installPacked(packAll(join(folder, 'tarballs')), ['hookwright', '@hookwright/ventrata-mock'], folder);
  return folder;
}

let once: string | undefined;

/** Packed and installed once a run. */
export function packedFolder(): string {
  once ??= installed();
  return once;
}

/** The packed command line's script. */
export const packedCommand = (): string => join(packedFolder(), 'node_modules/hookwright/bin/hookwright.js');
