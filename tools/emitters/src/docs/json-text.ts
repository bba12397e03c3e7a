/** JSON for files that tools read, and people now and then. */
import type { Json } from '@hookwright/contract';

/**
 * Two spaces deep down to a level, and from there a line for each value: a property of a schema, an example. All the way
 * down, half of such a file would be margin.
 */
export const jsonText = (value: Json, levels: number): string => `${print(value, '\n', levels)}\n`;

/** @param margin - the line break and the spaces that the value's own lines begin with */
function print(value: Json, margin: string, levels: number): string {
  if (typeof value !== 'object' || value === null || levels <= 0) return JSON.stringify(value);
  const inner = `${margin}  `;
  if (Array.isArray(value)) {
    const items = (value as readonly Json[]).map((one) => print(one, inner, levels - 1));
    return items.length === 0 ? '[]' : `[${inner}${items.join(`,${inner}`)}${margin}]`;
  }
  const members = Object.entries(value).map(
    ([name, one]) => `${JSON.stringify(name)}: ${print(one, inner, name === 'examples' ? 1 : levels - 1)}`,
  );
  return members.length === 0 ? '{}' : `{${inner}${members.join(`,${inner}`)}${margin}}`;
}
