/** Which event a body is. A contract has rules for that, and the first that names an event decides. */

/** @typedef {import('./webhooks.js').EventRule} EventRule */
/** @typedef {import('./types.js').HeadersLike} HeadersLike */

/**
 * A rule, ready to be asked.
 *
 * @typedef {object} Teller
 * @property {(body: unknown, headers: HeadersLike | undefined) => string | undefined} tell In the contract's spelling,
 *   where an alias gives one.
 * @property {Where} where
 */

/**
 * Where a rule looks.
 *
 * @typedef {object} Where
 * @property {readonly string[]} path In the body.
 * @property {string | undefined} place For a sentence, when it is not in the body.
 */

/**
 * @param {EventRule} rule
 * @returns {Teller}
 */
export function teller(rule) {
  const { aliases = {} } = rule;
  const path = 'pointer' in rule ? keysOf(rule.pointer) : [];
  /** @type {Read} */
  const read =
    'header' in rule
      ? (_, headers) => headers?.get(rule.header)
      : 'present' in rule
        ? signOf(rule.present)
        : (body) => at(body, path);
  return {
    where: { path, place: 'header' in rule ? `The header ${rule.header}` : undefined },
    tell: (body, headers) => {
      const said = read(body, headers);
      if (typeof said !== 'string') return undefined;
      return Object.hasOwn(aliases, said) ? aliases[said] : said;
    },
  };
}

/** @typedef {(body: unknown, headers: HeadersLike | undefined) => unknown} Read */

/**
 * A member that is `null` is as good as none.
 *
 * @param {Readonly<Record<string, string>>} present
 * @returns {Read}
 */
function signOf(present) {
  const signs = Object.entries(present).map(([pointer, name]) => ({ path: keysOf(pointer), name }));
  return (body) => signs.find(({ path }) => (at(body, path) ?? null) !== null)?.name;
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
