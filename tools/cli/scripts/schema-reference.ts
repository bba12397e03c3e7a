/** A JSON Schema of ours as lists of members: every one with its type, its limits and what it means. */
import type { MemberReference, SchemaReference, SchemaSection } from './data.ts';

interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly propertyNames?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
}

/** One section for each member of the root, then one for what may stand elsewhere. */
export function webhooksReference(root: object): SchemaReference {
  const schema = root as Schema;
  const resolve = resolver(schema);
  const sections = Object.entries(schema.properties ?? {}).map(([name, one]) => sectionOf(name, one, resolve));
  const { description = '', properties = {} } = schema.definitions!['overrides']!;
  const members = Object.entries(properties).map(([name, one]) =>
    memberOf({ id: `overrides.${name}`, path: name, schema: one, required: false }, resolve),
  );
  const overrides = { id: 'overrides', title: 'On an operation or a message', description, members };
  const words = Object.entries(names)
    .filter(([$ref]) => Object.hasOwn(schema.definitions!, $ref.split('/').at(-1)!))
    .map(([$ref, name]) => ({ name, meaning: resolve({ $ref }).description ?? '' }));
  return { description: schema.description ?? '', words, sections: [...sections, overrides] };
}

function sectionOf(name: string, schema: Schema, resolve: Resolve): SchemaSection {
  const place = { id: name, path: name, schema };
  const self = memberOf({ ...place, required: false }, resolve);
  const members = membersBelow(place, resolve);
  return { id: name, title: name, description: self.description, members: members.length === 0 ? [self] : members };
}

/** A whole file as one section. */
export function fileReference(id: string, title: string, root: object): SchemaSection {
  const schema = root as Schema;
  const members = membersBelow({ id, path: '', schema }, resolver(schema));
  return { id, title, description: schema.description ?? '', members: members.map(withoutDot) };
}

const withoutDot = (member: MemberReference): MemberReference => ({ ...member, path: member.path.replace(/^\./, '') });

type Resolve = (schema: Schema) => Schema;

/** Of a reference, what stands beside it wins: our schemas use that for descriptions. */
const resolver = (root: Schema): Resolve =>
  function resolve({ $ref, ...beside }): Schema {
    if ($ref === undefined) return beside;
    const found = $ref
      .slice(2)
      .split('/')
      .reduce<unknown>((place, name) => (place as Readonly<Record<string, unknown>>)[name], root);
    return { ...resolve(found as Schema), ...beside };
  };

interface Place {
  readonly id: string;
  readonly path: string;
  readonly schema: Schema;
}

/** Members of an object, of the forms of a choice, or of what a list holds, each followed by its own. */
function membersBelow({ id, path, schema }: Place, resolve: Resolve): readonly MemberReference[] {
  const { properties, required = [], anyOf, items, additionalProperties } = resolve(schema);
  if (items !== undefined) return membersBelow({ id, path: `${path}[]`, schema: items }, resolve);
  if (typeof additionalProperties === 'object' && isObject(additionalProperties, resolve)) {
    return membersBelow({ id, path: `${path}.*`, schema: additionalProperties }, resolve);
  }
  if (anyOf !== undefined) return formsOf({ id, path, schema }, anyOf, resolve);
  return Object.entries(properties ?? {}).flatMap(([name, one]) => {
    const place = { id: `${id}.${name}`, path: `${path}.${name}`, schema: one };
    const own = memberOf({ ...place, required: required.includes(name) }, resolve);
    return [own, ...membersBelow(place, resolve)];
  });
}

/** A member that several forms have is listed once. */
function formsOf(place: Place, forms: readonly Schema[], resolve: Resolve): readonly MemberReference[] {
  const found = new Map<string, MemberReference>();
  for (const form of forms) {
    for (const member of membersBelow({ ...place, schema: form }, resolve)) {
      if (!found.has(member.id)) found.set(member.id, { ...member, required: false });
    }
  }
  return [...found.values()];
}

const isObject = (schema: Schema, resolve: Resolve): boolean => {
  const { properties, anyOf } = resolve(schema);
  return properties !== undefined || (anyOf ?? []).some((one) => isObject(one, resolve));
};

interface Member extends Place {
  readonly required: boolean;
}

function memberOf({ id, path, schema, required }: Member, resolve: Resolve): MemberReference {
  const found = resolve(schema);
  const choice = typeof found.additionalProperties === 'object' ? found.additionalProperties : found;
  const values = choice.const === undefined ? choice.enum : [choice.const];
  return {
    id,
    path,
    type: typeOf(schema, resolve),
    description: found.description ?? '',
    required,
    ...(found.default === undefined ? {} : { default: JSON.stringify(found.default) }),
    ...(values === undefined ? {} : { values: values.map((value) => JSON.stringify(value)) }),
    // A type with a name of its own is explained once, at the top of the page.
    limits: limitsOf(names[schema.$ref ?? ''] === undefined ? found : schema),
  };
}

const names: Readonly<Record<string, string>> = {
  '#/definitions/duration': 'duration',
  '#/definitions/pointer': 'JSON pointer',
  '#/definitions/replyExample': 'reply and example',
  '#/definitions/evidence': 'evidence',
};

function typeOf(schema: Schema, resolve: Resolve): string {
  const named = names[schema.$ref ?? ''];
  if (named !== undefined) return named;
  const { type, items, additionalProperties, anyOf, properties, const: only, enum: choices } = resolve(schema);
  if (only !== undefined || choices !== undefined) return 'one of these values';
  if (items !== undefined) return `list of ${typeOf(items, resolve)}`;
  if (typeof additionalProperties === 'object') return `key → ${typeOf(additionalProperties, resolve)}`;
  if (anyOf !== undefined) return [...new Set(anyOf.map((one) => typeOf(one, resolve)))].join(' or ');
  if (properties !== undefined) return 'object';
  const words: Readonly<Record<string, string>> = { string: 'text', boolean: 'true or false' };
  return [type ?? 'anything']
    .flat()
    .map((one) => words[one] ?? one)
    .join(' or ');
}

function limitsOf({ minimum, maximum, exclusiveMinimum, minItems, pattern }: Schema): readonly string[] {
  return [
    ...(minimum === undefined ? [] : [`at least ${minimum}`]),
    ...(exclusiveMinimum === undefined ? [] : [`above ${exclusiveMinimum}`]),
    ...(maximum === undefined ? [] : [`at most ${maximum}`]),
    ...(minItems === undefined ? [] : [`at least ${minItems} of them`]),
    ...(pattern === undefined ? [] : [`pattern ${pattern}`]),
  ];
}
