/** One run at a time per output folder. */
import { hostname } from 'node:os';
import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode, type Disk } from './disk.ts';
import { fail } from './problems.ts';
import { shown } from './where.ts';

/** How long a live lock is waited for. */
export interface Patience {
  readonly tries: number;
  readonly pause: () => Promise<unknown>;
}

const patient: Patience = { tries: 100, pause: () => sleep(100) };
export const impatient: Patience = { tries: 0, pause: () => Promise.resolve() };

export interface Lock {
  /** True when another run held it first, so that what was read before may be old. */
  readonly waited: boolean;
  readonly release: () => void;
}

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly since: string;
  readonly token: string;
}

/** Tokens of locks this process holds: a process id alone may be an ended one's, used again. */
const held = new Set<string>();

/**
 * Takes the lock in a folder, which must exist. A lock whose process has ended is taken over.
 * @throws ProblemError `output-locked` when a live one stays.
 */
export async function takeLock(folder: string, disk: Disk, patience: Patience = patient): Promise<Lock> {
  const path = join(folder, 'lock');
  const mine = newHolder();
  const { token } = mine;
  for (let attempt = 0, waited = false; ;) {
    if (disk.claim(path, JSON.stringify(mine))) {
      held.add(token);
      return { waited, release: () => release(path, token, disk) };
    }
    waited = true;
    const holder = readHolder(path, disk);
    if (holder !== undefined && isOver(holder) && takeOver(path, holder, disk)) continue;
    if (attempt++ >= patience.tries) fail('output-locked', describe(path, holder));
    await patience.pause();
  }
}

function release(path: string, token: string, disk: Disk): void {
  held.delete(token);
  if (readHolder(path, disk)?.token === token) disk.remove(path);
}

/**
 * Removes the lock of an ended process. Whoever claims the right to remove *that* lock does it; another run that read
 * the same old lock earlier cannot remove the new one by mistake. The right is a lock itself, and may outlive its
 * process as well. False when another run is at it.
 */
function takeOver(path: string, old: Holder, disk: Disk): boolean {
  const right = `${path}.${old.token}`;
  if (!disk.claim(right, JSON.stringify(newHolder()))) {
    const other = readHolder(right, disk);
    return other !== undefined && isOver(other) && takeOver(right, other, disk);
  }
  if (readHolder(path, disk)?.token === old.token) disk.remove(path);
  disk.remove(right);
  return true;
}

const newHolder = (): Holder => ({
  pid: process.pid,
  host: hostname(),
  since: new Date().toISOString(),
  token: randomUUID(),
});

function readHolder(path: string, disk: Disk): Holder | undefined {
  const text = disk.read(path)?.toString('utf8');
  try {
    const holder = JSON.parse(text ?? '') as Partial<Holder>;
    const { pid, host, since, token } = holder;
    const whole = typeof pid === 'number' && [host, since, token].every((value) => typeof value === 'string');
    // The token becomes part of a file name.
    return whole && /^[\w-]+$/.test(token!) ? (holder as Holder) : undefined;
  } catch {
    return undefined;
  }
}

function isOver({ pid, host, token }: Holder): boolean {
  if (host !== hostname()) return false;
  if (pid === process.pid) return !held.has(token);
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return errorCode(error) === 'ESRCH';
  }
}

function describe(lock: string, holder: Holder | undefined): Record<string, string> {
  const { pid, host, since } = holder ?? { pid: 'unknown', host: 'an unknown host', since: 'an unknown time' };
  return { folder: shown(dirname(dirname(lock))), lock: shown(lock), pid: String(pid), host, since };
}
