import { describe, expect, test } from 'vitest';
import { createGroupCommit } from '../../src/stores/group-commit.ts';
import type { GroupCommitOptions } from '../../src/stores/group-commit.ts';

const group = (options: Partial<GroupCommitOptions<string>> & Pick<GroupCommitOptions<string>, 'commit'>) =>
  createGroupCommit<string>({ soon: queueMicrotask, limit: 100, blamesOne: () => true, ...options });

describe('group commit', () => {
  test('writes of the same moment share a commit, in their order', async () => {
    const commits: (readonly string[])[] = [];
    const { add } = group({ commit: (writes) => void commits.push(writes) });
    await Promise.all(['a', 'b', 'c'].map((write) => add(write)));
    await add('d');
    expect(commits).toEqual([['a', 'b', 'c'], ['d']]);
  });

  test('what comes during a commit shares the next one, and nothing resolves before its own', async () => {
    const commits: { writes: readonly string[]; end: () => void }[] = [];
    const resolved: string[] = [];
    const { add, idle } = group({ commit: (writes) => new Promise((end) => commits.push({ writes, end })) });
    const follow = (write: string) => void add(write).then(() => resolved.push(write));
    follow('a');
    await Promise.resolve();
    follow('b');
    follow('c');
    expect(commits.map(({ writes }) => writes)).toEqual([['a']]);
    expect(resolved).toEqual([]);
    const ended = idle();
    commits[0]!.end();
    while (commits.length < 2) await Promise.resolve();
    expect(resolved).toEqual(['a']);
    commits[1]!.end();
    await ended;
    expect(commits[1]!.writes).toEqual(['b', 'c']);
    expect(resolved).toEqual(['a', 'b', 'c']);
  });

  test('what is not urgent waits for company, and goes with the first that is', async () => {
    const commits: (readonly string[])[] = [];
    const moments: (() => void)[] = [];
    const later = (run: () => void) => void moments.push(run);
    const { add, idle } = group({ later, commit: (writes) => void commits.push(writes) });
    const patient = [add('a', 'later'), add('b', 'later')];
    await Promise.resolve();
    expect(commits).toEqual([]);
    await add('c');
    await idle();
    expect(commits).toEqual([['a', 'b', 'c']]);
    // The moment that was planned for the first two finds nothing to do, or what came since.
    moments.shift()!();
    patient.push(add('d', 'later'));
    moments.shift()!();
    await Promise.all(patient);
    expect(commits).toEqual([['a', 'b', 'c'], ['d']]);
    void add('e', 'later');
    await idle();
    expect(commits.at(-1)).toEqual(['e']);
  });

  test('no commit is larger than the limit', async () => {
    const sizes: number[] = [];
    const { add } = group({ limit: 2, commit: (writes) => void sizes.push(writes.length) });
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map((write) => add(write)));
    expect(sizes).toEqual([2, 2, 1]);
  });

  test('one bad write fails alone, and the others keep their order', async () => {
    const kept: string[] = [];
    const commit = (writes: readonly string[]) => {
      if (writes.includes('bad')) throw new Error('too large');
      kept.push(...writes);
    };
    const { add } = group({ commit });
    const results = await Promise.allSettled(['a', 'b', 'bad', 'c', 'd'].map((write) => add(write)));
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
    ]);
    expect(kept).toEqual(['a', 'b', 'c', 'd']);
  });

  test('a failure that is nobody’s fault is tried once and fails all', async () => {
    let commits = 0;
    const gone = new Error('the server is gone');
    const commit = () => {
      commits += 1;
      throw gone;
    };
    const { add, idle } = group({ commit, blamesOne: () => false });
    const results = await Promise.allSettled(['a', 'b', 'c'].map((write) => add(write)));
    expect(results).toEqual(Array.from({ length: 3 }, () => ({ status: 'rejected', reason: gone })));
    expect(commits).toBe(1);
    await idle();
  });
});
