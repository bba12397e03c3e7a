/** A certification as JUnit's XML: a suite for each group. Without times, so that two runs give the same bytes. */
import type { CaseResult, Certification } from '../certification.ts';
import { byGroup } from '../score.ts';
import { explanation, groupTitles, scoreText } from './words.ts';

export function junitReport(certification: Certification): string {
  const { provider, target, results } = certification;
  const properties = element('properties', {}, [
    element('property', { name: 'target', value: target }),
    element('property', { name: 'score', value: String(certification.score) }),
    element('property', { name: 'points', value: scoreText(certification) }),
  ]);
  const suites = byGroup(results).map(([group, own]) =>
    element('testsuite', { name: groupTitles[group], ...countsOf(own) }, [
      properties,
      ...own.map((result) => caseElement(result, `${provider.id}.${group}`)),
    ]),
  );
  const root = element('testsuites', { name: `hookwright certify ${provider.id}`, ...countsOf(results) }, suites);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function countsOf(results: readonly CaseResult[]) {
  const count = (outcome: CaseResult['outcome']) => String(results.filter((one) => one.outcome === outcome).length);
  return { tests: String(results.length), failures: count('failed'), errors: '0', skipped: count('left-out') };
}

function caseElement(result: CaseResult, classname: string): string {
  const attributes = { classname, name: `${result.id}: ${result.title}` };
  switch (result.outcome) {
    case 'passed':
      return element('testcase', attributes);
    case 'left-out':
      return element('testcase', attributes, [element('skipped', { message: result.reason })]);
    case 'failed': {
      const [first] = result.failures;
      const message = `${first?.what ?? ''}: ${first?.got ?? ''}`;
      const failure = `<failure${written({ type: result.id, message })}>${escaped(explanation(result).join('\n'))}</failure>`;
      return element('testcase', attributes, [failure]);
    }
  }
}

type Attributes = Readonly<Record<string, string>>;

const element = (name: string, attributes: Attributes, children: readonly string[] = []): string => {
  const start = `<${name}${written(attributes)}`;
  return children.length === 0 ? `${start}/>` : `${start}>\n${children.join('\n')}\n</${name}>`;
};

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value).replaceAll('\n', '&#10;')}"`)
    .join('');

/** XML 1.0 has no way to write most control characters at all. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    // oxlint-disable-next-line no-control-regex -- these are what must not get in
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
