/** How types refer to each other: what would never end, and what would take too long to check. */
import type { Json } from './contract.ts';
import type { NamedSchema } from './named-types.ts';
import { own } from './place.ts';
import type { Report } from './problems.ts';
import { subschemas } from './subschemas.ts';

/** Keywords whose schemas are about the same value, not about a part of it. */
const samePlace = new Set(['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'dependencies']);

/** A cycle of references about one value makes a schema that never ends: checking a value would not end either. */
export function checkRecursion(types: readonly NamedSchema[], report: Report): void {
  const inPlace = new Map(types.map(({ name, schema }) => [name, references(schema, false)]));
  const all = new Map(types.map(({ name, schema }) => [name, references(schema, true)]));
  const endless = components(inPlace);
  const recursive = components(all);
  for (const { name, place, schema } of types) {
    const ring = endless.get(name);
    if (ring !== undefined) report('schema-endless', place, { name, ring: ring.join(' → ') });
    const group = recursive.get(name);
    if (ring === undefined && group !== undefined && hasRecursiveUnion(schema, new Set(group)))
      report('schema-union-recursive', place, { name });
  }
}

/** Type names that a schema refers to: all of them, or only those about the same value. */
export function references(schema: Json, deep: boolean, found = new Set<string>()): ReadonlySet<string> {
  const to = own(schema, '$ref');
  if (typeof to === 'string') found.add(to.slice('#/definitions/'.length));
  for (const { keyword, schema: inner } of subschemas(schema))
    if (deep || samePlace.has(keyword)) references(inner, deep, found);
  return found;
}

/** A union of which two branches lead back into their own group is tried again at every level. */
function hasRecursiveUnion(schema: Json, group: ReadonlySet<string>): boolean {
  const inner = subschemas(schema);
  const back = (keyword: string) =>
    inner.filter((one) => one.keyword === keyword && [...references(one.schema, true)].some((name) => group.has(name)))
      .length;
  return back('anyOf') > 1 || back('oneOf') > 1 || inner.some((one) => hasRecursiveUnion(one.schema, group));
}

/** Groups of names that all lead to each other, by name; a name that leads only to others is in none. */
function components(edges: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, readonly string[]> {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const onStack = new Set<string>();
  const found = new Map<string, readonly string[]>();
  for (const start of edges.keys()) {
    if (order.has(start)) continue;
    // An explicit stack: a chain of thousands of types would overflow that of the program.
    const work: { readonly name: string; readonly next: Iterator<string> }[] = [];
    const enter = (name: string) => {
      order.set(name, order.size);
      low.set(name, order.get(name)!);
      stack.push(name);
      onStack.add(name);
      work.push({ name, next: (edges.get(name) ?? new Set<string>()).values() });
    };
    enter(start);
    for (let top = work.at(-1); top !== undefined; top = work.at(-1)) {
      const step = top.next.next();
      if (step.done !== true) {
        if (!order.has(step.value)) enter(step.value);
        else if (onStack.has(step.value)) low.set(top.name, Math.min(low.get(top.name)!, order.get(step.value)!));
        continue;
      }
      work.pop();
      const parent = work.at(-1);
      if (parent !== undefined) low.set(parent.name, Math.min(low.get(parent.name)!, low.get(top.name)!));
      if (low.get(top.name) !== order.get(top.name)) continue;
      const group = stack.splice(stack.lastIndexOf(top.name));
      for (const name of group) onStack.delete(name);
      if (group.length > 1 || edges.get(top.name)?.has(top.name)) for (const name of group) found.set(name, group);
    }
  }
  return found;
}
