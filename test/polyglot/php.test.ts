import { join } from 'node:path';
import { namespaceOf } from '../../tools/emitters/src/polyglot/php/php-package.ts';
import { casesFor, expectRoundTrips, type Answer } from './cases.ts';
import { runProgram, testWith } from './toolchain.ts';

const program = join(import.meta.dirname, 'programs/round_trip.php');

testWith('php', [['php', '--version']], {
  name: 'PHP reads and writes every body',
  test: async () => {
    const cases = await casesFor('php', { checks: true });
    const namespaces = cases.contracts.map((contract) => [contract.id, namespaceOf(contract)]);
    const printed = runProgram(
      ['php', '-d', 'error_reporting=-1', '-d', 'display_errors=stderr', program, JSON.stringify(namespaces)],
      cases.folder,
    );
    expectRoundTrips(cases, JSON.parse(printed) as readonly Answer[]);
  },
});
