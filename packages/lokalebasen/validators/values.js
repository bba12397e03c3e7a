/** Questions about JSON values. The generated checks ask them, and so do the walks. */

/**
 * Deep equality of JSON values. Only own members count, so a body that has one called `constructor` or `valueOf` is
 * data like any other.
 *
 * @param {unknown} a
 * @param {unknown} b
 * @returns {boolean}
 */
export function equal(a, b) {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const left = /** @type {Record<string, unknown>} */ (a);
  const right = /** @type {Record<string, unknown>} */ (b);
  const keys = Object.keys(left);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && equal(left[key], right[key]))
  );
}

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
export const isUnique = (items) => new Set(items.map((item) => JSON.stringify(item, inOrder))).size === items.length;

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
