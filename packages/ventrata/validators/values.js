/** Two questions about JSON values. The generated checks ask them, and so do the walks. */

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
