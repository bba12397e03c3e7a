/** What the generated modules call: `event` or `checker` for each event, `validator` for all of them together. */
import { NONE, complain, either } from './complaints.js';
import { drift } from './drift.js';
import { findingsOf } from './findings.js';
import { jsonSchemaOf } from './json-schema.js';
import { judge } from './judge.js';
import { prepare } from './nodes.js';
import { teller } from './tell.js';

/** @typedef {import('./types.js').Finding} Finding */
/** @typedef {import('./types.js').HeadersLike} HeadersLike */
/** @typedef {import('./tell.js').Teller} Teller */
/** @typedef {import('./tell.js').Where} Where */
/** @typedef {readonly import('./complaints.js').Complaint[]} Complaints */

/** What `assert` throws. */
export class ContractError extends Error {
  /** @param {readonly Finding[]} issues */
  constructor(issues) {
    super(`${issues[0]?.message}${issues.length > 1 ? `, and ${issues.length - 1} more` : ''}`);
    this.name = 'ContractError';
    this.issues = issues;
  }
}

/** @type {import('./types.js').MakeChecker} */
export function checker(type, check, schema) {
  const accepts = (/** @type {unknown} */ value) => {
    try {
      return check(value);
    } catch (error) {
      return onDeepBody(error, false);
    }
  };
  return {
    type,
    is: /** @type {(value: unknown) => value is any} */ (accepts),
    issues: (value) => (accepts(value) ? [] : findings(() => orRefused(judge(prepare(schema), value, new Map())))),
    drift: (value) => findings(() => drift([prepare(schema)], value, new Map())),
  };
}

/** @type {import('./types.js').MakeEvent} */
export function event(type, check, schema) {
  const checked = checker(type, check, schema);
  const { issues } = checked;
  const jsonSchema = (/** @type {{ target: string }} */ { target }) => jsonSchemaOf(schema, target);
  return {
    ...checked,
    assert: (value) => {
      const found = issues(value);
      if (found.length > 0) throw new ContractError(found);
    },
    '~standard': {
      version: 1,
      vendor: 'hookwright',
      validate: (value) => {
        const found = issues(value);
        return found.length > 0 ? { issues: found } : { value: /** @type {any} */ (value) };
      },
      jsonSchema: { input: jsonSchema, output: jsonSchema },
    },
  };
}

/** @type {import('./types.js').MakeValidator} */
export function validator(rules, events) {
  /** @type {Map<string | undefined, (typeof events)[number]>} */
  const known = new Map(events.map((one) => [one.type, one]));
  const tellers = rules.map(teller);
  // A contract of one event needs no rule.
  const only = rules.length === 0 && events.length === 1 ? events[0]?.type : undefined;
  return (body, { type: given, headers, mode } = {}) => {
    const type = given ?? firstOf(tellers, body, headers) ?? only;
    const found = known.get(type);
    if (type === undefined || found === undefined)
      return unknownEvent(type, given === undefined ? tellers[0]?.where : undefined, known);
    if (!found.is(body)) return { ok: false, reason: 'structure', type, issues: found.issues(body) };
    const result = new Acceptance(type, body, () => [
      ...findings(() => disagreements(type, tellers, body, headers)),
      ...found.drift(body),
    ]);
    return mode === 'strict' && result.drift.length > 0
      ? { ok: false, reason: 'drift', type, issues: result.drift }
      : result;
  };
}

/** A class, since an object literal with a getter takes longer to make than the whole check. */
class Acceptance {
  #look;
  /** @type {readonly Finding[] | undefined} */
  #drift;
  /** @type {true} */
  ok = true;

  /**
   * @param {string} type
   * @param {any} event
   * @param {() => readonly Finding[]} look
   */
  constructor(type, event, look) {
    this.type = type;
    this.event = event;
    this.#look = look;
  }

  get drift() {
    return (this.#drift ??= this.#look());
  }
}

/**
 * A name that the contract does not know decides too: to ask the next rule would take a new event for an old one.
 *
 * @param {readonly Teller[]} tellers
 * @param {unknown} body
 * @param {HeadersLike | undefined} headers
 */
function firstOf(tellers, body, headers) {
  for (const { tell } of tellers) {
    const name = tell(body, headers);
    if (name !== undefined) return name;
  }
  return undefined;
}

/**
 * @param {string | undefined} type
 * @param {Where | undefined} where - a name was looked for first; left out, when the caller gave one
 * @param {ReadonlyMap<string | undefined, unknown>} known
 * @returns {import('./types.js').Refusal}
 */
function unknownEvent(type, where = { path: [], place: 'The option `type`' }, known) {
  const names = [...known.keys()].map((name) => JSON.stringify(name));
  const issues = findings(() => complain('unknown-event', `must name an event: ${either(names)}`, where));
  return { ok: false, reason: 'unknown-event', ...(type === undefined ? {} : { type }), issues };
}

/**
 * Names that are not the one that was decided on.
 *
 * @param {string} type
 * @param {readonly Teller[]} tellers
 * @param {unknown} body
 * @param {HeadersLike | undefined} headers
 * @returns {Complaints}
 */
const disagreements = (type, tellers, body, headers) =>
  tellers.flatMap(({ tell, where }) => {
    const value = tell(body, headers);
    if (value === undefined || value === type) return [];
    return complain('event-name-disagrees', 'names another event', { ...where, value });
  });

/**
 * @param {() => Complaints} walk
 * @returns {readonly Finding[]}
 */
function findings(walk) {
  try {
    return findingsOf(walk());
  } catch (error) {
    return findingsOf(onDeepBody(error, complain('too-deep', 'is nested too deeply')));
  }
}

/**
 * The quiet check is AJV's and has the last word: a refusal that the walk has no words for is still one.
 *
 * @param {Complaints} complaints
 */
const orRefused = (complaints) => (complaints === NONE ? complain('refused', 'does not fit the contract') : complaints);

/**
 * A body nested deeper than the stack is a fault of the body. Engines call the error by one of two names.
 *
 * @template T
 * @param {unknown} error
 * @param {T} answer
 */
function onDeepBody(error, answer) {
  if (error instanceof Error && /^(Range|Internal)Error$/.test(error.name)) return answer;
  throw error;
}
