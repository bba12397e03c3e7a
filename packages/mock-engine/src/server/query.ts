/** The query of a control call: texts and whole numbers, none of them needed. */
import { suggestion } from '../nearest.ts';
import { ProblemError } from './problem.ts';
import type { Schema } from './schemas.ts';

/** @throws {ProblemError} `bad-request` for a name that is unknown or there twice, or a value that does not fit */
export function readQuery(
  known: Readonly<Record<string, Schema>>,
  search: URLSearchParams,
): Readonly<Record<string, string | number>> {
  const entries = new Map<string, string | number>();
  for (const [name, value] of search) {
    const schema = Object.hasOwn(known, name) ? known[name] : undefined;
    const shown = JSON.stringify(name.slice(0, 80));
    if (schema === undefined) refuse(`The query has no ${shown} here`, suggestion(name, Object.keys(known)));
    if (entries.has(name)) refuse(`The query has ${shown} twice`);
    entries.set(name, read(shown, value, schema));
  }
  return Object.fromEntries(entries);
}

function read(name: string, value: string, schema: Schema): string | number {
  const allowed = schema['enum'] as readonly string[] | undefined;
  if (allowed?.includes(value) === false) refuse(`${name} in the query is unknown`, suggestion(value, allowed));
  if (schema['type'] !== 'integer') return value;
  const [least, most] = [Number(schema['minimum']), Number(schema['maximum'])];
  if (/^\d{1,15}$/.test(value) && Number(value) >= least && Number(value) <= most) return Number(value);
  return refuse(`${name} in the query is no whole number from ${least} to ${most}`);
}

function refuse(message: string, help?: string): never {
  throw new ProblemError('bad-request', message, help);
}
