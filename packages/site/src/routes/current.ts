import type { Group, Link } from './groups.ts';

/** `host-building` and `space_booked` of `/docs/host-building/space_booked/` below `/docs/`; none for the home page. */
export function segmentsOf(pathname: string, base: string): readonly string[] {
  const root = base.replace(/\/+$/, '');
  const below = pathname.startsWith(`${root}/`) ? pathname.slice(root.length + 1) : pathname.slice(1);
  return below.split('/').filter(Boolean).map(decoded);
}

/** The same tree with the link to this page marked. What holds no such link is not copied. */
export function markCurrent(groups: readonly Group[], pathname: string): Group[] {
  const here = normal(pathname);
  const isHere = ({ href }: Link): boolean => normal(href) === here;
  return groups.map((group) =>
    group.entries.some(isHere)
      ? { ...group, entries: group.entries.map((link) => (isHere(link) ? { ...link, isCurrent: true } : link)) }
      : group,
  );
}

const normal = (path: string): string => decoded(path).replace(/\/?(index\.html)?$/, '');

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
