import type { EventRule } from '@hookwright/receiver';
import type { Json, MockedProvider } from '../mocked-provider.ts';
import { isList, keysOf, objectOf, pointerOf, valueAt, withValueAt } from '../payload/paths.ts';
import type { BodyFault } from './fault.ts';

/** An event that was added after the contract was written: every place that tells events tells a new one. */
export const unknownEvent: BodyFault = {
  stage: 'body',
  title: 'Unknown event',
  effect: 'Names an event that the contract does not have, in every place that tells events.',
  corrupt: (body, { provider, event }) => {
    const { event: rules } = provider.webhooks;
    if (rules.length === 0) return { since: 'nothing in these deliveries names the event' };
    const payload = JSON.parse(body) as Json;
    const changed = rules.reduce((here, rule) => renamedBy(rule, here, newName(provider, event)), payload);
    return JSON.stringify(changed);
  },
  alter: (parts, { provider, event }) => {
    const rules = provider.webhooks.event.flatMap((rule) => ('header' in rule ? [rule.header.toLowerCase()] : []));
    const headers = parts.headers.map(([name, value]) =>
      rules.includes(name.toLowerCase()) ? ([name, newName(provider, event)] as const) : ([name, value] as const),
    );
    return { ...parts, headers };
  },
};

function renamedBy(rule: EventRule, payload: Json, name: string): Json {
  if ('header' in rule) return payload;
  if ('pointer' in rule) {
    return valueAt(payload, keysOf(rule.pointer)) === undefined ? payload : withValueAt(payload, rule.pointer, name);
  }
  return Object.keys(rule.present).reduce((here, pointer) => withRenamedMember(here, keysOf(pointer)), payload);
}

function withRenamedMember(payload: Json, keys: readonly string[]): Json {
  const last = keys.at(-1);
  const parentKeys = keys.slice(0, -1);
  const parent = valueAt(payload, parentKeys);
  if (last === undefined || typeof parent !== 'object' || parent === null || isList(parent)) return payload;
  if (!Object.hasOwn(parent, last)) return payload;
  const entries = Object.entries(parent).map(([name, value]) => [name === last ? `${name}V2` : name, value] as const);
  return withValueAt(payload, pointerOf(parentKeys), objectOf(entries));
}

/** A name in the style of the provider's own, which none of its events has. */
function newName({ events }: MockedProvider, event: string): string {
  const separator = /[._:/-]/.exec(event)?.[0] ?? '_';
  let name = `${event}${separator}v2`;
  while (Object.hasOwn(events, name)) name += separator + 'new';
  return name;
}
