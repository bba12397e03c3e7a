/** Which event a body is. A contract has rules for that, and the first that names an event decides. */

/** @typedef {import('./webhooks.js').EventRule} EventRule */
/** @typedef {import('./runtime.js').HeadersLike} HeadersLike */

/**
 * A rule, ready to be asked.
 *
 * @typedef {object} Teller
 * @property {(body: unknown, headers: HeadersLike | undefined) => string | undefined} tell In the contract's spelling,
 *   where an alias gives one.
 * @property {readonly string[]} path Where in the body the rule looks.
 * @property {string | undefined} place For a sentence, when that is not in the body.
 */

/**
 * @param {EventRule} rule
 * @returns {Teller}
 */
export function teller(rule) {
  const { aliases = {} } = rule;
  const path = 'pointer' in rule ? keysOf(rule.pointer) : [];
  const signs =
    'present' in rule ? Object.entries(rule.present).map(([pointer, name]) => ({ path: keysOf(pointer), name })) : [];
  return {
    path,
    place: 'header' in rule ? `The header ${rule.header}` : undefined,
    tell: (body, headers) => {
      const sign = signs.find((one) => (at(body, one.path) ?? null) !== null);
      const said = 'header' in rule ? headers?.get(rule.header) : 'pointer' in rule ? at(body, path) : sign?.name;
      if (typeof said !== 'string') return undefined;
      return Object.hasOwn(aliases, said) ? aliases[said] : said;
    },
  };
}

/**
 * @param {unknown} body
 * @param {readonly string[]} path
 */
function at(body, path) {
  let here = body;
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = /** @type {Record<string, unknown>} */ (here)[key];
  }
  return here;
}

/**
 * The keys of a JSON pointer (RFC 6901).
 *
 * @param {string} pointer
 */
const keysOf = (pointer) =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
