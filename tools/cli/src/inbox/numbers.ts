/** Numbers, lengths of time and sizes on the command line. */
import { durationMs } from '@hookwright/receiver';
import { UsageError } from '../exit.ts';

/** @throws {UsageError} */
export function wholeNumber(
  text: string,
  option: string,
  { min, max }: { readonly min: number; readonly max: number },
): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= min && value <= max) return value;
  throw new UsageError(`${option} is a whole number from ${min} to ${max}, not "${text}".`);
}

/** Milliseconds of `500ms`, `10s`, `5m`. @throws {UsageError} */
export function duration(text: string, option: string): number {
  const value = durationMs(text);
  if (!Number.isNaN(value)) return value;
  throw new UsageError(`${option} is a duration such as 500ms, 10s or 5m, not "${text}".`);
}

const UNITS = { '': 1, kb: 1000, mb: 1_000_000 } as const;

/** Bytes of `500`, `64kb`, `10mb`. @throws {UsageError} */
export function size(text: string, option: string): number {
  const [, amount, unit] = /^(\d{1,9})(kb|mb|)$/i.exec(text) ?? [];
  if (amount === undefined) throw new UsageError(`${option} is a size such as 64kb or 10mb, not "${text}".`);
  return Number(amount) * UNITS[unit!.toLowerCase() as keyof typeof UNITS];
}
