/** Disks that stop or fail at a chosen step. */
import { writeFileSync } from 'node:fs';
import { nodeDisk, type Disk } from '../../src/disk.ts';

export type Step = Exclude<keyof Disk, 'kind' | 'list' | 'read'>;
const steps: readonly Step[] = [
  'write',
  'sync',
  'claim',
  'rename',
  'remove',
  'removeTree',
  'removeEmpty',
  'makeFolder',
  'syncFolder',
];

/** The disk of Node, but for the wait until bytes have reached it, which no test can see. */
export const quickDisk: Disk = {
  ...nodeDisk,
  sync: () => undefined,
  syncFolder: () => undefined,
};

/** A quick disk, with `before` called ahead of each step that changes something. */
function watchedDisk(before: (step: Step, args: readonly unknown[]) => void): Disk {
  const watched = steps.map((step) => {
    const real = quickDisk[step] as (...args: readonly unknown[]) => unknown;
    return [
      step,
      (...args: readonly unknown[]) => {
        before(step, args);
        return real(...args);
      },
    ];
  });
  return { ...quickDisk, ...(Object.fromEntries(watched) as Pick<Disk, Step>) };
}

/** What a disk throws from the moment on at which its process is taken to have died. */
export class Died extends Error {}

/**
 * Behaves as if the process had been killed ahead of the step of that number: from then on nothing reaches the disk.
 * A write that is torn leaves half of its text.
 */
export function dyingDisk(at: number, torn: boolean): Disk {
  let count = 0;
  return watchedDisk((step, [path, text]) => {
    if (++count < at) return;
    if (torn && count === at && step === 'write') writeFileSync(path as string, (text as string).slice(0, 3));
    throw new Died();
  });
}

/** Kills this very process ahead of the rename of that number. */
export function killingDisk(at: number): Disk {
  let count = 0;
  return watchedDisk((step) => {
    if (step !== 'rename' || ++count !== at) return;
    process.kill(process.pid, 'SIGKILL');
    // The signal may take a moment, and nothing may happen in it.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  });
}

/** Fails every step for which `when` holds, with an error as the system gives it. */
export function failingDisk(code: string, when: (step: Step, path: string) => boolean): Disk {
  return watchedDisk((step, args) => {
    if (when(step, String(args[0]))) throw Object.assign(new Error(`${code}: for a test`), { code });
  });
}
