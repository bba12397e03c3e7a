/** A certification for people at a terminal. */
import type { CaseResult, Certification } from '../certification.ts';
import { visible, wrapped } from '../../console/visible.ts';
import { byGroup } from '../score.ts';
import { citationText, failureLines, groupTitles, scoreText } from './words.ts';

export interface TextOptions {
  /** Columns. Default: 80. */
  readonly width?: number | undefined;
  /** Colours a text; plain by default. */
  readonly paint?: ((style: 'bold' | 'dim' | 'green' | 'red', text: string) => string) | undefined;
}

type Page = Required<{ readonly [Name in keyof TextOptions]: NonNullable<TextOptions[Name]> }>;

const labelWidth = 10;
const indent = 4;

/** @returns lines that end in a line break each */
export function textReport(certification: Certification, { width = 80, paint = (_, text) => text }: TextOptions = {}) {
  const page: Page = { width, paint };
  const { provider, target, results, hint } = certification;
  const longest = Math.max(...results.map(({ id }) => id.length));
  const lines = [
    `${paint('bold', visible(provider.title))} → ${visible(target)}`,
    ...byGroup(results.filter(({ outcome }) => outcome !== 'left-out')).flatMap(([group, own]) => [
      '',
      paint('bold', groupTitles[group]),
      ...own.flatMap((result) => caseLines(result, longest, page)),
    ]),
    ...leftOutLines(results, page),
    '',
    ...(hint === undefined ? [] : [...wrapped(visible(hint), width), '']),
    `${paint('bold', 'Score')} ${scoreText(certification)}`,
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function caseLines(result: CaseResult, longest: number, page: Page): readonly string[] {
  const { paint } = page;
  const passed = result.outcome === 'passed';
  const mark = passed ? paint('green', '✓') : paint('red', '✗');
  const points = `${passed ? result.points : 0}/${result.points}`.padStart(5);
  const line = `${mark} ${result.id.padEnd(longest)} ${points}  ${visible(result.title)}`;
  return result.outcome === 'failed' ? [line, ...failedLines(result, page)] : [line];
}

/** Cases that are left out for one reason stand together. */
function leftOutLines(results: readonly CaseResult[], { paint, width }: Page): readonly string[] {
  const reasons = Map.groupBy(
    results.filter((result) => result.outcome === 'left-out'),
    ({ reason }) => reason,
  );
  if (reasons.size === 0) return [];
  const lines = [...reasons].flatMap(([reason, cases]) => {
    const margin = ' '.repeat(indent);
    const ids = wrapped(cases.map(({ id }) => id).join(', '), width - indent).map((line) => margin + line);
    return [...marked(`does not apply: ${reason}`, width), ...ids.map((line) => paint('dim', line))];
  });
  return ['', paint('bold', 'Left out, without loss of points'), ...lines];
}

const marked = (text: string, width: number): readonly string[] =>
  broken(visible(text), width - 2).map((line, index) => `${index === 0 ? '–' : ' '} ${line}`);

const failedLines = (result: Extract<CaseResult, { readonly outcome: 'failed' }>, page: Page): readonly string[] => [
  ...labelled('expected', [result.expects], page),
  ...labelled('got', failureLines(result.failures, result.checks), page),
  ...labelled('why', [citationText(result.why)], page),
  ...labelled('fix', [result.fix], page),
];

/** Each text begins on a line of its own, behind the label or below it. */
function labelled(label: string, texts: readonly string[], { width }: Page): readonly string[] {
  const margin = ' '.repeat(indent);
  const lines = texts.flatMap((text) => broken(visible(text), width - indent - labelWidth));
  return lines.map((line, index) => `${margin}${(index === 0 ? label : '').padEnd(labelWidth)}${line}`);
}

/** Words that are longer than a line, such as URLs, are cut into pieces. */
function broken(text: string, width: number): readonly string[] {
  const room = Math.max(20, width);
  return wrapped(text, room).flatMap((line) => line.match(new RegExp(`.{1,${room}}`, 'gu')) ?? [line]);
}
