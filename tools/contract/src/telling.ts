/** Which event a body is, by the rules of the contract. */
import type { EventRule } from '../schema/webhooks.d.ts';
import type { Json } from './contract.ts';
import { fromPointer, isList, isObject } from './place.ts';

/** Undefined when no rule tells a known event. Header names are compared without case. */
export function tellEvent(
  rules: readonly EventRule[],
  names: ReadonlySet<string>,
  body: Json,
  headers: Readonly<Record<string, string>> = {},
): string | undefined {
  for (const rule of rules) {
    const said = sayings(rule, body, headers).map((name) =>
      rule.aliases && Object.hasOwn(rule.aliases, name) ? rule.aliases[name]! : name,
    );
    const known = said.find((name) => names.has(name));
    if (known !== undefined) return known;
  }
  return undefined;
}

function sayings(rule: EventRule, body: Json, headers: Readonly<Record<string, string>>): readonly string[] {
  if ('pointer' in rule) {
    const value = valueAt(body, rule.pointer);
    return typeof value === 'string' ? [value] : [];
  }
  if ('header' in rule)
    return Object.entries(headers).flatMap(([name, value]) =>
      name.toLowerCase() === rule.header.toLowerCase() ? [value] : [],
    );
  return Object.entries(rule.present).flatMap(([pointer, name]) =>
    valueAt(body, pointer) === undefined ? [] : [name],
  );
}

/** The value at a JSON pointer, or undefined. Only own members count. */
function valueAt(body: Json, pointer: string): Json | undefined {
  return fromPointer(pointer)?.reduce<Json | undefined>((value, key) => {
    if (isList(value)) return /^\d+$/.test(key) ? value[Number(key)] : undefined;
    return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }, body);
}
