const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** A duration of the contract in milliseconds; 0 for text that is none. */
export function milliseconds(duration: string): number {
  const [, number, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(duration) ?? [];
  return number === undefined ? 0 : Math.round(Number(number) * units[unit as keyof typeof units]);
}
