/** Names of endpoints and deliveries: UUIDs of version 7, which sort by the time at which they were made. */
import type { Random } from '../random.ts';

/** @param now milliseconds since 1970 */
export type NewId = (now: number) => string;

/** Unique on all machines. Those made here grow, also within a millisecond and when the clock goes back. */
export function createIds(): NewId {
  let last = 0;
  let count = 0;
  return (now) => {
    if (now > last) [last, count] = [now, 0];
    else if ((count += 1) > 0xfff) [last, count] = [last + 1, 0];
    const random = crypto.randomUUID();
    return uuid(last, count, random.slice(19));
  };
}

/** The same for the same seed: a number that counts stands where the time would be. */
export function createSeededIds(random: Random): NewId {
  let count = 0;
  const hex = (digits: number) =>
    random
      .integer(16 ** digits)
      .toString(16)
      .padStart(digits, '0');
  return () => {
    count += 1;
    // The variant of RFC 9562 takes the first two bits of the fourth group.
    return uuid(count, 0, `${(0x8000 + random.integer(0x4000)).toString(16)}-${hex(6)}${hex(6)}`);
  };
}

/** @param tail the fourth and the fifth group */
function uuid(time: number, count: number, tail: string): string {
  const hex = time.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7${count.toString(16).padStart(3, '0')}-${tail}`;
}
