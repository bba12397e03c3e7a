/** Every case, in the order in which they are tried. What each one sends is in `plans/`. */
import { accepts } from './cases/accepts.ts';
import { origin } from './cases/origin.ts';
import { refuses } from './cases/refuses.ts';
import { repeats } from './cases/repeats.ts';
import { robust } from './cases/robust.ts';
import { MockError } from '../mock-error.ts';
import { suggestion } from '../nearest.ts';
import type { CertifyOptions } from './certification.ts';
import type { CertificationCase } from './plan.ts';

/** Later cases may exhaust a receiver, so what it does on a good day comes first. */
export const cases: readonly CertificationCase[] = [...accepts, ...origin, ...refuses, ...repeats, ...robust];

/**
 * The cases that are asked for, by id or by group.
 *
 * @throws {MockError} `bad-request` for a name that is none, with the nearest one
 */
export function chooseCases({ only = [], skip = [] }: Pick<CertifyOptions, 'only' | 'skip'>): typeof cases {
  const known = [...cases.map(({ id }) => id), ...new Set(cases.map(({ group }) => group))];
  for (const name of [...only, ...skip]) {
    if (known.includes(name)) continue;
    throw new MockError('bad-request', `There is no case ${JSON.stringify(name)}`, suggestion(name, known));
  }
  const isIn = (names: readonly string[], { id, group }: CertificationCase) =>
    names.includes(id) || names.includes(group);
  return cases.filter((one) => (only.length === 0 || isIn(only, one)) && !isIn(skip, one));
}
