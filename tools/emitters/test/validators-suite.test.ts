/**
 * The required cases of the official JSON Schema Test Suite, draft-07, put to the printed checks and to the walk. No
 * package of the registry holds them; Debian's `libtest-json-schema-acceptance-perl` does, and a clone of the suite's own
 * repository can be named by `JSON_SCHEMA_TEST_SUITE`.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Json, JsonSchema } from '@hookwright/contract';
import { event } from '../runtime/runtime.js';
import { linkSchemas } from '../src/linked-schemas.ts';
import { printedChecks } from './quiet-checks.ts';

interface Group {
  readonly description: string;
  readonly schema: JsonSchema;
  readonly tests: readonly { readonly description: string; readonly data: Json; readonly valid: boolean }[];
}

const places = [
  process.env['JSON_SCHEMA_TEST_SUITE'] ?? '',
  '/usr/share/perl5/auto/share/dist/Test-JSON-Schema-Acceptance',
];
const folder = places.map((place) => join(place, 'tests', 'draft7')).find((place) => existsSync(place));
if (folder === undefined) {
  process.stderr.write(
    'The JSON Schema Test Suite is not here (libtest-json-schema-acceptance-perl): its cases are skipped.\n',
  );
}

/**
 * A contract's references are all `#/definitions/<name>`, so groups that try other ways to refer are left out, and so are
 * those that name a member `__proto__` or `$ref`, which a contract refuses.
 */
const isOfContracts = ({ schema }: Group): boolean => {
  const text = JSON.stringify(schema);
  return (
    ![...text.matchAll(/"\$ref":("[^"]*"|\{)/g)].some(([, to]) => !/^"#\/definitions\/[A-Za-z_]\w*"$/.test(to!)) &&
    !/"\$id"|"__proto__"/.test(text)
  );
};

/** The schema and its definitions as the types of a contract. */
function typesOf(schema: JsonSchema): ReadonlyMap<string, JsonSchema> {
  const { definitions = {}, ...root } = typeof schema === 'object' ? schema : {};
  const types = Object.entries(definitions as { readonly [name: string]: JsonSchema });
  return new Map<string, JsonSchema>([...types, ['Root', typeof schema === 'object' ? root : schema]]);
}

test.skipIf(folder === undefined)('every required case within the reach of contracts', () => {
  let cases = 0;
  let leftOut = 0;
  for (const file of readdirSync(folder!).filter((name) => name.endsWith('.json'))) {
    const groups = JSON.parse(readFileSync(join(folder!, file), 'utf8')) as readonly Group[];
    for (const group of groups) {
      if (!isOfContracts(group)) {
        leftOut += group.tests.length;
        continue;
      }
      const types = typesOf(group.schema);
      const check = printedChecks(types)('Root');
      const walk = event('root', () => false, linkSchemas(types).get('Root')!);
      for (const { description, data, valid } of group.tests) {
        const name = `${file}: ${group.description}: ${description}`;
        expect({ name, valid: check(data) }).toEqual({ name, valid });
        expect({ name, valid: walk.issues(data)[0]!.code === 'refused' }).toEqual({ name, valid });
        cases++;
      }
    }
  }
  process.stderr.write(`JSON Schema Test Suite, draft-07: ${cases} cases agree, ${leftOut} left out.\n`);
  expect(cases).toBeGreaterThan(700);
});
