/** Which types hold which others by value. In Rust a type that holds itself that way has no size, so a `Box` stands between. */
import type { Declaration, Graph, Shape, Use } from '../model.ts';

/** The names that a type must not hold without a `Box`. */
export function boxedIn(declaration: Declaration, graph: Graph): ReadonlySet<string> {
  const byName = new Map(graph.declarations.map((one) => [one.name, one]));
  const leadsBack = (start: string): boolean => {
    const seen = new Set<string>();
    const open = [start];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      if (name === declaration.name) return true;
      if (seen.has(name)) continue;
      seen.add(name);
      open.push(...heldBy(byName.get(name)!));
    }
    return false;
  };
  return new Set(heldBy(declaration).filter(leadsBack));
}

/** Lists and maps keep what they hold elsewhere. */
function heldBy(declaration: Declaration): readonly string[] {
  const uses: readonly Use[] =
    declaration.kind === 'object'
      ? declaration.members.map(({ use }) => use)
      : declaration.kind === 'union'
        ? declaration.branches.map(({ use }) => use)
        : [];
  return [...new Set(uses.map(({ shape }) => nameOf(shape)).filter((name) => name !== undefined))];
}

const nameOf = (shape: Shape<Use>): string | undefined =>
  shape.kind === 'object' || shape.kind === 'union' ? shape.name : undefined;
