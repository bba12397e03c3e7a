/** A body with nothing but what must be there, made from an example. */
import type { Contract, Event, Json, JsonSchema } from '@hookwright/contract';
import { toPointer } from '@hookwright/contract';
import { typeNames } from './page.ts';
import { memberOf, membersOf } from './reading.ts';
import type { Names, Told } from './reading.ts';

type Members = Readonly<Record<string, Json>>;

/** Keywords under which an absent member can be a fault, or make another one necessary. */
const BINDING = ['anyOf', 'oneOf', 'allOf', 'if', 'not', 'dependencies', 'minProperties', 'contains', 'propertyNames'];

/** The payload without its optional members, as far as that is certain to leave a valid one. */
export function minimalBody(contract: Contract, { typeName }: Event, payload: Json): Json {
  const kept = contract.webhooks.event.flatMap((rule) =>
    'pointer' in rule ? [rule.pointer] : 'present' in rule ? Object.keys(rule.present) : [],
  );
  const names = typeNames(contract);
  const told: Told = { type: { kind: 'reference', to: typeName } };
  return smallest(payload, told, { names, kept, pointer: '' });
}

interface Pruning {
  readonly names: Names;
  /** Pointers of members that tell the event. */
  readonly kept: readonly string[];
  readonly pointer: string;
}

function smallest(value: Json, told: Told, pruning: Pruning): Json {
  const { names } = pruning;
  const { type, schema } = told;
  switch (type.kind) {
    case 'reference': {
      const target = names.get(type.to);
      return target === undefined ? value : smallest(value, target, pruning);
    }
    case 'union': {
      const real = membersOf(type.members, schema).filter((member) => member.type.kind !== 'null');
      return value === null || real.length !== 1 ? value : smallest(value, real[0]!, pruning);
    }
    case 'array':
      return isList(value) ? firstItem(value, told, pruning) : value;
    case 'object':
      return isMembers(value) ? required(value, told, pruning) : value;
    default:
      return value;
  }
}

function firstItem(items: readonly Json[], { type, schema }: Told, pruning: Pruning): Json {
  if (type.kind !== 'array' || isBound(schema)) return items;
  const inner = typeof schema === 'object' ? (schema['items'] as JsonSchema | undefined) : undefined;
  const few = items.slice(0, Math.max(1, type.minItems ?? 0));
  // Items that become alike could be refused.
  return type.unique ? few : few.map((item) => smallest(item, { type: type.items, schema: inner }, pruning));
}

function required(value: Members, told: Told, { names, kept, pointer }: Pruning): Json {
  const { type, schema } = told;
  if (type.kind !== 'object' || schema === undefined || isBound(schema)) return value;
  const entries = type.fields.flatMap((field): readonly (readonly [string, Json])[] => {
    const at = pointer + toPointer([field.name]);
    const isNeeded = field.required || kept.some((one) => one === at || one.startsWith(`${at}/`));
    if (!isNeeded || !Object.hasOwn(value, field.name)) return [];
    const member = { type: field.type, schema: memberOf(told, field.name) };
    return [[field.name, smallest(value[field.name]!, member, { names, kept, pointer: at })]];
  });
  return Object.fromEntries(entries);
}

const isBound = (schema: JsonSchema | undefined): boolean =>
  typeof schema === 'object' && BINDING.some((keyword) => Object.hasOwn(schema, keyword));
const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
const isMembers = (value: Json): value is Members => typeof value === 'object' && value !== null && !isList(value);
