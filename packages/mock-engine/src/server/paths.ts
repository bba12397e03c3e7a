/** Paths with `{parameters}`. */
import { nearestName } from '../nearest.ts';
import { ProblemError } from './problem.ts';

/** @returns the values of the parameters, decoded; nothing when the path is another one. A slash at its end is no difference. */
export function matchPath(template: string, path: string): Readonly<Record<string, string>> | undefined {
  const wanted = segments(template);
  const found = segments(path);
  if (wanted.length !== found.length) return undefined;
  const parameters: [string, string][] = [];
  for (const [index, segment] of wanted.entries()) {
    const name = parameterOf(segment);
    if (name !== undefined && found[index] !== '') parameters.push([name, decode(found[index]!)]);
    else if (segment !== found[index]) return undefined;
  }
  return Object.fromEntries(parameters);
}

/** The names of the parameters, in order. */
export const parametersIn = (template: string): readonly string[] =>
  segments(template).flatMap((segment) => parameterOf(segment) ?? []);

/** The path that was probably meant, with the parameters that were given. */
export function nearestPath(path: string, templates: readonly string[]): string | undefined {
  const found = segments(path);
  const candidates = templates.map((template) =>
    segments(template)
      .map((segment, index) => (parameterOf(segment) === undefined ? segment : found[index] || segment))
      .join('/'),
  );
  return nearestName(path, candidates);
}

function segments(path: string): readonly string[] {
  return (path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path).split('/');
}

const parameterOf = (segment: string): string | undefined => /^\{(.+)\}$/.exec(segment)?.[1];

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new ProblemError('bad-path', 'The path is wrongly percent-encoded', 'Write a % as %25.');
  }
}
