/**
 * Answers about one body, so that no pair of schema and object is walked twice: without them, variants inside variants
 * cost a power of the depth.
 *
 * @typedef {Map<object, Map<unknown, unknown>>} Memo
 */

/**
 * @template T
 * @param {Memo} memo
 * @param {object} question - a node, or a list of variants; its answers are always of the same type
 * @param {unknown} value
 * @param {() => T} answer
 * @returns {T}
 */
export function recall(memo, question, value, answer) {
  if (typeof value !== 'object' || value === null) return answer();
  let answers = memo.get(question);
  if (answers === undefined) memo.set(question, (answers = new Map()));
  const known = /** @type {T | undefined} */ (answers.get(value));
  if (known !== undefined) return known;
  const found = answer();
  answers.set(value, found);
  return found;
}
