/** Which parts of a JSON Schema (draft-07) speak about a value. A guess is enough here: the contract's own validator judges the whole. */
import type { Json } from '../mocked-provider.ts';
import { isList } from './paths.ts';

export type Schema = Readonly<Record<string, unknown>>;

/** Schemas that hold for one value, without references and combinations. */
export type Layers = readonly Schema[];

/** How deep references and combinations are followed at one place. */
const deepest = 20;

/** What is asked again and again of one schema. */
interface Facts {
  /** Alternatives of `anyOf` and `oneOf`. */
  readonly variants: Layers;
  readonly all: Layers;
  readonly members: ReadonlyMap<string, Schema>;
  readonly patterns: readonly (readonly [RegExp, Schema])[];
  readonly rest: Schema | undefined;
  readonly items: Schema | undefined;
  readonly required: readonly string[];
  readonly types: readonly unknown[];
  readonly values: readonly Json[] | undefined;
  /** Of an open enum. */
  readonly known: readonly Json[] | undefined;
  readonly pattern: RegExp | undefined;
}

export const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const schemasIn = (value: unknown): Layers => listOf(value).filter(isSchema);

const prepared = new WeakMap<Schema, Facts>();

function factsOf(schema: Schema): Facts {
  const before = prepared.get(schema);
  if (before !== undefined) return before;
  const { anyOf, oneOf, allOf, additionalProperties, items, required, type, pattern } = schema;
  const facts: Facts = {
    variants: [...schemasIn(anyOf), ...schemasIn(oneOf)],
    all: schemasIn(allOf),
    members: new Map(schemasByName(schema.properties)),
    patterns: schemasByName(schema.patternProperties).map(([name, part]) => [new RegExp(name, 'u'), part]),
    rest: isSchema(additionalProperties) ? additionalProperties : undefined,
    items: isSchema(items) ? items : undefined,
    required: listOf(required) as string[],
    types: type === undefined ? [] : [type].flat(),
    values: Array.isArray(schema.enum) ? (schema.enum as Json[]) : undefined,
    // A validators package writes an open enum so; where a schema is described, examples are only that.
    known: Array.isArray(schema.examples) && !('description' in schema) ? (schema.examples as Json[]) : undefined,
    pattern: typeof pattern === 'string' ? new RegExp(pattern, 'u') : undefined,
  };
  prepared.set(schema, facts);
  return facts;
}

const schemasByName = (value: unknown): readonly (readonly [string, Schema])[] =>
  Object.entries(isSchema(value) ? value : {}).filter((entry): entry is [string, Schema] => isSchema(entry[1]));

const nothing: Schema = {};

/** What a reference stands for; siblings of `$ref` do not count. */
export function resolved(schema: Schema, root: Schema): Schema {
  let here = schema;
  for (let step = 0; step < deepest && typeof here.$ref === 'string'; step += 1) {
    const name = here.$ref.replace(/^#\/definitions\//, '');
    const definitions = isSchema(root.definitions) ? root.definitions : nothing;
    const target: unknown = here.$ref === '#' ? root : Object.hasOwn(definitions, name) ? definitions[name] : nothing;
    here = isSchema(target) ? target : nothing;
  }
  return here;
}

/** Everything that holds for a value: of alternatives, those that fit it. */
export function layersOf(schemas: Layers, value: Json, root: Schema): Layers {
  const layers: Schema[] = [];
  const add = (schema: Schema, depth: number) => {
    const own = resolved(schema, root);
    layers.push(own);
    if (depth > deepest) return;
    const { variants, all } = factsOf(own);
    for (const part of all) add(part, depth + 1);
    for (const part of fitting(variants, value, root)) add(part, depth + 1);
  };
  for (const schema of schemas) add(schema, 0);
  return layers;
}

/** The kind decides alone where it can: to look inside takes longer. */
function fitting(variants: Layers, value: Json, root: Schema): Layers {
  const ofKind = variants.filter((one) => isOfTypes(factsOf(resolved(one, root)).types, value));
  return ofKind.length < 2 ? ofKind : ofKind.filter((one) => fits(one, value, root));
}

export const variantsOf = (schema: Schema): Layers => factsOf(schema).variants;

/** What is said about a member: under its name, by a pattern, or as one of all others. */
export const memberSchemas = (layers: Layers, name: string): Layers =>
  layers.map((layer) => memberOf(factsOf(layer), name)).filter((part) => part !== undefined);

const memberOf = ({ members, patterns, rest }: Facts, name: string): Schema | undefined =>
  members.get(name) ?? patterns.find(([pattern]) => pattern.test(name))?.[1] ?? rest;

export const itemSchemas = (layers: Layers): Layers =>
  layers.map((layer) => factsOf(layer).items).filter((part) => part !== undefined);

/** Name and schema of each declared member. */
export const declaredMembers = (layers: Layers): readonly (readonly [string, Schema])[] =>
  layers.flatMap((layer) => [...factsOf(layer).members]);

export const isRequired = (layers: Layers, name: string): boolean =>
  layers.some((layer) => factsOf(layer).required.includes(name));

/** All values of an enum, an open one's too; nothing when any value may stand there. */
export function knownValues(layers: Layers): readonly Json[] | undefined {
  for (const layer of layers) {
    const { values, known, variants } = factsOf(layer);
    const found = values ?? known ?? variants.map((one) => factsOf(one).values).find((one) => one !== undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a value may stand where a schema stands, as far as kinds, values, names and patterns tell. */
export function fits(schema: Schema, value: Json, root: Schema, depth = 0): boolean {
  if (depth > deepest) return true;
  const own = resolved(schema, root);
  const { types, values, all, variants } = factsOf(own);
  const inside = (part: Schema) => fits(part, value, root, depth + 1);
  if (!isOfTypes(types, value) || ('const' in own && own.const !== value)) return false;
  if (values !== undefined && !values.includes(value)) return false;
  if (typeof value === 'string' && !fitsText(own, value)) return false;
  if (typeof value === 'number' && !fitsNumber(own, value)) return false;
  if (!all.every(inside) || (variants.length > 0 && !variants.some(inside))) return false;
  return typeof value !== 'object' || value === null || fitsInside(own, value, root, depth);
}

function fitsInside(own: Schema, value: object, root: Schema, depth: number): boolean {
  const facts = factsOf(own);
  const { items, required } = facts;
  if (isList(value as Json)) {
    return items === undefined || (value as Json[]).every((item) => fits(items, item, root, depth + 1));
  }
  return (
    required.every((name) => Object.hasOwn(value, name)) &&
    Object.entries(value).every(([name, member]) => {
      const part = memberOf(facts, name);
      return part === undefined || fits(part, member as Json, root, depth + 1);
    })
  );
}

function fitsText(schema: Schema, text: string): boolean {
  const { minLength = 0, maxLength = Infinity } = schema;
  // JSON Schema counts code points.
  const { length } = Array.from(text);
  return factsOf(schema).pattern?.test(text) !== false && length >= Number(minLength) && length <= Number(maxLength);
}

const fitsNumber = ({ minimum = -Infinity, maximum = Infinity }: Schema, value: number) =>
  value >= Number(minimum) && value <= Number(maximum);

const isOfTypes = (types: readonly unknown[], value: Json) =>
  types.length === 0 || types.some((type) => isOfType(type, value));

function isOfType(type: unknown, value: Json): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}
