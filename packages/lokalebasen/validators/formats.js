/**
 * The formats of strings that the exact reading knows; any other says nothing. The grammars are those of RFC 3339, 3986,
 * 4122 and 4291, and no expression backtracks more than once over a text, so that no body makes one slow.
 */

/**
 * Engines read the 30th of February as the 2nd of March, or not at all.
 *
 * @param {string} text
 */
const date = (text) => /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.slice(0, 10) === text;

/** @param {string} text */
const time = (text) =>
  /^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i.test(text) && secondExists(text);

/**
 * A leap second is the last second of a day in UTC, one after 23:59:59.
 *
 * @param {string} text - a time with its offset
 */
const secondExists = (text) =>
  text[6] !== '6' || new Date(`2000-01-02T${text.toUpperCase().replace(':60', ':59')}`).toJSON().includes('23:59:59');

const NAME = String.raw`(?:[\w.~!$&'()*+,;=-]|%[0-9a-f]{2})*`;
const PATH = NAME.replace('=', '=:@/');
const QUERY = NAME.replace('=', '=:@/?');
// A host is a name or an address in brackets, which is not looked into. Without a host, a path cannot start with two slashes.
const HOST = String.raw`(?://(?:${NAME.replace('=', '=:')}@)?(?:\[[0-9a-f:.]+\]|${NAME})(?::\d*)?(?=[/?#]|$)|(?!//))`;
const URI = new RegExp(String.raw`^[a-z][a-z0-9+.-]*:${HOST}${PATH}(?:\?${QUERY})?(?:#${QUERY})?$`, 'i');

/** @type {Readonly<Record<string, (text: string) => boolean>>} */
export const formats = {
  date,
  time,
  'date-time': (text) => date(text.slice(0, 10)) && /^.{10}t/i.test(text) && time(text.slice(11)),
  duration: (text) => /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|\d+W)$/.test(text),
  email: (text) =>
    /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]*[a-z0-9])?$/i.test(
      text,
    ),
  hostname: (text) => /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.(?!$)|$))+$/i.test(text),
  ipv4: (text) => /^((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(?!$)|$)){4}$/.test(text),
  ipv6: (text) => /^[0-9a-f:.]+$/i.test(text) && URL.canParse(`http://[${text}]`),
  uri: (text) => URI.test(text),
  uuid: (text) => /^(urn:uuid:)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text),
};
