/** The one writer of generated files: compare, stage, journal, replace. */
import { dirname, join } from 'node:path';
import { errorCode, isDiskError, nodeDisk, type Disk } from './disk.ts';
import { complete, commit, stage, unstage } from './journal.ts';
import { impatient, takeLock, type Lock, type Patience } from './lock.ts';
import { isInterrupted, makeNotes, NOTES } from './notes.ts';
import { isEmpty, planOutput, standsInTheWay, type Plan, type Wanted } from './plan.ts';
import { fail, problemError } from './problems.ts';
import { shown } from './where.ts';

export interface Writer {
  readonly disk: Disk;
  readonly patience?: Patience;
}

const writer: Writer = { disk: nodeDisk };

/**
 * Compares without writing, for `--check`.
 * @throws ProblemError also `output-interrupted`, when an earlier run waits to be completed.
 */
export function checkOutput(wanted: Wanted, { disk }: Writer = writer): Plan {
  checkFolder(wanted.folder, disk);
  if (isInterrupted(wanted.folder, disk)) {
    fail('output-interrupted', {
      folder: shown(wanted.folder),
      reason: '',
      advice: 'Run hookwright generate to complete it.',
    });
  }
  return planOutput(wanted, disk);
}

/**
 * Brings the folder to what is wanted: whole, or not at all, or to be completed by the next run.
 * @param refresh Gives what is wanted anew, when another run held the folder in the meantime.
 * @returns What changed; an empty plan when nothing had to.
 * @throws ProblemError with the next step, for whatever stands against it.
 */
export async function writeOutput(wanted: Wanted, refresh: () => Promise<Wanted>, by: Writer = writer): Promise<Plan> {
  const { disk } = by;
  const { folder } = wanted;
  checkFolder(folder, disk);
  // Nothing to do needs no lock, and so works on a disk that cannot be written.
  if (!isInterrupted(folder, disk)) {
    const plan = planOutput(wanted, disk);
    if (isEmpty(plan)) return plan;
  }
  const lock = await lockFolder(folder, by);
  try {
    finish(folder, disk);
    const plan = planOutput(lock.waited ? await refresh() : wanted, disk);
    if (!isEmpty(plan)) await replace(plan, disk);
    return plan;
  } finally {
    lock.release();
  }
}

/** As `completeOutput`, but without waiting for a run that is at it. */
export const completeNow = (folder: string): Promise<boolean> =>
  completeOutput(folder, { disk: nodeDisk, patience: impatient });

/** Completes what an earlier run began in a folder. True when there was something. */
export async function completeOutput(folder: string, by: Writer = writer): Promise<boolean> {
  const { disk } = by;
  if (!isInterrupted(folder, disk)) return false;
  checkFolder(folder, disk);
  const lock = await lockFolder(folder, by);
  try {
    finish(folder, disk);
    return true;
  } finally {
    lock.release();
  }
}

async function lockFolder(folder: string, { disk, patience }: Writer): Promise<Lock> {
  try {
    return await takeLock(makeNotes(folder, disk), disk, patience);
  } catch (error) {
    throw asProblem(error, folder);
  }
}

async function replace(plan: Plan, disk: Disk): Promise<void> {
  const { folder } = plan;
  try {
    stage(plan, disk);
    commit(folder, disk);
  } catch (error) {
    // Once the journal is there, what it needs must stay.
    if (isInterrupted(folder, disk)) throw asInterrupted(error, folder);
    dropStaged(folder, disk);
    throw asProblem(error, folder);
  }
  finish(folder, disk);
}

function dropStaged(folder: string, disk: Disk): void {
  try {
    unstage(folder, disk);
  } catch {
    // What is left of it is ignored by git, and dropped by the next run.
  }
}

function finish(folder: string, disk: Disk): void {
  try {
    complete(folder, disk);
  } catch (error) {
    throw asInterrupted(error, folder);
  }
}

function asInterrupted(error: unknown, folder: string): unknown {
  if (!isDiskError(error)) return error;
  const advice = `${cure(error)} Then run hookwright generate to complete it.`;
  return problemError('output-interrupted', { folder: shown(folder), reason: `: ${explain(error)}`, advice });
}

/** Each part of the way from `<out>` on is a folder, or is not there yet. */
function checkFolder(folder: string, disk: Disk): void {
  for (const path of [dirname(folder), folder, join(folder, NOTES)]) {
    const found = disk.kind(path);
    if (found === undefined) return;
    if (found !== 'folder') standsInTheWay(path, found, 'folder');
  }
}

/** An error of the disk as a problem; any other error as it is. */
export function asProblem(error: unknown, folder: string, advice = cure(error)): unknown {
  if (!isDiskError(error)) return error;
  return problemError('output-not-written', { folder: shown(folder), reason: explain(error), advice });
}

const reasons: Readonly<Record<string, readonly [reason: string, cure: string]>> = {
  ENOSPC: ['the disk is full', 'Free some space.'],
  EDQUOT: ['the disk quota is used up', 'Free some space.'],
  EACCES: ['permission was denied', 'Check who may write there.'],
  EPERM: ['it is not permitted', 'Check who may write there, and whether the files are immutable.'],
  EROFS: ['the disk is read-only', 'Choose another folder with --out.'],
  ENOENT: ['the folder above it is not there, or takes no new folder', 'Choose another folder with --out.'],
  ENOTDIR: ['a file stands where a folder should be', 'Move it away.'],
  EEXIST: ['a file stands where a folder should be', 'Move it away.'],
  EISDIR: ['a folder stands where a file should be', 'Move it away.'],
  EMFILE: ['too many files are open', 'Raise the limit of open files.'],
  ENAMETOOLONG: ['a path is too long for this system', 'Choose a shorter folder with --out.'],
  EBUSY: ['another program holds a file open', 'Close it.'],
};

const explain = (error: unknown): string => reasons[errorCode(error)]?.[0] ?? `the system says ${errorCode(error)}`;
const cure = (error: unknown): string => reasons[errorCode(error)]?.[1] ?? '';
