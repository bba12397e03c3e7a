import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contract } from '@hookwright/contract';
import { expect } from 'vitest';
import { packageOf } from '../../tools/emitters/src/polyglot/go/go-package.ts';
import { fill } from '../support/folder.ts';
import { casesFor, expectRoundTrips, type Answer } from './cases.ts';
import { runProgram, testWith } from './toolchain.ts';

/** The program with a reader for each contract, in a workspace of all modules. */
function programFor(contracts: readonly Contract[]): Readonly<Record<string, string>> {
  const modules = contracts.map((contract) => ({ id: contract.id, name: packageOf(contract) }));
  const path = (id: string) => `example.com/${id}-webhooks`;
  const text = readFileSync(join(import.meta.dirname, 'programs/round_trip.go'), 'utf8');
  const imports = modules.map(({ id, name }) => `\t${name} "${path(id)}"`).join('\n');
  const readers = modules.map(
    ({ id, name }) =>
      `\t"${id}": func(body []byte, headers map[string][]string) (string, any, error) {\n\t\tevent, err := ${name}.ReadEvent(body, headers)\n\t\treturn event.Name, event.Body, err\n\t},`,
  );
  return {
    'program/main.go': text,
    'program/readers.go': `package main\n\nimport (\n${imports}\n)\n\nfunc init() {\n\treaders = map[string]reader{\n${readers.join('\n')}\n\t}\n}\n`,
    'program/go.mod': 'module example.com/program\n\ngo 1.18\n',
    'go.work': `go 1.18\n\nuse (\n\t./program\n${modules.map(({ id }) => `\t./${id}/polyglot/go`).join('\n')}\n)\n`,
  };
}

testWith(
  'go',
  [
    ['go', 'version'],
    ['gofmt', '-h'],
  ],
  {
    name: 'Go reads and writes every body',
    test: async () => {
      const cases = await casesFor('go', { checks: true });
      fill(cases.folder, programFor(cases.contracts));
      const env = { GOFLAGS: '', GOTOOLCHAIN: 'local', GOPROXY: 'off' };
      const folders = cases.contracts.map(({ id }) => `./${id}/polyglot/go`);
      // It also rewrites comments that look like lists or headings, and hostile text looks like everything.
      const usual = folders.filter((path) => !path.startsWith('./hostile/'));
      expect(runProgram(['gofmt', '-l', ...usual], cases.folder)).toBe('');
      runProgram(['go', 'vet', ...folders], cases.folder, env);
      const answers = JSON.parse(runProgram(['go', 'run', './program'], cases.folder, env)) as readonly Answer[];
      expectRoundTrips(cases, answers);
    },
  },
);
