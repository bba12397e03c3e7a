/**
 * What the exact reading of a contract would refuse in a body that is accepted: members and values that it does not list,
 * and strings that are not of their format. A member is known when any schema that holds for its object names it.
 */
import { MANY, NONE, both, complain, under } from './complaints.js';
import { formats } from './formats.js';
import { judge } from './judge.js';
import { ARRAY, OBJECT, STRING, kindOf } from './kinds.js';
import { recall } from './memo.js';

/** @typedef {import('./nodes.js').Node} Node */
/** @typedef {import('./memo.js').Memo} Memo */
/** @typedef {readonly import('./complaints.js').Complaint[]} Complaints */

/**
 * @param {readonly Node[]} nodes - the schemas that hold for the value
 * @param {unknown} value
 * @param {Memo} memo - of this body
 * @returns {Complaints} `NONE` itself when there is no drift
 */
export function drift(nodes, value, memo) {
  if (nodes.every(({ still }) => still)) return NONE;
  const place = nodes.every(({ alone }) => alone) ? nodes : inPlace(nodes, value, memo);
  switch (kindOf(value)) {
    case STRING:
      return driftOfText(place, /** @type {string} */ (value));
    case ARRAY:
      return driftOfItems(place, /** @type {readonly unknown[]} */ (value), memo);
    case OBJECT:
      return driftOfMembers(place, /** @type {Readonly<Record<string, unknown>>} */ (value), memo);
    default:
      return NONE;
  }
}

/**
 * All schemas that hold for a value, with those that come by combination or condition.
 *
 * @param {readonly Node[]} nodes
 * @param {unknown} value
 * @param {Memo} memo
 * @returns {readonly Node[]}
 */
function inPlace(nodes, value, memo) {
  /** @type {Node[]} */
  const place = [];
  const passes = (/** @type {Node} */ node) => judge(node, value, memo) === NONE;
  const add = (/** @type {Node | undefined} */ node) => {
    if (node === undefined || place.includes(node)) return;
    place.push(node);
    if (node.alone) return;
    node.all.forEach(add);
    if (node.any !== undefined) fitting(node.any, value, memo).forEach(add);
    node.one?.filter(passes).forEach(add);
    if (node.test !== undefined) (passes(node.test) ? [node.test, node.pass] : [node.fail]).forEach(add);
  };
  nodes.forEach(add);
  return place;
}

/**
 * The variants that fit a value best. Several may: what one of them knows is then known. A member that a variant does
 * not name says nothing yet, since a schema beside the union may name it.
 *
 * @param {readonly Node[]} variants
 * @param {unknown} value
 * @param {Memo} memo
 * @returns {readonly Node[]}
 */
const fitting = (variants, value, memo) =>
  recall(memo, variants, value, () => {
    // A look at the kind spares most of the judging.
    const kind = kindOf(value);
    const fits = variants.filter((variant) => variant.kinds & kind && judge(variant, value, memo) === NONE);
    if (fits.length < 2) return fits;
    const counts = fits.map(
      (variant) =>
        drift([variant], value, memo).filter(({ code, path }) => code !== 'unknown-member' || path.length > 1).length,
    );
    const least = Math.min(...counts);
    return fits.filter((_, i) => counts[i] === least);
  });

/**
 * @param {readonly Node[]} place
 * @param {string} text
 * @returns {Complaints}
 */
function driftOfText(place, text) {
  for (const { format, known } of place) {
    if (known !== undefined && !known.has(text)) {
      return complain('new-value', 'has a value that is not in the contract', { value: text });
    }
    if (format !== undefined && Object.hasOwn(formats, format) && !formats[format]?.(text)) {
      return complain('format', `is not of the format ${format}`);
    }
  }
  return NONE;
}

/**
 * @param {readonly Node[]} place
 * @param {readonly unknown[]} list
 * @param {Memo} memo
 */
function driftOfItems(place, list, memo) {
  let found = NONE;
  for (let i = 0; i < list.length && found.length < MANY; i++) {
    const nodes = place.flatMap(({ tuple, items }) => tuple[i] ?? items ?? []);
    if (nodes.length === 0) break;
    found = both(found, under(i, drift(nodes, list[i], memo)));
  }
  return found;
}

/**
 * @param {readonly Node[]} place
 * @param {Readonly<Record<string, unknown>>} object
 * @param {Memo} memo
 */
function driftOfMembers(place, object, memo) {
  // An object of which no schema names a member is free-form.
  const named = place.some(({ members, patterns }) => members.size > 0 || patterns.length > 0);
  let found = NONE;
  for (const name of Object.keys(object)) {
    const value = object[name];
    if (value === undefined || found.length >= MANY) continue;
    /** @type {Node[]} */
    const nodes = [];
    for (const { members, patterns, rest } of place) {
      const before = nodes.length;
      const member = members.get(name);
      if (member !== undefined) nodes.push(member);
      for (const [pattern, part] of patterns) if (pattern.test(name)) nodes.push(part);
      if (rest !== undefined && nodes.length === before) nodes.push(rest);
    }
    if (nodes.length > 0) found = both(found, under(name, drift(nodes, value, memo)));
    else if (named) found = both(found, under(name, complain('unknown-member', 'is not in the contract')));
  }
  return found;
}
