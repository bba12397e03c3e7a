/** The providers that a mock is. */
import { MockError } from '../mock-error.ts';
import type { MockedProvider } from '../mocked-provider.ts';
import { suggestion } from '../nearest.ts';

export interface ProviderBook {
  readonly all: readonly MockedProvider[];
  readonly has: (id: string) => boolean;
  /**
   * The provider of this id; without one, the only provider that there is.
   *
   * @throws {MockError} `unknown-provider`, naming the nearest
   */
  readonly find: (id?: string) => MockedProvider;
  /**
   * The provider that has an event.
   *
   * @throws {MockError} `unknown-event`, `ambiguous-event` when several have it, `unknown-provider`
   */
  readonly ofEvent: (event: string, id?: string) => MockedProvider;
  /** As `ofEvent`, for a story. */
  readonly ofScenario: (scenario: string, id?: string) => MockedProvider;
}

export function createProviderBook(providers: readonly MockedProvider[]): ProviderBook {
  const byId = new Map(providers.map((provider) => [provider.id, provider]));

  function find(id?: string): MockedProvider {
    const provider = id === undefined && byId.size === 1 ? providers[0] : byId.get(id ?? '');
    if (provider !== undefined) return provider;
    if (id !== undefined) {
      throw new MockError(
        'unknown-provider',
        `This mock has no provider ${JSON.stringify(id)}`,
        suggestion(id, byId.keys()),
      );
    }
    const help = `Name one: ${[...byId.keys()].map((known) => JSON.stringify(known)).join(', ')}.`;
    throw new MockError('unknown-provider', 'This mock is several providers, and none is named', help);
  }

  return {
    all: providers,
    has: (id) => byId.has(id),
    find,
    ofEvent: (event, id) =>
      id === undefined ? owner(providers, { what: 'event', name: event, namesOf: (one) => one.events }) : find(id),
    ofScenario: (scenario, id) =>
      id === undefined
        ? owner(providers, { what: 'scenario', name: scenario, namesOf: (one) => one.scenarios })
        : find(id),
  };
}

interface Wanted {
  readonly what: 'event' | 'scenario';
  readonly name: string;
  readonly namesOf: (provider: MockedProvider) => object;
}

function owner(providers: readonly MockedProvider[], { what, name, namesOf }: Wanted): MockedProvider {
  const owners = providers.filter((provider) => Object.hasOwn(namesOf(provider), name));
  const [first, second] = owners;
  if (second !== undefined) {
    const help = `Name one of them: ${owners.map(({ id }) => JSON.stringify(id)).join(', ')}.`;
    throw new MockError('ambiguous-event', `Several providers have the ${what} ${JSON.stringify(name)}`, help);
  }
  if (first !== undefined) return first;
  const whose = providers.length === 1 ? providers[0]!.title : 'None of the providers';
  const message = `${whose} has ${providers.length === 1 ? 'no' : 'the'} ${what} ${JSON.stringify(name)}`;
  const known = providers.flatMap((provider) => Object.keys(namesOf(provider)));
  throw new MockError(`unknown-${what}`, message, suggestion(name, known));
}
