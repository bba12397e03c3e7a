/** What a test changes of a body, and the body that comes of it. */

/**
 * Members of a body that shall be otherwise, however deep. A list takes the place of the whole list, and `undefined` takes
 * an optional member away.
 */
export type Changes<Body> = Body extends Leaf | readonly unknown[]
  ? Body
  : Body extends object
    ? {
        readonly [Name in keyof Body]?: {} extends Pick<Body, Name>
          ? Changes<Body[Name]> | undefined
          : Changes<Body[Name]>;
      }
    : Body;

/** Text first: `string & {}`, which stands for new values of an open enum, would count as an object. */
type Leaf = string | number | boolean | null | undefined;

/** A copy in which nothing is shared with `body` or `changes`, as JSON carries it. */
export function changed<Body>(body: Body, changes: unknown): Body {
  return JSON.parse(JSON.stringify(merged(body, changes))) as Body;
}

function merged(body: unknown, changes: unknown): unknown {
  if (!isMembers(changes)) return changes;
  const members = isMembers(body) ? body : {};
  const kept = Object.entries(members).map(([name, value]) => [
    name,
    Object.hasOwn(changes, name) ? merged(value, changes[name]) : value,
  ]);
  const added = Object.entries(changes)
    .filter(([name]) => !Object.hasOwn(members, name))
    .map(([name, value]) => [name, merged(undefined, value)]);
  // Entries, since an assignment to `__proto__` would set the prototype.
  return Object.fromEntries([...kept, ...added]);
}

/** Dates and the like are values: they become what JSON makes of them. */
function isMembers(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
