/** Members by which events that belong together differ. */
import type { Contract, Event } from '@hookwright/contract';
import type { SiblingsDocs } from '../../runtime/docs.js';
import { comparedMembers } from './compared.ts';
import type { ComparedMember } from './compared.ts';
import { typeNames } from './page.ts';

/** More columns than these would not fit on a page, and more rows would not be read. */
const MOST_EVENTS = 6;
const MOST_ROWS = 60;

export function siblingsOf(event: Event, contract: Contract): SiblingsDocs {
  const compared = [event, ...siblings(event, contract)].slice(0, MOST_EVENTS);
  if (compared.length === 1) return { events: [], rows: [], same: 0 };
  const names = typeNames(contract);
  const members = comparedMembers(
    compared.map(({ typeName }) => names.get(typeName)!.type),
    names,
  );
  const differing = members.filter(isDifferent);
  const named = new Set(contract.webhooks.event.flatMap((rule) => ('pointer' in rule ? pathOf(rule.pointer) : [])));
  return {
    events: compared.map(({ name }) => name),
    rows: differing
      .filter(({ path }) => !named.has(path))
      .slice(0, MOST_ROWS)
      .map(({ path, cells }) => ({ path, cells: cells.map((cell) => cell?.line ?? null) })),
    same: members.length - differing.length,
  };
}

const isDifferent = ({ cells: [first, ...others] }: ComparedMember): boolean =>
  others.some((cell) => cell?.text !== first?.text);

/** Of the same category, or about the same thing as their names tell; all, where an event is alone. */
function siblings(event: Event, { events }: Contract): readonly Event[] {
  const others = events.filter((other) => other !== event);
  const sameCategory = others.filter(({ category }) => category === event.category);
  const sameThing = others.filter(({ name }) => thingOf(name) === thingOf(event.name));
  const nearest = event.category === undefined ? [sameThing, sameCategory] : [sameCategory];
  return nearest.find((found) => found.length > 0) ?? others;
}

/** `contract.added` → `contract`. */
const thingOf = (name: string): string => /^[^._:/-]*/.exec(name)![0];

/** Where the name of the event stands, which is another in each anyhow. */
const pathOf = (pointer: string): string => pointer.slice(1).replaceAll('/', '.');
