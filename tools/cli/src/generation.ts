/** From one document to its packages on disk: read, emit, compare, write. Loads everything that is slow to load. */
import { join } from 'node:path';
import type { Contract } from '@hookwright/contract';
import { artifacts, EmissionError, emitPackages, type Artifact } from '@hookwright/emitters';
import { isKebab, isReserved } from './ids.ts';
import { checkOutput, writeOutput } from './output.ts';
import type { Plan, Wanted } from './plan.ts';
import { commandProblem, fail, ProblemError, type LocatedProblem } from './problems.ts';
import { readTarget } from './read.ts';
import type { Target } from './targets.ts';
import { shown } from './where.ts';

export interface Generation {
  readonly target: Target;
  /** Undefined when the document could not be read. */
  readonly contract?: Contract;
  /** What changed, or would change. Undefined when there are errors. */
  readonly plan?: Plan;
  readonly problems: readonly LocatedProblem[];
  /** Every file and folder that was looked at, absolute. */
  readonly read: readonly string[];
  /** The sha256 of each file among them, as it was read. */
  readonly sums: ReadonlyMap<string, string>;
}

export interface GenerationOptions {
  /** Compare only. */
  readonly check: boolean;
  /** Empty means all. */
  readonly only: readonly Artifact[];
  /** Output folders of this run and the documents they belong to; this one is added. */
  readonly taken: Map<string, string>;
}

/** Never throws for what the document or the disk says; that becomes problems. */
export async function generateOne(target: Target, options: GenerationOptions): Promise<Generation> {
  const { contract, problems, ...rest } = await readTarget(target);
  if (contract === undefined) return { target, problems, ...rest };
  try {
    const wanted = await render(target, contract, options);
    const plan = options.check ? checkOutput(wanted) : await writeOutput(wanted, () => again(target, options));
    return { target, contract, plan, problems, ...rest };
  } catch (error) {
    const problem = problemOf(error);
    if (problem === undefined) throw inDocument(error, target);
    return { target, contract, problems: [...problems, problem], ...rest };
  }
}

function problemOf(error: unknown): LocatedProblem | undefined {
  if (error instanceof ProblemError) return error.problem;
  return error instanceof EmissionError ? commandProblem(error.code, error.values) : undefined;
}

async function render(target: Target, contract: Contract, { only, taken }: GenerationOptions): Promise<Wanted> {
  const { id } = contract;
  if (isReserved(id) || !isKebab(id)) fail('reserved-id', { id });
  const folder = join(target.out, id);
  const other = taken.get(folder) ?? target.entry;
  if (other !== target.entry) {
    fail('same-id', { spec: shown(target.entry), other: shown(other), folder: shown(folder) });
  }
  taken.set(folder, target.entry);
  const files = await emitPackages(contract, only.length === 0 ? undefined : only);
  const others: readonly string[] = only.length === 0 ? [] : artifacts.filter((artifact) => !only.includes(artifact));
  return { folder, files, keeps: (path) => others.includes(path.split('/')[0]!) };
}

/** Another run wrote the folder in the meantime, perhaps from a newer document than the one read here. */
async function again(target: Target, options: GenerationOptions): Promise<Wanted> {
  const { contract, problems } = await readTarget(target);
  if (contract !== undefined) return render(target, contract, options);
  const problem = problems.find(({ severity }) => severity === 'error');
  throw problem === undefined ? new Error('a reading without a contract has no error') : new ProblemError(problem);
}

/** Anything that is no problem is a fault of ours; it says which document brought it out. */
const inDocument = (error: unknown, { entry }: Target): Error =>
  new Error(`${shown(entry)}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
