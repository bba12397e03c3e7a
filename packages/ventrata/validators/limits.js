/** Keywords that speak of one value alone: of which kinds, when they hold, and what to say when they do not. */
import { ARRAY, NUMBER, OBJECT, STRING } from './kinds.js';
import { codePoints, isUnique } from './values.js';

/**
 * @typedef {object} Limit
 * @property {string} code The keyword.
 * @property {number} kinds
 * @property {any} limit
 * @property {(value: any, limit: any) => boolean} holds
 * @property {string} text
 */

/** @typedef {[code: string, kinds: number, holds: Limit['holds'], phrase: string, noun?: string]} Row */

/**
 * The two keywords that bound a size.
 *
 * @type {(name: string, kinds: number, sizeOf: (value: any) => number, noun: string) => Row[]}
 */
const sizes = (name, kinds, sizeOf, noun) => [
  [`min${name}`, kinds, (value, limit) => sizeOf(value) >= limit, 'have at least', noun],
  [`max${name}`, kinds, (value, limit) => sizeOf(value) <= limit, 'have at most', noun],
];

/** @type {readonly Row[]} */
const rows = [
  ['minimum', NUMBER, (value, limit) => value >= limit, 'be at least'],
  ['maximum', NUMBER, (value, limit) => value <= limit, 'be at most'],
  ['exclusiveMinimum', NUMBER, (value, limit) => value > limit, 'be more than'],
  ['exclusiveMaximum', NUMBER, (value, limit) => value < limit, 'be less than'],
  ['multipleOf', NUMBER, (value, limit) => isWhole(value / limit), 'be a multiple of'],
  ...sizes('Length', STRING, codePoints, 'character'),
  ['pattern', STRING, (value, limit) => limit.test(value), 'match'],
  ...sizes('Items', ARRAY, (list) => list.length, 'item'),
  ['uniqueItems', ARRAY, (value, limit) => !limit || isUnique(value), 'not hold an item twice'],
  ...sizes('Properties', OBJECT, (object) => Object.keys(object).length, 'member'),
];

/**
 * @param {any} schema
 * @returns {readonly Limit[]}
 */
export const limitsOf = (schema) =>
  rows.flatMap(([code, kinds, holds, phrase, noun]) => {
    const said = schema[code];
    if (said === undefined) return [];
    const limit = code === 'pattern' ? new RegExp(said, 'u') : said;
    const things = noun ? ` ${noun}${limit === 1 ? '' : 's'}` : '';
    return [{ code, kinds, limit, holds, text: `must ${phrase}${limit === true ? '' : ` ${limit}`}${things}` }];
  });

/**
 * As AJV decides it: from 1e21 on, a quotient is too large to tell.
 *
 * @param {number} quotient
 */
const isWhole = (quotient) => Number.isInteger(quotient) && Math.abs(quotient) < 1e21;
