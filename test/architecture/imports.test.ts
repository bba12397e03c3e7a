import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isGenerated, readText, repositoryFiles } from '../support/repository.ts';

/** The arrows of ARCHITECTURE.md: each package may import these, and nothing points back. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  'tools/contract': [],
  'tools/code': [],
  'tools/emitters': ['contract', 'code'],
  'tools/cli': ['contract', 'emitters', 'mock-engine', 'receiver'],
  'packages/receiver': [],
  'packages/mock-engine': ['receiver'],
  'packages/testing': ['mock-engine', 'receiver'],
};

/** Only these touch files, processes or the network; everything else is a value out of a value. */
const touchesNode = [
  /^tools\/contract\/src\/files\.ts$/,
  /^tools\/emitters\/src\/runtime-files\.ts$/,
  /^tools\/cli\//,
  /^tools\/[^/]+\/(test|scripts)\//,
  /^tools\/(run|check-lockfile)\.mjs$/,
  /^tools\/(release|pack)\.ts$/,
  /^packages\/[^/]+\/test\//,
  // Which of the digests is loaded is chosen by `imports` in the package.json.
  /^packages\/receiver\/src\/(adapters|stores|digest\/node\.ts$)/,
  // Keys are made and digests taken where the machine is fastest at it.
  /^packages\/mock-engine\/src\/(stores|transport|server)\//,
  /^packages\/mock-engine\/src\/(signer|bin|serve)\.ts$/,
  /^packages\/mock-engine\/src\/console\//,
  /^packages\/receiver\/src\/(adapters\/node|stores\/sqlite|digest-node)\.ts$/,
];

const sources = repositoryFiles().filter(
  (file) =>
    /^(tools|packages\/(receiver|mock-engine|testing))\/.*\.(ts|js|mjs)$/.test(file) && !file.includes('/generated/'),
);
const imports = new Map(sources.map((file) => [file, importsOf(readText(file))]));

function importsOf(text: string): readonly string[] {
  const found = text.matchAll(
    /^\s*(?:import|export)\s[^;'"]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'|\bimport\('([^']+)'\)/gm,
  );
  return [...found].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

describe('imports', () => {
  test('each package imports only what the arrows allow', () => {
    const wrong = [...imports].flatMap(([file, targets]) => {
      const [, home = ''] = /^((?:tools|packages)\/[^/]+)\/src\//.exec(file) ?? [];
      const allowed = (arrows[home] ?? []).map((name) => `@hookwright/${name}`);
      const ours = targets
        .filter((target) => /^(@hookwright\/|hookwright)/.test(target))
        .map((target) => target.split('/').slice(0, 2).join('/'));
      return home === ''
        ? []
        : ours.filter((target) => !allowed.includes(target)).map((target) => `${file} → ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  test('no relative import leaves its package', () => {
    const wrong = [...imports].flatMap(([file, targets]) => {
      const home = /^(tools|packages)\/[^/]+\//.exec(file)?.[0] ?? 'tools/';
      return targets
        .filter((target) => target.startsWith('.'))
        .filter((target) => !resolveFrom(file, target).startsWith(home) && !isGeneratedForTests(file, target))
        .map((target) => `${file} → ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  test('only the files that own the disk import from node:', () => {
    const wrong = [...imports]
      .filter(
        ([file, targets]) =>
          targets.some((target) => target.startsWith('node:')) && !touchesNode.some((rule) => rule.test(file)),
      )
      .map(([file]) => file);
    expect(wrong).toEqual([]);
  });

  test('no file imports itself through others', () => {
    expect(firstCycle()).toBeUndefined();
  });
});

/** A dependency would close a circle of packages: generated mocks depend on the engine that is tested with them. */
const isGeneratedForTests = (file: string, target: string): boolean =>
  file.includes('/test/') && isGenerated(resolveFrom(file, target));

const resolveFrom = (file: string, target: string): string =>
  posix.normalize(join(dirname(file), target).replaceAll('\\', '/'));

/** Depth-first search; the path that closes a circle, or undefined. */
function firstCycle(): string | undefined {
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): string | undefined => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file].join(' → ');
    if (done.has(file)) return undefined;
    const relative = (imports.get(file) ?? []).filter((target) => target.startsWith('.'));
    for (const target of relative) {
      const circle = visit(resolveFrom(file, target), [...trail, file]);
      if (circle !== undefined) return circle;
    }
    done.add(file);
    return undefined;
  };
  return sources.map((file) => visit(file, [])).find((circle) => circle !== undefined);
}
