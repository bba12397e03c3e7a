/** Questions about JSON values. The generated checks ask them, and so do the walks. */

/**
 * Deep equality of JSON values, whatever the order of members. Only own members count, so a body that has one called
 * `constructor` or `valueOf` is data like any other.
 *
 * @param {unknown} a
 * @param {unknown} b
 */
export const equal = (a, b) => a === b || (typeof a === 'object' && typeof b === 'object' && textOf(a) === textOf(b));

/**
 * Length as JSON Schema counts it: in code points, so that an emoji is one character.
 *
 * @param {string} text
 */
export const codePoints = (text) => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);

/**
 * Whether no item is there twice. Takes as long as the items are, where comparing each with each would let one body keep
 * a service busy for minutes.
 *
 * @param {readonly unknown[]} items
 * @returns {boolean}
 */
export const isUnique = (items) => new Set(items.map(textOf)).size === items.length;

/**
 * The same text for equal values, and only for those.
 *
 * @param {unknown} value
 */
const textOf = (value) => JSON.stringify(value, inOrder);

/**
 * Objects with their members in one order, so that equal ones have equal texts.
 *
 * @param {string} _key
 * @param {unknown} value
 */
function inOrder(_key, value) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
