/** Times in bodies, so that what is made up around a body fits it. */
import type { Json } from '@hookwright/contract';

const DATE_TIME = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/;
/** For bodies without a time. */
const OTHERWISE = Date.UTC(2026, 0, 1);

/** The first time in a body, in milliseconds since 1970; one without a zone is taken for UTC. */
export function momentOf(body: Json): number {
  return firstMoment(body) ?? OTHERWISE;
}

function firstMoment(value: Json): number | undefined {
  if (typeof value === 'string') return parsed(value);
  if (typeof value !== 'object' || value === null) return undefined;
  for (const one of Object.values(value as Readonly<Record<string, Json>>)) {
    const found = firstMoment(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

function parsed(text: string): number | undefined {
  if (!DATE_TIME.test(text)) return undefined;
  const hasZone = /(?:Z|[+-]\d\d:\d\d)$/.test(text);
  const time = Date.parse(`${text.replace(' ', 'T')}${hasZone ? '' : 'Z'}`);
  return Number.isNaN(time) || time < 0 ? undefined : time;
}
