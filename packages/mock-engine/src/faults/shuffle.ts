import type { Random } from '../random.ts';

/** The same items in an order of chance (Fisher and Yates). */
export function shuffled<Item>(items: readonly Item[], random: Random): readonly Item[] {
  const list = [...items];
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = random.integer(last + 1);
    [list[last], list[other]] = [list[other]!, list[last]!];
  }
  return list;
}
