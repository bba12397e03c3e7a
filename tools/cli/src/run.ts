/** Many documents, one after the other: those that did not change cost almost nothing. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Artifact } from '@hookwright/emitters';
import { nodeDisk } from './disk.ts';
import type { Generation } from './generation.ts';
import { isInterrupted } from './notes.ts';
import type { Plan } from './plan.ts';
import { hasErrors, ProblemError, type LocatedProblem } from './problems.ts';
import { SETTLING } from './snapshot.ts';
import { openStates, type Run, type States } from './state.ts';
import { nameOf, type Target } from './targets.ts';

/** `stale` is the answer of `--check` where a run would write. */
type Status = 'written' | 'unchanged' | 'stale' | 'failed';

export interface Result {
  readonly target: Target;
  /** The provider's id, or the document's name while that is unknown. */
  readonly id: string;
  readonly status: Status;
  /** The folder of its packages, absolute; undefined while its id is unknown. */
  readonly folder?: string;
  readonly events?: number;
  /** Present unless nothing had to be looked at. */
  readonly plan?: Plan;
  readonly warnings: number;
  readonly problems: readonly LocatedProblem[];
  /** Files and folders that the result rests on, absolute. */
  readonly read: readonly string[];
}

export interface RunOptions {
  readonly check: boolean;
  /** Empty means all. */
  readonly only: readonly Artifact[];
}

/** Runs documents; keeps what was done for the next run when it is closed. */
export interface Runner {
  readonly run: (target: Target) => Promise<Result>;
  /** Takes no longer than a few hundredths of a second. */
  readonly close: () => Promise<void>;
}

export function openRunner({ check, only }: RunOptions): Runner {
  // What was kept is believed when writing, never when checking.
  const states = check ? undefined : openStates();
  const taken = new Map<string, string>();
  const done: Run[] = [];
  return {
    run: async (target) => {
      const known = states?.unchanged(target, only);
      if (known !== undefined) {
        const folder = join(target.out, known.id);
        taken.set(folder, target.entry);
        return { ...known, target, folder, status: 'unchanged', problems: [] };
      }
      const start = Date.now();
      const { generateOne } = await import('./generation.ts');
      const generation = await generateOne(target, { check, only, taken });
      const result = resultOf(generation, check);
      const { plan, sums } = generation;
      if (plan !== undefined && result.status !== 'failed') done.push(runOf(result, { plan, sums }, only, start));
      return result;
    },
    close: () => keepAll(states, done),
  };
}

function resultOf({ target, contract, plan, problems, read }: Generation, check: boolean): Result {
  return {
    target,
    id: contract?.id ?? nameOf(target.entry),
    status: statusOf(plan, problems, check),
    ...(contract === undefined ? {} : { events: contract.events.length, folder: join(target.out, contract.id) }),
    ...(plan === undefined ? {} : { plan }),
    warnings: problems.filter(({ severity }) => severity === 'warning').length,
    problems,
    read,
  };
}

function statusOf(plan: Plan | undefined, problems: readonly LocatedProblem[], check: boolean): Status {
  if (plan === undefined || hasErrors(problems)) return 'failed';
  if (plan.writes.length === 0 && plan.removed.length === 0) return 'unchanged';
  return check ? 'stale' : 'written';
}

function runOf(
  result: Result,
  { plan, sums }: Pick<Run, 'sums'> & { readonly plan: Plan },
  only: readonly Artifact[],
  start: number,
): Run {
  const { target, id, warnings, read, events = 0 } = result;
  const written = new Map([...plan.sums].map(([path, sum]) => [join(plan.folder, path), sum]));
  return { target, id, events, warnings, only, start, read, sums, written };
}

/** Files written just now cannot be believed by their times yet, so this waits until they can. */
async function keepAll(states: States | undefined, done: Run[]): Promise<void> {
  if (states === undefined || done.length === 0) return;
  await new Promise((resolve) => setTimeout(resolve, SETTLING));
  for (const run of done.splice(0)) states.keep(run);
}

/**
 * Completes what earlier runs began below an output folder, except where another run is at it.
 * @returns The folders that were completed, and the problems of those that could not be.
 */
export async function completeAll(out: string): Promise<{ folders: readonly string[]; problems: LocatedProblem[] }> {
  const folders: string[] = [];
  const problems: LocatedProblem[] = [];
  const names = nodeDisk.kind(out) === 'folder' ? readdirSync(out) : [];
  for (const folder of names.map((name) => join(out, name))) {
    if (!isInterrupted(folder, nodeDisk)) continue;
    const { completeNow } = await import('./output.ts');
    try {
      if (await completeNow(folder)) folders.push(folder);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      if (error.problem.code !== 'output-locked') problems.push(error.problem);
    }
  }
  return { folders, problems };
}
