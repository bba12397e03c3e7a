/** Changes to a JSON Schema that leave its verdict as it is, and make its errors tell people what is wrong. */

import { trusted } from '../src/trusted.ts';

export type Schema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Alternatives become choices wherever the data itself tells which one is meant. Formats are left to the official parser. */
export function prepare(schema: Schema, root: Schema = schema): Schema {
  const entries = Object.entries(schema).filter(([key, value]) => !isNoise(key, value));
  const inner = Object.fromEntries(entries.map(([key, value]) => [key, prepareValue(value, root)]));
  return choose(inner, root);
}

const prepareValue = (value: unknown, root: Schema): unknown =>
  Array.isArray(value) ? value.map((one) => prepareValue(one, root)) : isSchema(value) ? prepare(value, root) : value;

const isNoise = (key: string, value: unknown): boolean =>
  (['format', '$comment', '$schema', 'example', 'markdownDescription'].includes(key) && typeof value === 'string') ||
  (key === 'examples' && Array.isArray(value)) ||
  (key === 'title' && typeof value === 'string');

function choose(schema: Schema, root: Schema): Schema {
  const keyword = ['oneOf', 'anyOf'].find((one) => Array.isArray(schema[one]));
  if (keyword === undefined) return schema;
  const { [keyword]: written, ...rest } = schema;
  const branches = trusted<readonly Schema[]>(written);
  const chosen = chooseByMember(branches, root) ?? chain(branches, root);
  return chosen === undefined ? schema : { ...rest, ...chosen };
}

/** Closed objects that each ask for a member of their own. One that has none of these members is told all of them. */
function chooseByMember(branches: readonly Schema[], root: Schema): Schema | undefined {
  const signs = branches.map((one) =>
    memberOf(
      one,
      branches.filter((other) => other !== one),
      root,
    ),
  );
  if (!signs.every((sign) => sign !== undefined)) return undefined;
  const none: Schema = { anyOf: signs.map((sign) => ({ required: [sign] })) };
  const choice = branches.reduceRight<Schema>(
    (otherwise, then, index) => ({ if: { required: [signs[index]] }, then, else: otherwise }),
    none,
  );
  return { type: 'object', ...choice };
}

/** A member that a closed branch requires and no other branch knows. */
function memberOf(branch: Schema, others: readonly Schema[], root: Schema): string | undefined {
  const { required, additionalProperties } = resolve(branch, root);
  const name = trusted<readonly string[] | undefined>(required)?.[0];
  const isKnown = (one: Schema) =>
    name !== undefined && Object.hasOwn(trusted<object>(resolve(one, root)['properties'] ?? {}), name);
  return additionalProperties === false && !others.some(isKnown) ? name : undefined;
}

/** `if` the first branch is meant `then` it, `else` the next. Undefined when the data does not tell. */
function chain(branches: readonly Schema[], root: Schema): Schema | undefined {
  const [first, ...others] = branches;
  if (first === undefined) return undefined;
  if (others.length === 0) return first;
  const sign = signOf(first, others, root);
  const otherwise = sign && (chain(others, root) ?? { anyOf: others });
  return otherwise && { if: sign, then: first, else: otherwise };
}

/** What only this branch is: a reference, or a kind of value. */
function signOf(branch: Schema, others: readonly Schema[], root: Schema): Schema | undefined {
  if (isReference(branch)) return { type: 'object', required: ['$ref'] };
  const kind = kindOf(resolve(branch, root));
  const kinds = others.map((one) => kindOf(resolve(one, root)));
  return kind !== undefined && kinds.every((other) => other !== undefined && other !== kind)
    ? { type: kind }
    : undefined;
}

const isReference = ({ $ref }: Schema): boolean => typeof $ref === 'string' && $ref.endsWith('/Reference.json');

function kindOf({ type, enum: values }: Schema): string | undefined {
  if (typeof type === 'string') return type;
  return Array.isArray(values) && values.every((value) => typeof value === 'string') ? 'string' : undefined;
}

function resolve(schema: Schema, root: Schema): Schema {
  const { $ref } = schema;
  const definitions = trusted<Readonly<Record<string, Schema>>>(root['definitions'] ?? {});
  if (typeof $ref !== 'string') return schema;
  const found = definitions[$ref] ?? definitions[$ref.replace('#/definitions/', '')];
  return found === undefined || found === schema ? schema : resolve(found, root);
}

/**
 * The official schema, without what is checked elsewhere or says nothing about webhooks: the schemas of payloads have a check of
 * their own with better words, and the bindings of other protocols than HTTP are left to the official parser.
 */
export function prepareAsyncapi(official: Schema, version: string): Schema {
  const base = `http://asyncapi.com/definitions/${version}/`;
  const definitions = Object.entries(trusted<Readonly<Record<string, Schema>>>(official['definitions'])).map(
    ([id, schema]) => {
      const isOther =
        /\/bindings\/(?!http\/)|json-schema\.org|\/(anySchema|schema|multiFormatSchema|openapiSchema_3_0|avroSchema_v1)\.json$/.test(
          id,
        );
      return [id, isOther ? { $id: id } : withoutOtherBindings(id, schema)] as const;
    },
  );
  const asyncapi = { ...trusted<Schema>(official['properties']), asyncapi: { type: 'string' } };
  const prepared = prepare({ ...official, properties: asyncapi, definitions: Object.fromEntries(definitions) });
  const short = JSON.stringify(prepared)
    .replaceAll(base, '')
    .replaceAll('http://asyncapi.com/bindings/http/', 'http-')
    .replaceAll(/(http-[\d.]+)\//g, '$1-');
  return trusted(
    JSON.parse(short, (key, value: unknown) =>
      key === 'description' && typeof value === 'string' ? undefined : value,
    ),
  );
}

function withoutOtherBindings(id: string, schema: Schema): Schema {
  if (!id.endsWith('BindingsObject.json')) return schema;
  const properties = Object.entries(trusted<Schema>(schema['properties'])).map(([name, value]) => [
    name,
    name === 'http' ? value : {},
  ]);
  return { ...schema, properties: Object.fromEntries(properties) };
}
