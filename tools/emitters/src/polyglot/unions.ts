/** What alternatives of the contract come to: one type, or branches that differ in kind. */
import type { Field, NamedType, Type } from '@hookwright/contract';
import type { PlainUse } from './model.ts';
import { pascal, wordsOf } from './naming.ts';

type Types = ReadonlyMap<string, NamedType>;
type Enum = Extract<Type, { kind: 'enum' }>;
type Texts = Pick<Enum, 'values' | 'open' | 'meanings'>;

/** What a reference leads to; one that leads back to itself stays a reference. */
export function resolveType(type: Type, types: Types): Type {
  const seen = new Set<string>();
  let found = type;
  while (found.kind === 'reference' && !seen.has(found.to)) {
    seen.add(found.to);
    found = types.get(found.to)!.type;
  }
  return found;
}

/** The one type that stands for all of them, if there is one. */
export function singleOf(members: readonly Type[], types: Types): Type | undefined {
  if (members.length < 2) return members[0] ?? { kind: 'unknown' };
  const resolved = members.map((member) => resolveType(member, types));
  const texts = resolved.map(textsOf);
  if (texts.every((one) => one !== undefined)) return joined(texts);
  const isNumeric = resolved.every((type) => type.kind === 'number' || typeof literalOf(type) === 'number');
  if (isNumeric) return { kind: 'number', integer: resolved.every((type) => type.kind === 'number' && type.integer) };
  const isTruth = resolved.every((type) => type.kind === 'boolean' || typeof literalOf(type) === 'boolean');
  return isTruth ? { kind: 'boolean' } : undefined;
}

const literalOf = (type: Type): unknown => (type.kind === 'literal' ? type.value : undefined);

/** The texts that a type names, and whether others are accepted. Undefined when it accepts anything but texts. */
function textsOf(type: Type): Texts | undefined {
  if (type.kind === 'string') return { values: [], open: true, meanings: {} };
  if (type.kind === 'literal' && typeof type.value === 'string')
    return { values: [type.value], open: false, meanings: {} };
  return type.kind === 'enum' && type.values.every((value) => typeof value === 'string') ? type : undefined;
}

function joined(texts: readonly Texts[]): Type {
  const values = [...new Set(texts.flatMap((one) => one.values))];
  const open = texts.some((one) => one.open);
  if (values.length === 0) return { kind: 'string' };
  const meanings = Object.fromEntries(texts.flatMap((one) => Object.entries(one.meanings)));
  return { kind: 'enum', values, open, meanings };
}

/** Members that must be there; -1 for what is no object. */
export function requiredOf(type: Type): number {
  return type.kind === 'object' ? type.fields.filter(({ required }) => required).length : -1;
}

/** The constant of each branch that tells it apart from the others, as a part of a name. */
export function constantsOf(members: readonly Type[]): readonly string[] | undefined {
  const fields = members.map((member) => (member.kind === 'object' ? member.fields : []));
  const constant = (list: readonly Field[], name: string) => {
    const type = list.find((field) => field.name === name)?.type;
    return type?.kind === 'literal' && typeof type.value === 'string' ? pascal(wordsOf(type.value)) : '';
  };
  for (const { name } of fields[0] ?? []) {
    const values = fields.map((list) => constant(list, name));
    if (values.every((value) => value !== '') && new Set(values).size === values.length) return values;
  }
  return undefined;
}

/** What a branch of a union is called: after its type. */
export function wantedFor({ shape }: PlainUse, part: string): string {
  switch (shape.kind) {
    case 'object':
    case 'enum':
    case 'union':
      return shape.name;
    case 'array':
      return `ListOf${wantedFor(shape.items, part)}`;
    case 'map':
      return `MapOf${wantedFor(shape.values, part)}`;
    case 'literal':
      return pascal(wordsOf(String(shape.value))) || part;
    default:
      return pascal([shape.kind]);
  }
}
