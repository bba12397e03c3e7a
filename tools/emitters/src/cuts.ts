/**
 * What is taken out of the text that AJV prints. A quiet check answers yes or no, so all that serves error objects can go,
 * and what is left reads like code: plain calls, names that do not shift, data beside the check that uses it.
 *
 * Nothing here looks into a string literal: those are set aside first and put back last. If AJV ever prints another text,
 * the last step stops the run that generates it, so it never reaches a service.
 */
import { literal, printText, quote } from '@hookwright/code';
import type { Json } from '@hookwright/contract';
import { flatten } from './flatten.ts';

/** The names that every object inherits. A check for any other name needs no look at whose member it is. */
const INHERITED = [
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toLocaleString',
  'toString',
  'valueOf',
];

/** Statements that only keep error objects. AJV prints one a line. */
const ERROR_STATEMENTS = [
  /^if\(vErrors === null\)\{\nvErrors = \[err\d+\];\n\}\nelse \{\nvErrors\.push\(err\d+\);\n\}\n/gm,
  /^if\(vErrors !== null\)\{\nif\(_errs\d+\)\{\nvErrors\.length = _errs\d+;\n\}\nelse \{\nvErrors = null;\n\}\n\}\n/gm,
  /^(?:let vErrors = null|const err\d+ = \{\}|validate\d+\.errors = .*|let missing\d+|(?:let )?passing\d+ = .*);\n/gm,
];

