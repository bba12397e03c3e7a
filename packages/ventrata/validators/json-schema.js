/** The JSON Schema of an event as one document, in the dialects that the Standard JSON Schema interface asks for. */

/**
 * @param {import('./types.js').NamedSchema} root - in which other types stand where they are used
 * @param {string} target - `draft-07` or `draft-2020-12`
 * @returns {Record<string, unknown>} a copy, which the caller may change
 * @throws {Error} for any other target, as the interface demands
 */
export function jsonSchemaOf(root, target) {
  const modern = target === 'draft-2020-12';
  if (!modern && target !== 'draft-07')
    throw new Error(`The target must be draft-07 or draft-2020-12, but is ${target}`);
  const definitions = modern ? '$defs' : 'definitions';
  /** @type {Record<string, unknown>} What the root refers to. */
  const types = {};

  /** @type {(schema: any) => unknown} Takes a list of schemas too, or a value that is none. */
  const print = (schema) => {
    if (Array.isArray(schema)) return schema.map(print);
    if (typeof schema !== 'object') return schema;
    const { title } = schema;
    if (title === undefined) return printKeywords(schema);
    if (schema === root) return { $ref: '#' };
    if (!Object.hasOwn(types, title)) {
      // There before its parts are, since these may refer to it.
      types[title] = true;
      types[title] = printKeywords(schema);
    }
    return { $ref: `#/${definitions}/${title}` };
  };

  /** @type {(schema: any) => Record<string, unknown>} */
  const printKeywords = (schema) => {
    const tuple = modern && Array.isArray(schema.items);
    return mapped(schema, (keyword, value) => {
      if (keyword === 'const' || keyword === 'enum') return [keyword, value];
      if (keyword === 'properties' || keyword === 'patternProperties')
        return [keyword, mapped(value, (name, part) => [name, print(part)])];
      return [(tuple && TUPLE.get(keyword)) || keyword, print(value)];
    });
  };

  return JSON.parse(
    JSON.stringify({
      $schema: modern ? 'https://json-schema.org/draft/2020-12/schema' : 'http://json-schema.org/draft-07/schema#',
      ...printKeywords(root),
      [definitions]: types,
    }),
  );
}

/** What the keywords of a tuple are called in draft 2020-12. */
const TUPLE = new Map([
  ['items', 'prefixItems'],
  ['additionalItems', 'items'],
]);

/**
 * @param {Readonly<Record<string, any>>} record
 * @param {(name: string, value: any) => [string, unknown]} change
 */
const mapped = (record, change) =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => change(name, value)));
