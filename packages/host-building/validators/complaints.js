/** What a walk says about one place. Paths grow on the way up, so a walk that finds nothing builds none. */
import { callKind, callKinds, kindOf } from './kinds.js';

/**
 * @typedef {object} Complaint
 * @property {string} code
 * @property {readonly (string | number)[]} path From where the complaint is held down to what it is about.
 * @property {string} text What follows the place in the sentence.
 * @property {number} cost How far the value is from the schema, for choosing between variants.
 * @property {readonly string[]} [wanted] What is allowed instead. Complaints that have this can be joined.
 * @property {string | undefined} [got] What the value is, when it is of the wrong kind.
 * @property {string} [value] A part of the body; only drift has one.
 * @property {string | undefined} [place] What the sentence starts with, when the path does not say it.
 */

/** A value of the wrong kind is far from a variant, one with another tag is nearer, and with any other fault it is near. */
export const FAR = 1000;
export const TAG = 100;
const NEAR = 1;

/** So many complaints are enough: a hostile body must not make a list without end. */
export const MANY = 100;

/** @type {readonly Complaint[]} */
export const NONE = [];

/**
 * @param {string} code
 * @param {string} text
 * @param {Partial<Complaint>} [more]
 * @returns {readonly Complaint[]}
 */
export const complain = (code, text, more) => [{ code, path: [], text, cost: NEAR, ...more }];

/**
 * @param {number} kinds - what is allowed
 * @param {number} kind - what is there
 * @returns {readonly Complaint[]}
 */
export const wrongKind = (kinds, kind) => instead('type', callKinds(kinds), { got: callKind(kind), cost: FAR });

/**
 * @param {readonly unknown[]} values - what is allowed
 * @param {number} kind - what is there
 * @returns {readonly Complaint[]}
 */
export function wrongValue(values, kind) {
  const wanted = values.map((value) => JSON.stringify(value));
  const near = values.some((value) => kindOf(value) === kind);
  return instead(oneOrMany(wanted), wanted, near ? { cost: TAG } : { got: callKind(kind), cost: FAR });
}

/**
 * One complaint in place of several about the same value: it says all that is allowed.
 *
 * @param {Complaint} first - with `wanted`
 * @param {readonly Complaint[]} others - each with `wanted`
 */
export function joined(first, others) {
  const complaints = [first, ...others];
  const wanted = [...new Set(complaints.flatMap((complaint) => complaint.wanted ?? []))];
  const kinds = complaints.filter(({ code }) => code === 'type').length;
  const code = kinds === complaints.length ? 'type' : kinds === 0 ? oneOrMany(wanted) : 'anyOf';
  const { cost, path } = first;
  return instead(code, wanted, { got: complaints.every(({ got }) => got) ? first.got : undefined, cost, path });
}

/** @param {readonly string[]} wanted */
const oneOrMany = (wanted) => (wanted.length === 1 ? 'const' : 'enum');

/**
 * @param {string} code
 * @param {readonly string[]} wanted
 * @param {Partial<Complaint>} more
 */
function instead(code, wanted, more) {
  const but = more.got ? `, but is ${more.got}` : '';
  const text = wanted.length > 0 ? `must be ${either(wanted)}${but}` : 'is not allowed';
  return complain(code, text, { ...more, wanted });
}

/**
 * `a, b or c`; the contract may list hundreds.
 *
 * @param {readonly string[]} words
 */
export function either(words) {
  const shown = words.length > 20 ? [...words.slice(0, 19), `one of ${words.length - 19} more`] : words;
  const last = shown.at(-1);
  return shown.length < 2 ? `${last}` : `${shown.slice(0, -1).join(', ')} or ${last}`;
}

/**
 * @param {readonly Complaint[]} some
 * @param {readonly Complaint[]} more
 */
export const both = (some, more) => (more === NONE ? some : some === NONE ? more : [...some, ...more]);

/**
 * Complaints about a member, as the object holds them. Inside a member, a wrong kind is a fault like any other.
 *
 * @param {string | number} key
 * @param {readonly Complaint[]} complaints
 */
export function under(key, complaints) {
  if (complaints === NONE) return NONE;
  return complaints.map((complaint) => ({
    ...complaint,
    path: [key, ...complaint.path],
    cost: complaint.code === 'type' ? NEAR : Math.min(complaint.cost, TAG),
  }));
}
