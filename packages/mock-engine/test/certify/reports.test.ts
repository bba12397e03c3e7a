/** The forms in which a certification is printed: whole, the same each time, and safe whatever stands in it. */
import { describe, expect, test } from 'vitest';
import {
  reporters,
  reportFormats,
  type CaseResult,
  type Certification,
  type Failure,
} from '../../src/certify/index.ts';
import { hintOf, scoreOf } from '../../src/certify/score.ts';
import { descendants, parseXml } from './xml.ts';

const facts = {
  group: 'origin',
  title: 'A body that was changed on the way',
  points: 10,
  expects: 'It is refused with a 4xx.',
  why: {
    text: 'The body is signed.',
    status: 'assumed',
    pointer: '/authentication/0/content',
    source: 'https://example.com/a-page',
  },
  fix: 'Compute the signature.',
} as const;

const failures = (count: number, more: Partial<Failure> = {}): readonly Failure[] =>
  Array.from({ length: count }, (_, index) => ({
    what: `tenant_created, number ${index + 1}`,
    got: 'answered 200',
    expected: 'a 4xx',
    ...more,
  }));

const passed: CaseResult = { ...facts, id: 'examples', group: 'accepts', outcome: 'passed', checks: 3 };
const failed: CaseResult = { ...facts, id: 'tampered-body', outcome: 'failed', checks: 9, failures: failures(7) };
const small: CaseResult = { ...facts, id: 'replayed', points: 3, outcome: 'failed', checks: 1, failures: failures(1) };
const leftOut: CaseResult = { ...facts, id: 'wrong-token', outcome: 'left-out', reason: 'no token was given' };

function certificationOf(results: readonly CaseResult[], more: Partial<Certification> = {}): Certification {
  return {
    provider: { id: 'toy', title: 'Toy', version: '1.2.3' },
    target: 'http://localhost:3000/hooks',
    ...scoreOf(results),
    results,
    ...more,
  };
}

const sample = certificationOf([passed, failed, small, leftOut]);

const evil =
  'x</failure>]]>"\'&<script>|`*_[a](javascript:alert(1))\n# head\r\u001b[31m\u0000\u202e\ud800 @user https://evil.example';
const hostile = certificationOf(
  [
    {
      ...failed,
      failures: failures(1, { what: evil, got: evil }),
      expects: evil,
      fix: evil,
      why: { text: evil, status: 'published', source: evil },
    },
    { ...leftOut, title: evil, reason: evil },
  ],
  { provider: { id: 'toy', title: evil, version: evil }, target: evil, hint: evil },
);

describe('score', () => {
  test('is the share of the points that were tried, rounded down to a tenth', () => {
    expect(scoreOf([passed, failed, small, leftOut])).toEqual({
      score: 43.4,
      points: { reached: 10, possible: 23 },
      counts: { passed: 1, failed: 2, leftOut: 1 },
    });
  });

  test('is 100 only when nothing failed', () => {
    const many = Array.from({ length: 999 }, () => passed);
    expect(scoreOf([...many, { ...small, points: 1 }]).score).toBe(99.9);
    expect(scoreOf([passed, leftOut]).score).toBe(100);
  });

  test('a hint is given only where one mistake explains everything', () => {
    const examples = (got: readonly string[], checks = got.length): CaseResult => ({
      ...facts,
      id: 'examples',
      outcome: 'failed',
      checks,
      failures: got.map((one) => ({ what: 'it', expected: 'a 2xx', got: one })),
    });
    expect(hintOf([examples(['answered 403', 'answered 403'])])).toContain('has the receiver the secret');
    expect(hintOf([examples(['answered 404'])])).toContain('is the path of the target right?');
    expect(hintOf([examples(['answered 401', 'answered 500'])])).toBeUndefined();
    expect(hintOf([examples(['answered 401'], 2)])).toBeUndefined();
    expect(hintOf([passed])).toBeUndefined();
  });
});

describe.each(reportFormats)('%s', (format) => {
  test('ends in one line break, and has nothing that a terminal would obey', () => {
    for (const certification of [sample, hostile]) {
      const text = reporters[format](certification);
      expect(text).toMatch(/[^\n]\n$/);
      // oxlint-disable-next-line no-control-regex -- these are what must not be there
      expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
    }
  });

  test('says the score, each case that was tried, and what to do', () => {
    const text = reporters[format](sample);
    for (const said of ['43.4', 'examples', 'tampered', 'Compute the signature']) expect(text).toContain(said);
  });
});

