import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json, JsonSchema } from '@hookwright/contract';
import { event } from '../runtime/runtime.js';
import { linkSchemas } from '../src/linked-schemas.ts';
import { mutated, randomFrom, valueNear } from './near-values.ts';
import { plainAjv, printedChecks } from './quiet-checks.ts';
import { json, types } from './schema-fuzz.ts';

/** What AJV says; nothing where it breaks off, as for a body whose member is called `valueOf`. */
function verdictOf(check: (value: unknown) => boolean, value: Json): boolean | undefined {
  try {
    return check(value);
  } catch {
    return undefined;
  }
}

function valuesFor(schema: JsonSchema, all: ReadonlyMap<string, JsonSchema>, seed: number): readonly Json[] {
  const random = randomFrom(seed);
  return Array.from({ length: 8 }, () => valueNear(schema, all, random)).flatMap((value) => [
    value,
    mutated(value, random),
  ]);
}

test('printed checks and the walk over the same schemas decide as AJV does, and every refusal has an issue', () => {
  fc.assert(
    fc.property(types, fc.array(json, { minLength: 4, maxLength: 4 }), fc.integer(), (all, anyJson, seed) => {
      const [printed, plain, linked] = [printedChecks(all), plainAjv(all), linkSchemas(all)];
      for (const [name, schema] of all) {
        const [check, ajv] = [printed(name), plain(name)];
        // A check that refuses everything makes the walk speak for itself.
        const walk = event(name, () => false, linked.get(name)!);
        for (const value of [...anyJson, ...valuesFor(schema, all, seed)]) {
          const issues = walk.issues(value);
          const words = issues.length > 0 && issues[0]!.code !== 'refused';
          const verdict = verdictOf(ajv, value) ?? check(value);
          expect({ value, check: check(value), refusedByWalk: words }).toEqual({
            value,
            check: verdict,
            refusedByWalk: !verdict,
          });
          for (const { message, pointer, path } of [...issues, ...walk.drift(value)]) {
            expect(message).not.toMatch(/[\n\u2028]/);
            expect(pointer === '').toBe(path.length === 0);
          }
        }
      }
    }),
    { numRuns: 60, seed: 7 },
  );
});
