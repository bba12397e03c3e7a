/** Objects, maps, and objects put together by `allOf`. */
import { readAbout, readEvidence } from './about.ts';
import type { About, Field, Json, Type } from './contract.ts';
import { isObject, type Members } from './place.ts';
import { list, nameIn, texts, type SchemaScope } from './schema-scope.ts';
import { intersectionOf, unionOf } from './unions.ts';

type ObjectType = Type & { readonly kind: 'object' };

export function readObject(schema: Members, scope: SchemaScope): Type {
  const here: SchemaScope = { ...scope, evidence: readEvidence(schema['x-evidence']) ?? scope.evidence };
  const patterns = Object.entries(isObject(schema['patternProperties']) ? schema['patternProperties'] : {});
  const additional = schema['additionalProperties'];
  const closed = additional === false && patterns.length === 0;
  const open = additional === undefined || additional === false ? [] : [scope.read(additional, here)];
  const values = [...patterns.map(([, value]) => scope.read(value, here)), ...open];
  const fields = readFields(schema, here);
  if (fields.length === 0 && !closed) {
    return {
      kind: 'map',
      values: values.length === 0 ? { kind: 'unknown' } : unionOf(values),
      keys: open.length === 0 ? patterns.map(([key]) => key) : [],
    };
  }
  return { kind: 'object', fields, ...(values.length > 0 && { rest: unionOf(values) }), closed };
}

function readFields(schema: Members, scope: SchemaScope): readonly Field[] {
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  const required = new Set(texts(schema['required']));
  const declared = Object.entries(properties).map(([name, value]) => {
    const about = readAbout(value, scope.evidence);
    return {
      name,
      required: required.has(name),
      type: scope.read(value, { ...scope, evidence: about.evidence }),
      about,
    };
  });
  const undeclared = [...required].filter((name) => !Object.hasOwn(properties, name));
  const rest = schema['additionalProperties'];
  return [
    ...declared,
    ...undeclared.map((name): Field => ({
      name,
      required: true,
      type: scope.read(rest ?? true, scope),
      about: readAbout(undefined, scope.evidence),
    })),
  ];
}

/** One object when every part is one; otherwise all parts at once. */
export function readAllOf(schema: Members, scope: SchemaScope): Type {
  const { allOf, ...base } = schema;
  const here: SchemaScope = { ...scope, evidence: readEvidence(schema['x-evidence']) ?? scope.evidence };
  const all = [...(list(allOf) ?? []), ...(hasType(base) ? [base] : [])];
  const telling = all.filter((part) => !isBareObject(part));
  const parts = telling.length > 0 ? telling : all;
  // A lone part is how people write something beside a `$ref`.
  if (parts.length === 1 && parts[0] !== base) return scope.read(parts[0]!, here);
  const types = parts.map((part) => readPart(part, here));
  const plain = types.filter(({ kind }) => kind !== 'unknown');
  if (plain.length > 0 && plain.every((type) => type.kind === 'object')) return mergeObjects(plain);
  return intersectionOf(parts.map((part) => (isReference(part) ? scope.read(part, here) : readPart(part, here))));
}

/** `{ type: object }`, which every other part says too. */
const isBareObject = (part: Json): boolean =>
  isObject(part) &&
  part['type'] === 'object' &&
  Object.keys(part).every((key) => key === 'type' || key.startsWith('x-') || key === 'description' || key === 'title');

const isReference = (part: Json): boolean => isObject(part) && typeof part['$ref'] === 'string';

const hasType = (schema: Members): boolean =>
  [
    'type',
    'properties',
    'required',
    'anyOf',
    'oneOf',
    'enum',
    'const',
    'items',
    'additionalProperties',
    'patternProperties',
  ].some((name) => Object.hasOwn(schema, name));

/** A part that refers to a type is copied in, unless that type is being read already. */
function readPart(part: Json, scope: SchemaScope): Type {
  if (!isObject(part)) return scope.read(part, scope);
  if (typeof part['$ref'] === 'string') return readNamedPart(nameIn(part['$ref']), scope);
  // A part such as `{ required: [a] }` or `{ type: object }` is about the same object as the others.
  if (
    !describesMembers(part) &&
    (part['type'] === 'object' || (part['type'] === undefined && Object.hasOwn(part, 'required')))
  ) {
    return emptyObject(texts(part['required']), scope);
  }
  return scope.read(part, scope);
}

const describesMembers = (schema: Members): boolean =>
  ['properties', 'additionalProperties', 'patternProperties', 'allOf', 'anyOf', 'oneOf', 'enum', 'const'].some((name) =>
    Object.hasOwn(schema, name),
  );

function readNamedPart(name: string, scope: SchemaScope): Type {
  const reference: Type = { kind: 'reference', to: name };
  const open = scope.open ?? [];
  if (open.includes(name) || open.length >= openLimit) return reference;
  const target = scope.definitions.get(name) ?? true;
  const evidence = (isObject(target) ? readEvidence(target['x-evidence']) : undefined) ?? scope.evidence;
  const id = JSON.stringify([name, evidence]);
  const known = scope.parts.get(id);
  if (known !== undefined) return known;
  const type = readPart(target, { ...scope, evidence, open: [...open, name] });
  const part = type.kind === 'object' ? type : reference;
  scope.parts.set(id, part);
  return part;
}

/** Types that extend each other in a row. Beyond it they are referred to, not copied in. */
const openLimit = 50;

const emptyObject = (required: readonly string[], scope: SchemaScope): ObjectType => ({
  kind: 'object',
  fields: required.map((name) => ({
    name,
    required: true,
    type: { kind: 'unknown' },
    about: readAbout(undefined, scope.evidence),
  })),
  closed: false,
});

function mergeObjects(types: readonly ObjectType[]): ObjectType {
  const fields = new Map<string, Field>();
  for (const field of types.flatMap((type) => type.fields)) {
    const earlier = fields.get(field.name);
    fields.set(field.name, earlier === undefined ? field : mergeFields(earlier, field));
  }
  const rests = types.flatMap(({ rest }) => (rest === undefined ? [] : [rest]));
  return {
    kind: 'object',
    fields: [...fields.values()],
    ...(rests.length > 0 && { rest: intersectionOf(rests) }),
    closed: types.some(({ closed }) => closed),
  };
}

/** Both hold; what is said later, nearer to the event, is what people read. */
function mergeFields(earlier: Field, later: Field): Field {
  const told = later.type.kind !== 'unknown' || later.about.description !== undefined;
  return {
    name: earlier.name,
    required: earlier.required || later.required,
    type: intersectionOf([earlier.type, later.type]),
    about: told ? mergeAbout(earlier.about, later.about) : earlier.about,
  };
}

const mergeAbout = (earlier: About, later: About): About => ({
  ...earlier,
  ...later,
  deprecated: earlier.deprecated || later.deprecated,
  examples: later.examples.length > 0 ? later.examples : earlier.examples,
});
