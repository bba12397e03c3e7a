/** Which of the variants that refuse a value was meant. */
import { FAR, TAG, complain, joined } from './complaints.js';
import { OBJECT, kindOf } from './kinds.js';

/** @typedef {import('./nodes.js').Node} Node */
/** @typedef {import('./complaints.js').Complaint} Complaint */
/** @typedef {{ variant: Node, complaints: readonly Complaint[], cost: number }} Try */

/**
 * The complaints of the variant that the value comes nearest to, or one that joins them all: when each variant wants
 * another kind, or another value of the same tag, the list of what is allowed says more.
 *
 * @param {readonly Node[]} variants
 * @param {readonly (readonly Complaint[])[]} refusals - of each variant
 * @param {unknown} value
 * @returns {readonly Complaint[]}
 */
export function nearest(variants, refusals, value) {
  const tries = variants.map((variant, i) => {
    const complaints = /** @type {readonly Complaint[]} */ (refusals[i]);
    return { variant, complaints, cost: complaints.reduce((sum, complaint) => sum + complaint.cost, 0) };
  });
  const near = tries.filter(({ complaints }) => !complaints.some(({ cost }) => cost === FAR));
  const candidates = near.length > 0 ? near : tries;
  const tag = sharedTag(candidates);
  if (tag !== undefined) return tag;
  const least = Math.min(...candidates.map(({ cost }) => cost));
  const [meant] = candidates
    .filter(({ cost }) => cost === least)
    .toSorted((a, b) => strangers(a.variant, value) - strangers(b.variant, value));
  return meant?.complaints ?? complain('anyOf', 'is not allowed');
}

/**
 * @param {readonly Try[]} tries
 * @returns {readonly Complaint[] | undefined}
 */
function sharedTag(tries) {
  const [first, ...others] = tries.map(({ complaints }) =>
    complaints.filter(({ wanted, cost }) => wanted && cost >= TAG),
  );
  for (const tag of others.length > 0 ? (first ?? []) : []) {
    const path = tag.path.join('/');
    const same = others.flatMap(
      (complaints) => complaints.find((complaint) => complaint.path.join('/') === path) ?? [],
    );
    if (same.length === others.length) return joined(tag, same);
  }
  return undefined;
}

/**
 * How many members of the value the variant does not know.
 *
 * @param {Node} variant
 * @param {unknown} value
 */
function strangers(variant, value) {
  if (kindOf(value) !== OBJECT) return 0;
  return Object.keys(/** @type {object} */ (value)).filter((name) => !knows(variant, name)).length;
}

/**
 * @param {Node} node
 * @param {string} name
 * @returns {boolean}
 */
const knows = ({ members, all }, name) => members.has(name) || all.some((part) => knows(part, name));
