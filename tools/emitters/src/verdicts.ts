/**
 * Yes or no for the body of each event: AJV, ahead of time. It asserts no formats and makes no error objects; when the
 * answer is no, `judge` finds the words.
 */
import { code, join, ref, typeRef, verbatim } from '@hookwright/code';
import type { JsonSchema } from '@hookwright/contract';
import { Ajv, _ } from 'ajv';
import type { KeywordCxt } from 'ajv';
import { SchemaEnv, resolveRef } from 'ajv/dist/compile/index.js';
import equal from 'ajv/dist/runtime/equal.js';
import ucs2length from 'ajv/dist/runtime/ucs2length.js';
import standalone from 'ajv/dist/standalone/index.js';
import { getValidate } from 'ajv/dist/vocabularies/core/ref.js';
import { change, refersTo } from './assertions.ts';
import { fileComment } from './comments.ts';
import { cut } from './cuts.ts';
import type { Emitter } from './emitter.ts';
import { generatedModule } from './generated-module.ts';
import { paths } from './layout.ts';
import { validatedSchemas } from './schemas.ts';

/** The checks of events alone, for those who want a type guard of half a kilobyte and no words. */
export const emitVerdicts: Emitter = async (contract) => {
  const bodies = [...new Set(contract.events.map(({ typeName }) => typeName))].toSorted((a, b) => (a < b ? -1 : 1));
  const comment = fileComment('Is it the body of that event? Yes or no, as AJV decides.', contract);
  const guards = bodies.map((name) => {
    const guard = ref(checkName(name), paths.verdictsTypes);
    return code`export declare function ${guard}(value: unknown): value is ${typeRef(name, paths.validatorsModels)};`;
  });
  return [
    await generatedModule(paths.verdicts, verbatim(printVerdicts(validatedSchemas(contract), bodies)), comment),
    await generatedModule(paths.verdictsTypes, join(guards, '\n'), comment),
  ];
};

/**
 * A function for each type, such as `isMoney`, as the text of a module.
 *
 * @param schemas - assertions by type name, with all types that they refer to
 * @param exported - the types whose functions are exported
 * @throws when AJV refuses a schema, as for a pattern that is no regular expression
 */
export function printVerdicts(schemas: ReadonlyMap<string, JsonSchema>, exported: Iterable<string>): string {
  const names = [...schemas.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  const ajv = quietAjv();
  for (const name of names) ajv.addSchema({ quiet: tolerant(schemas.get(name)!) }, keyOf(name));
  const wanted = Object.fromEntries(names.map((name) => [checkName(name), keyOf(name)]));
  const { text, uses } = cut(
    withOwnRuntime(() => {
      for (const name of names) compile(name, ajv);
      return standalone.default(ajv, wanted);
    }),
    new Set([...exported].map(checkName)),
  );
  return uses.length === 0 ? text : `import { ${uses.join(', ')} } from './values.js';\n\n${text}`;
}

function compile(typeName: string, ajv: Ajv): void {
  try {
    ajv.getSchema(keyOf(typeName));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`No check can be made for the type ${typeName}: ${why}`, { cause });
  }
}

/** `Money` → `isMoney`. Two types would take the name of a global function that checks call. */
export const checkName = (typeName: string): string => `is${typeName}${/^(?:NaN|Finite)$/.test(typeName) ? '_' : ''}`;

/** A key beside the schema, never an `$id` in it: an `$id` from a contract could break out of the comment AJV prints. */
const keyOf = (typeName: string): string => `contract:///${typeName}`;

function quietAjv(): Ajv {
  const ajv = new Ajv({
    ownProperties: true,
    inlineRefs: false,
    unicodeRegExp: true,
    loopRequired: Number.POSITIVE_INFINITY,
    messages: false,
    strict: false,
    logger: false,
    validateSchema: false,
    meta: false,
    code: { source: true, esm: true, lines: true, optimize: 1 },
  });
  ajv.addKeyword({ keyword: 'quiet', schemaType: ['object', 'boolean'], code: checkQuietly });
  ajv.removeKeyword('$ref');
  ajv.addKeyword({ keyword: '$ref', schemaType: 'string', code: callPlainly });
  ajv.removeKeyword('uniqueItems');
  ajv.addKeyword({ keyword: 'uniqueItems', type: 'array', schemaType: 'boolean', code: compareOnce });
  return ajv;
}

/** Round every type, so that no error object is made inside. */
function checkQuietly(cxt: KeywordCxt): void {
  const ok = cxt.gen.name('valid');
  cxt.subschema({ keyword: 'quiet', createErrors: false }, ok);
  cxt.ok(ok);
}

/** AJV's own `$ref` makes an object of four members for each call. */
function callPlainly(cxt: KeywordCxt): void {
  const { baseId, schemaEnv, self } = cxt.it;
  const target = resolveRef.call(self, schemaEnv.root, baseId, cxt.schema as string);
  if (!(target instanceof SchemaEnv)) throw new Error(`No type is called ${String(cxt.schema)}.`);
  cxt.pass(_`${getValidate(cxt, target)}(${cxt.data})`);
}

/** AJV's own `uniqueItems` compares each item with each. */
function compareOnce(cxt: KeywordCxt): void {
  const isUnique = cxt.gen.scopeValue('func', { ref: 'isUnique', code: _`isUnique` });
  if (cxt.schema === true) cxt.pass(_`${isUnique}(${cxt.data})`);
}

/** What the tolerant reading asserts: no format. What is known of an open enum is no assertion. */
const tolerant = (schema: JsonSchema): JsonSchema =>
  change(schema, ({ format: _format, examples: _examples, ...keywords }) => {
    const target = refersTo(keywords);
    return target === undefined ? keywords : { ...keywords, $ref: keyOf(target) };
  });

/**
 * Has AJV call the package's own runtime. What it prints for these two is a setting of the whole process, so it is
 * set back.
 */
function withOwnRuntime(print: () => string): string {
  const before = [equal.default.code, ucs2length.default.code] as const;
  [equal.default.code, ucs2length.default.code] = ['equal', 'codePoints'];
  try {
    return print();
  } finally {
    [equal.default.code, ucs2length.default.code] = before;
  }
}
