/** Types put together: as alternatives, or all at once. */
import type { Type } from './contract.ts';

/** Alternatives without repetition; unions within it are opened. */
export function unionOf(types: readonly Type[]): Type {
  const open = types
    .flatMap((type) => (type.kind === 'union' ? type.members : [type]))
    .filter(({ kind }) => kind !== 'never');
  const members = distinct(open);
  const anything = members.find(({ kind }) => kind === 'unknown');
  if (anything !== undefined) return anything;
  return members.length === 1 ? members[0]! : members.length === 0 ? { kind: 'never' } : { kind: 'union', members };
}

/** All at once. What says nothing is left out; of two that allow the same, the narrower stays. */
export function intersectionOf(types: readonly Type[]): Type {
  const open = types
    .flatMap((type) => (type.kind === 'intersection' ? type.members : [type]))
    .filter(({ kind }) => kind !== 'unknown');
  if (open.some(({ kind }) => kind === 'never')) return { kind: 'never' };
  const members = distinct(open).filter(
    (type, index, all) => !all.some((other, at) => at !== index && implies(other, type)),
  );
  return members.length === 1
    ? members[0]!
    : members.length === 0
      ? { kind: 'unknown' }
      : { kind: 'intersection', members };
}

function distinct(types: readonly Type[]): readonly Type[] {
  const byText = new Map(types.map((type) => [JSON.stringify(type), type]));
  return [...byText.values()];
}

/** Whether everything of the first type is certainly of the second. Only cases that people write are known. */
function implies(narrow: Type, wide: Type): boolean {
  if (narrow.kind === 'literal') return accepts(wide, narrow.value);
  if (narrow.kind === 'enum' && !narrow.open)
    return narrow.values.every((value) => accepts(wide, value)) && wide.kind !== 'literal';
  if (narrow.kind === 'enum') return isPlain(wide, 'string');
  if (narrow.kind === 'number' && wide.kind === 'number')
    return isPlain(wide, 'number') && (narrow.integer || !wide.integer) && !isPlainTwin(narrow, wide);
  return narrow.kind === 'string' && isPlain(wide, 'string') && !isPlain(narrow, 'string');
}

function accepts(type: Type, value: unknown): boolean {
  if (type.kind === 'enum') return type.open ? typeof value === 'string' : type.values.some((one) => one === value);
  if (type.kind === 'number')
    return isPlain(type, 'number') && (type.integer ? Number.isInteger(value) : typeof value === 'number');
  return (
    (type.kind === 'string' && isPlain(type, 'string') && typeof value === 'string') ||
    (type.kind === 'boolean' && typeof value === 'boolean')
  );
}

/** Without limits. */
const isPlain = (type: Type, kind: 'string' | 'number'): boolean =>
  type.kind === kind && Object.keys(type).every((name) => name === 'kind' || name === 'integer');

const isPlainTwin = (a: Type & { kind: 'number' }, b: Type & { kind: 'number' }): boolean =>
  isPlain(a, 'number') && a.integer === b.integer;
