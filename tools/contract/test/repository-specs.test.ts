import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { findSpecs, readContract, type Contract, type Reading } from '../src/index.ts';
import { createJudge } from '../src/judge.ts';
import { references } from '../src/schema-graph.ts';

const specs = fileURLToPath(new URL('../../../specs', import.meta.url));

describe.each(
  findSpecs(specs).documents.map((file) => [file.slice(specs.length + 1).split(/[/\\]/)[0]!, file] as const),
)('%s', (id, file) => {
  let reading: Reading;
  let contract: Contract;
  beforeAll(async () => {
    reading = await readContract(file, { scope: 'hookwright', runtimeRange: 'workspace:^' });
    contract = reading.contract!;
  });

  test('is read without an error', () => {
    expect(reading.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(contract.id).toBe(id);
    expect(contract.events.length).toBeGreaterThan(0);
  });

  test('has types for all that is referred to, in order, and no other references', () => {
    const names = contract.types.map(({ name }) => name);
    expect(names).toEqual(names.toSorted());
    for (const { schema } of contract.types) for (const name of references(schema, true)) expect(names).toContain(name);
    expect(JSON.stringify(contract.types.map(({ schema }) => schema))).not.toMatch(
      /"\$ref":"(?!#\/definitions\/\w+")|"\$id"|"tsType"/,
    );
    for (const event of contract.events)
      expect(contract.types.find(({ name }) => name === event.typeName)?.events).toContain(event.name);
  });

  test('AJV accepts every accepted example and refuses every rejected one of structure', async () => {
    const { faults } = createJudge(new Map(contract.types.map(({ name, schema }) => [name, schema])));
    for (const { typeName, examples, rejected } of contract.events) {
      for (const { payload } of examples) expect(await faults(typeName, payload)).toEqual([]);
      for (const { text, reason } of rejected) {
        if (reason === 'structure') expect(await faults(typeName, JSON.parse(text) as never)).not.toEqual([]);
      }
    }
  });

  test('reads the same twice', async () => {
    const again = await readContract(file, { scope: 'hookwright', runtimeRange: 'workspace:^' });
    expect(JSON.stringify(again)).toBe(JSON.stringify(reading));
  });

  test('takes its version from its own package', () => {
    const { version } = JSON.parse(
      readFileSync(new URL(`../../../specs/${id}/package.json`, import.meta.url), 'utf8'),
    ) as { version: string };
    expect(contract.package.version).toBe(version);
  });
});
