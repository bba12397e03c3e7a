/** A page that is being filled with properties: their ids, and where each named type is told. */
import type { Contract, Evidence, NamedType } from '@hookwright/contract';
import type { Line, Property, Shape, Variant } from '../../runtime/docs.js';
import { namesOf } from './reading.ts';
import type { Names } from './reading.ts';

/** While a page is filled, what lies below a property comes later than the property. */
type Open<Part extends Shape | Variant> = Omit<Part, 'properties' | 'variants' | 'see' | 'keys'> & {
  readonly properties: OpenProperty[];
  readonly variants: OpenVariant[];
  see?: NonNullable<Shape['see']>;
  keys?: Line;
};
export type OpenShape = Open<Shape>;
export type OpenProperty = Open<Property>;
export type OpenVariant = Open<Variant> & { keys?: Line };

/** Where properties go, and what they inherit. */
export interface Place {
  readonly into: OpenShape | OpenProperty | OpenVariant;
  /** Path for people, with marks of lists. */
  readonly path: string;
  /** Path for ids, as it is before it is made unique. */
  readonly idPath: string;
  /** Id of the property itself; empty for a body. */
  readonly anchor: string;
  readonly evidence?: Evidence | undefined;
  /** What is told first when not all can be: 0 for members that are always there. */
  readonly rank: number;
}

/** A named type that is told when all nearer ones are. */
export interface Task {
  readonly name: string;
  readonly place: Place;
}

export interface Page {
  readonly names: Names;
  readonly ids: Set<string>;
  /** Type → id of the property under which it is told. */
  readonly told: Map<string, string>;
  readonly queue: Task[];
  /** Properties after which a type of its own is told elsewhere; 0 tells all of them elsewhere. */
  readonly most: number;
}

export const openPage = (names: Names, most: number): Page => ({
  names,
  ids: new Set(),
  told: new Map(),
  queue: [],
  most,
});

const namesKept = new WeakMap<Contract, Names>();

/** Types by name, made once for each contract. */
export function typeNames(contract: Contract): Names {
  const found = namesKept.get(contract) ?? namesOf(contract);
  namesKept.set(contract, found);
  return found;
}

const PLAIN = /^[\w-]+$/;

/** A name as it may stand in a fragment; a lone half of a character has no such form. */
const fragment = (name: string): string =>
  PLAIN.test(name) ? name : encodeURI(name.toWellFormed()).replaceAll('#', '%23') || '~';

/** The path of a member, as ids have it. */
export const idPathOf = (above: string, name: string): string =>
  above === '' ? fragment(name) : `${above}.${fragment(name)}`;

/** Takes an id that no property of the page has. */
export function takeId(page: Page, path: string): string {
  // Such ids are for parts of the page itself.
  const wanted = path.startsWith('section-') ? `%73${path.slice(1)}` : path;
  let id = wanted;
  for (let count = 2; page.ids.has(id); count++) id = `${wanted}~${count}`;
  page.ids.add(id);
  return id;
}

export const titleOf = ({ about, name }: NamedType): string => about.title ?? name;
