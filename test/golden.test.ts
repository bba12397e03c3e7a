import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locate, readContract, type Problem } from '@hookwright/contract';
import { emitPackages } from '@hookwright/emitters';
import { describe, expect, test } from 'vitest';

const golden = join(import.meta.dirname, 'golden');
const behaviours = readdirSync(golden, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** As the command prints it, without the source line: file, line, column, severity, code, message. */
async function line(problem: Problem, folder: string): Promise<string> {
  const { severity, code, message, help, origin } = problem;
  if (origin === undefined) return `${severity} ${code}: ${message}\n  ${help}`;
  const where = await locate(origin);
  return `${origin.file.replace(`${folder}/`, '')}:${where.line}:${where.column} ${severity} ${code}: ${message}\n  ${help}`;
}

describe.each(behaviours)('%s', async (name) => {
  const folder = join(golden, name);
  const { contract, problems } = await readContract(folder, { id: 'golden', runtimeRange: '^0.1.0' });
  const files = contract === undefined ? [] : await emitPackages(contract);
  const expected = existsSync(join(folder, 'expected'))
    ? readdirSync(join(folder, 'expected'), { recursive: true, encoding: 'utf8' })
    : [];
  const shown = files.filter(({ path }) => expected.includes(join(path)));

  test('problems are as printed beside it', async () => {
    const lines = await Promise.all(problems.map((problem) => line(problem, folder)));
    const printed = lines.map((text) => `${text}\n`).join('');
    const file = join(folder, 'problems.txt');
    if (printed === '' && !existsSync(file)) return;
    await expect(printed).toMatchFileSnapshot(file);
  });

  test.each(shown.map(({ path, text }) => [path, text] as const))('%s', async (path, text) => {
    await expect(text).toMatchFileSnapshot(join(folder, 'expected', path));
  });

  test('no expected file is left over', () => {
    const wanted = expected.filter((path) => /\.\w+$/.test(path));
    expect(wanted.filter((path) => !shown.some((file) => join(file.path) === path))).toEqual([]);
    expect(wanted.length + (existsSync(join(folder, 'problems.txt')) ? 1 : 0)).toBeGreaterThan(0);
    for (const path of wanted) expect(readFileSync(join(folder, 'expected', path), 'utf8')).not.toBe('');
  });
});
