/**
 * Draft-07 schemas as nodes of one shape. Walks read these several times faster than the schemas, whose many shapes make
 * every access slow. Keywords are read here and nowhere else.
 */
import { kindsOf } from './kinds.js';
import { limitsOf } from './limits.js';

/**
 * @typedef {object} Node
 * @property {boolean} never Refuses everything.
 * @property {number} kinds Bits; all of them when the schema names no type.
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
 * @property {boolean} alone No other schema holds at the same place: no combination or condition.
 * @property {boolean} still Nothing that it accepts can drift.
 * @property {boolean} named It is a whole type, so recursion goes through it.
 * @property {readonly Node[]} all
 * @property {readonly Node[] | undefined} any
 * @property {readonly Node[] | undefined} one
 * @property {Node | undefined} not
 * @property {Node | undefined} test What `if` asks.
 * @property {Node | undefined} pass
 * @property {Node | undefined} fail
 */

const DRIFTING = ['format', 'examples', 'properties', 'patternProperties', 'additionalProperties', 'items'];

/** @type {WeakMap<object, Node>} */
const prepared = new WeakMap();

/**
 * The node of a schema, made once: a type that several others use is one node, and recursion ends.
 *
 * @param {any} schema
 * @returns {Node}
 */
export function prepare(schema) {
  if (typeof schema === 'boolean') return read(schema);
  const known = prepared.get(schema);
  if (known !== undefined) return known;
  // Recursion needs the node before its parts are known, and the shape must be there from the start to stay fast.
  const node = { ...read(true), still: false };
  prepared.set(schema, node);
  return Object.assign(node, read(schema));
}

/** @param {any} part */
const maybe = (part) => (part === undefined ? undefined : prepare(part));

/**
 * @param {Readonly<Record<string, any>>} [parts]
 * @returns {[string, Node][]}
 */
const named = (parts = {}) => Object.entries(parts).map(([name, part]) => [name, prepare(part)]);

/**
 * Every key, in the same order, whatever the schema says: that is what makes the shape one.
 *
 * @param {any} schema
 * @returns {Node}
 */
function read(schema) {
  const tuple = Array.isArray(schema.items);
  const parts = {
    all: (schema.allOf ?? []).map(prepare),
    any: schema.anyOf?.map(prepare),
    one: schema.oneOf?.map(prepare),
    not: maybe(schema.not),
    test: maybe(schema.if),
    pass: maybe(schema.then),
    fail: maybe(schema.else),
  };
  const beside = Object.values(parts)
    .flat()
    .filter((part) => part !== undefined);
  return {
    ...parts,
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
    tuple: tuple ? schema.items.map(prepare) : [],
    items: maybe(tuple ? schema.additionalItems : schema.items),
    contains: maybe(schema.contains),
    alone: beside.length === 0,
    still: !DRIFTING.some((keyword) => schema[keyword] !== undefined) && beside.every((part) => part.still),
    named: schema.title !== undefined,
  };
}
