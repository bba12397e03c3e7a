/** JSON that a person can compare: each property, event, example and fact has a line, and what is inside it none of its own. */

/** Lists whose items have lines of their own. */
const LISTED = new Set([
  'properties',
  'variants',
  'types',
  'events',
  'headers',
  'examples',
  'rejected',
  'code',
  'facts',
  'glance',
  'quirks',
  'sources',
  'unknown',
  'capabilities',
  'categories',
  'scenarios',
  'steps',
  'schemes',
  'operations',
  'replies',
  'rows',
  'downloads',
]);

type Members = Readonly<Record<string, unknown>>;

/** A file of JSON, with a line for each member. Members that are undefined are left out, as ever. */
export function printJson(value: object): string {
  const lines = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([name, member]) => ` ${JSON.stringify(name)}: ${print(name, member, ' ')}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

function print(name: string, value: unknown, margin: string): string {
  if (!isLong(name, value)) return JSON.stringify(value);
  const inner = `${margin} `;
  if (Array.isArray(value)) {
    const items = value.map((item) => print('', item, inner));
    return `[\n${inner}${items.join(`,\n${inner}`)}\n${margin}]`;
  }
  const entries = Object.entries(value as Members).filter(([, member]) => member !== undefined);
  const [long, short] = [
    entries.filter(([key, one]) => isLong(key, one)),
    entries.filter(([key, one]) => !isLong(key, one)),
  ];
  const parts = [
    ...(short.length === 0 ? [] : [JSON.stringify(Object.fromEntries(short)).slice(1, -1)]),
    ...long.map(([key, member]) => `${JSON.stringify(key)}: ${print(key, member, inner)}`),
  ];
  return `{${parts.join(`,\n${inner}`)}}`;
}

function isLong(name: string, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.length > 0 && LISTED.has(name) && typeof value[0] === 'object';
  for (const key in value) if (isLong(key, (value as Members)[key])) return true;
  return false;
}
