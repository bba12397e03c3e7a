/** Several types side by side, member by member, as deep as they differ. */
import type { Type } from '@hookwright/contract';
import type { Line } from '../../runtime/docs.js';
import { formsOf } from './reading.ts';
import type { Form, Names } from './reading.ts';
import { joinLines, merged } from './spans.ts';
import { typeLine } from './type-line.ts';

/** A member in one of the types. */
interface Cell {
  readonly line: Line;
  /** Equal for what means the same. */
  readonly text: string;
}

export interface ComparedMember {
  /** With marks of lists. */
  readonly path: string;
  readonly cells: readonly (Cell | undefined)[];
}

/** Deeper differences are left to the pages themselves. */
const DEEPEST = 5;

/** Members of a value by name, whatever form it has. */
type Members = ReadonlyMap<string, Member>;

interface Member {
  readonly lines: Map<string, Line>;
  readonly forms: Form[];
  /** In how many forms it must be there. */
  required: number;
}

interface Column {
  readonly members: Members;
  /** Forms that have members at all. */
  readonly forms: number;
}

/** All members that are looked at, in the order of the first type that has them. */
export function comparedMembers(types: readonly Type[], names: Names): readonly ComparedMember[] {
  const found: ComparedMember[] = [];
  const compare = (columns: readonly Column[], above: string, depth: number): void => {
    for (const name of new Set(columns.flatMap(({ members }) => [...members.keys()]))) {
      const members = columns.map((column) => column.members.get(name));
      const cells = columns.map((column) => cellOf(column, name));
      const path = above === '' ? name : `${above}.${name}`;
      found.push({ path, cells });
      const below = members.map((member) => member?.forms ?? []);
      if (depth < DEEPEST && !members.includes(undefined) && !isOneType(below)) {
        const marks = below.flatMap((forms) => forms.map((form) => form.marks)).find((text) => text !== '') ?? '';
        compare(
          below.map((forms) => columnOf(forms, names)),
          `${path}${marks}`,
          depth + 1,
        );
      }
    }
  };
  compare(
    types.map((type) => columnOf([{ type, marks: '' }], names)),
    '',
    1,
  );
  return found;
}

/** One name has one meaning, so there is nothing to compare below it. */
function isOneType(columns: readonly (readonly Form[])[]): boolean {
  const tos = columns.flatMap((forms) => forms.map(({ type }) => (type.kind === 'reference' ? type.to : type.kind)));
  const inner = new Set(tos.filter((name) => name !== 'null'));
  return inner.size <= 1 && !inner.has('object') && !inner.has('intersection');
}

/** Events that are compared with each other ask for the same types again and again. */
const columns = new WeakMap<Type, Column>();

function columnOf(forms: readonly Form[], names: Names): Column {
  const [only, ...others] = forms.filter(({ type }) => type.kind !== 'null');
  if (only === undefined || others.length > 0) return readColumn(forms, names);
  const column = columns.get(only.type) ?? readColumn(forms, names);
  columns.set(only.type, column);
  return column;
}

function readColumn(forms: readonly Form[], names: Names): Column {
  const objects = forms.flatMap((form) => objectsIn(form.type, names, []));
  const members = new Map<string, Member>();
  for (const { fields } of objects)
    for (const { name, required, type } of fields) {
      const member = members.get(name) ?? { lines: new Map<string, Line>(), forms: [], required: 0 };
      const line = typeLine(type, names);
      member.lines.set(JSON.stringify(line), line);
      member.forms.push(...formsOf({ type }, names));
      member.required += required ? 1 : 0;
      members.set(name, member);
    }
  return { members, forms: objects.length };
}

/** Objects put together are one. */
function objectsIn(
  type: Type,
  names: Names,
  followed: readonly string[],
): readonly Extract<Type, { kind: 'object' }>[] {
  if (type.kind === 'object') return [type];
  if (type.kind === 'union') return type.members.flatMap((member) => objectsIn(member, names, followed));
  if (type.kind === 'intersection') {
    const parts = type.members.flatMap((member) => objectsIn(member, names, followed));
    return [{ kind: 'object', fields: parts.flatMap(({ fields }) => fields), closed: false }];
  }
  const target = type.kind === 'reference' && !followed.includes(type.to) ? names.get(type.to) : undefined;
  if (target === undefined) return [];
  return formsOf(target, names).flatMap((form) => objectsIn(form.type, names, [...followed, target.name]));
}

function cellOf({ members, forms }: Column, name: string): Cell | undefined {
  const member = members.get(name);
  if (member === undefined) return undefined;
  const isNull = member.forms.some(({ type, marks }) => type.kind === 'null' && marks === '');
  const line = merged([
    ...joinLines([...member.lines.values()], ' or '),
    ...(isNull ? [' or null'] : []),
    ...(member.required < forms ? [', may be absent'] : []),
  ]);
  // In which order alternatives are told makes no difference.
  const text = `${[...member.lines.keys()].toSorted().join()} ${isNull} ${member.required < forms}`;
  return { line, text };
}
