/** What our own symbols are called, beside the types and events that the contract names. */
import type { Contract } from '@hookwright/contract';

export interface OwnTypes {
  /** The map from an event's name on the wire to its body: `HousematesEvents`. */
  readonly events: string;
  /** Any event's name: `HousematesEventName`. */
  readonly eventName: string;
  /** Any event's body: `HousematesEvent`. */
  readonly event: string;
  /** Any string, in a union that keeps its known values. */
  readonly otherString: string;
}

/** The names that a contract with this id would have for its own types, if no type of the contract took one. */
export function wantedNames(id: string): OwnTypes {
  const prefix = pascalCase(id);
  return {
    events: `${prefix}Events`,
    eventName: `${prefix}EventName`,
    event: `${prefix}Event`,
    otherString: 'OtherString',
  };
}

/** The names in use. A type of the contract keeps its name; ours steps aside with a trailing `_`. */
export function ownTypes({ id, types }: Pick<Contract, 'id' | 'types'>): OwnTypes {
  const taken = new Set(types.map(({ name }) => name));
  const free = (name: string): string => freeName(name, taken);
  const { events, eventName, event, otherString } = wantedNames(id);
  return { events: free(events), eventName: free(eventName), event: free(event), otherString: free(otherString) };
}

/** The name itself, or with as many `_` behind it as it takes. */
export const freeName = (name: string, taken: ReadonlySet<string>): string =>
  taken.has(name) ? freeName(`${name}_`, taken) : name;

/** `host-building` → `HostBuilding`. An identifier cannot start with a digit, so `3d-tours` → `_3dTours`. */
export function pascalCase(id: string): string {
  const name = id
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
  return /^\d/.test(name) ? `_${name}` : name;
}

/** The ways in which a delivery can be proved, for the type of the descriptor. */
export const schemesOf = ({ webhooks }: Pick<Contract, 'webhooks'>): readonly string[] =>
  [...new Set(webhooks.authentication.map(({ scheme }) => scheme))].toSorted();
