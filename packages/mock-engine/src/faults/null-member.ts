import type { Json } from '../mocked-provider.ts';
import { judge } from '../payload/judge.ts';
import { pointerOf, withValueAt } from '../payload/paths.ts';
import { eventPlaces } from './event-places.ts';
import type { BodyFault } from './fault.ts';
import { placesOf } from './places.ts';
import { shuffled } from './shuffle.ts';

/** Members that are tried, before a body is taken for one in which everything may be null. */
const mostTries = 200;

export const nullMember: BodyFault = {
  stage: 'body',
  title: 'Null where it may not be',
  effect: 'Makes a member null that the contract says is never null.',
  corrupt: (body, { provider, event, random }) => {
    const payload = JSON.parse(body) as Json;
    const telling = new Set(eventPlaces(provider.webhooks.event).map(pointerOf));
    const members = placesOf(payload).filter(
      ({ keys, value }) => typeof keys.at(-1) === 'string' && value !== null && !telling.has(pointerOf(keys)),
    );
    for (const { keys } of shuffled(members, random).slice(0, mostTries)) {
      const changed = withValueAt(payload, pointerOf(keys), null);
      if (!judge(provider, event, changed).ok) return JSON.stringify(changed);
    }
    return { since: 'every member of this body may be null' };
  },
};
