/** The name that somebody meant. */

/** Names that are compared: a longer list has a hundred that are close. */
const candidateLimit = 300;

/** The candidate that differs least from a name, unless more than a third of its letters differ. */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length > 100) return undefined;
  const limit = Math.max(1, Math.floor(name.length / 3));
  return [...new Set(candidates)]
    .filter((candidate) => Math.abs(candidate.length - name.length) <= limit)
    .slice(0, candidateLimit)
    .map((candidate) => ({ candidate, steps: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ steps }) => steps <= limit)
    .toSorted((a, b) => a.steps - b.steps || (a.candidate < b.candidate ? -1 : 1))[0]?.candidate;
}

/** `Did you mean "x"?`, or what there is to choose from, or nothing. */
export function suggestion(name: string, candidates: Iterable<string>): string | undefined {
  const all = [...new Set(candidates)];
  const near = nearestName(name, all);
  if (near !== undefined) return `Did you mean ${JSON.stringify(near)}?`;
  if (all.length === 0) return undefined;
  const shown = all.slice(0, 12).map((one) => JSON.stringify(one));
  const more = all.length > shown.length ? `, and ${all.length - shown.length} more` : '';
  return `Choose one of ${shown.join(', ')}${more}.`;
}

/** Steps of inserting, deleting or changing a letter, or swapping neighbours. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Infinity;
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, changed, swapped));
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}