/** What must be gone in the end. A member of a body may be called so, and then follows a dot. */
const FORBIDDEN =
  /(?<![.\w$])(?:vErrors|instancePath|parentData\w*|rootData|err\d+|missing\d+|require|sourceURL|(?:schema|wrapper|func|validate)\d+)\b|['`]/;

/** A use of a schema as data: the root it is in, and the keys from there. */
const SCHEMA_USE = /(?<![.\w$])schema(\d+)((?:\.[A-Za-z_$][\w$]*|\["\d+"\]|\[\d+\])+)/g;

export interface Cut {
  readonly text: string;
  /** What the text calls and does not declare. */
  readonly uses: readonly string[];
}

/**
 * @param printed - AJV's standalone text, in which each function is exported
 * @param exported - the functions that stay exported
 * @throws when something is left that should not be there
 */
export function cut(printed: string, exported: ReadonlySet<string>): Cut {
  const { text, literals } = setAside(printed.replace(/^"use strict";/, ''));
  const { data, checks } = hoistData(text, literals);
  let rest = checks;
  for (const statement of ERROR_STATEMENTS) rest = rest.replaceAll(statement, '');
  rest = rest
    .replaceAll(/ && \(missing\d+ = "\d+"\)/g, '')
    .replaceAll(/\(data, \{instancePath="\d+", parentData, parentDataProperty, rootData=data\}=\{\}\)/g, '(data)')
    .replaceAll(/^(const pattern\d+ = )new RegExp/gm, '$1/* @__PURE__ */ new RegExp');
  rest = nameFunctions(cutOwnChecks(rest, literals), exported).replaceAll(
    /^((?:export )?function \w+\(data\)\{\n)([^]*?)^\}\n(?=\n|$)/gm,
    (_, head: string, body: string) => `${head}${flatten(body)}\n}\n`,
  );
  const left = FORBIDDEN.exec(rest);
  if (left !== null) throw new Error(`AJV printed ${left[0]}, which the cuts in validators do not know.`);
  return {
    text: [...data, putBack(rest, literals)]
      .join('\n')
      .replaceAll(/\n{2,}/g, '\n\n')
      .trim(),
    uses: ['codePoints', 'equal', 'isUnique'].filter((name) => rest.includes(`${name}(`)),
  };
}

/** AJV writes every string in double quotes, on one line. Each becomes its number in double quotes. */
function setAside(text: string): { readonly text: string; readonly literals: readonly string[] } {
  const literals: string[] = [];
  const aside = (found: string): string => `"${literals.push(found) - 1}"`;
  return { text: text.replaceAll(/"(?:[^"\\\n]|\\.)*"/g, aside), literals };
}

const stringAt = (index: string, literals: readonly string[]): string => JSON.parse(literals[Number(index)]!) as string;

const putBack = (text: string, literals: readonly string[]): string =>
  text.replaceAll(/"(\d+)"/g, (_, index: string) => quote(stringAt(index, literals)));

/**
 * AJV keeps a whole schema where a check compares with one part of it. Only that part is kept, and printed by us: in an
 * object literal of AJV's, a member called `__proto__` would be its prototype.
 */
function hoistData(
  text: string,
  literals: readonly string[],
): { readonly data: readonly string[]; readonly checks: string } {
  const schemas = new Map<string, Json>();
  const uses = text.replaceAll(/^const schema(\d+) = (.*);\n/gm, (_, number: string, value: string) => {
    schemas.set(
      number,
      JSON.parse(value.replaceAll(/"(\d+)"/g, (__, index: string) => literals[Number(index)]!)) as Json,
    );
    return '';
  });
  const names = new Map<string, string>();
  const checks = uses.replaceAll(SCHEMA_USE, (_, number: string, path: string) => {
    const keys = [...path.matchAll(/\.([\w$]+)|\["(\d+)"\]|\[(\d+)\]/g)].map(
      ([, name, index, item]) => name ?? item ?? stringAt(index!, literals),
    );
    const part = partAt(schemas.get(number)!, keys);
    const value = printText(literal(part));
    const name = names.get(value) ?? `allowed${names.size}`;
    names.set(value, name);
    return name;
  });
  return { data: [...names].map(([value, name]) => `const ${name} = ${value};`), checks };
}

/** Of `properties`, AJV asks only which there are. */
function partAt(schema: Json, keys: readonly string[]): Json {
  const part = keys.reduce((at, key) => (at as { readonly [key: string]: Json })[key]!, schema);
  if (keys.at(-1) !== 'properties') return part;
  return Object.fromEntries(Object.keys(part as object).map((name) => [name, true]));
}

/** Whose member it is matters only for names that are inherited; and what AJV names by number has a name. */
function cutOwnChecks(text: string, literals: readonly string[]): string {
  const functions = new Map<string, string>();
  let rest = text.replaceAll(/^const (func\d+) = ([\w.]+);\n/gm, (_, func: string, name: string) => {
    functions.set(func, name === 'Object.prototype.hasOwnProperty' ? 'Object.hasOwn' : name);
    return '';
  });
  rest = rest.replaceAll(/(?<![.\w$])(func\d+)(?:\.call)?\(/g, (_, func: string) => `${functions.get(func)}(`);
  const always = (check: string, index: string): string => (INHERITED.includes(stringAt(index, literals)) ? check : '');
  return rest
    .replaceAll(/ \|\| \(!\(Object\.hasOwn\(\w+, "(\d+)"\)\)\)/g, always)
    .replaceAll(/ && Object\.hasOwn\(\w+, "(\d+)"\)/g, always);
}

/** The numbers of functions shift when an event is added; the names of types do not. */
function nameFunctions(text: string, exported: ReadonlySet<string>): string {
  const names = new Map<string, string>();
  const wrapped = new Map<string, string>();
  return text
    .replaceAll(/^export const (\w+) = (validate\d+);\n/gm, (_, name: string, number: string) => {
      names.set(number, name);
      return '';
    })
    .replaceAll(/^const (wrapper\d+) = \{validate: (validate\d+)\};\n/gm, (_, wrapper: string, number: string) => {
      wrapped.set(wrapper, number);
      return '';
    })
    .replaceAll(/(?<![.\w$])(wrapper\d+)\.validate\b/g, (_, wrapper: string) => wrapped.get(wrapper)!)
    .replaceAll(/(?<![.\w$])validate\d+\b/g, (number) => names.get(number) ?? number)
    .replaceAll(/^function (\w+)/gm, (declared, name: string) =>
      exported.has(name) ? `export ${declared}` : declared,
    );
}
