/** The table that `npm start` ends with. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printTable, type Row } from '../src/summary.ts';
import { hookwright } from './support/command.ts';
import { tinyRepository } from './support/specs.ts';
import { newFolder, putTree } from './support/tree.ts';

test('the table fits what it holds', () => {
  const rows: readonly Row[] = [
    { provider: 'host-building', events: 10, official: 'accepted', packages: { written: 1, unchanged: 1 }, time: 1234 },
    { provider: 'ventrata', events: 3, official: 'gave up', packages: { written: 0, unchanged: 3 }, time: 0 },
  ];
  expect(printTable(rows)).toBe(
    [
      'provider       events  official parser  packages                 time',
      '─────────────  ──────  ───────────────  ──────────────────────  ──────',
      'host-building      10  accepted         1 written, 1 unchanged   1.2 s',
      'ventrata            3  gave up          3 unchanged             cached',
    ]
      .join('\n')
      .replace('packages                 time', 'packages                  time'),
  );
});

test('written means that the files on disk differ from before', () => {
  const cwd = newFolder();
  putTree(cwd, tinyRepository());
  hookwright(['generate'], { cwd });
  putTree(cwd, {
    'before.json': hookwright(['summary', '--snapshot'], { cwd }).stdout,
    'packages/ventrata/models/index.d.ts': 'edited',
    'specs/ventrata/.turbo/turbo-lint.log':
      'specs/ventrata/asyncapi.yaml: no problems; accepted by the official parser.\n',
  });
  hookwright(['generate'], { cwd });
  const unchanged = hookwright(['summary', '--before', 'before.json', '--json'], { cwd }).stdout;
  expect(JSON.parse(unchanged)).toMatchObject([
    { provider: 'host-building', events: 1, official: 'not asked', packages: { written: 0, unchanged: 4 } },
    { provider: 'ventrata', events: 1, official: 'accepted', packages: { written: 0, unchanged: 4 } },
  ]);
  const { code, stdout } = hookwright(['summary'], { cwd });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^ventrata +1 {2}accepted +4 written$/m);
  expect(stdout).toContain('What to do next:');
  expect(stdout).toContain('npm run hookwright -- mock');
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});

test('times come from the summary of turbo', () => {
  const cwd = newFolder();
  const task = (status: string, endTime: number) => ({
    directory: 'specs/ventrata',
    cache: { status },
    execution: { startTime: 0, endTime },
  });
  putTree(cwd, {
    ...tinyRepository(),
    'run.json': JSON.stringify({ tasks: [task('MISS', 900), task('MISS', 600), task('HIT', 5)] }),
  });
  hookwright(['generate'], { cwd });
  const { stdout } = hookwright(['summary', '--turbo', join(cwd, 'run.json')], { cwd });
  expect(stdout).toMatch(/^ventrata .* 1\.5 s$/m);
  expect(stdout).toMatch(/^host-building .* –$/m);
});
