import type { Json } from '../mocked-provider.ts';
import { judge } from '../payload/judge.ts';
import { pointerOf, withValueAt } from '../payload/paths.ts';
import { eventPlaces } from './event-places.ts';
import type { BodyFault } from './fault.ts';
import { placesOf } from './places.ts';
import { shuffled } from './shuffle.ts';

/** Texts that are tried, before a body is taken for one without such a set. */
const mostTries = 500;

/** A value that a provider added to a set after the contract was written. */
export const newEnumValue: BodyFault = {
  stage: 'body',
  title: 'New value',
  effect: 'Gives a member with a set of known values one that the contract does not list.',
  corrupt: (body, { provider, event, random }) => {
    const payload = JSON.parse(body) as Json;
    const telling = new Set(eventPlaces(provider.webhooks.event).map(pointerOf));
    const texts = placesOf(payload).filter(
      ({ keys, value }) => typeof value === 'string' && !telling.has(pointerOf(keys)),
    );
    for (const { keys, value } of shuffled(texts, random).slice(0, mostTries)) {
      const changed = withValueAt(payload, pointerOf(keys), newValue(value as string));
      const result = judge(provider, event, changed);
      const pointer = pointerOf(keys);
      if (result.ok && result.drift.some((one) => one.code === 'new-value' && one.pointer === pointer)) {
        return JSON.stringify(changed);
      }
    }
    return { since: 'this body has no member with an open set of values' };
  },
};

/** In the spelling of the value that it replaces. */
function newValue(value: string): string {
  if (/^[A-Z0-9_]+$/.test(value)) return 'NEW_VALUE';
  return value.includes(' ') ? 'new value' : /[A-Z]/.test(value) ? 'NewValue' : 'new_value';
}
