/** Every example of the README compiles as it stands there. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';

const home = fileURLToPath(new URL('../', import.meta.url));

it('the examples of the README compile', () => {
  const text = readFileSync(join(home, 'README.md'), 'utf8');
  const examples = [...text.matchAll(/```ts\n([^]*?)```/g)].map(([, code = '']) => code);
  expect(examples.length).toBeGreaterThanOrEqual(11);
  // Inside the package, so that its own dependencies and its own name are found.
  const folder = mkdtempSync(join(home, 'test/.readme-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const scope = join(folder, 'node_modules/@hookwright');
  mkdirSync(scope, { recursive: true });
  symlinkSync(join(home, '../host-building/validators'), join(scope, 'host-building-validators'), 'dir');
  symlinkSync(home, join(scope, 'receiver'), 'dir');
  const names = examples.map((code, index) =>
    code.startsWith('// webhooks.ts') ? 'webhooks.ts' : `example-${index}.ts`,
  );
  examples.forEach((code, index) => writeFileSync(join(folder, names[index]!), code));
  const globals = `declare const Bun: { serve(options: { port: number; fetch: (request: Request) => Promise<Response> }): void };
declare const Deno: { serve(options: { port: number }, handler: (request: Request) => Promise<Response>): void };`;
  writeFileSync(join(folder, 'globals.d.ts'), globals);
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: 'es2024',
    module: 'esnext',
    moduleResolution: 'bundler',
    allowImportingTsExtensions: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    types: ['node'],
    typeRoots: [join(home, '../../node_modules/@types')],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
  expect([stdout, status]).toEqual(['', 0]);
});
