/**
 * `pnpm bench [part…]`: every number that the README states, measured again. Each is a ratio against a peer in the same
 * run, or a size; absolute times depend on the machine and are shown only beside them. Ends with 1 when a goal is missed.
 */
import { documenting } from './documenting.ts';
import { generating } from './generating.ts';
import { mocking } from './mocking.ts';
import { receiving } from './receiving.ts';
import { starting } from './starting.ts';
import { validating } from './validating.ts';

/** One line of the table. */
export interface Row {
  readonly what: string;
  /** What was measured, in words: `0.31 s against 2.10 s`. */
  readonly measured: string;
  readonly value: number;
  /** The bound and the side on which the value must lie. */
  readonly goal: { readonly atMost: number } | { readonly atLeast: number };
  readonly unit: string;
}

const parts: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  starting,
  validating,
  generating,
  mocking,
  receiving,
  documenting,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}
const short = (value: number): number => Number(value.toPrecision(3));
let missed = 0;
for (const [name, measure] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n${name}`);
  for (const row of await measure()) {
    const good = 'atMost' in row.goal ? row.value <= row.goal.atMost : row.value >= row.goal.atLeast;
    if (!good) missed += 1;
    const bound = 'atMost' in row.goal ? `at most ${short(row.goal.atMost)}` : `at least ${short(row.goal.atLeast)}`;
    console.log(
      `  ${good ? '✓' : '✗'} ${row.what}: ${round(row.value)}${row.unit} (goal: ${bound}${row.unit}) — ${row.measured}`,
    );
  }
}
if (missed > 0) console.log(`\n${missed} goal${missed === 1 ? '' : 's'} missed.`);
process.exitCode = missed > 0 ? 1 : 0;

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
