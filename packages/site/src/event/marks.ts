import type { Property, Shape, Variant } from '../model.ts';
import { readJsonLines, type JsonMember, type JsonNode } from './json-lines.ts';

/** For each line of an example: the id of the property that it shows, and undefined where it shows none. */
export type Marks = readonly (string | undefined)[];

type Members = Pick<Shape, 'properties' | 'variants'> & { readonly see?: Shape['see']; readonly keys?: Shape['keys'] };

interface Place {
  /** The nearest property of this page. Members that are told on another page are theirs too. */
  readonly id: string | undefined;
  readonly members: Members | undefined;
}

/** Marks the lines of JSON text with the properties of a payload. Text that is no JSON has no marks. */
export function markLines(text: string, payload: Shape): Marks {
  const root = readJsonLines(text);
  const marks: (string | undefined)[] = Array.from({ length: text.split('\n').length }, () => undefined);
  if (root === undefined) return marks;
  const byId = new Map<string, Property>();
  collect(payload, byId);
  mark(root, { id: undefined, members: payload }, { marks, byId });
  return marks;
}

interface Page {
  readonly marks: (string | undefined)[];
  readonly byId: ReadonlyMap<string, Property>;
}

function collect({ properties, variants }: Members, byId: Map<string, Property>): void {
  for (const property of properties) {
    byId.set(property.id, property);
    collect(property, byId);
  }
  for (const variant of variants) collect(variant, byId);
}

function mark(node: JsonNode, place: Place, page: Page): void {
  page.marks[node.from] ??= place.id;
  if (node.kind === 'array') for (const item of node.items) mark(item, place, page);
  if (node.kind === 'object') {
    const find = finder(node.members, place, page);
    for (const member of node.members) {
      const child = find(member.name);
      // Two members on one line: the line belongs to the first.
      page.marks[member.line] ??= child.id;
      mark(member.value, child, page);
    }
  }
  page.marks[node.to] ??= place.id;
}

/** Where the members of one object are told. Of the variants the one that fits the object best comes first. */
function finder(members: readonly JsonMember[], place: Place, page: Page): (name: string) => Place {
  const shape = follow(place.members, page);
  if (shape === undefined) return () => ({ id: place.id, members: undefined });
  const known = reachable(shape, members, page);
  return (name) => {
    const property = known.get(name);
    if (property !== undefined) return { id: property.id, members: property };
    const { keys, ...value } = shape;
    return { id: place.id, members: keys === undefined ? undefined : value };
  };
}

function follow(members: Members | undefined, page: Page): Members | undefined {
  if (members?.see === undefined || !('anchor' in members.see)) return members;
  return page.byId.get(members.see.anchor) ?? members;
}

function reachable(shape: Members, members: readonly JsonMember[], page: Page): ReadonlyMap<string, Property> {
  const known = new Map<string, Property>();
  const add = (property: Property): void => void (known.has(property.name) || known.set(property.name, property));
  shape.properties.forEach(add);
  const variants = shape.variants.map((variant) => ({ variant, fit: fitOf(variant, members, page) }));
  for (const { variant } of variants.toSorted((a, b) => b.fit - a.fit)) {
    reachable(follow(variant, page) ?? variant, members, page).forEach(add);
  }
  return known;
}

/** How many members a variant tells, and much less where it rules out a value. */
function fitOf(variant: Variant, members: readonly JsonMember[], page: Page): number {
  const shape = follow(variant, page) ?? variant;
  const own = shape.properties.reduce((fit, property) => {
    const member = members.find(({ name }) => name === property.name);
    if (member === undefined) return fit - (property.required ? 10 : 0);
    return fit + (rulesOut(property, member.value) ? -1000 : 1);
  }, 0);
  const inner = shape.variants.map((each) => fitOf(each, members, page));
  return own + (inner.length === 0 ? 0 : Math.max(...inner));
}

function rulesOut({ values, open }: Property, node: JsonNode): boolean {
  if (open || values.length === 0 || node.kind !== 'scalar') return false;
  const plain = node.text.startsWith('"') ? (JSON.parse(node.text) as string) : node.text;
  return !values.some(({ value }) => value === plain || value === node.text);
}
