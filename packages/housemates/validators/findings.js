/** Complaints as people and programs get them: where, by key path and by JSON pointer, and a sentence. */

/** @typedef {import('./types.js').Finding} Finding */
/** @typedef {import('./complaints.js').Complaint} Complaint */

/** A sentence goes into logs, and keys come from the body: nothing may end a line or turn its direction. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const LONGEST_PLACE = 200;
const LONGEST_VALUE = 80;

/**
 * One finding for each place, since a wrong field is one fault whatever number of keywords it breaks.
 *
 * @param {readonly Complaint[]} complaints
 * @returns {readonly Finding[]}
 */
export function findingsOf(complaints) {
  /** @type {Map<string, Complaint>} */
  const places = new Map();
  for (const complaint of complaints) {
    const pointer = pointerOf(complaint.path);
    const before = places.get(pointer);
    if (before === undefined || complaint.cost > before.cost) places.set(pointer, complaint);
  }
  return [...places].map(([pointer, { code, path, text, value, place }]) => ({
    code: /** @type {Finding['code']} */ (code),
    path,
    pointer,
    message: `${place ?? (cut(pointer, LONGEST_PLACE) || 'The body')} ${text}`.replace(UNSEEN, '\ufffd'),
    ...(value === undefined ? {} : { value: cut(value, LONGEST_VALUE) }),
  }));
}

/** @param {readonly (string | number)[]} path */
const pointerOf = (path) => path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/**
 * @param {string} text
 * @param {number} length
 */
const cut = (text, length) => (text.length > length ? `${text.slice(0, length - 1)}…` : text);
