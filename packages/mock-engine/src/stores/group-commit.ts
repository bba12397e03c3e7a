/** Lets writes that come at the same time share one commit, so that the wait for the disk is paid once. */

export interface GroupCommitOptions<Write> {
  /** Keeps all of these, in order, or none. */
  readonly commit: (writes: readonly Write[]) => void | Promise<void>;
  /** Runs something after the work at hand: what is added until then shares a commit. */
  readonly soon: (run: () => void) => void;
  /** Runs something a little later, for writes that nobody waits for. `soon` by default. */
  readonly later?: (run: () => void) => void;
  /** At most this many in one commit. */
  readonly limit: number;
  /** Whether a failure may be the fault of single writes. If so, the rest is committed without them. */
  readonly blamesOne: (error: unknown) => boolean;
}

export interface GroupCommit<Write> {
  /**
   * Resolves once the write is committed; rejects with what `commit` threw for it.
   * @param when `later` waits for company: the write goes with the next one that is urgent, or after a moment
   */
  readonly add: (write: Write, when?: 'soon' | 'later') => Promise<void>;
  /** Resolves when nothing is under way. */
  readonly idle: () => Promise<void>;
}

interface Pending<Write> {
  readonly write: Write;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Commits run one after another, in the order in which writes were added. What comes during one shares the next. */
export function createGroupCommit<Write>(options: GroupCommitOptions<Write>): GroupCommit<Write> {
  const { soon, later = soon, limit } = options;
  let waiting: Pending<Write>[] = [];
  let urgent = false;
  let running = false;
  const planned = { soon: false, later: false };
  let whenIdle: (() => void)[] = [];

  function plan(when: 'soon' | 'later'): void {
    if (running || planned[when]) return;
    planned[when] = true;
    (when === 'soon' ? soon : later)(() => {
      planned[when] = false;
      void commitAll();
    });
  }

  async function commitAll(): Promise<void> {
    // What this was planned for may have gone with an earlier commit.
    if (running || waiting.length === 0) return;
    running = true;
    do {
      const group = waiting.slice(0, limit);
      waiting = waiting.slice(limit);
      urgent &&= waiting.length > 0;
      // One commit at a time is the point.
      await commitGroup(group, options);
    } while (waiting.length >= limit || (waiting.length > 0 && (urgent || whenIdle.length > 0)));
    running = false;
    if (waiting.length > 0) return plan('later');
    const resolves = whenIdle;
    whenIdle = [];
    for (const resolve of resolves) resolve();
  }

  return {
    add: (write, when = 'soon') =>
      new Promise((resolve, reject) => {
        waiting.push({ write, resolve, reject });
        urgent ||= when === 'soon';
        plan(waiting.length >= limit ? 'soon' : when);
      }),
    idle: () =>
      new Promise((resolve) => {
        if (!running && waiting.length === 0) return resolve();
        whenIdle.push(resolve);
        void commitAll();
      }),
  };
}

/** Halves a group that fails until the failure stands alone: a write that is too large takes no other with it. */
async function commitGroup<Write>(group: readonly Pending<Write>[], options: GroupCommitOptions<Write>): Promise<void> {
  try {
    await options.commit(group.map(({ write }) => write));
  } catch (error) {
    if (group.length === 1 || !options.blamesOne(error)) {
      for (const { reject } of group) reject(error);
      return;
    }
    const half = group.length >> 1;
    await commitGroup(group.slice(0, half), options);
    await commitGroup(group.slice(half), options);
    return;
  }
  for (const { resolve } of group) resolve();
}
