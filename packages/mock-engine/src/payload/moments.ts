/** Dates and times in payloads, moved together, so that what came first still comes first. Nothing here asks for a time zone. */
import type { Random } from '../random.ts';

const form = /^(\d{4})-(\d{2})-(\d{2})(?:([T ])(\d{2}):(\d{2})(?::(\d{2}))?(\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?$/;

const day = 86_400_000;

/** How far all moments of one payload move. */
export interface Shift {
  readonly days: number;
  /** Also moves those moments that a clock has stamped, not a person chosen: in seconds. */
  readonly seconds: number;
}

export const someShift = (random: Random): Shift => ({
  days: random.integer(721) - 360,
  seconds: random.integer(3600),
});

/** The same form, a whole number of days away; undefined for what is no date. */
export function shifted(text: string, { days, seconds }: Shift): string | undefined {
  const match = form.exec(text);
  if (match === null) return undefined;
  const [, year, month, date, separator, hour = '0', minute = '0', second = '0'] = match;
  const before = Date.UTC(Number(year), Number(month) - 1, Number(date), Number(hour), Number(minute), Number(second));
  // A form that holds no date, such as 2859-16-19, is no date.
  if (Number(month) > 12 || Number(date) > 31 || Number(hour) > 24) return undefined;
  const stamped = separator !== undefined && Number(second) !== 0;
  return printed(match, before + days * day + (stamped ? seconds * 1000 : 0));
}

function printed(match: RegExpExecArray, at: number): string | undefined {
  const [, , , , separator, , , second, fraction = '', zone = ''] = match;
  const iso = new Date(at).toISOString();
  if (iso.length !== 24) return undefined;
  if (separator === undefined) return iso.slice(0, 10);
  return `${iso.slice(0, 10)}${separator}${iso.slice(11, second === undefined ? 16 : 19)}${fraction}${zone}`;
}

/** A moment of 2025 or 2026 in whole seconds, as `2026-03-04T09:30:00Z`. */
export const someMoment = (random: Random): string =>
  `${new Date(Date.UTC(2025, 0, 1 + random.integer(730), 7 + random.integer(12), random.integer(12) * 5))
    .toISOString()
    .slice(0, 19)}Z`;

/** The same moment in UTC with a space and without a zone, as `2026-03-04 09:30:00`. */
export function withoutZone(text: string): string | undefined {
  const at = form.test(text) && text.includes('T') ? Date.parse(text) : NaN;
  return Number.isNaN(at) ? undefined : new Date(at).toISOString().slice(0, 19).replace('T', ' ');
}
