/** Numbers in payloads. */
import type { Random } from '../random.ts';

const money = /price|amount|fee|total|cost|original|retail|^net$|paid|deposit|balance|discount|surcharge|tax/i;
const counted = /count|capacity|quantity|precision|vacanc|pax|cutoff|duration|unit|noshows/i;
const fixedNames = /precision|version|index|^order$|^position$|priority|year/i;

export const isMoneyName = (name: string): boolean => money.test(name) && !counted.test(name);

/** How the numbers of one payload change, all of them alike, so that what was less than another still is. */
export interface Growth {
  /** Of money. */
  readonly factor: number;
  /** Of counts above 1. */
  readonly more: number;
}

/** Money grows by a whole factor, so that sums and taxes stay right. */
export const someGrowth = (random: Random): Growth => ({ factor: 1 + random.integer(4), more: random.integer(6) });

/** A number of the same kind, with as many decimals. */
export function otherNumber(name: string, old: number, { factor, more }: Growth): number {
  const decimals = decimalsOf(old);
  if (isMoneyName(name)) return rounded(old * factor, decimals);
  if (fixedNames.test(name)) return old;
  if (/itude$/i.test(name)) return rounded(old + more / 100, decimals);
  return old > 1 ? rounded(old + more, decimals) : old;
}

/** The same for a number that is written as text: `54.00`. */
export function otherAmount(old: string, { factor }: Growth): string {
  const decimals = decimalsOf(old);
  return (Number(old) * factor).toFixed(decimals);
}

const decimalsOf = (value: number | string) => /\.(\d{1,10})$/.exec(String(value))?.[1]?.length ?? 0;

const rounded = (value: number, decimals: number) => Number(value.toFixed(decimals));
