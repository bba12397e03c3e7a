import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/repository.ts';

const require = createRequire(import.meta.url);

/** Every generated declaration, every typed example, and a consumer, under the strictest settings. */
test.each(['typescript', 'typescript-5'])('all generated types compile with %s', (compiler) => {
  const tsc = join(require.resolve(`${compiler}/package.json`), '../bin/tsc');
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', join(root, 'test/types/tsconfig.json')], {
    encoding: 'utf8',
  });
  expect(stdout).toBe('');
});
