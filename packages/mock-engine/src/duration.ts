/** Lengths of time as contracts write them: `500ms`, `10s`, `5m`, `12h`, `3d`. */

const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
const pattern = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/;

/**
 * A duration in milliseconds, rounded to whole ones.
 *
 * @throws {RangeError} for text that is no number and unit
 */
export function milliseconds(duration: string): number {
  const [, number, unit] = pattern.exec(duration) ?? [];
  if (number === undefined) throw new RangeError(`"${duration}" is no duration such as 500ms, 10s, 5m, 12h or 3d`);
  return Math.round(Number(number) * units[unit as keyof typeof units]);
}
