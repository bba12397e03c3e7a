/** Questions about JSON values. The generated checks ask them, and so do the walks. */

/**
 * Deep equality of JSON values. The order of members does not count, nor that of a body's own `constructor` or `valueOf`.
 *
 * @param {unknown} a
 * @param {unknown} b
 */
export const equal = (a, b) =>
  a === b || (typeof a === 'object' && typeof b === 'object' && textOf(a) === textOf(b));

/**
 * Length as JSON Schema counts it: in code points, so that an emoji is one character.
 *
 * @param {string} text
 * @returns {number}
 */
export function codePoints(text) {
  let length = text.length;
  for (let i = 1; i < text.length; i++) {
    const pair = (text.charCodeAt(i) & 0xfc00) === 0xdc00 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800;
    if (pair) length--;
  }
  return length;
}

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
