/** Which members of a body are sent only to endpoints with a capability, and the way to them from each event. */
import { code, key, typeRef } from '@hookwright/code';
import type { Contract, Field, Type } from '@hookwright/contract';
import type { Emitter } from './emitter.ts';
import { MOCK_ENGINE, packageModule } from './layout.ts';
import { block, data, dataModule } from './mock-data.ts';
import { ownTypes } from './symbols.ts';

export const emitMockCapabilities: Emitter = (contract) => {
  const events = typeRef(ownTypes(contract).events, packageModule(contract, 'validators'));
  const members = capabilityMembers(contract);
  const capabilities = {
    name: 'capabilityMembers',
    comment: 'Type → its members that need a capability, or that lead to such members.',
    value: block([...members].map(([type, ways]) => code`${key(type)}: ${waysOf(ways)},`)),
    type: code`${typeRef('CapabilityMembers', MOCK_ENGINE)}`,
  };
  const types = {
    name: 'types',
    comment: 'Event → the type of its body.',
    value: block(contract.events.map(({ name, typeName }) => code`${key(name)}: ${typeName},`)),
    type: code`{ readonly [Type in keyof ${events}]: string }`,
  };
  return dataModule(
    'capabilities',
    'what depends on the capabilities of an endpoint.',
    [capabilities, types],
    contract,
  );
};

interface Way {
  readonly capability?: string;
  readonly types: readonly string[];
}
type Ways = ReadonlyMap<string, Way>;

const waysOf = (ways: Ways) =>
  block(
    [...ways].map(([name, { capability, types }]) => {
      return code`${key(name)}: ${data({ capability, types: types.length === 0 ? undefined : types })},`;
    }),
  );

/** From the events' bodies down; types that lead nowhere are left out, and so are members that do. */
function capabilityMembers(contract: Contract): ReadonlyMap<string, Ways> {
  const all = typesBelow(contract);
  const leading = leadingTypes(all);
  const kept = [...leading].toSorted().map((name): readonly [string, Ways] => {
    const ways = [...all.get(name)!].map(([member, way]): readonly [string, Way] => [
      member,
      { ...way, types: way.types.filter((type) => leading.has(type)) },
    ]);
    return [name, new Map(ways.filter(([, { capability, types }]) => capability !== undefined || types.length > 0))];
  });
  return new Map(kept);
}

/** Every type that a body reaches, by name. An object without a name is called for where it stands: `Order.items`. */
function typesBelow({ events, types }: Contract): ReadonlyMap<string, Ways> {
  const named = new Map(types.map(({ name, type }) => [name, type]));
  const found = new Map<string, Ways>();
  const queue = events.map(({ typeName }) => ({ name: typeName, type: named.get(typeName)! }));
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { name, type } = next;
    if (found.has(name)) continue;
    const ways = new Map<string, Way>();
    for (const field of fieldsOf(type, named)) {
      const below = objectsIn(field.type, `${name}.${field.name}`, named);
      queue.push(...below);
      ways.set(
        field.name,
        merged(
          ways.get(field.name),
          field,
          below.map((one) => one.name),
        ),
      );
    }
    found.set(name, ways);
  }
  return found;
}

/** A member that is declared twice needs a capability only when every declaration says so. */
function merged(before: Way | undefined, { about }: Field, types: readonly string[]): Way {
  const capability = before === undefined || before.capability !== undefined ? about.capability : undefined;
  return {
    ...(capability !== undefined && { capability }),
    types: [...new Set([...(before?.types ?? []), ...types])].toSorted(),
  };
}

type Types = ReadonlyMap<string, Type>;

/** The members of a value, or of its items, whatever alternative it is. */
function fieldsOf(type: Type, named: Types, seen: readonly string[] = []): readonly Field[] {
  if (type.kind === 'object') return type.fields;
  if (type.kind === 'array') return fieldsOf(type.items, named, seen);
  if (type.kind === 'union' || type.kind === 'intersection')
    return type.members.flatMap((member) => fieldsOf(member, named, seen));
  if (type.kind !== 'reference' || seen.includes(type.to)) return [];
  return fieldsOf(named.get(type.to)!, named, [...seen, type.to]);
}

/** The named types that a value or its items may have, and the objects that have no name. */
function objectsIn(type: Type, where: string, named: Types): readonly { readonly name: string; readonly type: Type }[] {
  switch (type.kind) {
    case 'reference':
      return [{ name: type.to, type: named.get(type.to)! }];
    case 'object':
      return [{ name: where, type }];
    case 'array':
      return objectsIn(type.items, where, named);
    case 'union':
    case 'intersection':
      return type.members.flatMap((member, index) =>
        objectsIn(member, index === 0 ? where : `${where}.${index}`, named),
      );
    default:
      return [];
  }
}

/** Those with a member that needs a capability, and those with a member of such a type, and so on. */
function leadingTypes(all: ReadonlyMap<string, Ways>): ReadonlySet<string> {
  const leading = new Set<string>();
  for (let before = -1; before !== leading.size;) {
    before = leading.size;
    for (const [name, ways] of all)
      if (
        [...ways.values()].some(
          ({ capability, types }) => capability !== undefined || types.some((one) => leading.has(one)),
        )
      )
        leading.add(name);
  }
  return leading;
}
