import type { Json } from '../mocked-provider.ts';
import { judge } from '../payload/judge.ts';
import { isList, objectOf, pointerOf, withValueAt } from '../payload/paths.ts';
import type { Random } from '../random.ts';
import { placesOf, type Place } from './places.ts';
import type { BodyFault } from './fault.ts';
import { shuffled } from './shuffle.ts';

/** How many objects get a member, the body itself among them. */
const mostObjects = 3;

/** Objects that are tried: a free-form one takes any member without drift. */
const mostTries = 50;

/** A provider adds members without a word. A receiver must take them. */
export const unknownMember: BodyFault = {
  stage: 'body',
  title: 'Unknown members',
  effect: 'Adds members that the contract does not have, to the body and to objects inside it.',
  corrupt: (body, { provider, event, random }) => {
    const payload = JSON.parse(body) as Json;
    const objects = placesOf(payload).filter(({ value }) => isObject(value));
    const [first, ...others] = objects;
    const order = first === undefined ? [] : [first, ...shuffled(others, random)];
    let changed = payload;
    let added = 0;
    for (const place of order.slice(0, mostTries)) {
      const name = newName(place, random);
      const candidate = withMember(changed, place, name, random.pick(newValues));
      const result = judge(provider, event, candidate);
      const pointer = pointerOf([...place.keys, name]);
      if (!result.ok || !result.drift.some((finding) => finding.pointer === pointer)) continue;
      changed = candidate;
      added += 1;
      if (added === mostObjects) break;
    }
    return added > 0 ? JSON.stringify(changed) : { since: 'no object of this body can have a member that is unknown' };
  },
};

const newValues: readonly Json[] = [true, 42, 'new', null, { id: 'new-1', enabled: true }, ['first', 'second']];

const newNames = ['reviewState', 'channel', 'tags', 'correlationId', 'revision', 'labels'];

/** In the spelling of the object's own members. */
function newName({ value }: Place, random: Random): string {
  const members = Object.keys(value as object);
  const plain = random.pick(newNames);
  const snake = members.some((name) => name.includes('_')) || !members.some((name) => /[a-z][A-Z]/.test(name));
  let name = snake ? plain.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) : plain;
  while (members.includes(name)) name += '2';
  return name;
}

/** The object is read again from `payload`, since others may have been changed before it. */
const withMember = (payload: Json, { keys }: Place, name: string, value: Json): Json =>
  keys.length === 0
    ? objectOf([...Object.entries(payload as object), [name, value]])
    : withValueAt(payload, pointerOf([...keys, name]), value);

const isObject = (value: Json) => typeof value === 'object' && value !== null && !isList(value);
