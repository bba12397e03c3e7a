/** What is wrong with a spec: collected, never thrown, so that one run tells everything. */
import { catalogue, type ProblemCode } from './catalogue.ts';
import type { Path, Place } from './place.ts';

/** Where a problem is. Line and column are looked up only when it is printed: see `locate`. */
export interface Origin {
  /** Absolute. */
  readonly file: string;
  readonly path: Path;
  /** Whether the key at `path` is meant, or its value. */
  readonly at: 'key' | 'value';
  /** Known already when a text does not parse: both count from 1. */
  readonly position?: { readonly line: number; readonly column: number };
}

export interface Problem {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  /** One sentence: what is wrong. */
  readonly message: string;
  /** What to do next. */
  readonly help: string;
  readonly origin?: Origin;
}

/** Values for the holes of a message and its help. */
type Details = Readonly<Record<string, string | number>>;

/** Returns nothing, so that a reader can end with it. The hint is put before the help, and made only when it is shown. */
export type Report = (
  code: ProblemCode,
  where: Place | Origin | undefined,
  details?: Details,
  hint?: () => string,
) => undefined;

export interface Problems {
  readonly report: Report;
  readonly all: () => readonly Problem[];
  readonly failed: () => boolean;
}

/** Problems that are kept. Nobody reads more, and a document of five megabytes could have a hundred thousand. */
const problemLimit = 1000;

/** Problems that get a hint: looking for names that are close takes time. */
const hintLimit = 100;

export function collectProblems(): Problems {
  const found = new Map<string, Problem>();
  let more = 0;
  let failed = false;
  const report: Report = (code, where, details = {}, hint) => {
    const problem = describe(code, where, details);
    const identity = JSON.stringify([code, problem.message, problem.origin]);
    failed ||= problem.severity === 'error';
    if (found.size >= problemLimit) more += 1;
    else if (!found.has(identity)) found.set(identity, found.size < hintLimit ? withHint(problem, hint?.()) : problem);
    return undefined;
  };
  const all = () =>
    more === 0 ? [...found.values()] : [...found.values(), describe('more-problems', undefined, { count: more })];
  return { report, all, failed: () => failed };
}

const withHint = (problem: Problem, hint: string | undefined): Problem =>
  hint === undefined || hint === '' ? problem : { ...problem, help: `${hint} ${problem.help}` };

export const keyOf = ({ file, path }: Place): Origin => ({ file, path, at: 'key' });

function describe(code: ProblemCode, where: Place | Origin | undefined, details: Details): Problem {
  const { severity, message, help } = catalogue[code];
  const problem = { code, severity, message: fill(message, details), help: fill(help, details) };
  return where === undefined ? problem : { ...problem, origin: originOf(where) };
}

function originOf(where: Place | Origin): Origin {
  return 'at' in where ? where : { file: where.file, path: where.path, at: 'value' };
}

const fill = (template: string, details: Details): string =>
  template.replaceAll(/\{(\w+)\}/g, (hole, name: string) =>
    Object.hasOwn(details, name) ? printable(details[name]!) : hole,
  );

/** Text of a spec on one line and of bearable length: it must not break a log line or fill a screen. */
function printable(value: string | number): string {
  const text = String(value).replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) =>
    JSON.stringify(character).slice(1, -1),
  );
  return text.length > 120 ? `${text.slice(0, 119).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}
