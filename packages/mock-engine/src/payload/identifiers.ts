/** Ids in payloads. One that stands in several places becomes the same new one in all of them. */
import type { Json } from '../mocked-provider.ts';
import type { Random } from '../random.ts';
import { isList } from './paths.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;
const moment = /^\d{4}-\d{2}-\d{2}/;

/** Old id → new id, both as text. */
export type NewIds = ReadonlyMap<string, string>;

const idName =
  /(?:^|_|-)(?:id|ids|uuid|uuids|key|slug|ref|reference|token|number)$|(?:Id|Ids|Uuid|Uuids|Key|Slug|Ref|Reference|Token|Number)$/;

export const isIdName = (name: string): boolean => idName.test(name);

/** New ids for all that a payload has. */
export function newIds(payload: Json, random: Random): NewIds {
  const ids = new Map<string, string>();
  const collect = (value: Json, name: string) => {
    if (isId(value, name)) {
      const old = String(value);
      if (!ids.has(old)) ids.set(old, newId(old, random));
    } else if (typeof value === 'object' && value !== null) {
      if (isList(value)) for (const item of value) collect(item, name);
      else for (const [member, child] of Object.entries(value)) collect(child, member);
    }
  };
  collect(payload, '');
  return ids;
}

/** An id has a digit: words such as `DEFAULT` name something that all payloads share. */
function isId(value: Json, name: string): value is string | number {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value > 0 && isIdName(name);
  if (typeof value !== 'string') return false;
  if (isCode(value, name)) return true;
  if (!/\d/.test(value) || moment.test(value)) return false;
  return uuid.test(value) || ulid.test(value) || (isIdName(name) && /^[\w.:/-]{1,64}$/.test(value));
}

/** A code of capitals, by which people find something again. */
const isCode = (text: string, name: string) => /reference$/i.test(name) && /^[A-Z0-9]{5,12}$/.test(text);

/** Another id of the same form. */
export function newId(old: string, random: Random): string {
  if (uuid.test(old)) return newUuid(random);
  if (ulid.test(old)) return old.slice(0, 5) + letters(21, '0123456789ABCDEFGHJKMNPQRSTVWXYZ', random);
  if (/^[A-Z0-9]*[A-Z][A-Z0-9]*$/.test(old)) return letters(old.length, '23456789ABCDEFGHJKLMNPQRSTUVWXYZ', random);
  let first = true;
  return old.replaceAll(/\d/g, () => {
    const digit = first ? 1 + random.integer(9) : random.integer(10);
    first = false;
    return String(digit);
  });
}

/** Version 4, as RFC 9562 has it. */
export function newUuid(random: Random): string {
  const hex = (length: number) => letters(length, '0123456789abcdef', random);
  return `${hex(8)}-${hex(4)}-4${hex(3)}-${random.pick(['8', '9', 'a', 'b'])}${hex(3)}-${hex(12)}`;
}

/** The same text with new ids in it, such as a URL that ends in one. Short ids stand in it by accident. */
export function withNewIds(text: string, ids: NewIds): string {
  return text.replaceAll(/[0-9A-Za-z][0-9A-Za-z_-]*[0-9A-Za-z]/g, (word) => {
    const whole = ids.get(word);
    if (whole !== undefined && word.length >= 4) return whole;
    return word.replaceAll(/\d{4,}/g, (digits) => ids.get(digits) ?? digits);
  });
}

const letters = (length: number, alphabet: string, random: Random) =>
  Array.from({ length }, () => alphabet[random.integer(alphabet.length)]).join('');
