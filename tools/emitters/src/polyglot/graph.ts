/**
 * A contract's types as a graph in which every object, enum and union has a name of its own.
 *
 * An inline one is called after what holds it and its member, `BookingCustomer` for `customer` of `Booking`; inside a list
 * `Item` follows, inside a map `Value`, for a branch of a union the constant that tells it apart, else its number. The
 * contract's own names come first: where such a name is taken, `_2`, `_3` follow.
 */
import type { About, Contract, Field, NamedType, Type } from '@hookwright/contract';
import type { PlainBranch, PlainDeclaration, PlainGraph, PlainMember, PlainUse, Shape } from './model.ts';
import { pascal, wordsOf } from './naming.ts';
import { mergedObject } from './merged-objects.ts';
import { notesOf, valueNotes } from './notes.ts';
import { constantsOf, requiredOf, resolveType, singleOf, wantedFor } from './unions.ts';

/** Where a type stands, for the name that it may need. */
interface Spot {
  /** The name it has, or would get. */
  readonly name: string;
  /** Whether that name is the contract's own. */
  readonly isOwn: boolean;
  readonly about: About;
  readonly said: readonly string[];
}

interface Building {
  readonly types: ReadonlyMap<string, NamedType>;
  readonly taken: Set<string>;
  readonly declared: Map<string, PlainDeclaration>;
  /** Named types that were read, or are being read. */
  readonly uses: Map<string, PlainUse>;
  readonly contract: Contract;
}

type Enum = Extract<Type, { kind: 'enum' }>;
type ObjectType = Extract<Type, { kind: 'object' }>;

const ANY: PlainUse = { nullable: false, shape: { kind: 'any' } };

export function plainGraph(contract: Contract): PlainGraph {
  const types = new Map(contract.types.map((type) => [type.name, type]));
  const building: Building = { types, taken: new Set(types.keys()), declared: new Map(), uses: new Map(), contract };
  for (const type of contract.types) useOfNamed(type, building);
  const events = contract.events.map((event) => ({ event, use: useOfNamed(types.get(event.typeName)!, building) }));
  const declarations = [...building.declared.values()].toSorted((a, b) => (a.contractName < b.contractName ? -1 : 1));
  return { declarations, events };
}

/** A named type that is no declaration, such as a string or a list, is read in place. */
function useOfNamed(named: NamedType, building: Building): PlainUse {
  const { name, type, about } = named;
  const known = building.uses.get(name);
  if (known !== undefined) return known;
  // A declaration is known before its members are read; a list of itself has no name to stop at.
  const kind = declaredKind(type, building);
  building.uses.set(name, kind === undefined ? ANY : { nullable: acceptsNull(type, building), shape: { kind, name } });
  const use = useOf(type, { name, isOwn: true, about, said: notesOf(named, building.contract) }, building);
  building.uses.set(name, use);
  return use;
}

/** An object is read in its own turn: a chain of thousands that refer to each other would fill the stack. */
function useOfReference(named: NamedType, building: Building): PlainUse {
  const { name, type } = named;
  return declaredKind(type, building) === 'object' && !building.uses.has(name)
    ? { nullable: acceptsNull(type, building), shape: { kind: 'object', name } }
    : useOfNamed(named, building);
}

function useOf(type: Type, spot: Spot, building: Building): PlainUse {
  switch (type.kind) {
    case 'string':
    case 'boolean':
      return plain({ kind: type.kind });
    case 'number':
      return plain({ kind: type.integer ? 'integer' : 'number' });
    case 'unknown':
    case 'never':
      return ANY;
    case 'null':
      return { nullable: true, shape: { kind: 'any' } };
    case 'literal':
      return literalUse(type.value);
    case 'enum':
      return enumUse(type, spot, building);
    case 'array':
      return plain({ kind: 'array', items: useOf(type.items, inside(spot, 'Item'), building) });
    case 'tuple':
      return plain({ kind: 'array', items: tupleItems(type, spot, building) });
    case 'map':
      return plain({ kind: 'map', values: useOf(type.values, inside(spot, 'Value'), building) });
    case 'object':
      return objectUse(type, spot, building);
    case 'union':
      return unionUse(type.members, spot, building);
    case 'intersection': {
      const merged = mergedObject(type, building.types);
      return merged === undefined ? simplest(type.members, spot, building) : objectUse(merged, spot, building);
    }
    case 'reference':
      return useOfReference(building.types.get(type.to)!, building);
  }
}

const plain = (shape: Shape<PlainUse>): PlainUse => ({ nullable: false, shape });

function literalUse(value: unknown): PlainUse {
  const isScalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isScalar ? plain({ kind: 'literal', value }) : { ...ANY, nullable: value === null };
}

/** Only texts make an enum; numbers and truth values are what they are. */
function enumUse({ values, open, meanings }: Enum, spot: Spot, building: Building): PlainUse {
  const nullable = values.includes(null);
  const given = [...new Set(values.filter((value) => value !== null))];
  const texts = given.filter((value) => typeof value === 'string');
  if (texts.length === given.length && texts.length > 0) {
    const kind = 'enum';
    const listed = texts.map((value) => ({
      value,
      notes: valueNotes(Object.hasOwn(meanings, value) ? meanings[value] : undefined),
    }));
    return { nullable, shape: { kind, name: declare(spot, building, () => ({ kind, open, values: listed })) } };
  }
  const all = (type: string) => given.length > 0 && given.every((value) => typeof value === type);
  if (all('boolean')) return { nullable, shape: { kind: 'boolean' } };
  if (!all('number')) return { ...ANY, nullable };
  return { nullable, shape: { kind: given.every(Number.isInteger) ? 'integer' : 'number' } };
}

