/**
 * Draft-07 schemas as nodes of one shape. Walks read these several times faster than the schemas, whose many shapes make
 * every access slow. Keywords are read here and nowhere else.
 */
import { kindsOf } from './kinds.js';
import { limitsOf } from './limits.js';

/** @typedef {import('./runtime.js').JsonSchema} JsonSchema */
/** @typedef {{ readonly [keyword: string]: any }} Keywords */
/** @typedef {ReadonlyMap<string, Keywords>} Definitions */

/**
 * @typedef {object} Node
 * @property {boolean} never Refuses everything.
 * @property {number} kinds Bits; 0 when the schema names no type.
 * @property {readonly unknown[] | undefined} values The only values there may be, from `enum` and `const`.
 * @property {readonly import('./limits.js').Limit[]} limits
 * @property {string | undefined} format
 * @property {ReadonlySet<unknown> | undefined} known The values of an open enum.
 * @property {readonly string[]} required
 * @property {ReadonlyMap<string, Node>} members
 * @property {readonly (readonly [RegExp, Node])[]} patterns
 * @property {Node | undefined} rest Members that neither `members` nor `patterns` name.
 * @property {Node | undefined} names
 * @property {readonly Node[]} tuple
 * @property {Node | undefined} items Items after those of the tuple.
 * @property {Node | undefined} contains
 * @property {boolean} alone No other schema holds at the same place: no reference, combination or condition.
 * @property {Node | undefined} ref
 * @property {readonly Node[]} all
 * @property {readonly Node[] | undefined} any
 * @property {readonly Node[] | undefined} one
 * @property {Node | undefined} not
 * @property {Node | undefined} test What `if` asks.
 * @property {Node | undefined} pass
 * @property {Node | undefined} fail
 */

const COMBINING = ['$ref', 'allOf', 'anyOf', 'oneOf', 'not', 'if'];

/** @type {WeakMap<object, Node>} */
const prepared = new WeakMap();

/**
 * The node of the first of these schemas. Each is made once: a type that several events share is one node, and recursion
 * ends.
 *
 * @param {readonly import('./runtime.js').NamedSchema[]} schemas - with all types that the first one reaches
 * @returns {Node}
 */
export function prepareAll(schemas) {
  const [first] = schemas;
  return prepared.get(/** @type {object} */ (first)) ?? prepare(first, new Map(schemas.map((one) => [one.title, one])));
}

/**
 * @param {any} schema
 * @param {Definitions} definitions
 * @returns {Node}
 */
function prepare(schema, definitions) {
  const known = prepared.get(schema);
  if (known !== undefined || typeof schema === 'boolean') return known ?? read(schema, definitions);
  const node = /** @type {Node} */ ({});
  prepared.set(schema, node);
  return Object.assign(node, read(schema, definitions));
}

/**
 * Every key, in the same order, whatever the schema says: that is what makes the shape one.
 *
 * @param {any} schema
 * @param {Definitions} definitions
 * @returns {Node}
 */
function read(schema, definitions) {
  const one = (/** @type {JsonSchema} */ part) => prepare(part, definitions);
  const maybe = (/** @type {JsonSchema | undefined} */ part) => (part === undefined ? undefined : one(part));
  const named = (/** @type {Keywords} */ parts = {}) =>
    Object.entries(parts).map(([name, part]) => /** @type {const} */ ([name, one(part)]));
  const tuple = Array.isArray(schema.items);
  return {
    never: schema === false,
    kinds: kindsOf(schema.type),
    values: schema.const === undefined ? schema.enum : [schema.const],
    limits: limitsOf(schema),
    format: schema.format,
    known: schema.examples && new Set(schema.examples),
    required: schema.required ?? [],
    members: new Map(named(schema.properties)),
    patterns: named(schema.patternProperties).map(([pattern, part]) => [new RegExp(pattern, 'u'), part]),
    rest: maybe(schema.additionalProperties),
    names: maybe(schema.propertyNames),
    tuple: tuple ? schema.items.map(one) : [],
    items: maybe(tuple ? schema.additionalItems : schema.items),
    contains: maybe(schema.contains),
    alone: !COMBINING.some((keyword) => Object.hasOwn(schema, keyword)),
    ref: maybe(definitions.get(schema.$ref?.slice('#/definitions/'.length))),
    all: (schema.allOf ?? []).map(one),
    any: schema.anyOf?.map(one),
    one: schema.oneOf?.map(one),
    not: maybe(schema.not),
    test: maybe(schema.if),
    pass: maybe(schema.then),
    fail: maybe(schema.else),
  };
}
