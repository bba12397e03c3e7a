/** Paths as people type them and read them. */
import { isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * The folder that paths on the command line are relative to: where the user typed, also when npm or pnpm went to the
 * folder of the package first. A package's own script (`"generate": "hookwright generate ."`) means its own folder.
 */
export function base(environment: NodeJS.ProcessEnv = process.env): string {
  const isOwnScript = /^hookwright\s/.test(environment['npm_lifecycle_script'] ?? '');
  return isOwnScript ? process.cwd() : (environment['INIT_CWD'] ?? process.cwd());
}

/** A path for people: relative when it lies below the base, with forward slashes. */
export function shown(path: string): string {
  const way = relative(base(), resolve(path));
  const isBelow = way !== '' && !isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`);
  return (isBelow ? way : path).replaceAll(sep, '/');
}
