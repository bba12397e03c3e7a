import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readText, repositoryFiles } from '../support/repository.ts';

/** The arrows of ARCHITECTURE.md: each tool may import these, and nothing points back. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  contract: [],
  code: [],
  emitters: ['contract', 'code'],
  cli: ['contract', 'emitters'],
};

/** Only these touch files, processes or the network; everything else is a value out of a value. */
const touchesNode = [
  /^tools\/contract\/src\/files\.ts$/,
  /^tools\/emitters\/src\/runtime-files\.ts$/,
  /^tools\/cli\//,
  /^tools\/[^/]+\/(test|scripts)\//,
  /^tools\/(run|check-lockfile)\.mjs$/,
  /^tools\/(release|pack)\.ts$/,
];

const sources = repositoryFiles().filter(
  (file) => /^tools\/.*\.(ts|js|mjs)$/.test(file) && !file.includes('/generated/'),
);
const imports = new Map(sources.map((file) => [file, importsOf(readText(file))]));

function importsOf(text: string): readonly string[] {
  const found = text.matchAll(
    /^\s*(?:import|export)\s[^;'"]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'|\bimport\('([^']+)'\)/gm,
  );
  return [...found].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

describe('imports', () => {
  test('each tool imports only what the arrows allow', () => {
    const wrong = [...imports].flatMap(([file, targets]) => {
      const [, tool = ''] = /^tools\/([^/]+)\/src\//.exec(file) ?? [];
      const allowed = (arrows[tool] ?? []).map((name) => `@hookwright/${name}`);
      const ours = targets.filter((target) => /^(@hookwright\/|hookwright)/.test(target));
      return tool === ''
        ? []
        : ours.filter((target) => !allowed.includes(target)).map((target) => `${file} → ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  test('no relative import leaves its package', () => {
    const wrong = [...imports].flatMap(([file, targets]) => {
      const home = /^tools\/[^/]+\//.exec(file)?.[0] ?? 'tools/';
      return targets
        .filter((target) => target.startsWith('.') && !resolveFrom(file, target).startsWith(home))
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
