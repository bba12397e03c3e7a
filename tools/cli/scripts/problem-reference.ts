/** Every code that Hookwright answers with, in groups, as `hookwright explain` tells them. */
import { catalogueGroups } from '@hookwright/contract';
import { faults } from '@hookwright/mock-engine';
import { problemTitles, statusOf } from '@hookwright/mock-engine/serve';
import type { ProblemGroup, ProblemReference } from './data.ts';
import { commandProblems, type Explained } from '../src/problems.ts';

export function problemReference(): readonly ProblemGroup[] {
  return [
    group('documents', 'Documents', 'A document cannot be read, or is no AsyncAPI.', catalogueGroups['documents']),
    group('references', 'References', 'A `$ref` leads nowhere, or out of the folder.', catalogueGroups['references']),
    group(
      'schemas',
      'Schemas',
      'A schema says something that no body can match, or that nobody checks.',
      catalogueGroups['schemas'],
    ),
    group('events', 'Events and names', 'Events that cannot be told apart or named.', catalogueGroups['events']),
    group(
      'x-webhooks',
      'x-webhooks',
      'What is said of the provider does not hold together.',
      catalogueGroups['webhooks'],
    ),
    group('examples', 'Examples', 'An example and its schema disagree.', catalogueGroups['examples']),
    group('commands', 'Commands', 'Writing packages, the official parser, and the site.', commandProblems),
    mockProblems(),
    mockFaults(),
  ];
}

const group = (
  id: string,
  title: string,
  description: string,
  entries: Readonly<Record<string, Explained>> = {},
): ProblemGroup => ({
  id: `section-${id}`,
  title,
  description,
  problems: Object.entries(entries)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, entry]) => problemOf(code, entry)),
});

const EXPLANATION = /^(?<why>.*?)\n\nWrong:\n\n(?<wrong>.*?)\n\nRight:\n\n(?<right>.*)$/s;

function problemOf(code: string, { severity, message, help, explanation }: Explained): ProblemReference {
  const { why = explanation, wrong, right } = EXPLANATION.exec(explanation)?.groups ?? {};
  return {
    id: code,
    code,
    severity,
    message: withHoles(message),
    help: withHoles(help),
    why: why.replaceAll(/\s*\n\s*/g, ' ').trim(),
    ...(wrong === undefined ? {} : { wrong: outdented(wrong) }),
    ...(right === undefined ? {} : { right: outdented(right) }),
  };
}

/** What a run fills in, as manuals write it. */
const withHoles = (text: string): string => text.replaceAll(/\{(\w+)\}/g, '<$1>').trim();

const outdented = (text: string): string => text.replaceAll(/^ {4}/gm, '').trimEnd();

const mockProblems = (): ProblemGroup => ({
  id: 'section-mock',
  title: 'Answers of a mock',
  description: 'What the control API of a mock refuses, as `application/problem+json`: `type` ends in the code.',
  problems: (Object.keys(problemTitles) as (keyof typeof problemTitles)[]).map((code) => ({
    id: `mock-${code}`,
    code,
    severity: `answer ${statusOf(code)}`,
    message: `${problemTitles[code]}.`,
  })),
});

const mockFaults = (): ProblemGroup => ({
  id: 'section-faults',
  title: 'Faults of a mock',
  description: 'What a mock does wrong on purpose, with `--fault` or on the page of an event.',
  problems: Object.entries(faults).map(([name, { title, effect }]) => ({
    id: `fault-${name}`,
    code: name,
    severity: 'fault',
    message: title,
    why: effect.replaceAll(/\s*\n\s*/g, ' '),
  })),
});
