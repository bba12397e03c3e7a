/** A certification as Markdown, for a pull request or a README. Its first line is a badge. */
import type { CaseResult, Certification } from '../certification.ts';
import { visible } from '../../console/visible.ts';
import { byGroup } from '../score.ts';
import { citationText, failureLines, groupTitles, scoreText } from './words.ts';

export function markdownReport(certification: Certification): string {
  const { provider, target, results, hint } = certification;
  const failed = results.filter((result) => result.outcome === 'failed');
  const blocks = [
    badge(certification),
    `## ${escaped(provider.title)}: ${escaped(scoreText(certification))}`,
    `Receiver: ${escaped(target)}`,
    ...(hint === undefined ? [] : [`**${escaped(hint)}**`]),
    table(results),
    ...(failed.length === 0 ? [] : ['### What to do', ...failed.map(advice)]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** An image that shields.io draws; without it the text in it is shown. */
function badge({ provider, score }: Certification): string {
  const colour = score === 100 ? 'brightgreen' : score >= 80 ? 'yellow' : 'red';
  const part = (text: string) =>
    encodeURIComponent(text.replaceAll('-', '--').replaceAll('_', '__')).replaceAll(/[()'*!]/g, percent);
  const address = `https://img.shields.io/badge/${part(`${provider.id} webhooks`)}-${part(`${score} of 100`)}-${colour}`;
  return `![${escaped(`${provider.id} webhooks: ${score} of 100`)}](${address})`;
}

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

const table = (results: readonly CaseResult[]): string =>
  [
    '| | Case | Points | |',
    '| --- | --- | ---: | --- |',
    ...byGroup(results).flatMap(([group, own]) => [`| | **${groupTitles[group]}** | | |`, ...own.map(row)]),
  ].join('\n');

function row(result: CaseResult): string {
  const { id, title, points, outcome } = result;
  const mark = { passed: '✓', failed: '✗', 'left-out': '–' }[outcome];
  const reached = { passed: `${points} of ${points}`, failed: `0 of ${points}`, 'left-out': '–' }[outcome];
  const note = result.outcome === 'left-out' ? `does not apply: ${result.reason}` : '';
  return `| ${mark} | ${escaped(title)} (${escaped(id)}) | ${reached} | ${escaped(note)} |`;
}

const advice = (result: Extract<CaseResult, { readonly outcome: 'failed' }>): string =>
  [
    `#### ${escaped(result.title)} (${escaped(result.id)})`,
    '',
    `- Expected: ${escaped(result.expects)}`,
    ...failureLines(result.failures, result.checks).map((line) => `- Got: ${escaped(line)}`),
    `- Why: ${escaped(citationText(result.why))}`,
    `- Fix: ${escaped(result.fix)}`,
  ].join('\n');

/** Text of others is text: no markup, no link, no line of its own. */
const escaped = (text: string): string =>
  visible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\`*_{}[\]()#+\-!|>~@]/g, String.raw`\$&`)
    // GitHub makes links of bare addresses.
    .replaceAll('://', ':&#47;&#47;');
