import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isGenerated, readText, repositoryFiles, root } from '../support/repository.ts';

/** Releases of the `@asyncapi` scope that carried malware. */
const compromised = [
  '@asyncapi/specs@6.8.2',
  '@asyncapi/specs@6.8.3',
  '@asyncapi/specs@6.9.1',
  '@asyncapi/specs@6.10.1',
  '@asyncapi/specs@6.11.2',
  '@asyncapi/generator@3.3.1',
];

const manifests = repositoryFiles().filter((file) => /(^|\/)package\.json$/.test(file) && !file.includes('golden/'));

describe('supply chain', () => {
  test('the lockfile has none of the compromised releases', () => {
    const lockfile = readText('pnpm-lock.yaml');
    expect(
      compromised.filter((release) => lockfile.includes(`${release}'`) || lockfile.includes(`${release}:`)),
    ).toEqual([]);
  });

  test('every version in the catalog is exact', () => {
    const catalog = /^catalog:\n((?: {2}.*\n)+)/m.exec(readText('pnpm-workspace.yaml'))?.[1] ?? '';
    const versions = catalog
      .trimEnd()
      .split('\n')
      .map((line) => line.split(': ').at(-1) ?? '');
    expect(versions.length).toBeGreaterThan(10);
    expect(versions.filter((version) => !/^(npm:[a-z@/-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('every dependency comes from the catalog or the workspace', () => {
    const loose = manifests.flatMap((file) => {
      const manifest = JSON.parse(readText(file)) as Record<string, Record<string, string> | undefined>;
      const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.peerDependencies };
      return Object.entries(all)
        .filter(([, range]) => !/^(catalog:|workspace:)/.test(range))
        .map(([name]) => `${file}: ${name}`);
    });
    expect(loose).toEqual([]);
  });

  test('no generated package depends on anything of the @asyncapi scope', () => {
    const generated = manifests.filter(isGenerated);
    expect(generated.length).toBeGreaterThan(0);
    expect(generated.filter((file) => readText(file).includes('@asyncapi/'))).toEqual([]);
  });

  test('each native package in the lockfile has its macOS, Windows and Linux builds, and no address', () => {
    const printed = execFileSync(
      process.execPath,
      [join(root, 'tools/check-lockfile.mjs'), join(root, 'pnpm-lock.yaml')],
      { encoding: 'utf8' },
    );
    expect(printed).toContain('no addresses');
  });
});
