import { describe, expect, test } from 'vitest';
import { printGithub, printSarif } from '../src/formats.ts';
import { nearest } from '../src/nearest.ts';
import type { LocatedProblem } from '../src/problems.ts';
import { countProblems, printProblem } from '../src/report.ts';
import { visible } from '../src/terminal.ts';

const plain = (_: unknown, text: string) => text;

const problem = (more: Partial<LocatedProblem> = {}): LocatedProblem => ({
  code: 'a-code',
  severity: 'error',
  message: 'It is wrong.',
  help: 'Put it right.',
  location: { file: '/elsewhere/a.yaml', line: 41, column: 3, text: '  booked: yes' },
  ...more,
});

describe('what a terminal would obey', () => {
  test.each([
    ['\u001b[31mred', '\\u{1b}[31mred'],
    ['a\nb\r', 'a\\u{a}b\\u{d}'],
    ['a\tb', 'a b'],
    ['\u202eevil', '\\u{202e}evil'],
    ['\u009b31m', '\\u{9b}31m'],
    ['zero\u200bwidth', 'zero\\u{200b}width'],
    ['søster 日本', 'søster 日本'],
  ])('%j is printed as %j', (text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  test('a problem holds none of it', () => {
    const evil = '\u001b]0;title\u0007';
    const location = { file: `/a${evil}`, line: 1, column: 2, text: `x${evil}` };
    const text = printProblem(problem({ message: evil, help: evil, location }), plain);
    // oxlint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });
});

describe('a problem for people', () => {
  test('has its place, its line with a caret, and the next step', () => {
    expect(printProblem(problem(), plain)).toBe(
      [
        '/elsewhere/a.yaml:41:3  error  a-code  It is wrong.',
        '  41 |   booked: yes',
        '     |   ^',
        '  → Put it right.',
      ].join('\n'),
    );
  });

  test('keeps the caret in view on a long line', () => {
    const text = `${'x'.repeat(500)}!${'y'.repeat(500)}`;
    const lines = printProblem(problem({ location: { file: '/a', line: 1, column: 501, text } }), plain).split('\n');
    expect(lines[1]!.indexOf('!')).toBe(lines[2]!.indexOf('^'));
    expect(lines[1]!.length).toBeLessThan(130);
  });

  test('has no place when it is about the whole run', () => {
    const { location: _, ...whole } = problem();
    expect(printProblem(whole, plain)).toBe('error  a-code  It is wrong.\n  → Put it right.');
  });
});

test('problems are counted', () => {
  const warning = problem({ severity: 'warning' });
  expect(countProblems([])).toBe('no problems');
  expect(countProblems([warning])).toBe('1 warning');
  expect(countProblems([problem(), problem(), warning])).toBe('2 errors, 1 warning');
});

test('GitHub takes no line break, comma or colon for its own', () => {
  const location = { file: '/a,b:c.yaml', line: 1, column: 2, text: '' };
  expect(printGithub([problem({ message: 'one\ntwo 100%', help: '::error::', location })])).toBe(
    '::error file=/a%2Cb%3Ac.yaml,line=1,col=2,title=a-code::one%0Atwo 100%25 ::error::',
  );
});

test('SARIF names the file, the place and the rule', () => {
  const { runs } = JSON.parse(printSarif([problem(), problem({ code: 'b' })], '1.2.3')) as {
    runs: [{ tool: { driver: { rules: { id: string }[] } }; results: object[] }];
  };
  expect(runs[0].tool.driver.rules.map(({ id }) => id)).toEqual(['a-code', 'b']);
  expect(runs[0].results[0]).toMatchObject({
    ruleId: 'a-code',
    level: 'error',
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'file:///elsewhere/a.yaml' },
          region: { startLine: 41, startColumn: 3 },
        },
      },
    ],
  });
});

test.each([
  ['host-buildng', 'host-building'],
  ['ventarta', 'ventrata'],
  ['VENTRATA', 'ventrata'],
  ['zzzzzzzz', undefined],
])('%s is nearest to %s', (word, expected) => {
  expect(nearest(word, ['host-building', 'housemates', 'ventrata'])).toBe(expected);
});
