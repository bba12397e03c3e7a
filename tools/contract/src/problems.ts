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

/** Values for the holes of a message and its help, and a hint that is put before the help. */
export type Details = Readonly<Record<string, string | number>> & { readonly hint?: string };
/** Returns nothing, so that a reader can end with it. */
export type Report = (code: ProblemCode, where: Place | Origin | undefined, details?: Details) => undefined;

export interface Problems {
  readonly report: Report;
  readonly all: () => readonly Problem[];
  readonly failed: () => boolean;
}

export function collectProblems(): Problems {
  const found: Problem[] = [];
  const seen = new Set<string>();
  const report: Report = (code, where, details = {}) => {
    const problem = describe(code, where, details);
    const identity = JSON.stringify([code, problem.message, problem.origin]);
    if (!seen.has(identity)) found.push(problem);
    seen.add(identity);
    return undefined;
  };
  return { report, all: () => found, failed: () => found.some(({ severity }) => severity === 'error') };
}

export const keyOf = ({ file, path }: Place): Origin => ({ file, path, at: 'key' });

function describe(code: ProblemCode, where: Place | Origin | undefined, details: Details): Problem {
  const { severity, message, help } = catalogue[code];
  const next = fill(help, details);
  const problem = {
    code,
    severity,
    message: fill(message, details),
    help: details.hint ? `${details.hint} ${next}` : next,
  };
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
export function printable(value: string | number): string {
  const text = String(value).replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) =>
    JSON.stringify(character).slice(1, -1),
  );
  return text.length > 120 ? `${text.slice(0, 119).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}
