import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { providers, specFolder } from '../support/contracts.ts';
import { root } from '../support/repository.ts';

/** Prints the digest of everything that is emitted for all providers. */
const program = `
  import { createHash } from 'node:crypto';
  import { readContract } from '@hookwright/contract';
  import { emitPackages, languageIds } from '@hookwright/emitters';
  const hash = createHash('sha256');
  for (const folder of process.argv.slice(1)) {
    const settings = { scope: 'hookwright', runtimeRange: 'workspace:^', languages: languageIds };
    const { contract } = await readContract(folder, settings);
    const before = JSON.stringify(contract);
    for (const { path, text } of await emitPackages(contract)) hash.update(path + '\\0' + text + '\\0');
    if (JSON.stringify(contract) !== before) throw new Error('emitting changed the contract');
  }
  console.log(hash.digest('hex'));
`;

function digest(env: NodeJS.ProcessEnv, cwd: string): string {
  const folders = providers.map(specFolder);
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program, ...folders], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return stdout === '' ? stderr : stdout;
}

test('the same bytes come out in any locale, time zone and process', () => {
  const here = join(root, 'test');
  const first = digest({ TZ: 'UTC', LANG: 'C', LC_ALL: 'C' }, here);
  const second = digest({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }, here);
  expect(first).toMatch(/^[0-9a-f]{64}\n$/);
  expect(second).toBe(first);
});
