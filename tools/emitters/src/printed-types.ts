/** Named types as TypeScript declarations, printed by json-schema-to-typescript from schemas made here. */
import { id, key, printText } from '@hookwright/code';
import type { Contract, Evidence, Field, NamedType, Type } from '@hookwright/contract';
import type { JSONSchema, Options } from 'json-schema-to-typescript';
import { memberComment, PUBLISHED, typeComment } from './comments.ts';
import { typeText } from './type-text.ts';

/** The library resolves no reference and formats nothing: references are names, and oxfmt is faster. */
const OPTIONS: Partial<Options> = {
  additionalProperties: false,
  bannerComment: '',
  format: false,
  ignoreMinAndMaxItems: true,
  $refOptions: { resolve: { external: false } },
};

/** The name that the library sees. It would change others: `Space2book` to `Space2Book`. */
const ROOT = 'Root';

/** A type on its way to the library. */
interface Preparing {
  readonly contract: Contract;
  readonly otherString: string;
  /** Member names by the number that stands for them; some, such as `hasOwnProperty`, would make the library throw. */
  readonly keys: string[];
}

/** The declaration of each type, in the order given. */
export async function printTypes(
  types: readonly NamedType[],
  contract: Contract,
  otherString: string,
): Promise<readonly string[]> {
  // Loaded here, since importing it costs more than all that it prints.
  const { compile } = await import('./type-library.ts');
  const printed: string[] = [];
  for (const type of types) {
    const preparing: Preparing = { contract, otherString, keys: [] };
    const description = typeComment(type, contract);
    const evidence = type.about.evidence ?? PUBLISHED;
    const schema = { ...prepare(type.type, evidence, preparing), ...(description === '' ? {} : { description }) };
    printed.push(finish(await compile(schema, ROOT, OPTIONS), type.name, preparing.keys));
  }
  return printed;
}

/** Everything that is not made of members is text, so the library cannot read more into it than is there. */
function prepare(type: Type, known: Evidence, preparing: Preparing): JSONSchema {
  const inner = (member: Type): JSONSchema => prepare(member, known, preparing);
  switch (type.kind) {
    case 'object':
      return type.fields.length === 0 ? asText(type, preparing) : prepareObject(type, known, preparing);
    case 'map':
      return { type: 'object', additionalProperties: inner(type.values) };
    case 'array':
      return { type: 'array', items: inner(type.items) };
    case 'union':
      return { anyOf: type.members.map(inner) };
    case 'intersection':
      return { allOf: type.members.map(inner) };
    case 'string':
    case 'number':
    case 'boolean':
    case 'null':
      return { type: type.kind };
    case 'unknown':
    case 'never':
    case 'literal':
    case 'enum':
    case 'tuple':
    case 'reference':
      return asText(type, preparing);
  }
}

function prepareObject(
  { fields, rest }: Extract<Type, { kind: 'object' }>,
  known: Evidence,
  preparing: Preparing,
): JSONSchema {
  const numbered = fields.map((field) => ({ field, stand: `k${preparing.keys.push(field.name) - 1}` }));
  return {
    type: 'object',
    required: numbered.filter(({ field }) => field.required).map(({ stand }) => stand),
    properties: Object.fromEntries(numbered.map(({ field, stand }) => [stand, prepareField(field, known, preparing)])),
    additionalProperties: rest === undefined ? false : prepare(rest, known, preparing),
  };
}

function prepareField({ type, about }: Field, known: Evidence, preparing: Preparing): JSONSchema {
  const description = memberComment(about, type, known, preparing.contract);
  const schema = prepare(type, about.evidence ?? known, preparing);
  return description === '' ? schema : { ...schema, description };
}

const asText = (type: Type, { otherString }: Preparing): JSONSchema => ({
  tsType: printText(typeText(type, otherString)),
});

/**
 * Puts the real names in. The library starts a line for each member and puts ` * ` before each line of a comment, so
 * a stand-in at the start of a line is always a member. What fits on one line goes there: short comments and maps.
 */
function finish(text: string, name: string, keys: readonly string[]): string {
  return text
    .replace(/^export (interface|type) Root\b/m, (_, keyword: string) => `export ${keyword} ${printText(id(name))}`)
    .replaceAll(/^k(\d+)(?=\??: )/gm, (_, number: string) => printText(key(keys[Number(number)]!)))
    .replaceAll(/^\/\*\*\n \* (.*)\n \*\/$/gm, '/** $1 */')
    .replaceAll(/\{\n(\[k: string\]: [^\n{}]*)\n\}/g, '{ $1 }');
}
