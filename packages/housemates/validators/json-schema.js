/** The JSON Schema of an event as one document, in the dialects that the Standard JSON Schema interface asks for. */

/**
 * @param {readonly import('./runtime.js').NamedSchema[]} schemas - the event's, then all that it reaches
 * @param {string} target - `draft-07` or `draft-2020-12`
 * @returns {Record<string, unknown>} a copy, which the caller may change
 * @throws {Error} for any other target, as the interface demands
 */
export function jsonSchemaOf(schemas, target) {
  const text = JSON.stringify(schemas);
  const needed = schemas.filter(({ title }) => text.includes(`"#/definitions/${title}"`));
  const definitions = Object.fromEntries(needed.map((schema) => [schema.title, schema]));
  const document = JSON.parse(JSON.stringify({ ...schemas[0], definitions }));
  if (target === 'draft-07') return { $schema: 'http://json-schema.org/draft-07/schema#', ...document };
  if (target === 'draft-2020-12')
    return { $schema: 'https://json-schema.org/draft/2020-12/schema', ...modern(document) };
  throw new Error(`The target must be draft-07 or draft-2020-12, but is ${target}`);
}

/**
 * Some keywords have another name or form since 2019.
 *
 * @param {any} schema - or a list of schemas, or a value that stays as it is
 * @returns {any}
 */
function modern(schema) {
  if (Array.isArray(schema)) return schema.map(modern);
  if (typeof schema !== 'object') return schema;
  const entries = Object.entries(schema).map(([keyword, value]) => modernKeyword(keyword, value, schema));
  return Object.fromEntries(entries);
}

/**
 * @param {string} keyword
 * @param {any} value
 * @param {any} schema - that has it
 * @returns {readonly [string, unknown]}
 */
function modernKeyword(keyword, value, schema) {
  switch (keyword) {
    case 'const':
    case 'enum':
      return [keyword, value];
    case '$ref':
      return [keyword, value.replace('definitions', '$defs')];
    case 'definitions':
      return ['$defs', modernMap(value)];
    case 'properties':
    case 'patternProperties':
      return [keyword, modernMap(value)];
    case 'items':
      return [Array.isArray(value) ? 'prefixItems' : keyword, modern(value)];
    case 'additionalItems':
      return [Array.isArray(schema.items) ? 'items' : keyword, modern(value)];
    default:
      return [keyword, modern(value)];
  }
}

/** @param {Record<string, any>} map */
const modernMap = (map) => Object.fromEntries(Object.entries(map).map(([name, part]) => [name, modern(part)]));
