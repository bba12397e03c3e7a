/** From results to a score. */
import { groups, type CaseResult, type Certification } from './certification.ts';

/** Points of what passed, of those of all that was tried. A tenth below 100 is not 100, so it is rounded down. */
export function scoreOf(results: readonly CaseResult[]): Pick<Certification, 'score' | 'points' | 'counts'> {
  const sum = (chosen: readonly CaseResult[]) => chosen.reduce((total, { points }) => total + points, 0);
  const passed = results.filter(({ outcome }) => outcome === 'passed');
  const leftOut = results.filter(({ outcome }) => outcome === 'left-out');
  const [reached, possible] = [sum(passed), sum(results) - sum(leftOut)];
  return {
    score: possible === 0 ? 0 : Math.floor((reached * 1000) / possible) / 10,
    points: { reached, possible },
    counts: {
      passed: passed.length,
      failed: results.length - passed.length - leftOut.length,
      leftOut: leftOut.length,
    },
  };
}

/** One mistake that explains most of what failed. */
export function hintOf(results: readonly CaseResult[]): string | undefined {
  const examples = results.find(({ id }) => id === 'examples');
  if (examples?.outcome !== 'failed' || examples.failures.length < examples.checks) return undefined;
  const answers = new Set(examples.failures.map(({ got }) => got));
  if (answers.size > 1) return undefined;
  const [got] = answers;
  if (got === 'answered 401' || got === 'answered 403') {
    return `Every genuine delivery was ${got}: has the receiver the secret that was given here?`;
  }
  if (got === 'answered 404') return 'Every delivery was answered 404: is the path of the target right?';
  return undefined;
}

/** Results by group, in the order of the groups; groups without any are left out. */
export const byGroup = (
  results: readonly CaseResult[],
): readonly (readonly [group: CaseResult['group'], results: readonly CaseResult[]])[] =>
  groups
    .map((group) => [group, results.filter((result) => result.group === group)] as const)
    .filter(([, own]) => own.length > 0);
