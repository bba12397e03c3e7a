/**
 * Why a value is refused: a walk over the same schemas that the quiet checks were compiled from. It names the one fault
 * that a person would name, where a list of all that failed would drown it.
 */
import { MANY, NONE, both, complain, under, wrongKind, wrongValue } from './complaints.js';
import { ARRAY, OBJECT, kindOf } from './kinds.js';
import { recall } from './memo.js';
import { nearest } from './nearest.js';
import { equal } from './values.js';

/** @typedef {import('./nodes.js').Node} Node */
/** @typedef {import('./memo.js').Memo} Memo */
/** @typedef {readonly import('./complaints.js').Complaint[]} Complaints */
/** @typedef {Readonly<Record<string, unknown>>} JsonObject */

/**
 * Nothing (`NONE` itself) when the value is accepted, else at least one complaint. Every recursion goes through a named
 * type, so remembering these answers keeps any schema linear in the body.
 *
 * @param {Node} node
 * @param {unknown} value
 * @param {Memo} memo - of this body
 * @returns {Complaints}
 */
export const judge = (node, value, memo) =>
  node.named ? recall(memo, node, value, () => judgeHere(node, value, memo)) : judgeHere(node, value, memo);

/**
 * @param {Node} node
 * @param {unknown} value
 * @param {Memo} memo
 * @returns {Complaints}
 */
function judgeHere(node, value, memo) {
  const kind = kindOf(value);
  if (node.never) return complain('not', 'is not allowed');
  if ((node.kinds & kind) === 0) return wrongKind(node.kinds, kind);
  if (node.values !== undefined && !node.values.some((allowed) => equal(allowed, value))) {
    return wrongValue(node.values, kind);
  }
  let found = NONE;
  for (const { code, kinds, limit, holds, text } of node.limits) {
    if ((kinds & kind) !== 0 && !holds(value, limit)) found = both(found, complain(code, text));
  }
  if (kind === OBJECT) found = both(found, judgeObject(node, /** @type {JsonObject} */ (value), memo));
  if (kind === ARRAY) found = both(found, judgeItems(node, /** @type {readonly unknown[]} */ (value), memo));
  return node.alone ? found : both(found, judgeCombined(node, value, memo));
}

/**
 * @param {Node} node
 * @param {JsonObject} object
 * @param {Memo} memo
 */
function judgeObject(node, object, memo) {
  let found = NONE;
  for (const name of node.required) {
    if (!has(object, name)) found = both(found, under(name, complain('required', 'is missing')));
  }
  for (const [name, part] of node.members) {
    if (has(object, name)) found = both(found, under(name, judge(part, object[name], memo)));
  }
  for (const name of Object.keys(object)) {
    if (found.length < MANY) found = both(found, judgeOther(node, name, object[name], memo));
  }
  return found;
}

/**
 * What `patternProperties`, `additionalProperties` and `propertyNames` say about one member.
 *
 * @param {Node} node
 * @param {string} name
 * @param {unknown} value
 * @param {Memo} memo
 */
function judgeOther({ names, patterns, members, rest }, name, value, memo) {
  let found = NONE;
  let meant = members.has(name);
  if (names !== undefined && judge(names, name, memo) !== NONE) {
    found = under(name, complain('propertyNames', 'has a name that is not allowed'));
  }
  for (const [pattern, part] of patterns) {
    if (!pattern.test(name)) continue;
    meant = true;
    found = both(found, under(name, judge(part, value, memo)));
  }
  if (meant || rest === undefined) return found;
  if (rest.never) return both(found, under(name, complain('additionalProperties', 'is not allowed')));
  return both(found, under(name, judge(rest, value, memo)));
}

/**
 * @param {Node} node
 * @param {readonly unknown[]} list
 * @param {Memo} memo
 */
function judgeItems({ tuple, items, contains }, list, memo) {
  let found = NONE;
  for (const [i, item] of list.entries()) {
    const part = tuple[i] ?? items;
    if (part === undefined || found.length >= MANY) break;
    found = both(found, under(i, judge(part, item, memo)));
  }
  if (contains !== undefined && !list.some((item) => judge(contains, item, memo) === NONE)) {
    found = both(found, complain('contains', 'has no item of the kind that is asked for'));
  }
  return found;
}

/**
 * Schemas that hold at the same place.
 *
 * @param {Node} node
 * @param {unknown} value
 * @param {Memo} memo
 */
function judgeCombined(node, value, memo) {
  const { test } = node;
  const refused = (/** @type {Node} */ part) => judge(part, value, memo);
  let found = NONE;
  for (const part of node.all) found = both(found, refused(part));
  if (test !== undefined) {
    const next = refused(test) === NONE ? node.pass : node.fail;
    if (next !== undefined) found = both(found, refused(next));
  }
  if (node.any !== undefined) found = both(found, judgeVariants(node.any, Infinity, value, memo));
  if (node.one !== undefined) found = both(found, judgeVariants(node.one, 1, value, memo));
  if (node.not !== undefined && refused(node.not) === NONE) found = both(found, complain('not', 'is not allowed'));
  return found;
}

/**
 * @param {readonly Node[]} variants
 * @param {number} most - how many may fit
 * @param {unknown} value
 * @param {Memo} memo
 */
function judgeVariants(variants, most, value, memo) {
  const refusals = variants.map((variant) => judge(variant, value, memo));
  const fits = refusals.filter((refusal) => refusal === NONE).length;
  if (fits === 0) return nearest(variants, refusals, value);
  return fits > most ? complain('oneOf', `must fit one variant, but fits ${fits}`) : NONE;
}

/**
 * A member that is there as `undefined` would not survive a trip through JSON.
 *
 * @param {JsonObject} object
 * @param {string} name
 */
const has = (object, name) => object[name] !== undefined && Object.hasOwn(object, name);