describe('text', () => {
  test('has 80 columns, with all that a person needs', () => {
    expect(reporters.text(sample)).toBe(`Toy → http://localhost:3000/hooks

Takes what the provider sends
✓ examples      10/10  A body that was changed on the way

Knows genuine deliveries
✗ tampered-body  0/10  A body that was changed on the way
    expected  It is refused with a 4xx.
    got       tenant_created, number 1: answered 200
              tenant_created, number 2: answered 200
              tenant_created, number 3: answered 200
              tenant_created, number 4: answered 200
              tenant_created, number 5: answered 200
              and 2 more
              7 of 9 not as expected
    why       The body is signed. (assumed, x-webhooks
              /authentication/0/content, https://example.com/a-page)
    fix       Compute the signature.
✗ replayed        0/3  A body that was changed on the way
    expected  It is refused with a 4xx.
    got       tenant_created, number 1: answered 200
    why       The body is signed. (assumed, x-webhooks
              /authentication/0/content, https://example.com/a-page)
    fix       Compute the signature.

Left out, without loss of points
– does not apply: no token was given
    wrong-token

Score 43.4 of 100 (10 of 23 points: 1 passed, 2 failed, 1 left out)
`);
  });

  test('no line of a failure is longer than the page, whatever its words are', () => {
    const long = certificationOf([{ ...failed, failures: failures(1, { got: 'x'.repeat(500) }) }]);
    const widths = reporters
      .text(long, { width: 60 })
      .split('\n')
      .map((line) => line.length);
    expect(Math.max(...widths.slice(4))).toBeLessThanOrEqual(70);
    expect(reporters.text(long, { width: 60 }).match(/x/g)?.length).toBeGreaterThanOrEqual(500);
  });
});

describe('JUnit', () => {
  test('is XML whose numbers agree with its cases', () => {
    const root = parseXml(reporters.junit(sample));
    expect(root.name).toBe('testsuites');
    for (const suite of [root, ...descendants(root, 'testsuite')]) {
      const cases = descendants(suite, 'testcase');
      expect(suite.attributes).toMatchObject({
        tests: String(cases.length),
        failures: String(descendants(suite, 'failure').length),
        skipped: String(descendants(suite, 'skipped').length),
        errors: '0',
      });
    }
    expect(descendants(root, 'testcase').map(({ attributes }) => attributes['name'])).toEqual(
      sample.results.map(({ id, title }) => `${id}: ${title}`),
    );
    expect(descendants(root, 'failure')[0]?.text).toContain('Fix: Compute the signature.');
    expect(descendants(root, 'skipped')[0]?.attributes).toEqual({ message: 'no token was given' });
  });

  test('stays XML whatever stands in it', () => {
    const root = parseXml(reporters.junit(hostile));
    expect(descendants(root, 'script')).toEqual([]);
    expect(descendants(root, 'failure')[0]?.text).toContain('</failure>]]>"\'&<script>');
  });
});

describe('SARIF', () => {
  test('has what version 2.1.0 requires, with a rule for each case and a result for each failed one', () => {
    const log = JSON.parse(reporters.sarif(sample));
    expect(log).toMatchObject({ version: '2.1.0', runs: [{ tool: { driver: { name: 'hookwright certify' } } }] });
    const [{ tool, results }] = log.runs;
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(sample.results.map(({ id }) => id));
    expect(results.map(({ ruleId, level }: { ruleId: string; level: string }) => [ruleId, level])).toEqual([
      ['tampered-body', 'error'],
      ['replayed', 'warning'],
    ]);
    for (const { ruleId, ruleIndex, message, locations } of results) {
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
      expect(message.text).toContain('Fix: Compute the signature.');
      expect(locations[0].physicalLocation.artifactLocation.uri).toBe('http://localhost:3000/hooks');
    }
  });

  test('a right receiver has no results, which is not the same as no run', () => {
    expect(JSON.parse(reporters.sarif(certificationOf([passed]))).runs[0].results).toEqual([]);
  });
});

test('JSON is the certification itself', () => {
  expect(JSON.parse(reporters.json(sample))).toEqual(sample);
  expect(JSON.parse(reporters.json(hostile))).toEqual(hostile);
});

describe('Markdown', () => {
  test('begins with a badge, and lists every case', () => {
    const text = reporters.markdown(sample);
    expect(text.split('\n')[0]).toBe(
      '![toy webhooks: 43.4 of 100](https://img.shields.io/badge/toy%20webhooks-43.4%20of%20100-red)',
    );
    expect(text.match(/^\| [✓✗–] \|/gm)).toHaveLength(sample.results.length);
  });

  test.each([
    [[passed], 'brightgreen'],
    [[passed, passed, passed, { ...small, points: 3 }], 'yellow'],
    [[failed], 'red'],
  ] as const)('%# the colour of the badge tells how good it is', (results, colour) => {
    expect(reporters.markdown(certificationOf(results)).split('\n')[0]).toContain(`-${colour})`);
  });

  test('text of others is no markup, no link and no row of its own', () => {
    const [, ...lines] = reporters.markdown(hostile).split('\n');
    const text = lines.join('\n');
    expect(text).not.toContain('<script');
    expect(text).not.toMatch(/(?<!\\)[`]/);
    expect(text).not.toMatch(/(?<!\\)\]\(/);
    expect(text).not.toMatch(/https?:\/\//);
    expect(text).not.toMatch(/^# head/m);
    // Each row of the table has its four cells.
    for (const row of lines.filter((line) => line.startsWith('|'))) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
  });
});
