/** The checks as they are printed, and the same question put to AJV itself. */
import { compileFunction } from 'node:vm';
import { Ajv } from 'ajv';
import type { JsonSchema } from '@hookwright/contract';
import { codePoints, equal, isUnique } from '../runtime/values.js';
import { assertionsOf } from '../src/assertions.ts';
import { checkName, printVerdicts } from '../src/verdicts.ts';

export type Check = (value: unknown) => boolean;

/** What `is.js` exports for these types, by type name. */
export function printedChecks(types: ReadonlyMap<string, JsonSchema>): (typeName: string) => Check {
  const text = printVerdicts(assertionsOf(types), types.keys());
  const body = text.replace(/^import .*\n/, '').replaceAll(/^export (?=function)/gm, '');
  const list = [...types.keys()].map((name) => `${JSON.stringify(name)}: ${checkName(name)}`);
  const make = compileFunction(`${body}\nreturn { ${list.join(', ')} };`, ['codePoints', 'equal', 'isUnique']);
  const checks = make(codePoints, equal, isUnique) as Record<string, Check>;
  return (typeName) => checks[typeName]!;
}

/** AJV with nothing of ours: the schemas as they are, in one document. */
export function plainAjv(types: ReadonlyMap<string, JsonSchema>): (typeName: string) => Check {
  const ajv = new Ajv({
    ownProperties: true,
    unicodeRegExp: true,
    strict: false,
    logger: false,
    validateSchema: false,
    validateFormats: false,
  });
  ajv.addSchema({ definitions: Object.fromEntries(types) }, 'all');
  return (typeName) => {
    const check = ajv.compile({ $ref: `all#/definitions/${typeName}` });
    return (value) => check(value);
  };
}
