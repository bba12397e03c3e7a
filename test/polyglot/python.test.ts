import { join } from 'node:path';
import { expect } from 'vitest';
import { moduleOf } from '../../tools/emitters/src/polyglot/python/python-package.ts';
import { casesFor, expectRoundTrips, type Answer } from './cases.ts';
import { runProgram, testWith } from './toolchain.ts';

const program = join(import.meta.dirname, 'programs/round_trip.py');

testWith('python', [['python3', '-c', 'import sys; assert sys.version_info >= (3, 10)']], {
  name: 'Python reads and writes every body',
  test: async () => {
    const cases = await casesFor('python', { checks: true });
    const modules = cases.contracts.map((contract) => [contract.id, moduleOf(contract)]);
    runProgram(['python3', '-W', 'error', '-m', 'compileall', '-q', '.'], cases.folder);
    const printed = runProgram(['python3', '-W', 'error', program, JSON.stringify(modules)], cases.folder);
    const { answers, classes } = JSON.parse(printed) as {
      readonly answers: readonly Answer[];
      readonly classes: number;
    };
    expectRoundTrips(cases, answers);
    expect(classes).toBeGreaterThan(100);
  },
});
