/** Watches folders, and says once when something in them changed. */
import { watch as watchFolder, type FSWatcher } from 'node:fs';
import { dirname } from 'node:path';
import { errorCode, statOf } from './disk.ts';
import { UsageError } from './exit.ts';

export interface Watchers {
  /** Watches exactly these folders; for one that is not there, the nearest above it. Files are passed over. */
  readonly watch: (folders: readonly string[]) => void;
  /** True once something changed since the last time it was asked; false once it was stopped. */
  readonly changed: () => Promise<boolean>;
  readonly stop: () => void;
}

interface Watched {
  readonly watcher: FSWatcher;
  /** A folder that was removed and made again is another one, which the old watcher does not see. */
  readonly inode: number;
}

/** Milliseconds of rest that end a change: saving one file is several events. */
const REST = 60;

export function openWatchers(): Watchers {
  const open = new Map<string, Watched>();
  let stopped = false;
  let pending = false;
  let timer: NodeJS.Timeout | undefined;
  let wake = (): void => undefined;
  const touched = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      pending = true;
      wake();
    }, REST);
  };
  const close = (folder: string) => {
    open.get(folder)?.watcher.close();
    open.delete(folder);
  };
  const add = (folder: string, inode: number) => {
    const failed = () => {
      close(folder);
      touched();
    };
    const watcher = start(folder, touched)?.on('error', failed);
    if (watcher !== undefined) open.set(folder, { watcher, inode });
  };
  return {
    watch: (folders) => {
      if (stopped) return;
      const wanted = new Map(folders.map(existing).filter((found) => found !== undefined));
      for (const [folder, { inode }] of open) if (wanted.get(folder) !== inode) close(folder);
      for (const [folder, inode] of wanted) if (!open.has(folder)) add(folder, inode);
    },
    changed: async () => {
      if (!pending && !stopped) await new Promise<void>((resolve) => (wake = resolve));
      pending = false;
      return !stopped;
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      for (const folder of open.keys()) close(folder);
      wake();
    },
  };
}

/** A folder and its inode, or those of the nearest one above. Undefined for a file. */
function existing(path: string): readonly [folder: string, inode: number] | undefined {
  const stat = statOf(path);
  if (stat === undefined) return dirname(path) === path ? undefined : existing(dirname(path));
  return stat.isDirectory() ? [path, stat.ino] : undefined;
}

/** Undefined when the folder went away just now: the one above it is watched, too. */
function start(folder: string, touched: () => void): FSWatcher | undefined {
  try {
    return watchFolder(folder, touched);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') return undefined;
    if (!['ENOSPC', 'EMFILE'].includes(code)) throw error;
    throw new UsageError('the system lets no more folders be watched; raise fs.inotify.max_user_watches.');
  }
}
