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

/** @type {Readonly<Record<string, [kinds: number, holds: Limit['holds'], phrase: string, noun?: string]>>} */
const rows = {
  minimum: [NUMBER, (value, limit) => value >= limit, 'be at least'],
  maximum: [NUMBER, (value, limit) => value <= limit, 'be at most'],
  exclusiveMinimum: [NUMBER, (value, limit) => value > limit, 'be more than'],
  exclusiveMaximum: [NUMBER, (value, limit) => value < limit, 'be less than'],
  multipleOf: [NUMBER, (value, limit) => isWhole(value / limit), 'be a multiple of'],
  minLength: [STRING, (value, limit) => codePoints(value) >= limit, 'have at least', 'character'],
  maxLength: [STRING, (value, limit) => codePoints(value) <= limit, 'have at most', 'character'],
  pattern: [STRING, (value, limit) => limit.test(value), 'match'],
  minItems: [ARRAY, (value, limit) => value.length >= limit, 'have at least', 'item'],
  maxItems: [ARRAY, (value, limit) => value.length <= limit, 'have at most', 'item'],
  uniqueItems: [ARRAY, (value, limit) => !limit || isUnique(value), 'not hold an item twice'],
  minProperties: [OBJECT, (value, limit) => Object.keys(value).length >= limit, 'have at least', 'member'],
  maxProperties: [OBJECT, (value, limit) => Object.keys(value).length <= limit, 'have at most', 'member'],
};

/**
 * @param {any} schema
 * @returns {readonly Limit[]}
 */
export const limitsOf = (schema) =>
  Object.entries(rows).flatMap(([code, [kinds, holds, phrase, noun]]) => {
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
