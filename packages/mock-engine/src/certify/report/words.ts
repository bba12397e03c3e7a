/** What every report calls things. */
import type { CaseResult, Citation, Certification, Failure, Group } from '../certification.ts';

export const groupTitles: Readonly<Record<Group, string>> = {
  accepts: 'Takes what the provider sends',
  origin: 'Knows genuine deliveries',
  refuses: 'Refuses what is wrong',
  repeats: 'Stands repetition',
  robust: 'Stands load and bad networks',
};

/** Failures of one case that are printed; the JSON has all. */
const shownFailures = 5;

/** One line for each failure, and one that counts the rest. */
export function failureLines(failures: readonly Failure[], checks: number): readonly string[] {
  const lines = failures.slice(0, shownFailures).map(({ what, got }) => `${what}: ${got}`);
  const more = failures.length - shownFailures;
  return [
    ...lines,
    ...(more > 0 ? [`and ${more} more`] : []),
    ...(checks > 1 ? [`${failures.length} of ${checks} not as expected`] : []),
  ];
}

/** `The raw body is signed. (published, x-webhooks /authentication/0/content, https://…)` */
export function citationText({ text, status, pointer, source }: Citation): string {
  const known = status === 'unstated' ? 'the contract does not say how this is known' : status;
  const parts = [status === 'standard' ? undefined : known, pointer && `x-webhooks ${pointer}`, source];
  return `${text} (${parts.filter((part) => part !== undefined && part !== '').join(', ')})`;
}

/** `93.4 of 100`, with what it is made of. */
export const scoreText = ({ score, points, counts }: Certification): string =>
  `${score} of 100 (${points.reached} of ${points.possible} points: ` +
  `${counts.passed} passed, ${counts.failed} failed, ${counts.leftOut} left out)`;

/** What a failed case says in full, line by line. */
export const explanation = (result: Extract<CaseResult, { readonly outcome: 'failed' }>): readonly string[] => [
  `Expected: ${result.expects}`,
  ...failureLines(result.failures, result.checks).map((line) => `Got: ${line}`),
  `Why: ${citationText(result.why)}`,
  `Fix: ${result.fix}`,
];
