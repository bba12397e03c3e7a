/** Kinds of JSON values as bits, so that what a schema's `type` allows is one number. */

export const NULL = 1;
export const BOOLEAN = 2;
export const INTEGER = 4;
export const DECIMAL = 8;
export const STRING = 16;
export const ARRAY = 32;
export const OBJECT = 64;
/** What JSON does not have. */
const OTHER = 128;
export const NUMBER = INTEGER | DECIMAL;

/** Each name of a type: its bits, and what people call it. */
const TYPES = /** @type {const} */ ([
  ['object', OBJECT, 'an object'],
  ['array', ARRAY, 'an array'],
  ['string', STRING, 'a string'],
  ['number', NUMBER, 'a number'],
  ['integer', INTEGER, 'an integer'],
  ['boolean', BOOLEAN, 'a boolean'],
  ['null', NULL, 'null'],
]);

/**
 * The kind of a value as one bit.
 *
 * @param {unknown} value
 */
export function kindOf(value) {
  switch (typeof value) {
    case 'string':
      return STRING;
    case 'number':
      return value % 1 ? DECIMAL : INTEGER;
    case 'boolean':
      return BOOLEAN;
    case 'object':
      return value === null ? NULL : Array.isArray(value) ? ARRAY : OBJECT;
    default:
      return OTHER;
  }
}

/**
 * The bits of `type: string` or `type: [string, 'null']`; all bits when it is left out.
 *
 * @param {unknown} type
 */
export function kindsOf(type) {
  if (type === undefined) return -1;
  const names = Array.isArray(type) ? type : [type];
  return TYPES.reduce((bits, [name, kinds]) => (names.includes(name) ? bits | kinds : bits), 0);
}

/**
 * What each of these kinds is called: `['a string', 'null']`. Whoever allows numbers need not say that integers are some.
 *
 * @param {number} kinds
 * @returns {readonly string[]}
 */
export const callKinds = (kinds) =>
  TYPES.filter(([name, bits]) => (bits & kinds) === bits && !(name === 'integer' && kinds & DECIMAL)).map(
    ([, , phrase]) => phrase,
  );

/**
 * What a value of the wrong kind is called. A number with decimals says so, or "must be an integer, but is a number" would
 * puzzle.
 *
 * @param {number} kind
 */
export const callKind = (kind) =>
  kind === INTEGER ? 'a number' : kind === DECIMAL ? 'a number with decimals' : `${callKinds(kind)[0]}`;
