/** What a handler does with an event in an example: it looks at a member that is always there. */
import { quote } from '@hookwright/code';
import type { Contract, Event, Type } from '@hookwright/contract';
import { typeNames } from './page.ts';
import type { Names } from './reading.ts';

const DEEPEST = 3;

/** `event.data.id`, or the whole event where no member is certain. */
export function handledText(contract: Contract, { typeName }: Event): string {
  const names = typeNames(contract);
  const { event: rules, registration } = contract.webhooks;
  // The event's name is known there, and of the registration nobody wants to read.
  const passed = new Set([...rules.flatMap((rule) => ('pointer' in rule ? [rule.pointer] : [])), registration.inBody]);
  let level: readonly Reached[] = [{ type: { kind: 'reference', to: typeName }, text: 'event', pointer: '' }];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const members = level.flatMap((one) => membersOf(one, names)).filter(({ pointer }) => !passed.has(pointer));
    const values = members.filter(({ type }) => isValue(type, names));
    const best = values.find(({ pointer }) => /\/(?:id|uuid)$/.test(pointer));
    if (best !== undefined) return best.text;
    const inner = members.filter((member) => !values.includes(member));
    if (inner.length === 0 && values.length > 0) return values[0]!.text;
    level = inner;
  }
  return 'event';
}

interface Reached {
  readonly type: Type;
  readonly text: string;
  readonly pointer: string;
}

function membersOf({ type, text, pointer }: Reached, names: Names): readonly Reached[] {
  const meant = type.kind === 'reference' ? names.get(type.to)?.type : type;
  if (meant?.kind !== 'object') return [];
  return meant.fields
    .filter(({ required }) => required)
    .map(({ name, type }) => ({
      type,
      text: /^[A-Za-z_$][\w$]*$/.test(name) ? `${text}.${name}` : `${text}[${quote(name)}]`,
      pointer: `${pointer}/${name}`,
    }));
}

/** Text, a number or a flag; a union of them too. */
function isValue(type: Type, names: Names): boolean {
  switch (type.kind) {
    case 'string':
    case 'number':
    case 'boolean':
    case 'enum':
      return true;
    case 'union':
      return type.members.every((member) => isValue(member, names));
    case 'reference': {
      const target = names.get(type.to)?.type;
      return target !== undefined && target.kind !== 'reference' && isValue(target, names);
    }
    default:
      return false;
  }
}
