/** Reads one document into its contract, with its problems located and ready to be printed. */
import { locate, readContract, type Contract, type Problem } from '@hookwright/contract';
import { convert } from './convert.ts';
import type { LocatedProblem } from './problems.ts';
import type { Target } from './targets.ts';

export interface Reading {
  /** Undefined when there are errors. */
  readonly contract?: Contract;
  readonly problems: readonly LocatedProblem[];
  /** Every file and folder that was looked at, absolute. */
  readonly read: readonly string[];
  /** The sha256 of each file among them, as it was read. */
  readonly sums: ReadonlyMap<string, string>;
}

/** Never throws for what a document says; that becomes problems. */
export async function readTarget({ entry, id, scope, runtimeRange, languages }: Target): Promise<Reading> {
  const settings = {
    ...(id === undefined ? {} : { id }),
    ...(scope === undefined ? {} : { scope }),
    ...(languages === undefined ? {} : { languages }),
    runtimeRange,
    convert,
  };
  const { contract, problems, files, folders } = await readContract(entry, settings);
  return {
    ...(contract === undefined ? {} : { contract }),
    problems: await Promise.all(problems.map(withLocation)),
    read: [...files.keys(), ...folders],
    sums: files,
  };
}

async function withLocation({ origin, code, severity, message, help }: Problem): Promise<LocatedProblem> {
  const problem = { code, severity, message, help };
  return origin === undefined ? problem : { ...problem, location: await locate(origin) };
}
