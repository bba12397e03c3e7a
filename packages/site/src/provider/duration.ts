const UNITS = [
  [86_400_000, 'day', 'days'],
  [3_600_000, 'h', 'h'],
  [60_000, 'min', 'min'],
  [1000, 's', 's'],
  [1, 'ms', 'ms'],
] as const;

/** Milliseconds as people say them, in the largest unit that fits: `5.2 days`, `1 h`, `90 s` as `1.5 min`. */
export function sayDuration(ms: number): string {
  if (ms <= 0) return '0';
  const [size, one, many] = UNITS.find(([unit]) => ms >= unit) ?? UNITS[4];
  const count = ms / size;
  const rounded = count >= 10 ? Math.round(count) : Math.round(count * 10) / 10;
  return `${rounded} ${rounded === 1 ? one : many}`;
}
