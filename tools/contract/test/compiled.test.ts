import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileSchemas } from '../scripts/compile-schemas.ts';

const compiled = compileSchemas();

test.each([...compiled.keys()])('%s is what the schemas compile to', (name) => {
  const committed = readFileSync(new URL(`../schema/compiled/${name}`, import.meta.url), 'utf8');
  // Not `toBe`: half a megabyte of difference tells nobody anything.
  expect(
    committed === compiled.get(name),
    `Run \`node scripts/compile-schemas.ts\` in tools/contract: ${name} is stale.`,
  ).toBe(true);
});

test('compiled modules import nothing but what lies beside them, and name no place', () => {
  for (const [name, text] of compiled) {
    const imports = [...text.matchAll(/^import .* from '(.*)';$/gm)].map((found) => found[1]);
    expect(imports, name).toEqual(imports.filter((from) => from === './runtime.js' || from === './validator.d.ts'));
    expect(/\brequire\(|file:|sourceURL/.test(text), name).toBe(false);
  }
});
