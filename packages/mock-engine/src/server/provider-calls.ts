/** Finds the provider whose own API a path belongs to. */
import type { MockedProvider, Operation } from '../mocked-provider.ts';
import type { CallMeaning } from '../registration/provider-api.ts';
import { matchPath } from './paths.ts';
import { ProblemError } from './problem.ts';

export interface FoundCall {
  readonly provider: MockedProvider;
  readonly meaning: CallMeaning;
  readonly operation: Operation;
  readonly parameters: Readonly<Record<string, string>>;
}

/** The calls that a provider's API answers, with their paths at the root. */
export const callsOf = (provider: MockedProvider): readonly Omit<FoundCall, 'parameters'>[] =>
  Object.entries(provider.webhooks.registration.operations).flatMap(([meaning, name]) => {
    const operation = Object.hasOwn(provider.operations, name) ? provider.operations[name] : undefined;
    return operation === undefined ? [] : [{ provider, meaning: meaning as CallMeaning, operation }];
  });

/**
 * Calls with this path, whatever their method: below `/<provider>` always, and at the root where only one provider has it.
 *
 * @throws {ProblemError} `ambiguous-path`
 */
export function findCalls(providers: readonly MockedProvider[], path: string): readonly FoundCall[] {
  const below = providers.flatMap((provider) => {
    const start = `/${provider.id}/`;
    return path.startsWith(start) ? callsAt(provider, path.slice(start.length - 1)) : [];
  });
  if (below.length > 0) return below;
  const found = providers.map((provider) => callsAt(provider, path)).filter((calls) => calls.length > 0);
  if (found.length > 1) {
    const names = found.map(([call]) => `/${call!.provider.id}${path}`).join(' or ');
    throw new ProblemError('ambiguous-path', `Several providers have the path ${path}`, `Call ${names}.`);
  }
  return found[0] ?? [];
}

const callsAt = (provider: MockedProvider, path: string): readonly FoundCall[] =>
  callsOf(provider).flatMap((call) => {
    const parameters = matchPath(call.operation.path, path);
    return parameters === undefined ? [] : [{ ...call, parameters }];
  });
