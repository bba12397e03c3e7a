/** Runs the compilers that users have over generated files, in a folder of its own. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { GeneratedFile } from '../src/emitter.ts';

/** The compilers by version; 5.9 is the oldest that the packages promise. */
export const compilers = { '7.0': 'typescript', 5.9: 'typescript-5' } as const;

const require = createRequire(import.meta.url);

const OPTIONS = {
  module: 'nodenext',
  target: 'es2022',
  lib: ['es2022', 'dom'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  isolatedDeclarations: true,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  declaration: true,
  skipLibCheck: false,
  noEmit: true,
  types: [],
};

/** What the compiler says about the files, which is nothing when all is well. */
export function complaints(
  files: readonly GeneratedFile[],
  compiler: (typeof compilers)[keyof typeof compilers],
): string {
  const folder = mkdtempSync(join(tmpdir(), 'hookwright-'));
  try {
    const config = { compilerOptions: OPTIONS, include: ['**/*.ts'] };
    const all = [
      ...files,
      { path: 'tsconfig.json', text: JSON.stringify(config) },
      { path: 'package.json', text: '{"type":"module"}' },
    ];
    for (const { path, text } of all) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const tsc = join(dirname(require.resolve(`${compiler}/package.json`)), 'bin', 'tsc');
    execFileSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8', cwd: folder });
    return '';
  } catch (fault) {
    return fault instanceof Error && 'stdout' in fault ? String(fault.stdout) : String(fault);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