/** Items of one kind stay it; a mixture is anything. */
function tupleItems({ items, rest }: Extract<Type, { kind: 'tuple' }>, spot: Spot, building: Building): PlainUse {
  const [first, ...others] = rest.kind === 'never' ? items : [...items, rest];
  const isAlike = others.every((other) => JSON.stringify(other) === JSON.stringify(first));
  return first !== undefined && isAlike ? useOf(first, inside(spot, 'Item'), building) : ANY;
}

/** Without members of its own it is a map: of what `rest` says, or of anything. */
function objectUse({ fields, rest }: ObjectType, spot: Spot, building: Building): PlainUse {
  if (fields.length === 0) {
    const values = rest === undefined ? ANY : useOf(rest, inside(spot, 'Value'), building);
    return plain({ kind: 'map', values });
  }
  const kind = 'object';
  const name = declare(spot, building, (own) => ({
    kind,
    members: fields.map((field) => memberOf(field, own, building)),
  }));
  return plain({ kind, name });
}

function memberOf(field: Field, owner: string, building: Building): PlainMember {
  const { name, required, type, about } = field;
  const said = notesOf(field, building.contract);
  const spot = { name: `${owner}${pascal(wordsOf(name))}`, isOwn: false, about, said };
  return { wire: name, required, use: useOf(type, spot, building), about, notes: said };
}

/** Without null and what repeats; a union is left when kinds differ that are not all texts or numbers. */
function unionUse(members: readonly Type[], spot: Spot, building: Building): PlainUse {
  const nullable = acceptsNull({ kind: 'union', members }, building);
  const others = members.filter(({ kind }) => kind !== 'null');
  const one = singleOf(others, building.types);
  if (one !== undefined) return { ...useOf(one, spot, building), nullable };
  const kind = 'union';
  let only: PlainUse | undefined;
  const name = declare(spot, building, (own) => {
    const branches = branchesOf(others, own, building);
    if (branches.length === 1) only = branches[0]!.use;
    if (branches.some(({ use }) => use.shape.kind === 'any')) only = ANY;
    return only === undefined ? { kind, branches } : undefined;
  });
  return only === undefined ? { nullable, shape: { kind, name } } : { ...only, nullable: nullable || only.nullable };
}

/** Branches with the most required members first: a reader that takes the first that fits loses the least. */
function branchesOf(members: readonly Type[], owner: string, building: Building): readonly PlainBranch[] {
  const told = constantsOf(members);
  const branches = members.map((member, at) => {
    const part = told?.[at] ?? String(at + 1);
    const spot = { name: `${owner}${part}`, isOwn: false, about: { deprecated: false, examples: [] }, said: [] };
    const use = useOf(member, spot, building);
    const weight = requiredOf(resolveType(member, building.types));
    return { branch: { wanted: wantedFor(use, part), use: { ...use, nullable: false } }, weight, at };
  });
  const once = new Map(branches.map((one) => [JSON.stringify(one.branch.use), one]));
  const inOrder = [...once.values()].toSorted((a, b) => b.weight - a.weight || a.at - b.at).map(({ branch }) => branch);
  const count = Map.groupBy(inOrder, ({ wanted }) => wanted);
  return inOrder.map((branch) =>
    count.get(branch.wanted)!.length === 1
      ? branch
      : { ...branch, wanted: `${branch.wanted}${count.get(branch.wanted)!.indexOf(branch) + 1}` },
  );
}

/** Of types that all hold and are no objects: the first that says which kind of value it is. */
function simplest(members: readonly Type[], spot: Spot, building: Building): PlainUse {
  const telling = members.find(
    (member) => !['unknown', 'object', 'union'].includes(resolveType(member, building.types).kind),
  );
  const mixed = members.some((member) => resolveType(member, building.types).kind === 'object');
  return telling === undefined || mixed ? ANY : useOf(telling, spot, building);
}

const inside = (spot: Spot, part: string): Spot => ({ ...spot, name: `${spot.name}${part}`, isOwn: false });

function acceptsNull(written: Type, building: Building, seen: readonly Type[] = []): boolean {
  const type = resolveType(written, building.types);
  if (type.kind === 'union')
    return !seen.includes(type) && type.members.some((member) => acceptsNull(member, building, [...seen, type]));
  const isNull = type.kind === 'null' || (type.kind === 'literal' && type.value === null);
  return isNull || (type.kind === 'enum' && type.values.includes(null));
}

/** What a named type that is still being read will be declared as. */
function declaredKind(type: Type, building: Building): PlainDeclaration['kind'] | undefined {
  if (type.kind === 'object') return type.fields.length > 0 ? 'object' : undefined;
  if (type.kind === 'intersection') return mergedObject(type, building.types) === undefined ? undefined : 'object';
  if (type.kind !== 'union') return undefined;
  const others = type.members.filter(({ kind }) => kind !== 'null');
  const one = singleOf(others, building.types);
  return one === undefined ? 'union' : declaredKind(one, building);
}

type Parts<D> = D extends unknown ? Omit<D, 'contractName' | 'about' | 'notes'> : never;

/** Keeps a declaration under a name that no other has, and says which. Nothing is kept when there are no parts. */
function declare(
  { name, isOwn, about, said }: Spot,
  { taken, declared }: Building,
  parts: (own: string) => Parts<PlainDeclaration> | undefined,
): string {
  const own = isOwn ? name : freeName(name, taken);
  taken.add(own);
  const found = parts(own);
  if (found !== undefined) declared.set(own, { ...found, contractName: own, about, notes: said });
  else if (!isOwn) taken.delete(own);
  return own;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count++) {
    const free = count === 1 ? name : `${name}_${count}`;
    if (!taken.has(free)) return free;
  }
}
