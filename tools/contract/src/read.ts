/** From a path to a contract, or every problem found. A phase reports all it finds; the next one begins when none was an error. */
import { assemble } from './assemble.ts';
import type { Contract } from './contract.ts';
import { readDocument } from './document.ts';
import { dirname, kindOf, resolve } from './files.ts';
import { documentIn } from './find-specs.ts';
import { readModel } from './model.ts';
import { collectProblems, type Problem, type Problems } from './problems.ts';
import type { ReadSettings } from './settings.ts';
import { openSources, whole, type Sources } from './sources.ts';

export interface Reading {
  /** Given only when no problem is an error. */
  readonly contract?: Contract;
  /** In the order in which they were found, which is the same for the same files. */
  readonly problems: readonly Problem[];
  /** Absolute paths of all files that were read, in code-point order, each with the sha256 of its bytes in hex. */
  readonly files: ReadonlyMap<string, string>;
  /** Absolute paths of all folders that were listed, in code-point order: for watching. */
  readonly folders: readonly string[];
}

/**
 * Reads one AsyncAPI document, or a spec folder that holds one, and all it refers to. Never throws for what a spec holds.
 * Nothing outside the document's folder is read, and nothing is written.
 */
export async function readContract(entry: string, settings: ReadSettings): Promise<Reading> {
  const problems = collectProblems();
  const start = resolve(entry);
  const file = kindOf(start) === 'folder' ? documentIn(start) : start;
  const sources = openSources(file === undefined ? start : dirname(file), problems.report);
  if (file === undefined) problems.report('spec-not-found', whole(start));
  const contract =
    file === undefined ? undefined : await guarded(() => readPhases(file, sources, settings, problems), problems, file);
  return {
    ...(contract !== undefined && !problems.failed() && { contract }),
    problems: problems.all(),
    files: sources.files(),
    folders: sources.folders(),
  };
}

async function readPhases(
  file: string,
  sources: Sources,
  settings: ReadSettings,
  problems: Problems,
): Promise<Contract | undefined> {
  const document = await readDocument(file, sources, settings.convert);
  if (document === undefined || problems.failed()) return undefined;
  const model = readModel(document, sources, settings);
  if (problems.failed()) return undefined;
  return assemble(model, sources, settings);
}

/** Limits on size and depth leave room for a spec that is merely too intricate: it is told, not thrown. */
async function guarded<T>(read: () => Promise<T>, problems: Problems, file: string): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return problems.report('too-complex', whole(file));
  }
}
