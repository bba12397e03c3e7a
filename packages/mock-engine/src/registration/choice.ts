/** Which events an endpoint gets: everything, single events or categories, as the provider offers it. */
import type { MockedProvider } from '../mocked-provider.ts';
import { MockError } from '../mock-error.ts';
import type { EndpointRequest } from '../mock.ts';
import type { Endpoint } from '../model.ts';
import { suggestion } from '../nearest.ts';

/** @throws {MockError} `bad-registration` for another kind of choice, an empty one, or a name that is unknown */
export function readChoice(
  provider: MockedProvider,
  { events, categories }: Pick<EndpointRequest, 'events' | 'categories'>,
): Pick<Endpoint, 'events' | 'categories'> {
  const all = Object.keys(provider.events);
  switch (provider.webhooks.registration.select) {
    case 'all':
      if (categories !== undefined || (events !== undefined && !coversAll(provider, events))) {
        refuse(`${provider.title} sends every event to its endpoint; one cannot choose`, 'Leave the choice out.');
      }
      return { events: all };
    case 'event':
      if (categories !== undefined) refuse(`In ${provider.title} one chooses events, not categories`, 'Give `events`.');
      return { events: events === undefined ? all : names(events, 'event').map((name) => eventOf(provider, name)) };
    case 'category':
      if (events !== undefined) refuse(...eventsInsteadOfCategories(provider, events));
      return readCategories(provider, categories);
  }
}

/**
 * The canonical name, for which a spelling such as `booking.updated` may stand.
 *
 * @throws {MockError} `bad-registration`
 */
export function eventOf(provider: MockedProvider, name: string): string {
  if (Object.hasOwn(provider.events, name)) return name;
  for (const { aliases } of provider.webhooks.event) {
    if (aliases !== undefined && Object.hasOwn(aliases, name)) return aliases[name]!;
  }
  return refuse(`${provider.title} has no event ${quoted(name)}`, suggestion(name, Object.keys(provider.events)));
}

function readCategories(
  provider: MockedProvider,
  wanted: readonly string[] | undefined,
): Pick<Endpoint, 'events' | 'categories'> {
  const known = provider.webhooks.registration.categories;
  const categories = wanted === undefined ? Object.keys(known) : names(wanted, 'category');
  const events = categories.flatMap((name) =>
    Object.hasOwn(known, name)
      ? known[name]!
      : refuse(`${provider.title} has no category ${quoted(name)}`, suggestion(name, Object.keys(known))),
  );
  return { events: [...new Set(events)], categories };
}

const coversAll = (provider: MockedProvider, events: readonly string[]): boolean => {
  const wanted = new Set(events.map((name) => eventOf(provider, name)));
  return Object.keys(provider.events).every((name) => wanted.has(name));
};

function eventsInsteadOfCategories(provider: MockedProvider, events: readonly string[]): [string, string] {
  const { categories } = provider.webhooks.registration;
  const fitting = Object.keys(categories).filter((name) => categories[name]!.some((event) => events.includes(event)));
  const shown = (fitting.length > 0 ? fitting : Object.keys(categories)).map(quoted).join(', ');
  return [`In ${provider.title} one chooses categories, not events`, `Give \`categories\`: ${shown}.`];
}

function names(wanted: readonly string[], what: string): readonly string[] {
  if (wanted.length === 0) refuse(`No ${what} is chosen`, 'Name at least one, or leave the choice out for all.');
  return [...new Set(wanted)];
}

const quoted = (name: string): string => JSON.stringify(name.slice(0, 80));

function refuse(message: string, help?: string): never {
  throw new MockError('bad-registration', message, help);
}
