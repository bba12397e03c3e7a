/** The JSON Schema of an event as one document, in the dialects that the Standard JSON Schema interface asks for. */

/**
 * @typedef {object} Printing
 * @property {import('./types.js').NamedSchema} root
 * @property {boolean} modern True for draft 2020-12, where some keywords have another name.
 * @property {Record<string, unknown>} types What the root refers to.
 */

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
  /** @type {Printing} */
  const printing = { root, modern, types: {} };
  const document = {
    $schema: modern ? 'https://json-schema.org/draft/2020-12/schema' : 'http://json-schema.org/draft-07/schema#',
    ...printKeywords(root, printing),
    [modern ? '$defs' : 'definitions']: printing.types,
  };
  return JSON.parse(JSON.stringify(document));
}

/**
 * @param {any} schema - or a list of schemas, or a value that is none
 * @param {Printing} printing
 * @returns {unknown}
 */
function print(schema, printing) {
  const { root, modern, types } = printing;
  if (Array.isArray(schema)) return schema.map((part) => print(part, printing));
  if (typeof schema !== 'object') return schema;
  const { title } = schema;
  if (title === undefined) return printKeywords(schema, printing);
  if (schema === root) return { $ref: '#' };
  if (!Object.hasOwn(types, title)) {
    // There before its parts are, since these may refer to it.
    types[title] = true;
    types[title] = printKeywords(schema, printing);
  }
  return { $ref: `#/${modern ? '$defs' : 'definitions'}/${title}` };
}

/**
 * @param {any} schema
 * @param {Printing} printing
 * @returns {Record<string, unknown>}
 */
function printKeywords(schema, printing) {
  const tuple = printing.modern && Array.isArray(schema.items);
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => {
      if (keyword === 'const' || keyword === 'enum') return [keyword, value];
      if (keyword === 'properties' || keyword === 'patternProperties') return [keyword, printMap(value, printing)];
      const name = !tuple
        ? keyword
        : keyword === 'items'
          ? 'prefixItems'
          : keyword === 'additionalItems'
            ? 'items'
            : keyword;
      return [name, print(value, printing)];
    }),
  );
}

/**
 * @param {Record<string, any>} map
 * @param {Printing} printing
 */
const printMap = (map, printing) =>
  Object.fromEntries(Object.entries(map).map(([name, part]) => [name, print(part, printing)]));
