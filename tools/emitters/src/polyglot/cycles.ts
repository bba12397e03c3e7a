/** Types that hold each other by value, for languages in which such a type would be infinitely large. */
import type { Graph, Member } from './model.ts';

/**
 * Says whether a member leads back to the object that has it.
 * @param holds - whether the value of a member lies inside the object, instead of behind a pointer, a list or a map
 */
export function findCycles({ declarations }: Graph, holds: (member: Member) => boolean) {
  const held = new Map<string, readonly string[]>(
    declarations.map((declaration) => [
      declaration.name,
      declaration.kind === 'object' ? declaration.members.filter(holds).flatMap(targetOf) : [],
    ]),
  );
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean => {
    if (from === to) return true;
    if (seen.has(from)) return false;
    seen.add(from);
    return (held.get(from) ?? []).some((next) => reaches(next, to, seen));
  };
  return (owner: string, member: Member): boolean =>
    holds(member) && targetOf(member).some((target) => reaches(target, owner));
}

const targetOf = ({ use: { shape } }: Member): readonly string[] => (shape.kind === 'object' ? [shape.name] : []);
